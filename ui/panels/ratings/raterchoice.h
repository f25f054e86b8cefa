// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/ratings/ratingmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rundblick {

class Session;

// Who rates: the group, somebody of the workshop, somebody new; or whose mean is looked at.
class RaterChoice : public QWidget {
    Q_OBJECT

public:
    explicit RaterChoice(Session& session, QWidget* parent = nullptr);

    RatingSource source() const;
    void choose(const RatingSource& source); // tells nobody

signals:
    void chosen(const rundblick::RatingSource& source); // by a person, or who was chosen went away

private:
    void follow(const Edit& edit);
    void fill();
    void openDialog(std::optional<Id<Rater>> rater);

    Session& m_session;
    QComboBox* m_who;
    QPushButton* m_change;
    std::vector<RatingSource> m_sources; // of the entries
};

} // namespace rundblick
