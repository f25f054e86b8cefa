// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/reportwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/slides/slidemakers.h"
#include "ui/report/slides/tablepages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

// One table on as many slides as it needs.
void addTable(Deck& deck, const SlideSource& source, const TablePlan& plan, const QString& title)
{
    const std::vector<SlideTable> tables = tablePages(plan);
    for (std::size_t page = 0; page < tables.size(); ++page)
        contentSlide(deck, source, title, {page, tables.size()})
            .table(slideRoom.topLeft(), tables[page], title);
}

QString touchpointName(const SlideSource& source, std::optional<Id<Touchpoint>> id)
{
    const Touchpoint* touchpoint = source.workshop.find(id);
    return touchpoint ? toQt(touchpoint->name) : QString();
}

DeckColour colourOf(std::optional<double> experience)
{
    if (!experience || std::abs(*experience) < 0.5)
        return DeckColour::Muted;
    return *experience > 0.0 ? DeckColour::Teal : DeckColour::Vermilion;
}

struct Moment {
    const Placement* placement = nullptr;
    std::size_t phase = 0;
};

std::vector<Moment> momentsOf(const SlideSource& source)
{
    std::vector<Moment> moments;
    const auto segment = shownSegment(source.workshop, {});
    const std::vector<const Phase*> phases = ordered<Phase>(source.workshop);
    for (const auto& [id, placement] : source.workshop.all<Placement>()) {
        const Touchpoint* touchpoint = source.workshop.find(placement.touchpoint);
        const bool isOther = segment && placement.segment && placement.segment != segment;
        if (!placement.momentOfTruth || isOther || !touchpoint || touchpoint->parked)
            continue;
        for (std::size_t p = 0; p < phases.size(); ++p)
            if (phases[p]->id == placement.phase)
                moments.push_back({&placement, p});
    }
    std::ranges::sort(moments, {}, [&](const Moment& moment) {
        const Placement& placement = *moment.placement;
        const Segment* of = source.workshop.find(placement.segment);
        return std::tuple(moment.phase, -placement.importance * placement.usage,
            touchpointName(source, placement.touchpoint), of ? of->name : std::string());
    });
    return moments;
}

QString momentFinding(const SlideSource& source, const std::vector<Moment>& moments)
{
    const Placement* worst = nullptr;
    for (const Moment& moment : moments)
        if (moment.placement->experience
            && (!worst || *moment.placement->experience < *worst->experience))
            worst = moment.placement;
    const int count = static_cast<int>(moments.size());
    if (!worst || *worst->experience >= 0.0)
        return Words::tr("%n moments of truth decide", nullptr, count);
    return Words::tr("%n moments of truth decide; the worst is %1", nullptr, count)
        .arg(touchpointName(source, worst->touchpoint));
}

std::vector<TableCell> appendixRow(const SlideSource& source, const MatrixRow& row,
    const std::map<Id<Touchpoint>, const MixRow*>& mix)
{
    const NumberStyle& numbers = source.numbers;
    const auto value = [&](std::optional<double> number, int decimals) {
        return number ? numbers.number(*number, decimals) : QString();
    };
    const std::optional<double> own = row.scores.empty() ? std::nullopt : row.scores.front().value;
    const std::optional<double>& gap = row.gap.interval.value;
    const auto spend = mix.find(row.touchpoint);
    return {plainCell(toQt(row.name)), plainCell(row.cover ? titleOf(*row.cover) : QString()),
        plainCell(value(own, 1), DeckColour::Text, true),
        plainCell(own && gap ? numbers.number(*own - *gap, 1) : QString()),
        plainCell(gap ? numbers.signedNumber(*gap, 1) : QString(),
            !gap              ? DeckColour::Text
                : *gap >= 0.0 ? DeckColour::Teal
                              : DeckColour::Vermilion),
        plainCell(row.impact ? numbers.percent(*row.impact, 1) : QString()),
        plainCell(spend != mix.end() ? numbers.number(spend->second->from) : QString()),
        plainCell(spend != mix.end() && spend->second->action ? numbers.number(spend->second->to)
                                                              : QString())};
}

} // namespace

void addMoments(Deck& deck, const SlideSource& source)
{
    const std::vector<Moment> moments = momentsOf(source);
    if (moments.empty())
        return;
    TablePlan plan;
    plan.columns = {{130.0}, {190.0}, {80.0, Across::Centre}, {120.0}, {176.0}, {176.0}};
    plan.heads = {Words::tr("Phase"), Words::tr("Touchpoint"), Words::tr("Importance"),
        Words::tr("Experience"), Words::tr("What customers do"), Words::tr("What they need")};
    const std::vector<const Phase*> phases = ordered<Phase>(source.workshop);
    for (const Moment& moment : moments) {
        const Placement& placement = *moment.placement;
        const Segment* segment = source.workshop.find(placement.segment);
        QString name = touchpointName(source, placement.touchpoint);
        if (segment)
            name += QStringLiteral(" (%1)").arg(toQt(segment->name));
        plan.rows.push_back(
            {plainCell(toQt(phases[moment.phase]->name)), plainCell(name, DeckColour::Text, true),
                plainCell(source.numbers.number(placement.importance)),
                plainCell(placement.experience ? experienceName(*placement.experience) : QString(),
                    colourOf(placement.experience)),
                plainCell(toQt(placement.activity)), plainCell(toQt(placement.needs))});
    }
    addTable(deck, source, plan, momentFinding(source, moments));
}

void addIdeas(Deck& deck, const SlideSource& source)
{
    std::vector<const Idea*> ideas = ordered<Idea>(source.workshop);
    if (ideas.empty())
        return;
    std::ranges::stable_sort(ideas, std::greater(), &Idea::votes);
    TablePlan plan;
    plan.columns = {{560.0}, {242.0}, {70.0, Across::Right}};
    plan.heads = {Words::tr("Idea"), Words::tr("Touchpoint"), Words::tr("Votes")};
    for (const Idea* idea : ideas)
        plan.rows.push_back({plainCell(toQt(idea->text)),
            plainCell(touchpointName(source, idea->touchpoint)),
            plainCell(idea->votes > 0 ? source.numbers.number(double(idea->votes)) : QString())});
    addTable(deck, source, plan,
        Words::tr("%n ideas to do it better", nullptr, static_cast<int>(ideas.size())));
}

void addActions(Deck& deck, const SlideSource& source)
{
    const std::vector<const Action*> actions = ordered<Action>(source.workshop);
    if (actions.empty())
        return;
    TablePlan plan;
    plan.columns = {{222.0}, {120.0}, {100.0}, {112.0}, {86.0, Across::Right}, {160.0}, {72.0}};
    plan.heads = {Words::tr("Action"), Words::tr("Touchpoint"), Words::tr("Owner"),
        Words::tr("When"), Words::tr("Budget"), Words::tr("KPI"), Words::tr("State")};
    plan.size = 10.0;
    for (const Action* action : actions) {
        QStringList when;
        for (const std::string& day : {action->start, action->end})
            if (!day.empty())
                when += source.numbers.locale().toString(
                    QDate::fromString(toQt(day), Qt::ISODate), QLocale::ShortFormat);
        plan.rows.push_back(
            {plainCell(toQt(action->text)), plainCell(touchpointName(source, action->touchpoint)),
                plainCell(toQt(action->owner)), plainCell(when.join(QStringLiteral(" – "))),
                plainCell(action->budget ? source.numbers.amount(*action->budget) : QString()),
                plainCell(toQt(action->indicator)), plainCell(nameOf(action->state))});
    }
    addTable(deck, source, plan,
        Words::tr("%n actions are planned", nullptr, static_cast<int>(actions.size())));
}

void addAppendix(Deck& deck, const SlideSource& source)
{
    if (source.matrix.rows.empty())
        return;
    SlidePen& section = deck.addSlide(SlideLayout::Section);
    section.title(Words::tr("Appendix"));
    section.subtitle(Words::tr("All touchpoints with their numbers"));
    section.notes(source.methodLine);
    std::map<Id<Touchpoint>, const MixRow*> mix;
    if (source.mix)
        for (const MixRow& row : source.mix->rows)
            mix[row.touchpoint] = &row;
    TablePlan plan;
    plan.size = 10.0;
    plan.isEven = true;
    plan.columns = {{316.0}, {76.0}, {70.0, Across::Right}, {74.0, Across::Right},
        {70.0, Across::Right}, {82.0, Across::Right}, {92.0, Across::Right}, {92.0, Across::Right}};
    plan.heads = {Words::tr("Touchpoint"), Words::tr("Verdict"), source.ownName(),
        Words::tr("Benchmark"), Words::tr("Gap"), Words::tr("Importance"), Words::tr("Spend today"),
        Words::tr("Recommended")};
    for (const TouchpointResult& result : source.analysis.touchpoints)
        for (const MatrixRow& row : source.matrix.rows)
            if (row.touchpoint == result.id)
                plan.rows.push_back(appendixRow(source, row, mix));
    addTable(deck, source, plan,
        source.mix
            ? Words::tr("All touchpoints in numbers; spends in %1").arg(source.numbers.currency())
            : Words::tr("All touchpoints in numbers"));
}

} // namespace rundblick
