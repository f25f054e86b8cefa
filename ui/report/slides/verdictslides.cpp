// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/words.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr double listWidth = 540.0;
constexpr std::size_t mostPages = 3;
constexpr std::size_t rowsOfSlide = 18; // of names on one line

std::vector<const TouchpointResult*> ofVerdict(const SlideSource& source, Cover cover)
{
    std::vector<const TouchpointResult*> found;
    for (const TouchpointResult& result : source.analysis.touchpoints)
        if (result.cover == cover)
            found.push_back(&result);
    std::ranges::stable_sort(found, std::greater(),
        [](const TouchpointResult* result) { return result->impact.value_or(0.0); });
    return found;
}

QString verdictFinding(const SlideSource& source)
{
    const WheelFigure& wheel = source.wheel;
    const std::size_t all = wheel.blue + wheel.reserve + wheel.grey;
    const QString blue = source.numbers.number(static_cast<double>(wheel.blue));
    const QString count = source.numbers.number(static_cast<double>(all));
    if (wheel.greySpendShare && *wheel.greySpendShare > 0.0)
        return Words::tr(
            "%1 of %2 touchpoints cover the journey; %3 of the spend goes to grey ones")
            .arg(blue, count, source.numbers.percent(*wheel.greySpendShare));
    return Words::tr("%1 of %2 touchpoints cover the journey").arg(blue, count);
}

// The touchpoints of a verdict, in one column or, from left to right, in several.
struct VerdictColumns {
    Cover cover = Cover::Blue;
    TextRun sign;
    std::vector<const TouchpointResult*> touchpoints{};
    std::size_t columns = 1;

    std::size_t rows() const { return (touchpoints.size() + columns - 1) / columns; }
};

// Where one slide does not hold them the longest list has a column more.
std::vector<VerdictColumns> verdictColumns(const SlideSource& source)
{
    std::vector<VerdictColumns> lists{{Cover::Blue, {QStringLiteral("● "), DeckColour::Blue}},
        {Cover::Reserve, {QStringLiteral("○ "), DeckColour::Blue}},
        {Cover::Grey, {QStringLiteral("● "), DeckColour::Grey}}};
    for (VerdictColumns& list : lists)
        list.touchpoints = ofVerdict(source, list.cover);
    const auto longest = std::ranges::max_element(lists, {}, &VerdictColumns::rows);
    if (longest->rows() > rowsOfSlide)
        ++longest->columns;
    return lists;
}

TablePlan verdictPlan(const SlideSource& source)
{
    TablePlan plan;
    plan.size = 10.0;
    plan.height = slideRoom.height() - 20.0;
    plan.isEven = true;
    const std::vector<VerdictColumns> lists = verdictColumns(source);
    std::size_t rows = 0;
    for (const VerdictColumns& list : lists) {
        rows = std::max(rows, list.rows());
        plan.heads
            += QStringLiteral("%1 (%2)").arg(titleOf(list.cover)).arg(list.touchpoints.size());
        for (std::size_t column = 1; column < list.columns; ++column)
            plan.heads += QString();
    }
    plan.columns.assign(static_cast<std::size_t>(plan.heads.size()),
        {listWidth / static_cast<double>(plan.heads.size())});
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<TableCell> cells;
        for (const VerdictColumns& list : lists)
            for (std::size_t column = 0; column < list.columns; ++column) {
                const std::size_t place = row * list.columns + column;
                TableCell cell;
                if (place < list.touchpoints.size())
                    cell.runs = {list.sign, {toQt(list.touchpoints[place]->name)}};
                cells.push_back(std::move(cell));
            }
        plan.rows.push_back(std::move(cells));
    }
    return plan;
}

// How much of each phase the blue touchpoints cover, with the target as a stroke.
void drawCoverage(SlidePen& pen, const SlideSource& source, const QRectF& room)
{
    const std::vector<WheelCoverage>& coverages = source.wheel.coverages;
    if (coverages.empty())
        return;
    pen.text({room.left(), room.top(), room.width(), 18.0}, Words::tr("Covered by blue"),
        {.size = 12.0, .isBold = true});
    pen.beginFigure(Words::tr("Coverage"),
        Words::tr("Bars: share of the impact of each phase that blue touchpoints cover; strokes: "
                  "the target."),
        room.adjusted(0.0, 20.0, 0.0, 0.0));
    const double step = std::min(44.0, (room.height() - 24.0) / double(coverages.size()));
    double y = room.top() + 24.0;
    for (const WheelCoverage& coverage : coverages) {
        const QString name = coverage.phase.empty() ? Words::tr("Journey") : toQt(coverage.phase);
        const double height = std::min(10.0, step * 0.3);
        pen.text({room.left(), y, room.width() - 50.0, step * 0.5},
            shortened(name, room.width() - 50.0, 10.0), {.size = 10.0, .down = Down::Bottom});
        pen.text({room.right() - 46.0, y, 46.0, step * 0.5},
            source.numbers.percent(coverage.coverage),
            {.size = 10.0, .isBold = true, .across = Across::Right, .down = Down::Bottom});
        QRectF bar(room.left(), y + step * 0.5 + 2.0, room.width(), height);
        pen.shape(Preset::Rectangle, bar, {.fill = DeckColour::Track});
        const double target = bar.left() + bar.width() * coverage.target;
        bar.setWidth(bar.width() * coverage.coverage);
        pen.shape(Preset::Rectangle, bar, {.fill = DeckColour::Blue});
        pen.line({target, bar.top() - 2.0}, {target, bar.bottom() + 2.0}, DeckColour::Text, 1.5);
        y += step;
    }
    pen.endFigure();
}

} // namespace

void addVerdicts(Deck& deck, const SlideSource& source)
{
    if (!source.analysis.coverage)
        return;
    std::vector<SlideTable> tables = tablePages(verdictPlan(source));
    const bool isCut = tables.size() > mostPages;
    if (isCut)
        tables.resize(mostPages);
    for (std::size_t page = 0; page < tables.size(); ++page) {
        SlidePen& pen = contentSlide(deck, source, verdictFinding(source), {page, tables.size()});
        pen.table(slideRoom.topLeft(), tables[page],
            Words::tr("Touchpoints that cover the journey, those in reserve, and those with a weak "
                      "effect; the most important first."));
        drawCoverage(pen, source, slideRoom.adjusted(listWidth + 36.0, 0.0, 0.0, 0.0));
        if (isCut && page + 1 == tables.size())
            pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, listWidth, 14.0},
                Words::tr("The most important first; the appendix has all."),
                {.size = 10.0, .colour = DeckColour::Muted});
    }
}

} // namespace rundblick
