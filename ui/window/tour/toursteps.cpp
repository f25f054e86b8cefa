// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour/toursteps.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Tour {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

} // namespace

std::vector<TourStep> tourSteps()
{
    return {
        {PageKind::Journey, "rundblick::JourneyView", Tour::tr("The journey of the customers"),
            Tour::tr(
                "Phases run across, from one recommendation to the next; touchpoints run down. A "
                "large dot is important, its sign tells how customers experience it, a ring marks "
                "a moment of truth.")},
        {PageKind::Journey, "rundblick::Inspector", Tour::tr("What is known of one touchpoint"),
            Tour::tr(
                "Choose any dot: ratings, voices, ideas and figures of that touchpoint stand here, "
                "and can be changed here. Everything can be undone.")},
        {PageKind::Wheel, "rundblick::WheelView", Tour::tr("Blue covers the journey"),
            Tour::tr(
                "Each wedge is the performance of the own brand, the tick is the best competitor. "
                "Blue touchpoints are needed to cover the journey, grey ones only cost.")},
        {PageKind::Wheel, "rundblick::WheelSummaryPanel", Tour::tr("How many are needed"),
            Tour::tr("The panel counts what is blue, reserve and grey, and says what the grey ones "
                     "cost. "
                     "Move the target and the picture follows.")},
        {PageKind::Matrix, "rundblick::MatrixTable", Tour::tr("Better or worse than whom?"),
            Tour::tr(
                "Every touchpoint against every brand, with the gap, its interval and a verdict. "
                "Few raters give a tendency, never a claim.")},
        {PageKind::Mix, "rundblick::FrontierChart", Tour::tr("More effect for the same budget"),
            Tour::tr(
                "Rundblick finds the mix with the most effect for today's budget, and the cheapest "
                "mix for today's effect. The curve shows all budgets between.")},
        {PageKind::Mix, "rundblick::MixTable", Tour::tr("Why this amount?"),
            Tour::tr(
                "Spend today and recommended, touchpoint by touchpoint, with the reason. Alt and a "
                "click on any number shows how it was computed, step by step.")},
        {PageKind::Mix, "rundblick::TopBar", Tour::tr("Find, run, hand over"),
            Tour::tr(
                "Ctrl+F jumps to a touchpoint, Ctrl+K runs any command, F1 lists all keys. Export "
                "PDF makes the report that the client keeps.")},
    };
}

} // namespace rundblick
