// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/curvewords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Curves)
};

QString originOf(const CurveResult& curve)
{
    switch (curve.source) {
    case CurveSource::Unknown:
        return Words::tr("What the spend achieves is not known.");
    case CurveSource::Constant:
        return Words::tr("Nothing is spent here: its effect is not steered by budget.");
    case CurveSource::Assumed:
        return Words::tr("Assumed: nobody answered how it responds to its spend.");
    case CurveSource::Answers:
        return Words::tr("From the answers of the workshop.");
    case CurveSource::Trial:
        return Words::tr("From the answers about a spend to try.");
    case CurveSource::Measured:
        return Words::tr("Fitted to %n measured points.", nullptr, static_cast<int>(curve.points));
    case CurveSource::Given:
        break;
    }
    return Words::tr("Given as it is.");
}

} // namespace

QString nameOf(CurveFamily family)
{
    switch (family) {
    case CurveFamily::Hill:
        return Words::tr("Hill: S-shaped or rising ever less");
    case CurveFamily::Exponential:
        return Words::tr("Exponential: rising ever less");
    case CurveFamily::Logistic:
        return Words::tr("Logistic: S-shaped");
    case CurveFamily::Table:
        break;
    }
    return Words::tr("Straight from measured point to point");
}

QString sourceText(const CurveResult& curve, const NumberStyle& style)
{
    const QString origin = originOf(curve);
    if (!curve.residual)
        return origin;
    return origin + u' '
        + Words::tr("It misses them by %1.").arg(style.percent(*curve.residual, 1));
}

} // namespace rundblick
