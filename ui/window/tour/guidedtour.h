// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/tour/toursteps.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace rundblick {

// Leads through the pages: a callout beside one widget after the other, a ring around it. Next,
// back and skip are buttons and keys (Enter or →, ←, Escape). It ends when the person goes to
// another page, when the window changes its size, and with the content of the window.
class GuidedTour : public QFrame {
    Q_OBJECT

public:
    // Begins at once, over the content of the window, which owns it.
    explicit GuidedTour(MainWindow& window);

    std::size_t step() const { return m_step; }
    std::size_t count() const { return m_steps.size(); }
    QWidget* target() const { return m_target; } // what is spoken of

public slots:
    void next(); // ends behind the last one
    void back();
    void end();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createLayout();
    void show(std::size_t step);
    void place();
    QWidget* find(const TourStep& step) const;

    MainWindow& m_window;
    const std::vector<TourStep> m_steps;
    std::size_t m_step = 0;
    QPointer<QWidget> m_target;
    QWidget* m_ring;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    bool m_isMoving = false; // the tour itself changes the page
};

} // namespace rundblick
