// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wheelfigure.h"
#include "ui/pages/page.h"

namespace rundblick {

class EmptyHint;
class PageHeader;
class WheelSummaryPanel;
class WheelView;

// Wheel: all touchpoints of the short list around the brand, by phase, channel or department, and
// the summary beside it.
class WheelPage : public Page {
    Q_OBJECT

public:
    explicit WheelPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    WheelView& view() { return *m_view; }

    std::vector<KeyHelp> keys() const override;
    void shapeReport(ReportOptions& options) const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addGroupingSwitch();
    void addFaceSwitch();
    void addZoom();
    void showFigure();

    Grouping m_grouping = Grouping::Phase;
    PageHeader* m_header;
    WheelView* m_view;
    WheelSummaryPanel* m_summary;
    EmptyHint* m_hint;
};

} // namespace rundblick
