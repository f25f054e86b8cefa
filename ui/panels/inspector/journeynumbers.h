// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/support/strings.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rundblick {

struct JourneyFact;
struct Look;

// What the journey says of one touchpoint, number by number, or of the whole journey where none is
// given; and the most travelled paths to the conversion (through that touchpoint).
class JourneyNumbers : public QWidget {
    Q_OBJECT

public:
    JourneyNumbers(const Look& look, NumberStyle style, QWidget* parent = nullptr);

    // Hidden where the analysis knows nothing of the journey. Null: none yet.
    void showJourney(const Analysis* analysis, std::optional<Id<Touchpoint>> touchpoint);

private:
    void showFacts(const std::vector<JourneyFact>& facts);
    void showPaths(const JourneyResult& journey, std::optional<Id<Touchpoint>> touchpoint);
    QLabel* addPath(
        const BestJourney& path, std::size_t place, std::optional<Id<Touchpoint>> marked);

    const Look& m_look;
    const NumberStyle m_style;
    QLabel* m_summary;
    QWidget* m_facts;
    QGridLayout* m_grid;
    QLabel* m_caption;
    QVBoxLayout* m_paths;
    QLabel* m_order;
};

} // namespace rundblick
