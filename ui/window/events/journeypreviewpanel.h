// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/journeypreview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTreeWidget;

namespace rundblick {

struct Look;

// What rules make of journeys: how many there are before and after, the most frequent ones, and the
// touchpoints that the workshop has not.
class JourneyPreviewPanel : public QWidget {
    Q_OBJECT

public:
    JourneyPreviewPanel(const Look& look, QWidget* parent);

    void showJourneys(
        const ObservedJourneys& before, const ObservedJourneys& after, const Workshop& workshop);

private:
    QWidget* createCounts();
    void showCounts(const JourneyCount& before, const JourneyCount& after);
    void showPaths(const std::vector<FrequentPath>& paths);
    void showUnknown(const std::vector<MetTouchpoint>& touchpoints);

    const Look& m_look;
    QLabel* m_counts[4][2] = {}; // rows by before and after
    QTreeWidget* m_paths;
    QLabel* m_unknown;
};

} // namespace rundblick
