// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/support/strings.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace rundblick {

class Session;
struct Look;

// The weight of a link, typed or slid at its place: while somebody types it shows what the links of
// the row sum to, and a click scales them to 100 %. Enter or a click elsewhere take it, Escape
// drops it; then it goes away.
class WeightEditor : public QFrame {
    Q_OBJECT

public:
    WeightEditor(Session& session, Id<Link> link, const Look& look, QWidget* parent);

    // With the keyboard in the line, after what was typed already.
    void begin(const QString& typed = {});

signals:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createSlider(const Link* share); // null: a count, which has no end to slide to
    std::optional<double> typed() const; // the weight; nothing where it is no number or too much
    void showSum();
    bool take(); // false: what was typed is no weight, it stays
    void scale();
    void finish();

    Session& m_session;
    const Look& m_look;
    const NumberStyle m_style;
    const Id<Link> m_link;
    QLineEdit* m_line;
    QSlider* m_slider;
    QLabel* m_sum;
    QPushButton* m_scale;
    bool m_isOver = false;
};

} // namespace rundblick
