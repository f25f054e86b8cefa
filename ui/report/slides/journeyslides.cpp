// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/words.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr std::size_t mostPhases = 6; // on a slide
constexpr std::size_t mostRows = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

// The touchpoints of a phase, those with the largest part in its impact first.
std::vector<std::size_t> strongest(const Analysis& analysis, std::size_t phase)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < analysis.touchpoints.size(); ++i)
        if (analysis.touchpoints[i].impactByPhase[phase] > 0.0)
            places.push_back(i);
    std::ranges::stable_sort(places, std::greater(),
        [&](std::size_t i) { return analysis.touchpoints[i].impactByPhase[phase]; });
    return places;
}

std::optional<double> experienceAt(
    const SlideSource& source, Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    for (const JourneyGroup& group : source.journey.groups)
        for (const JourneyRow& row : group.rows)
            if (row.touchpoint == touchpoint)
                for (const JourneyDot& dot : row.dots)
                    if (source.journey.phases[dot.phase].id == phase)
                        return dot.experience;
    return {};
}

TextRun verdictRun(std::optional<Cover> cover)
{
    if (cover == Cover::Blue)
        return {QStringLiteral("● "), DeckColour::Blue};
    if (cover == Cover::Reserve)
        return {QStringLiteral("○ "), DeckColour::Blue};
    return {QStringLiteral("● "), DeckColour::Grey};
}

QString experienceSign(double experience)
{
    const QString name = experienceName(experience);
    const qsizetype at = name.lastIndexOf(u'(');
    return name.mid(at + 1, name.size() - at - 2); // "++" of "very good (++)"
}

TableCell journeyCell(const SlideSource& source, std::size_t phase, std::size_t touchpoint)
{
    const TouchpointResult& result = source.analysis.touchpoints[touchpoint];
    double sum = 0.0;
    for (const TouchpointResult& one : source.analysis.touchpoints)
        sum += one.impactByPhase[phase];
    TableCell cell;
    cell.runs = {verdictRun(result.cover), {toQt(result.name)},
        {u' ' + source.numbers.percent(result.impactByPhase[phase] / sum), DeckColour::Muted}};
    const auto experience = experienceAt(source, result.id, source.analysis.phases[phase].id);
    if (experience)
        cell.runs.push_back({QChar(0x00A0) + experienceSign(*experience),
            *experience >= 0.5        ? DeckColour::Teal
                : *experience <= -0.5 ? DeckColour::Vermilion
                                      : DeckColour::Muted,
            true});
    return cell;
}

TablePlan journeyPlan(const SlideSource& source, std::size_t from, std::size_t to)
{
    TablePlan plan;
    plan.size = 11.0;
    std::vector<std::vector<std::size_t>> columns;
    std::size_t rows = 0;
    for (std::size_t p = from; p < to; ++p) {
        plan.columns.push_back({slideRoom.width() / static_cast<double>(to - from)});
        const PhaseResult& phase = source.analysis.phases[p];
        plan.heads += phase.id == Id<Phase>() ? impliedPhaseName() : toQt(phase.name);
        columns.push_back(strongest(source.analysis, p));
        rows = std::max(rows, std::min(mostRows, columns.back().size()));
    }
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<TableCell> cells;
        for (std::size_t column = 0; column < columns.size(); ++column)
            cells.push_back(row < columns[column].size()
                    ? journeyCell(source, from + column, columns[column][row])
                    : TableCell{});
        plan.rows.push_back(std::move(cells));
    }
    plan.height = slideRoom.height() - 22.0; // the legend
    return plan;
}

QString journeyFinding(const SlideSource& source)
{
    const auto best = std::ranges::max_element(source.analysis.touchpoints, {},
        [](const TouchpointResult& one) { return one.impact.value_or(0.0); });
    if (best == source.analysis.touchpoints.end() || !best->impact)
        return Words::tr("The journey and its touchpoints");
    return Words::tr("%1 carries %2 of the impact of the whole journey")
        .arg(toQt(best->name), source.numbers.percent(*best->impact, 1));
}

// The emotion curve: where a mood between −2 and +2 lies.
class MoodPlane {
public:
    MoodPlane(const QRectF& rect, std::size_t phases)
        : m_rect(rect)
        , m_phases(static_cast<double>(std::max<std::size_t>(1, phases)))
    {
    }
    double x(std::size_t phase) const
    {
        return m_rect.left() + m_rect.width() * (static_cast<double>(phase) + 0.5) / m_phases;
    }
    double y(double mood) const { return m_rect.center().y() - m_rect.height() * mood / 4.4; }
    QPointF at(std::size_t phase, double mood) const { return {x(phase), y(mood)}; }
    double step() const { return m_rect.width() / m_phases; }
    const QRectF& rect() const { return m_rect; }

private:
    QRectF m_rect;
    double m_phases;
};

void drawMoodAxes(SlidePen& pen, const SlideSource& source, const MoodPlane& plane)
{
    for (int mood = -2; mood <= 2; ++mood) {
        const double y = plane.y(mood);
        pen.line({plane.rect().left(), y}, {plane.rect().right(), y}, DeckColour::Line,
            mood == 0 ? 1.25 : 0.5);
        pen.text({slideRoom.left(), y - 8.0, plane.rect().left() - slideRoom.left() - 8.0, 16.0},
            experienceName(mood),
            {.size = 10.0,
                .colour = DeckColour::Muted,
                .across = Across::Right,
                .down = Down::Middle});
    }
    const double width = plane.step() - 3.0;
    double size = 12.0; // the same for all phases
    for (const JourneyPhase& phase : source.journey.phases)
        size = std::min(size, sizeFor(toQt(phase.name), width, {12.0, 6.0, 2}, true));
    for (std::size_t p = 0; p < source.journey.phases.size(); ++p) {
        const QString name = toQt(source.journey.phases[p].name);
        pen.text({plane.x(p) - width / 2.0, plane.rect().bottom() + 6.0, width, 34.0}, name,
            {.size = size, .isBold = true, .across = Across::Centre});
    }
}

struct MoodLook {
    DeckColour colour = DeckColour::Blue;
    bool isDashed = false;
};

MoodLook lookOf(const MoodCurve& curve)
{
    if (curve.horizon == Horizon::ToBe)
        return {DeckColour::Teal, true};
    return curve.view == Voice::Customer ? MoodLook{DeckColour::Blue} : MoodLook{DeckColour::Grey};
}

// Broken where nothing is known.
void drawMood(SlidePen& pen, const MoodCurve& curve, const MoodPlane& plane)
{
    const MoodLook look = lookOf(curve);
    QPolygonF line;
    const auto draw = [&] {
        if (line.size() > 1)
            pen.polygon(
                line, {.line = look.colour, .lineWidth = 2.25, .isDashed = look.isDashed}, false);
        line.clear();
    };
    for (std::size_t p = 0; p < curve.points.size(); ++p) {
        if (!curve.points[p]) {
            draw();
            continue;
        }
        line << plane.at(p, curve.points[p]->value);
    }
    draw();
    for (std::size_t p = 0; p < curve.points.size(); ++p)
        if (curve.points[p]) {
            const QPointF at = plane.at(p, curve.points[p]->value);
            pen.shape(Preset::Ellipse, {at.x() - 4.0, at.y() - 4.0, 8.0, 8.0},
                {.fill = look.isDashed ? DeckColour::White : look.colour, .line = look.colour});
        }
}

void drawMoodLegend(SlidePen& pen, const std::vector<MoodCurve>& curves)
{
    double x = slideRoom.left() + 110.0;
    for (const MoodCurve& curve : curves) {
        const MoodLook look = lookOf(curve);
        const QString name = nameOf(curve);
        pen.polygon({QPointF(x, slideRoom.top() + 8.0), QPointF(x + 22.0, slideRoom.top() + 8.0)},
            {.line = look.colour, .lineWidth = 2.25, .isDashed = look.isDashed}, false);
        const double width = widthOf(name, 11.0) + 6.0;
        pen.text(
            {x + 28.0, slideRoom.top(), width, 16.0}, name, {.size = 11.0, .down = Down::Middle});
        x += width + 46.0;
    }
}

// Of all customers and the team, as far as something is known of them.
std::vector<MoodCurve> shownMoods(const SlideSource& source)
{
    std::vector<MoodCurve> curves;
    for (const MoodCurve& curve : source.journey.curves) {
        const bool isKnown = std::ranges::any_of(
            curve.points, [](const auto& point) { return point.has_value(); });
        const bool isTeamToBe = curve.view != Voice::Customer && curve.horizon == Horizon::ToBe;
        if (isKnown && !isTeamToBe && curve.segment == shownSegment(source.workshop, {}))
            curves.push_back(curve);
    }
    return curves;
}

} // namespace

void addJourney(Deck& deck, const SlideSource& source)
{
    const std::size_t phases = source.analysis.phases.size();
    if (!source.hasPhases() || phases == 0 || !source.analysis.phases.front().id)
        return;
    const std::size_t parts = (phases + mostPhases - 1) / mostPhases;
    const std::size_t each = (phases + parts - 1) / parts;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = part * each;
        const TablePlan plan = journeyPlan(source, from, std::min(phases, from + each));
        const std::vector<SlideTable> tables = tablePages(plan);
        SlidePen& pen = contentSlide(deck, source, journeyFinding(source), {part, parts});
        // A slide has the strongest; the appendix has all.
        pen.table(slideRoom.topLeft(), tables.front(),
            Words::tr("The phases of the journey with their most important touchpoints: share in "
                      "the impact of the phase, and what customers experience."));
        pen.text({slideRoom.left(), slideRoom.bottom() - 14.0, slideRoom.width(), 14.0},
            {{{QStringLiteral("● "), DeckColour::Blue},
                {Words::tr("covers the journey") + QStringLiteral("   ")},
                {QStringLiteral("○ "), DeckColour::Blue},
                {Words::tr("reserve") + QStringLiteral("   ")},
                {QStringLiteral("● "), DeckColour::Grey},
                {Words::tr("weak effect") + QStringLiteral("   ")},
                {Words::tr(
                    "%: share in the impact of the phase; signs: experience of customers")}}},
            {.size = 10.0, .colour = DeckColour::Muted});
    }
}

void addEmotions(Deck& deck, const SlideSource& source)
{
    const std::vector<MoodCurve> curves = shownMoods(source);
    const std::optional<std::size_t> lowest = lowestPhase(source.journey);
    if (curves.empty() || !lowest)
        return;
    const JourneyPhase& worst = source.journey.phases[*lowest];
    SlidePen& pen = contentSlide(deck, source,
        Words::tr("Customers feel worst in the phase %1: %2")
            .arg(toQt(worst.name), source.numbers.signedNumber(*worst.customer, 1)));
    const MoodPlane plane(
        slideRoom.adjusted(110.0, 28.0, 0.0, -42.0), source.journey.phases.size());
    pen.beginFigure(Words::tr("Emotion curve"),
        Words::tr("How customers and team feel in each phase, from very poor to very good."),
        slideRoom);
    drawMoodAxes(pen, source, plane);
    for (const MoodCurve& curve : curves)
        drawMood(pen, curve, plane);
    drawMoodLegend(pen, curves);
    pen.endFigure();
}

} // namespace rundblick
