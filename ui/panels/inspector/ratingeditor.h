// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/ratingedits.h"
#include "ui/support/strings.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace rundblick {

class Session;

// Edits what a brand is rated at a touchpoint: the value a group agreed on, with low and high, or
// the ratings of one person. Without a brand it edits how much the touchpoint influences. All
// criteria are one Edit.
class RatingEditor : public QDialog {
    Q_OBJECT

public:
    struct Place {
        Id<Touchpoint> touchpoint;
        Id<Brand> brand; // 0: influence
    };

    RatingEditor(Session& session, Place place, QWidget* parent = nullptr);

private:
    // The fields of one criterion.
    struct Line {
        const Criterion criterion;
        QLineEdit* value;
        QLineEdit* low;
        QLineEdit* high;
        QLabel* note; // how many persons rated
    };

    QString title() const;
    void createLines(QGridLayout& grid);
    void createButtons(QLayout& layout);
    QComboBox* createWho();
    Cell cellOf(const Criterion& criterion) const;
    std::optional<Id<Rater>> rater() const; // none: the group
    void fill();
    void showGroup(const Line& line);
    void showRating(const Line& line, Id<Rater> rater);
    void apply();
    void removeAll();
    void refuse(const QString& problem);
    Edit groupEdit(const Line& line, QString& problem) const;
    Edit ratingEdit(const Line& line, QString& problem) const;
    std::optional<double> read(
        const QLineEdit& field, const Criterion& criterion, QString& problem) const;

    Session& m_session;
    const Place m_place;
    const NumberStyle m_style;
    QComboBox* m_who;
    std::vector<Line> m_lines;
    QLabel* m_hint;
    QLabel* m_error;
};

} // namespace rundblick
