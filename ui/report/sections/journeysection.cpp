// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/journeysection.h"

#include "core/report/journey/viewchoice.h"
#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <memory>

namespace rundblick {
namespace {

constexpr double leastStep = 62.0; // width of a step, so that its texts are read
constexpr double stepShare = 0.7; // of the width that is left to steps

QString say(const char* text)
{
    return QCoreApplication::translate("Journey", text);
}

std::vector<PaintPage> journeyPages(const JourneyFigure& figure, const Ink& ink, QSizeF room)
{
    const JourneyGeometry whole = journeyGeometry(figure, ink, room.width());
    std::vector<PaintPage> pages;
    std::size_t next = 0;
    do {
        JourneySheet page = journeySheet(whole, next, room.height());
        next = page.next;
        pages.push_back(
            [&figure, geometry = std::move(page.geometry)](Ink& target, const QRectF& rect) {
                target.painter().save();
                target.painter().translate(rect.topLeft());
                paintJourney(target, figure, geometry);
                target.painter().restore();
            });
    } while (next < pieceCount(whole));
    return pages;
}

// More steps than a page is wide go on with the next one.
std::vector<PaintPage> momentPages(const JourneyFigure& steps, const Ink& ink, QSizeF room)
{
    const auto most = static_cast<std::size_t>(std::max(3.0, stepShare * room.width() / leastStep));
    const auto parts = std::make_shared<const std::vector<JourneyFigure>>(stepParts(steps, most));
    std::vector<PaintPage> pages;
    for (const JourneyFigure& part : *parts)
        for (PaintPage& page : journeyPages(part, ink, room))
            pages.push_back([parts, page = std::move(page)](
                                Ink& target, const QRectF& rect) { page(target, rect); });
    return pages;
}

// How to read it, or what was left out of it.
QString explanationOf(const JourneyFigure& figure, MomentCount moments)
{
    QStringList sentences;
    sentences += isFiltered(figure.view)
        ? say(QT_TRANSLATE_NOOP("Journey", "%1 of %2 touchpoints: %3."))
              .arg(
                  QString::number(figure.shown), QString::number(figure.total), filterWords(figure))
        : say(QT_TRANSLATE_NOOP("Journey",
            "Where customers meet the brand, how much it matters there and how they feel. The "
            "last phase leads to the first: customers recommend."));
    if (moments.shown < moments.opened)
        sentences += say(QT_TRANSLATE_NOOP("Journey",
                             "Of %1 moments of truth with steps, the %2 that matter most follow."))
                         .arg(moments.opened)
                         .arg(moments.shown);
    return sentences.join(u' ');
}

} // namespace

PaperSection journeySection(const JourneyFigure& figure, MomentCount moments)
{
    return {.title = say(QT_TRANSLATE_NOOP("Journey", "Journey matrix")),
        .explanation = explanationOf(figure, moments),
        .legend = journeyLegend(),
        .pages = [&figure](Ink& ink, QSizeF room) { return journeyPages(figure, ink, room); }};
}

PaperSection momentSection(const MomentFigure& moment)
{
    QString where = say(QT_TRANSLATE_NOOP("Journey", "Phase: %1")).arg(toQt(moment.phase));
    if (!moment.segment.empty())
        where += QStringLiteral(" · ")
            + say(QT_TRANSLATE_NOOP("Journey", "Segment: %1")).arg(toQt(moment.segment));
    return {.title
        = say(QT_TRANSLATE_NOOP("Journey", "Moment of truth: %1")).arg(toQt(moment.touchpoint)),
        .explanation = where + QStringLiteral(" · ")
            + say(QT_TRANSLATE_NOOP("Journey", "what happens there, step by step")),
        .legend = dotLegend(),
        .mostScale = 1.6, // there are few steps, mostly
        .pages
        = [&steps = moment.steps](Ink& ink, QSizeF room) { return momentPages(steps, ink, room); }};
}

} // namespace rundblick
