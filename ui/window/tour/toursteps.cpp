// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour/toursteps.h"

#include "ui/pages/page.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Tour {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

// What is said on a page, by the name of its class.
struct Stop {
    QLatin1String page;
    const char* widget;
    QString title;
    QString text;
};

std::vector<Stop> stops()
{
    const auto page = [](const char* name) { return QLatin1String(name); };
    return {
        {page("rundblick::SetupPage"), "rundblick::SetupPage", Tour::tr("Who it is about"),
            Tour::tr("Brands, segments, phases and criteria: with these a workshop begins. "
                     "Templates bring phases for many trades.")},
        {page("rundblick::MapPage"), "rundblick::MapView", Tour::tr("The map all round"),
            Tour::tr("Sectors are phases, rings are roles: what decides lies in the middle. Drag a "
                     "touchpoint to another place, double-click to add one.")},
        {page("rundblick::MapPage"), "rundblick::LibraryPanel", Tour::tr("Nothing gets lost"),
            Tour::tr("Type to find or create a touchpoint, take suggestions from the catalogue, "
                     "park what is for later.")},
        {page("rundblick::JourneyPage"), "rundblick::JourneyView",
            Tour::tr("The journey of the customers"),
            Tour::tr(
                "Phases run across, from one recommendation to the next; touchpoints run down. A "
                "large dot is important, its sign tells how customers experience it, a ring marks "
                "a moment of truth.")},
        {page("rundblick::JourneyPage"), "rundblick::Inspector",
            Tour::tr("What is known of one touchpoint"),
            Tour::tr(
                "Choose any dot: ratings, voices, ideas and figures of that touchpoint stand here, "
                "and can be changed here. Everything can be undone.")},
        {page("rundblick::FlowPage"), "rundblick::FlowView", Tour::tr("How customers move"),
            Tour::tr("Thick lines are ways that many take; loops, traps and dead ends stand out, "
                     "each with its sentence.")},
        {page("rundblick::RatingsPage"), "rundblick::RatingTable", Tour::tr("Rate with one key"),
            Tour::tr("Every touchpoint against every brand, by rater or as a group; the wheel and "
                     "the matrix follow at once.")},
        {page("rundblick::WheelPage"), "rundblick::WheelView", Tour::tr("Blue covers the journey"),
            Tour::tr(
                "Each wedge is the performance of the own brand, the tick is the best competitor. "
                "Blue touchpoints are needed to cover the journey, grey ones only cost.")},
        {page("rundblick::WheelPage"), "rundblick::WheelSummaryPanel",
            Tour::tr("How many are needed"),
            Tour::tr("The panel counts what is blue, reserve and grey, and says what the grey ones "
                     "cost. "
                     "Move the target and the picture follows.")},
        {page("rundblick::MatrixPage"), "rundblick::MatrixTable",
            Tour::tr("Better or worse than whom?"),
            Tour::tr(
                "Every touchpoint against every brand, with the gap, its interval and a verdict. "
                "Few raters give a tendency, never a claim.")},
        {page("rundblick::MixPage"), "rundblick::FrontierChart",
            Tour::tr("More effect for the same budget"),
            Tour::tr(
                "Rundblick finds the mix with the most effect for today's budget, and the cheapest "
                "mix for today's effect. The curve shows all budgets between.")},
        {page("rundblick::MixPage"), "rundblick::MixTable", Tour::tr("Why this amount?"),
            Tour::tr(
                "Spend today and recommended, touchpoint by touchpoint, with the reason. Alt and a "
                "click on any number shows how it was computed, step by step.")},
        {page("rundblick::ReportPage"), "rundblick::SectionList",
            Tour::tr("What the client keeps"),
            Tour::tr("Check the sections and drag them into their order: the preview shows the PDF "
                     "page by page. A template keeps the choice for the next time.")},
        {page("rundblick::ReportPage"), "rundblick::TopBar", Tour::tr("Find, run, hand over"),
            Tour::tr(
                "Ctrl+F jumps to a touchpoint, Ctrl+K runs any command, F1 lists all keys. Export "
                "PDF makes the report that the client keeps.")},
    };
}

} // namespace

std::vector<TourStep> tourSteps(MainWindow& window)
{
    const std::vector<Stop> all = stops();
    std::vector<TourStep> steps;
    for (const PageKind kind : allPages)
        for (const Stop& stop : all)
            if (stop.page == QLatin1String(window.page(kind)->metaObject()->className()))
                steps.push_back({kind, stop.widget, stop.title, stop.text});
    return steps;
}

} // namespace rundblick
