// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;

namespace rundblick {

class Inspector;
class JourneyBar;
class JourneyView;
class MomentBar;
class PageHeader;
class SidePanels;
class StepPanel;

// Journey: the matrix of touchpoints and phases with its lanes, the small journeys inside moments
// of truth, and beside them all about what is selected.
class JourneyPage : public Page {
    Q_OBJECT

public:
    explicit JourneyPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    JourneyView& view() { return *m_view; }

    // New touchpoints, one per line; says how many were new.
    void addTouchpointsFrom(const QString& lines);
    std::vector<KeyHelp> keys() const override;
    void shapeReport(ReportOptions& options) const override;

private:
    QWidget* createBoard();
    SidePanels* createSide(const Surroundings& surroundings);
    void createTools();
    void connectBoard();
    void showMoment();
    void askTouchpoints();
    void showState();

    PageHeader* m_header;
    JourneyBar* m_bar;
    MomentBar* m_momentBar;
    JourneyView* m_view;
    QStackedWidget* m_panels;
    StepPanel* m_step = nullptr;
    QLabel* m_hint;
};

} // namespace rundblick
