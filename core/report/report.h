// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/moments.h"
#include "core/report/mapfigure.h"
#include "core/report/matrixfigure.h"
#include "core/report/mixfigure.h"
#include "core/report/parts/appendixfigure.h"
#include "core/report/parts/coverfigure.h"
#include "core/report/parts/placedflow.h"
#include "core/report/parts/planfigure.h"
#include "core/report/parts/reportsection.h"
#include "core/report/parts/wavesfigure.h"
#include "core/report/parts/whyfigure.h"
#include "core/report/wheelfigure.h"

#include <set>
#include <variant>

namespace rundblick {

// What is printed under every figure, so that its numbers can be made again.
struct MethodNote {
    std::string benchmark; // "best", "mean" or the name of a brand
    double relevantDifference = 0.0; // δ, points
    double falseDiscovery = 0.05; // q
    CoverRule coverRule = CoverRule::Cover;
    double coverageTarget = 0.0; // τ, the least of all phases …
    double mostCoverageTarget = 0.0; // … and the greatest
    std::string segment; // empty: all customers
    std::int64_t customers = 0; // raters by voice
    std::int64_t employees = 0;
    std::int64_t seed = 0;
};

// Every setting of the method, for the last page.
struct MethodFigure {
    Method method; // as used
    std::vector<std::string_view> changed; // fields that the workshop sets otherwise than a new one
    std::string brand; // names of what it refers to; empty: nothing
    std::string segment;
    std::string wave;
    double leastTarget = 0.0; // of the coverage of a phase, as phases may set it otherwise
    double mostTarget = 0.0;
};

using ReportFigure = std::variant<CoverFigure, MethodFigure, JourneyFigure, MapFigure, PlacedFlow,
    WheelFigure, MatrixFigure, WavesFigure, MomentFigure, MixFigure, WhyFigure, IdeaFigure,
    ActionFigure, AppendixFigure>;

// Which section a figure is of.
inline ReportSection sectionOf(const ReportFigure& figure)
{
    return static_cast<ReportSection>(figure.index()); // in the same order
}

// The report as plain data without words of any language: ui/report makes the words and the pages.
struct Report {
    std::string title;
    std::string client;
    std::string consultant;
    std::string clientColour; // "#rrggbb", empty: by the look
    std::string date; // ISO 8601, empty: not set
    std::string locale; // of numbers and dates
    std::string currency;
    MethodNote method;
    std::vector<ReportFigure> figures; // in the order of the pages
    std::size_t openedMoments = 0; // of truth: those among the figures, and what was too many
    bool wheelShowsMarket = false; // its wedges the market, its arcs the own brand
};

// How the pages show it, so that paper shows it likewise.
struct ReportOptions {
    std::vector<ReportSection> sections = everySection(); // in the order of the pages
    SavedView journeyView{}; // what is folded on the screen is open on paper
    Grouping wheelGrouping = Grouping::Phase;
    bool wheelShowsMarket = false;
    std::optional<Id<Segment>> mapSegment{}; // none: all
    std::set<Id<Touchpoint>> only{}; // on journey, map and flow; empty: all touchpoints
};

// Sections that have nothing to show (a mix without curves, a journey without phases, no ideas, no
// two waves) are left out, but for the first one where nothing else would be left. Moments of truth
// are a figure each.
Report buildReport(
    const Workshop& workshop, const Analysis& analysis, const ReportOptions& options);

} // namespace rundblick
