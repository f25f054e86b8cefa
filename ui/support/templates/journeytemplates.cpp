// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* journeyTemplateOf(Code code)
{
    switch (code) {
    case Code::JourneyOrderByBic:
        return QT_TRANSLATE_NOOP("Messages",
            "The journey is computed with order {order}, which explains the paths better (BIC "
            "{first:1} with order 1, {second:1} with order 2).");
    case Code::JourneyOrderTwoFits:
        return QT_TRANSLATE_NOOP("Messages",
            "Where customers go next also depends on the touchpoint before: order 2 explains the "
            "paths better (BIC {second:1} against {first:1}). Choose order 2 in the method.");
    case Code::JourneyOrderOneFits:
        return QT_TRANSLATE_NOOP("Messages",
            "The touchpoint before hardly matters for where customers go next: order 1 explains "
            "the paths better (BIC {first:1} against {second:1}).");
    case Code::JourneyOrderOneOnly:
        return QT_TRANSLATE_NOOP("Messages",
            "Order 2 needs recorded paths alone; drawn links only say where one goes from one "
            "touchpoint to the next. Order 1 is used.");
    case Code::JourneyWindowsTooMany:
        return QT_TRANSLATE_NOOP("Messages",
            "The paths hold {count} different pairs of touchpoints in a row, more than the {limit} "
            "that order 2 can handle. Order 1 is used.");
    case Code::JourneyWindowsBypassSkipped:
        return QT_TRANSLATE_NOOP("Messages",
            "With {count} pairs of touchpoints in a row the removal by bypass is not computed.");
    case Code::JourneyBestCut:
        return QT_TRANSLATE_NOOP("Messages",
            "The search for the most frequent journeys ended after {limit} steps with {count} "
            "found.");
    case Code::JourneyLinksUnused:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} drawn links do not count beside the recorded paths. Choose both in the method "
            "to use them.");
    case Code::JourneyPathsUnused:
        return QT_TRANSLATE_NOOP("Messages",
            "The method takes the journey from links, and none is drawn; the recorded paths do not "
            "count. Draw links or choose paths in the method.");
    case Code::JourneyPathsEmpty:
        return QT_TRANSLATE_NOOP("Messages",
            "Observed paths without a touchpoint: {count}. Their {customers} customers count as "
            "going straight from the start to the end.");
    case Code::JourneyDrawsSkipped:
        return QT_TRANSLATE_NOOP(
            "Messages", "With {count} states the journey has no intervals (up to {limit}).");
    case Code::FlowMainPath:
        return QT_TRANSLATE_NOOP(
            "Messages", "Main path {rank}, {share%*} of the conversions: {path}.");
    case Code::FlowBottleneck:
        return QT_TRANSLATE_NOOP("Messages",
            "At “{touchpoint}” {loss%1} of all lost customers are lost; one customer in a hundred "
            "fewer means {leverage+} conversions.");
    case Code::FlowUnavoidable:
        return QT_TRANSLATE_NOOP(
            "Messages", "Every journey that converts comes past “{touchpoint}”.");
    case Code::FlowUnreachable:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody gets to “{touchpoint}”: no way leads there from the start.");
    case Code::FlowDeadEnd:
        return QT_TRANSLATE_NOOP("Messages",
            "“{touchpoint}” is a dead end: links lead there and none leads on. All who come there "
            "count as lost.");
    default:
        return mixTemplateOf(code);
    }
}

} // namespace rundblick
