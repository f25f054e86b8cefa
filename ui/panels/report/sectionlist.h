// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/reportsection.h"

#include <QListWidget>

namespace rundblick {

struct Look;

// The sections of a report in their order, those chosen checked. A click on a box or Space checks,
// dragging or Alt+Up and Alt+Down moves. It says what a person did and shows what it is given.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(const Look& look, QWidget* parent = nullptr);

    // The others stand where they would be proposed.
    void showSections(const std::vector<ReportSection>& chosen);
    std::vector<ReportSection> sections() const; // those checked

    QSize sizeHint() const override; // as high as its rows
    QSize minimumSizeHint() const override;

signals:
    void chosen(const std::vector<rundblick::ReportSection>& sections);
    void looked(rundblick::ReportSection section); // a person went to it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addSection(ReportSection section, Qt::CheckState state);
    ReportSection sectionAt(int row) const;
    void moveSection(int from, int before);
    int dropRow(int y) const; // the row before which something is dropped
    void tell();

    const Look& m_look;
    std::vector<ReportSection> m_shown; // the choice as it was given or told last
    QPoint m_pressed;
    int m_dragged = -1; // row; −1: none
    int m_drop = -1;
};

} // namespace rundblick
