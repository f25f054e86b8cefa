// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/gaplook.h"
#include "ui/report/slides/slidemakers.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr std::size_t mostBars = 16;

std::vector<const MatrixRow*> byImpact(const MatrixFigure& figure)
{
    std::vector<const MatrixRow*> rows;
    for (const MatrixRow& row : figure.rows)
        if (!row.scores.empty() && row.scores.front().value)
            rows.push_back(&row);
    std::ranges::stable_sort(
        rows, std::greater(), [](const MatrixRow* row) { return row->impact.value_or(0.0); });
    return rows;
}

std::optional<double> bestOther(const MatrixRow& row)
{
    std::optional<double> best;
    for (std::size_t b = 1; b < row.scores.size(); ++b)
        if (row.scores[b].value)
            best = std::max(best.value_or(0.0), *row.scores[b].value);
    return best;
}

QString rankingFinding(const SlideSource& source, const std::vector<const MatrixRow*>& rows)
{
    const auto value = [](const MatrixRow* row) { return *row->scores.front().value; };
    const MatrixRow* best = *std::ranges::max_element(rows, {}, value);
    const MatrixRow* worst = *std::ranges::min_element(rows, {}, value);
    return Words::tr("%1 is at its best at %2 (%3 points) and at its weakest at %4 (%5)")
        .arg(source.ownName(), toQt(best->name), source.numbers.number(value(best)),
            toQt(worst->name), source.numbers.number(value(worst)));
}

struct BarRow {
    QRectF rect;
    double name = 0.0; // width of the names
};

// On up to two lines; only what does not fit these either is shortened.
void drawName(SlidePen& pen, const QString& name, const QRectF& rect)
{
    const double least = 8.0;
    const double size = sizeFor(name, rect.width(), {11.0, least, 1});
    const bool isLong = widthOf(name, size) > rect.width();
    const double small = std::min(10.0, rect.height() / 2.0 / lineSpacing);
    const bool isWhole = isLong && linesOf(name, rect.width(), small) <= 2;
    pen.text(rect, isLong && !isWhole ? shortened(name, rect.width(), size) : name,
        {.size = isWhole ? small : size, .across = Across::Right, .down = Down::Middle});
}

void drawBar(SlidePen& pen, const SlideSource& source, const MatrixRow& row, const BarRow& place)
{
    const QRectF& rect = place.rect;
    const double height = std::min(16.0, rect.height() - 5.0);
    const double y = rect.center().y() - height / 2.0;
    const QRectF bars(rect.left() + place.name + 10.0, y, rect.width() - place.name - 60.0, height);
    const double value = *row.scores.front().value;
    drawName(pen, toQt(row.name), {rect.left(), rect.top(), place.name, rect.height()});
    pen.shape(Preset::Rectangle, bars, {.fill = DeckColour::Track});
    QRectF own = bars;
    own.setWidth(bars.width() * value / 100.0);
    pen.shape(Preset::Rectangle, own,
        {.fill = row.cover == Cover::Grey ? DeckColour::Grey : DeckColour::Blue});
    if (const std::optional<double> best = bestOther(row)) {
        const double x = bars.left() + bars.width() * *best / 100.0;
        pen.line({x, y - 2.0}, {x, y + height + 2.0}, DeckColour::Text, 2.0);
    }
    pen.text({bars.right() + 8.0, rect.top(), 42.0, rect.height()},
        {{{source.numbers.number(value) + u' ', DeckColour::Text, true},
            {signOf(row.mark), colourOf(row.mark), true}}},
        {.size = 11.0, .down = Down::Middle});
}

} // namespace

void addRanking(Deck& deck, const SlideSource& source)
{
    std::vector<const MatrixRow*> rows = byImpact(source.matrix);
    if (rows.empty() || !source.hasValues())
        return;
    SlidePen& pen = contentSlide(deck, source, rankingFinding(source, rows));
    const std::size_t all = rows.size();
    rows.resize(std::min(mostBars, rows.size()));
    const QRectF room = slideRoom.adjusted(0.0, 0.0, 0.0, -22.0);
    const double step = std::min(26.0, room.height() / static_cast<double>(rows.size()));
    pen.beginFigure(Words::tr("Performance values"),
        Words::tr("Bars: performance values of %1 from 0 to 100 at the most important touchpoints; "
                  "strokes: the best competitor.")
            .arg(source.ownName()),
        room);
    for (std::size_t i = 0; i < rows.size(); ++i)
        drawBar(pen, source, *rows[i],
            {{room.left(), room.top() + step * static_cast<double>(i), room.width(), step}, 290.0});
    pen.endFigure();
    QString legend
        = Words::tr("Bar: %1, 0 to 100 · stroke: best competitor · ▲ strength, ▼ deficit, "
                    "△ ▽ tendencies")
              .arg(source.ownName());
    if (rows.size() < all)
        legend += QStringLiteral(" · ")
            + Words::tr("the %1 most important of %2 touchpoints").arg(rows.size()).arg(all);
    pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, slideRoom.width(), 14.0}, legend,
        {.size = 10.0, .colour = DeckColour::Muted});
}

} // namespace rundblick
