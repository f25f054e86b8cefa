// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/plane.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/gaplook.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr std::size_t mostGaps = 9; // on each side

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

QString gapFinding(const SlideSource& source)
{
    const auto points = [&](const MatrixRow& row) {
        return source.numbers.number(std::abs(*row.gap.interval.value));
    };
    const auto first = [&](GapMark mark, bool fromEnd) -> const MatrixRow* {
        const MatrixRow* found = nullptr;
        for (const MatrixRow& row : source.matrix.rows)
            if (row.mark == mark && (!found || fromEnd))
                found = &row;
        return found;
    };
    if (const MatrixRow* worst = first(GapMark::Deficit, false))
        return Words::tr("%1: %2 points behind %3")
            .arg(toQt(worst->name), points(*worst), source.benchmarkName());
    if (const MatrixRow* best = first(GapMark::Strength, true))
        return Words::tr("%1: %2 points ahead of %3")
            .arg(toQt(best->name), points(*best), source.benchmarkName());
    if (const MatrixRow* worst = first(GapMark::TendsDeficit, false))
        return Words::tr("%1 tends to be %2 points behind %3")
            .arg(toQt(worst->name), points(*worst), source.benchmarkName());
    return Words::tr("No gap to %1 is certain yet").arg(source.benchmarkName());
}

TablePlan gapPlan(const SlideSource& source, bool isStrength, double width)
{
    TablePlan plan;
    plan.columns
        = {{26.0, Across::Centre}, {width - 196.0}, {66.0, Across::Right}, {104.0, Across::Right}};
    plan.heads = {QString(), isStrength ? Words::tr("Strengths") : Words::tr("Deficits"),
        Words::tr("Gap"), Words::tr("likely (95 %)")};
    std::vector<const MatrixRow*> rows;
    for (const MatrixRow& row : source.matrix.rows) {
        const bool isUp = row.mark == GapMark::Strength || row.mark == GapMark::TendsStrength;
        const bool isDown = row.mark == GapMark::Deficit || row.mark == GapMark::TendsDeficit;
        if (isStrength ? isUp : isDown)
            rows.push_back(&row);
    }
    if (isStrength)
        std::ranges::reverse(rows);
    for (std::size_t i = 0; i < std::min(mostGaps, rows.size()); ++i) {
        const MatrixRow& row = *rows[i];
        const NumberStyle& numbers = source.numbers;
        const Interval& gap = row.gap.interval;
        plan.rows.push_back(
            {plainCell(signOf(row.mark), colourOf(row.mark), true), plainCell(toQt(row.name)),
                plainCell(numbers.signedNumber(*gap.value, 1), colourOf(row.mark), true),
                plainCell(gap.low && gap.high ? numbers.signedNumber(*gap.low)
                            + QStringLiteral(" … ") + numbers.signedNumber(*gap.high)
                                              : QString(),
                    DeckColour::Muted)});
    }
    if (rows.size() > mostGaps)
        plan.rows.push_back({TableCell{},
            plainCell(Words::tr("and %1 more in the appendix").arg(rows.size() - mostGaps),
                DeckColour::Muted),
            TableCell{}, TableCell{}});
    plan.height = slideRoom.height() - 24.0;
    return plan;
}

// The plane importance × gap.
class PlaneDrawing {
public:
    PlaneDrawing(SlidePen& pen, const SlideSource& source)
        : m_pen(pen)
        , m_source(source)
        , m_rect(slideRoom.adjusted(34.0, 0.0, 0.0, -30.0))
    {
        for (const MatrixRow& row : source.matrix.rows)
            if (row.impact && row.gap.interval.value)
                m_rows.push_back(&row);
        std::ranges::stable_sort(m_rows, std::greater(),
            [](const MatrixRow* row) { return *row->impact * std::abs(*row->gap.interval.value); });
        for (const MatrixRow* row : m_rows)
            m_most = std::max(m_most, *row->impact * 1.06);
    }

    bool isEmpty() const { return m_rows.empty(); }
    void draw();

private:
    QPointF at(double impact, double gap) const
    {
        return {m_rect.left() + m_rect.width() * impact / m_most,
            m_rect.center().y() - m_rect.height() * gap / (2.0 * m_source.matrix.span)};
    }
    void drawQuadrants();
    void drawAxes();
    void drawPoints();
    void drawNames();

    SlidePen& m_pen;
    const SlideSource& m_source;
    const QRectF m_rect;
    std::vector<const MatrixRow*> m_rows;
    double m_most = 0.01;
};

void PlaneDrawing::drawQuadrants()
{
    const QPointF cross = at(std::min(m_source.matrix.crosshair, m_most), 0.0);
    const std::pair<Quadrant, QRectF> parts[]
        = {{Quadrant::Defend,
               QRectF(QPointF(cross.x(), m_rect.top()), QPointF(m_rect.right(), cross.y()))},
            {Quadrant::Improve, QRectF(cross, m_rect.bottomRight())},
            {Quadrant::Overkill, QRectF(m_rect.topLeft(), cross)},
            {Quadrant::LowPriority,
                QRectF(QPointF(m_rect.left(), cross.y()), QPointF(cross.x(), m_rect.bottom()))}};
    const DeckColour fills[]
        = {DeckColour::TealSoft, DeckColour::VermilionSoft, DeckColour::Ground, DeckColour::Ground};
    for (std::size_t i = 0; i < 4; ++i) {
        const QRectF& part = parts[i].second;
        m_pen.shape(Preset::Rectangle, part, {.fill = fills[i]});
        const bool isBelow = i == 1 || i == 3;
        const QString name = nameOf(parts[i].first);
        const double width = widthOf(name, 11.0, true) + 8.0;
        if (width < part.width())
            m_pen.text({i < 2 ? part.right() - width - 4.0 : part.left() + 4.0,
                           isBelow ? part.bottom() - 18.0 : part.top() + 4.0, width, 16.0},
                name,
                {.size = 11.0,
                    .colour = DeckColour::Muted,
                    .isBold = true,
                    .across = i < 2 ? Across::Right : Across::Left});
    }
    m_pen.line({m_rect.left(), cross.y()}, {m_rect.right(), cross.y()}, DeckColour::Text, 1.0);
    m_pen.line({cross.x(), m_rect.top()}, {cross.x(), m_rect.bottom()}, DeckColour::Muted, 0.75);
}

void PlaneDrawing::drawAxes()
{
    const double span = m_source.matrix.span;
    for (const double gap : roundTicks(-span, span, 6))
        m_pen.text({slideRoom.left(), at(0.0, gap).y() - 8.0, 30.0, 16.0},
            m_source.numbers.signedNumber(gap, gap == std::round(gap) ? 0 : 1),
            {.size = 10.0,
                .colour = DeckColour::Muted,
                .across = Across::Right,
                .down = Down::Middle});
    for (const double impact : roundTicks(0.0, m_most, 5)) {
        m_pen.text({at(impact, 0.0).x() - 24.0, m_rect.bottom() + 3.0, 48.0, 13.0},
            m_source.numbers.percent(impact, 1),
            {.size = 10.0, .colour = DeckColour::Muted, .across = Across::Centre});
    }
    m_pen.text({m_rect.left(), m_rect.bottom() + 16.0, m_rect.width(), 14.0},
        Words::tr("Importance (share in the impact of the journey) →   ·   upwards: ahead of %1")
            .arg(m_source.benchmarkName()),
        {.size = 10.0, .colour = DeckColour::Muted, .across = Across::Centre});
}

void PlaneDrawing::drawPoints()
{
    for (const MatrixRow* row : m_rows) {
        const QPointF centre = at(*row->impact, *row->gap.interval.value);
        const bool isFilled = isSignificant(row->mark);
        m_pen.shape(*row->gap.interval.value >= 0.0 ? Preset::Triangle : Preset::TriangleDown,
            {centre.x() - 4.5, centre.y() - 4.5, 9.0, 9.0},
            {.fill = isFilled ? colourOf(row->mark) : DeckColour::White,
                .line = colourOf(row->mark),
                .lineWidth = 1.25});
    }
}

// The names of those that matter most, where there is room.
void PlaneDrawing::drawNames()
{
    std::vector<QRectF> taken;
    for (const MatrixRow* row : m_rows) {
        const QPointF centre = at(*row->impact, *row->gap.interval.value);
        taken.emplace_back(centre.x() - 5.0, centre.y() - 5.0, 10.0, 10.0);
    }
    int names = 0;
    for (const MatrixRow* row : m_rows) {
        if (names >= 18)
            break;
        const QPointF centre = at(*row->impact, *row->gap.interval.value);
        const QString name = shortened(toQt(row->name), 190.0, 10.0);
        const double width = widthOf(name, 10.0) + 3.0;
        for (const bool isRight : {true, false}) {
            const QRectF box(isRight ? centre.x() + 7.0 : centre.x() - 7.0 - width,
                centre.y() - 7.0, width, 14.0);
            const bool isFree = m_rect.contains(box)
                && std::ranges::none_of(
                    taken, [&](const QRectF& other) { return other.intersects(box); });
            if (!isFree)
                continue;
            m_pen.text(box, name,
                {.size = 10.0,
                    .across = isRight ? Across::Left : Across::Right,
                    .down = Down::Middle});
            taken.push_back(box);
            ++names;
            break;
        }
    }
}

void PlaneDrawing::draw()
{
    drawQuadrants();
    drawAxes();
    drawPoints();
    drawNames();
}

QString planeFinding(const SlideSource& source)
{
    int improve = 0;
    int defend = 0;
    for (const MatrixRow& row : source.matrix.rows) {
        improve += row.quadrant == Quadrant::Improve ? 1 : 0;
        defend += row.quadrant == Quadrant::Defend ? 1 : 0;
    }
    if (improve == 0)
        return Words::tr(
            "No important touchpoint is behind; %n are to be defended", nullptr, defend);
    return Words::tr("%n important touchpoints are behind: improve these first", nullptr, improve);
}

} // namespace

void addGaps(Deck& deck, const SlideSource& source)
{
    if (!source.hasGaps())
        return;
    SlidePen& pen = contentSlide(deck, source, gapFinding(source));
    const double width = (slideRoom.width() - 24.0) / 2.0;
    double x = slideRoom.left();
    for (const bool isStrength : {true, false}) {
        pen.table({x, slideRoom.top()}, tablePages(gapPlan(source, isStrength, width)).front(),
            isStrength
                ? Words::tr("Touchpoints where the own brand is ahead, largest gap first.")
                : Words::tr("Touchpoints where the own brand is behind, largest gap first."));
        x += width + 24.0;
    }
    pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, slideRoom.width(), 14.0},
        summaryOf(source.matrix.counts) + QStringLiteral("   ·   ")
            + Words::tr("▲ ▼ significant, △ ▽ tends to be"),
        {.size = 10.0, .colour = DeckColour::Muted});
}

void addPlane(Deck& deck, const SlideSource& source)
{
    if (!source.hasGaps())
        return;
    if (std::ranges::none_of(source.matrix.rows,
            [](const MatrixRow& row) { return row.impact && row.gap.interval.value; }))
        return;
    SlidePen& pen = contentSlide(deck, source, planeFinding(source));
    pen.beginFigure(Words::tr("Importance × gap"),
        Words::tr("Touchpoints by their importance and by how far the own brand is ahead or "
                  "behind; triangles point up for ahead and down for behind, filled where it is "
                  "significant."),
        slideRoom);
    PlaneDrawing(pen, source).draw();
    pen.endFigure();
}

} // namespace rundblick
