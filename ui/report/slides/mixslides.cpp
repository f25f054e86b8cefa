// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/plane.h"
#include "ui/paint/words/mixwords.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr std::size_t mostPages = 2; // of spends and of reasons: the largest changes

bool isPossible(const std::optional<MixCard>& card)
{
    return card && card->status != MixStatus::Infeasible;
}

// "likely +18 % to +34 %"; empty where no draws were computed.
QString likely(const MixCard& card, const NumberStyle& numbers)
{
    if (!card.changeLow || !card.changeHigh)
        return {};
    return Words::tr("likely %1 to %2")
        .arg(numbers.signedPercent(*card.changeLow), numbers.signedPercent(*card.changeHigh));
}

struct Bar {
    QString name;
    QString number;
    double value = 0.0;
    DeckColour colour = DeckColour::Grey;
};

// Two upright bars beside each other.
void drawBars(SlidePen& pen, const std::vector<Bar>& bars, const QRectF& room)
{
    double most = 0.0;
    for (const Bar& bar : bars)
        most = std::max(most, bar.value);
    const double width = room.width() / static_cast<double>(bars.size());
    const QRectF plane = room.adjusted(0.0, 30.0, 0.0, -40.0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const double height = most > 0.0 ? plane.height() * bar.value / most : 0.0;
        const double left = room.left() + width * static_cast<double>(i);
        const QRectF rect(left + width * 0.2, plane.bottom() - height, width * 0.6, height);
        pen.shape(Preset::Rectangle, rect, {.fill = bar.colour});
        pen.text({left, rect.top() - 26.0, width, 24.0}, bar.number,
            {.size = 16.0, .isBold = true, .across = Across::Centre, .down = Down::Bottom});
        pen.text({left + 4.0, plane.bottom() + 6.0, width - 8.0, 34.0}, bar.name,
            {.size = 12.0, .colour = DeckColour::Muted, .across = Across::Centre});
    }
    pen.line(plane.bottomLeft(), plane.bottomRight(), DeckColour::Muted, 1.0);
}

// The budget curve with today and the answer as dots.
class FrontierDrawing {
public:
    FrontierDrawing(SlidePen& pen, const SlideSource& source, const QRectF& room)
        : m_pen(pen)
        , m_source(source)
        , m_figure(*source.mix)
        , m_room(room)
        , m_plane(room.adjusted(44.0, 24.0, -10.0, -36.0))
    {
        for (const FrontierPoint& point : m_figure.frontier) {
            m_mostBudget = std::max(m_mostBudget, point.budget);
            m_mostEffect = std::max(m_mostEffect, point.effect);
        }
        m_mostEffect = std::max(m_mostEffect, m_figure.effectToday) * 1.08;
    }

    void draw(QPointF answer, const QString& name)
    {
        m_pen.text({m_room.left(), m_room.top(), m_room.width(), 16.0},
            Words::tr("Effect against budget, today = %1")
                .arg(m_source.numbers.number(m_figure.effectToday)),
            {.size = 11.0, .isBold = true});
        m_pen.line(m_plane.bottomLeft(), m_plane.bottomRight(), DeckColour::Muted, 1.0);
        m_pen.line(m_plane.bottomLeft(), m_plane.topLeft(), DeckColour::Muted, 1.0);
        drawNumbers();
        QPolygonF curve;
        for (const FrontierPoint& point : m_figure.frontier)
            curve << at({point.budget, point.effect});
        if (curve.size() > 1)
            m_pen.polygon(curve, {.line = DeckColour::Blue, .lineWidth = 2.25}, false);
        // Their names stand apart even where the dots do not.
        mark({m_figure.spentToday, m_figure.effectToday}, Words::tr("today"), DeckColour::Grey);
        mark(answer, name, DeckColour::Blue);
    }

private:
    QPointF at(QPointF value) const
    {
        return {m_plane.left() + m_plane.width() * value.x() / std::max(1.0, m_mostBudget),
            m_plane.bottom() - m_plane.height() * value.y() / std::max(1e-9, m_mostEffect)};
    }
    void drawNumbers()
    {
        for (const double budget : roundTicks(0.0, m_mostBudget, 5)) {
            const double left = std::min(at({budget, 0.0}).x() - 45.0, m_room.right() - 90.0);
            m_pen.text({left, m_plane.bottom() + 4.0, 90.0, 14.0},
                m_source.numbers.shortAmount(budget),
                {.size = 10.0, .colour = DeckColour::Muted, .across = Across::Centre});
        }
        for (const double effect : roundTicks(0.0, m_mostEffect, 6))
            m_pen.text({m_room.left(), at({0.0, effect}).y() - 7.0, 38.0, 14.0},
                m_source.numbers.number(effect),
                {.size = 10.0,
                    .colour = DeckColour::Muted,
                    .across = Across::Right,
                    .down = Down::Middle});
    }
    // Below right, or above left of it, where the curve does not run.
    void mark(QPointF value, const QString& name, DeckColour colour)
    {
        const QPointF centre = at(value);
        m_pen.shape(Preset::Ellipse, {centre.x() - 5.0, centre.y() - 5.0, 10.0, 10.0},
            {.fill = colour, .line = DeckColour::White});
        const double width = widthOf(name, 11.0, true) + 6.0;
        const bool isBelow = colour == DeckColour::Grey;
        const bool isRight = isBelow ? centre.x() + 10.0 + width < m_room.right()
                                     : centre.x() - 10.0 - width < m_plane.left();
        m_pen.text({isRight ? centre.x() + 9.0 : centre.x() - 9.0 - width,
                       isBelow ? centre.y() + 4.0 : centre.y() - 20.0, width, 16.0},
            name,
            {.size = 11.0,
                .colour = isBelow ? DeckColour::Muted : colour,
                .isBold = true,
                .across = isRight ? Across::Left : Across::Right});
    }

    SlidePen& m_pen;
    const SlideSource& m_source;
    const MixFigure& m_figure;
    const QRectF m_room;
    const QRectF m_plane;
    double m_mostBudget = 0.0;
    double m_mostEffect = 0.0;
};

// What stands under the bars: how sure it is, and what kind of number.
QStringList provisos(const MixCard& card, const SlideSource& source)
{
    QStringList lines;
    const QString interval = likely(card, source.numbers);
    if (!interval.isEmpty() && card.probabilityGain)
        lines += Words::tr("%1; better than today in %2 of the draws")
                     .arg(interval,
                         probabilityText(
                             *card.probabilityGain, source.mix->certainty, source.numbers));
    else if (!interval.isEmpty())
        lines += interval;
    lines += proofOf(card, source.numbers);
    lines += Words::tr("Computed from the answers of the workshop: a recommendation, no promise.");
    lines.removeAll(QString());
    return lines;
}

void drawDirection(
    SlidePen& pen, const SlideSource& source, const MixCard& card, const std::vector<Bar>& bars)
{
    const QRectF upper = slideRoom.adjusted(0.0, 0.0, 0.0, -92.0);
    const QRectF left(upper.left(), upper.top(), 330.0, upper.height());
    pen.beginFigure(Words::tr("Today and recommended"),
        bars[0].name + u' ' + bars[0].number + QStringLiteral("; ") + bars[1].name + u' '
            + bars[1].number,
        left);
    drawBars(pen, bars, left);
    pen.endFigure();
    if (source.mix->frontier.size() > 1) {
        const QRectF right = upper.adjusted(370.0, 0.0, 0.0, 0.0);
        pen.beginFigure(Words::tr("Budget curve"),
            Words::tr("The most effect for every budget, with today and the recommended mix."),
            right);
        FrontierDrawing(pen, source, right)
            .draw({card.budget, card.effect}, Words::tr("recommended"));
        pen.endFigure();
    }
    const QRectF below = slideRoom.adjusted(0.0, slideRoom.height() - 80.0, 0.0, 0.0);
    const QStringList lines = provisos(card, source);
    double size = 12.0;
    const auto needed = [&] {
        double height = 0.0;
        for (const QString& line : lines)
            height += heightOf(line, below.width() - size, size) + size / 2.0;
        return height;
    };
    while (size > 8.0 && needed() > below.height())
        size -= 0.5;
    pen.bullets(below, lines, {.size = size, .colour = DeckColour::Muted});
}

DeckColour colourOf(std::optional<MixAction> action)
{
    if (action == MixAction::Invest || action == MixAction::Start)
        return DeckColour::Blue;
    if (action == MixAction::Stop)
        return DeckColour::Vermilion;
    return action ? DeckColour::Text : DeckColour::Muted;
}

constexpr double spendBars = 240.0; // width right of the table

TablePlan spendPlan(const SlideSource& source)
{
    const NumberStyle& numbers = source.numbers;
    TablePlan plan;
    plan.size = 11.0;
    plan.columns
        = {{256.0}, {100.0, Across::Right}, {104.0, Across::Right}, {72.0, Across::Right}, {88.0}};
    plan.heads = {Words::tr("Touchpoint"), Words::tr("Today"), Words::tr("Recommended"),
        Words::tr("Change"), Words::tr("Action")};
    for (const MixRow& row : source.mix->rows) {
        if (!row.action)
            continue;
        const QString change = row.from > 0.0 && row.to != row.from
            ? numbers.signedPercent(row.to / row.from - 1.0)
            : QString();
        plan.rows.push_back({plainCell(toQt(row.name)), plainCell(numbers.amount(row.from)),
            plainCell(numbers.amount(row.to), DeckColour::Text, true), plainCell(change),
            plainCell(nameOf(row.action), colourOf(row.action), true)});
    }
    plan.height = slideRoom.height() - 18.0;
    return plan;
}

QString spendFinding(const SlideSource& source)
{
    const MixRow* up = nullptr;
    const MixRow* down = nullptr;
    for (const MixRow& row : source.mix->rows) {
        if (!row.action)
            continue;
        if (!up || row.to - row.from > up->to - up->from)
            up = &row;
        if (!down || row.to - row.from < down->to - down->from)
            down = &row;
    }
    const NumberStyle& numbers = source.numbers;
    if (!up || up->to <= up->from)
        return Words::tr("Spends today and recommended");
    if (down->to >= down->from)
        return Words::tr("Most goes to %1: %2 more")
            .arg(toQt(up->name), numbers.shortAmount(up->to - up->from));
    return Words::tr("Most goes to %1 (%2 more), most is saved at %3 (%4 less)")
        .arg(toQt(up->name), numbers.shortAmount(up->to - up->from), toQt(down->name),
            numbers.shortAmount(down->from - down->to));
}

// Beside the rows of the table: today above, recommended below.
void drawSpendBars(SlidePen& pen, const SlideSource& source, const SlideTable& table,
    std::vector<const MixRow*>::const_iterator row)
{
    double y = slideRoom.top() + table.heights.front();
    const double left = slideRoom.right() - spendBars;
    double height = 0.0;
    for (const double one : table.heights)
        height += one;
    pen.beginFigure(Words::tr("Spends"),
        Words::tr("Bars beside the table: spend today in grey, recommended in blue."),
        {left, slideRoom.top(), spendBars, height});
    const double most = std::max(1.0, source.mix->largestSpend);
    for (std::size_t i = 1; i < table.rows.size(); ++i, ++row) {
        const double step = table.heights[i];
        const double bar = std::min(7.0, step * 0.34);
        const double middle = y + step / 2.0;
        const auto draw = [&](double spend, double top, DeckColour colour) {
            if (spend > 0.0)
                pen.shape(Preset::Rectangle,
                    {left, top, std::max(1.0, spendBars * spend / most), bar}, {.fill = colour});
        };
        draw((*row)->from, middle - bar - 0.5, DeckColour::Grey);
        draw((*row)->to, middle + 0.5, DeckColour::Blue);
        y += step;
    }
    pen.endFigure();
}

} // namespace

void addSameBudget(Deck& deck, const SlideSource& source)
{
    if (!source.mix || !isPossible(source.mix->sameBudget))
        return;
    const NumberStyle& numbers = source.numbers;
    const MixCard& card = *source.mix->sameBudget;
    const QString interval = likely(card, numbers);
    const QString change = numbers.signedPercent(card.change);
    SlidePen& pen = contentSlide(deck, source,
        interval.isEmpty() ? Words::tr("Same budget, %1 effect").arg(change)
                           : Words::tr("Same budget, %1 effect (%2)").arg(change, interval));
    drawDirection(pen, source, card,
        {{Words::tr("Effect today"), numbers.number(source.mix->effectToday),
             source.mix->effectToday},
            {Words::tr("Effect with %1, spent better").arg(numbers.shortAmount(card.budget)),
                numbers.number(card.effect), card.effect, DeckColour::Blue}});
}

void addSameEffect(Deck& deck, const SlideSource& source)
{
    if (!source.mix || !isPossible(source.mix->sameEffect))
        return;
    const NumberStyle& numbers = source.numbers;
    const MixCard& card = *source.mix->sameEffect;
    const QString interval = likely(card, numbers);
    const QString change = numbers.signedPercent(card.change);
    SlidePen& pen = contentSlide(deck, source,
        interval.isEmpty() ? Words::tr("Same effect, %1 budget").arg(change)
                           : Words::tr("Same effect, %1 budget (%2)").arg(change, interval));
    drawDirection(pen, source, card,
        {{Words::tr("Budget today"), numbers.shortAmount(source.mix->spentToday),
             source.mix->spentToday},
            {Words::tr("Budget for the same effect"), numbers.shortAmount(card.budget), card.budget,
                DeckColour::Teal}});
}

void addSpends(Deck& deck, const SlideSource& source)
{
    if (!source.mix)
        return;
    const TablePlan plan = spendPlan(source);
    if (plan.rows.empty())
        return;
    std::vector<const MixRow*> rows;
    for (const MixRow& row : source.mix->rows)
        if (row.action)
            rows.push_back(&row);
    std::vector<SlideTable> tables = tablePages(plan);
    if (tables.size() > mostPages)
        tables.resize(mostPages);
    auto row = rows.cbegin();
    for (std::size_t page = 0; page < tables.size(); ++page) {
        SlidePen& pen = contentSlide(deck, source, spendFinding(source), {page, tables.size()});
        pen.table(slideRoom.topLeft(), tables[page],
            Words::tr("Spends today and recommended by touchpoint, the largest changes first."));
        drawSpendBars(pen, source, tables[page], row);
        row += static_cast<std::ptrdiff_t>(tables[page].rows.size()) - 1;
        if (page + 1 == tables.size() && row != rows.cend())
            pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, slideRoom.width(), 14.0},
                Words::tr("and %1 more in the appendix").arg(rows.cend() - row),
                {.size = 10.0, .colour = DeckColour::Muted});
    }
}

void addReasons(Deck& deck, const SlideSource& source)
{
    if (!source.mix)
        return;
    TablePlan plan;
    plan.size = 11.0;
    plan.columns = {{200.0}, {88.0}, {slideRoom.width() - 288.0}};
    plan.heads = {Words::tr("Touchpoint"), Words::tr("Action"), Words::tr("Why")};
    for (const MixRow& row : source.mix->rows) {
        const bool isMoved = row.action && row.action != MixAction::Hold;
        if (isMoved && !row.reasons.empty())
            plan.rows.push_back({plainCell(toQt(row.name), DeckColour::Text, true),
                plainCell(nameOf(row.action), colourOf(row.action), true),
                plainCell(whyOf(row, source.numbers))});
    }
    if (plan.rows.empty())
        return;
    std::vector<SlideTable> tables = tablePages(plan);
    if (tables.size() > mostPages)
        tables.resize(mostPages);
    for (std::size_t page = 0; page < tables.size(); ++page) {
        SlidePen& pen = contentSlide(deck, source,
            Words::tr("Why money moves: what one more %1 brings here, and elsewhere")
                .arg(source.numbers.currency()),
            {page, tables.size()});
        pen.table(slideRoom.topLeft(), tables[page],
            Words::tr("The largest changes of the mix with their reasons."));
    }
}

} // namespace rundblick
