// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* curveTemplateOf(Code code)
{
    switch (code) {
    case Code::CurveAnswersMissed:
        return QT_TRANSLATE_NOOP("Messages",
            "The answers for “{touchpoint}” contradict each other. The curve taken misses them by "
            "{residual%}; ask again.");
    case Code::CurvePointsFew:
        return QT_TRANSLATE_NOOP("Messages",
            "“{touchpoint}” has {count} measured points; a curve needs three. Its answers count "
            "until then.");
    case Code::CurvePointsUnfit:
        return QT_TRANSLATE_NOOP("Messages",
            "No curve runs near the {count} measured points of “{touchpoint}”: they are missed by "
            "{residual%}. Check them for what else changed.");
    case Code::CurveTableFalls:
        return QT_TRANSLATE_NOOP("Messages",
            "At “{touchpoint}” less was measured for more money. Those points were averaged.");
    case Code::CurveTableEmpty:
        return QT_TRANSLATE_NOOP("Messages",
            "The curve of “{touchpoint}” is a table, but no point with a spend is entered. Its "
            "answers count until then.");
    case Code::SuppositionUnknown:
        return QT_TRANSLATE_NOOP("Messages",
            "What a better quality of “{touchpoint}” would bring cannot be said: its performance "
            "value, or that of the competitors, is missing.");
    case Code::MixSupposedDrop:
        return QT_TRANSLATE_NOOP("Messages", "The scenario supposes that it is dropped.");
    case Code::MixSupposedQuality:
        return QT_TRANSLATE_NOOP(
            "Messages", "The scenario supposes a performance value of {to:1} instead of {from:1}.");
    case Code::MixJourneyOpposes:
        return QT_TRANSLATE_NOOP("Messages",
            "The effect changes by {gain+}, the conversion of the journey by {journey+}: the mix "
            "weakens touchpoints that customers cannot avoid. Look at them before deciding.");
    default:
        return importTemplateOf(code);
    }
}

} // namespace rundblick
