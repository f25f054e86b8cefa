// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace rundblick {

class Inspector;
class JourneyView;
class PageHeader;

// Journey: the matrix of touchpoints and phases with its emotion lane, and the inspector.
class JourneyPage : public Page {
    Q_OBJECT

public:
    explicit JourneyPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    JourneyView& view() { return *m_view; }

    // New touchpoints, one per line; says how many were new.
    void addTouchpointsFrom(const QString& lines);

private:
    QWidget* createGroupingSwitch();
    void createTools();
    void askTouchpoints();
    void showState();

    PageHeader* m_header;
    JourneyView* m_view;
    QLabel* m_hint;
};

} // namespace rundblick
