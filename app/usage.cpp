// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usage.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr const char* calls =
    R"(  rundblick [FILE]
  rundblick new FILE [--template sample|car-purchase|need-to-recommend|
            reach-to-reactivate|attract-sell-wow|procurement|blank]
  rundblick import FILE [--touchpoints F] [--phases F] [--placements F]
            [--criteria F] [--judgements F] [--brands F] [--ratings F]
            [--paths F] [--links F] [--curves F] [--points F] [--scenario F]
            [--segments F] [--waves F] [--settings F] [--json F] [--list F]
            [--mermaid F] [--graphml F]
            [--survey TABLE] [--profile NAME|F] [--wave NAME]
            [--zero-is-missing yes|no] [--own BRAND]
            [--scale LOW:HIGH[:STEP]] [--missing VALUE]
  rundblick import FILE --events F [--session MINUTES] [--conversion NAME]
            [--activity FIELD] [--merge-repeats yes|no] [--cut N]
            [--rules CSV]
  rundblick analyse FILE [--json OUT|-] [--order 1|2|auto] [--keep-repeats]
            [--segment NAME] [--wave NAME] [--rule cover|share]
            [--benchmark best|mean|BRAND] [--draws N] [--seed N]
            [--threads N] [--timing] [--discreet]
  rundblick export FILE [--pdf OUT] [--pptx OUT] [--xlsx OUT] [--svg OUT|DIR]
            [--png OUT|DIR] [--csv DIR] [--csv-style plain|german-spreadsheet]
            [--json OUT] [--graphml OUT]
            [--dot OUT] [--mermaid OUT] [--ics OUT] [--handover DIR]
            [--page all|SECTION[,SECTION …]] [--paper A4|A3|A2|A1|A0]
            [--tile A4|A3] [--png-scale 1..4] [--transparent]
            [--language en|de] [--discreet]
            SECTION is cover, method, journey, map, flow, wheel, matrix,
            waves, moments, mix, why, ideas, actions or appendix
  rundblick export FILE --rating-sheet OUT.pdf|OUT.csv [--rater NAME]
            [--voice customer|employee|expert] [--language en|de] [--discreet]
  rundblick merge BASE|- OURS THEIRS --into OUT [--prefer ours|theirs]
            [--json OUT|-]
  rundblick copy FILE --into OUT --clean|--discreet [--language en|de]
  rundblick check FILE
  rundblick schema [--json OUT|-]
  rundblick --time-start [FILE]
  rundblick --screenshot PAGE OUT.png [--size WxH] [--look light|dark|contrast|projector]
            [--scale 100..200] [--select TOUCHPOINT] [--language en|de]
            [--discreet] FILE
  rundblick --help
  rundblick --version
)";

} // namespace

QString usage()
{
    return QCoreApplication::translate("Usage", "Usage:") + QLatin1Char('\n') + QLatin1String(calls)
        + QLatin1Char('\n')
        + QCoreApplication::translate("Usage",
            "F is a CSV file; its columns are explained in the README. The exit code is 0 when all "
            "is done, 1 when something was refused, 2 when the call is wrong, 3 when merging had "
            "to "
            "settle conflicts.")
        + QLatin1Char('\n');
}

QString withoutTemplate(const QString& wanted, const QStringList& names)
{
    return QStringLiteral("rundblick: ")
        + QCoreApplication::translate("Usage", "There is no template “%1”. The templates are: %2.")
              .arg(wanted, names.join(QStringLiteral(", ")))
        + QLatin1Char('\n');
}

QString withoutWave(const QString& wanted, const QString& names)
{
    const QString text = names.isEmpty()
        ? QCoreApplication::translate(
            "Usage", "There is no wave “%1”: this workshop has no waves. Name them on Set-up.")
              .arg(wanted)
        : QCoreApplication::translate("Usage", "There is no wave “%1”. The waves are: %2.")
              .arg(wanted, names);
    return QStringLiteral("rundblick: ") + text + QLatin1Char('\n');
}

QString withoutDisplay()
{
    return QCoreApplication::translate("Usage",
               "There is no display for the window. Start it on a desktop or over “ssh -X”; the "
               "commands that “rundblick --help” lists need none.")
        + QLatin1Char('\n');
}

} // namespace rundblick
