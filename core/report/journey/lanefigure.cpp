// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/lanefigure.h"

#include "core/model/edits/journeyedits.h"
#include "core/report/journey/viewchoice.h"
#include "core/report/journey/weightedmean.h"

namespace rundblick {
namespace {

struct MoodMeans {
    WeightedMean customer;
    WeightedMean team;
    WeightedMean target;

    void add(const Placement& placement)
    {
        const double weight = placement.importance * placement.usage;
        customer.add(placement.experience, weight);
        team.add(placement.teamExperience, weight);
        target.add(placement.targetExperience, weight);
    }
    std::optional<double> of(Voice view, Horizon horizon) const
    {
        if (view == Voice::Employee)
            return horizon == Horizon::AsIs ? team.mean() : std::nullopt;
        return horizon == Horizon::AsIs ? customer.mean() : target.mean();
    }
};

// The means of what placements say of the phases, for one segment or all.
class MoodMaker {
public:
    MoodMaker(const Workshop& workshop, std::optional<Id<Segment>> segment)
        : m_workshop(workshop)
        , m_segment(segment)
        , m_phases(ordered<Phase>(workshop))
    {
        for (const auto& [id, placement] : workshop.all<Placement>()) {
            const bool counts = !segment || !placement.segment || placement.segment == segment;
            const Touchpoint* touchpoint = workshop.find(placement.touchpoint);
            if (counts && touchpoint && !touchpoint->parked)
                m_means[placement.phase].add(placement);
        }
    }

    MoodCurve curve(Voice view, Horizon horizon) const
    {
        MoodCurve curve;
        curve.segment = m_segment;
        if (const Segment* segment = m_workshop.find(m_segment))
            curve.name = segment->name;
        curve.view = view;
        curve.horizon = horizon;
        for (const Phase* phase : m_phases)
            curve.points.push_back(point({phase->id, m_segment, view, horizon}));
        return curve;
    }

private:
    std::optional<MoodPoint> point(const EmotionAt& at) const
    {
        if (const Emotion* said = emotionAt(m_workshop, at))
            return MoodPoint{said->value, true};
        const EmotionAt ofAll{at.phase, {}, at.view, at.horizon};
        if (const Emotion* said = at.segment ? emotionAt(m_workshop, ofAll) : nullptr)
            return MoodPoint{said->value, false, true};
        const auto means = m_means.find(at.phase);
        const auto mean
            = means == m_means.end() ? std::nullopt : means->second.of(at.view, at.horizon);
        return mean ? std::optional(MoodPoint{*mean, false}) : std::nullopt;
    }

    const Workshop& m_workshop;
    std::optional<Id<Segment>> m_segment;
    std::vector<const Phase*> m_phases;
    std::map<Id<Phase>, MoodMeans> m_means;
};

bool isSaidOf(const Workshop& workshop, const MoodCurve& curve)
{
    for (const auto& [id, emotion] : workshop.all<Emotion>())
        if (emotion.segment == curve.segment && emotion.view == curve.view
            && emotion.horizon == curve.horizon)
            return true;
    return false;
}

LaneCell textCell(const Workshop& workshop, const LaneAt& at)
{
    LaneCell cell;
    const LaneText* own = laneTextAt(workshop, at);
    const LaneText* ofAll = laneTextAt(workshop, {at.phase, {}, at.lane});
    if (const LaneText* said = own ? own : ofAll)
        cell.text = said->text;
    cell.isOfAll = at.segment && !own && ofAll;
    if (at.segment)
        return cell;
    for (const Segment* segment : ordered<Segment>(workshop))
        if (const LaneText* said = laneTextAt(workshop, {at.phase, segment->id, at.lane}))
            cell.segments.push_back({segment->name, said->text});
    return cell;
}

} // namespace

std::optional<Lane> textLaneOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Activity:
        return Lane::Activity;
    case LaneKind::Needs:
        return Lane::Needs;
    case LaneKind::Pains:
        return Lane::Pains;
    case LaneKind::Company:
        return Lane::Company;
    case LaneKind::Rating:
    case LaneKind::Emotion:
    case LaneKind::Roles:
    case LaneKind::Ideas:
        break;
    }
    return {};
}

bool LaneCell::isEmpty() const
{
    return text.empty() && segments.empty() && leads.empty() && helps.empty() && ideas.empty();
}

std::optional<Id<Segment>> shownSegment(const Workshop& workshop, const SavedView& view)
{
    return view.segment ? view.segment : workshop.method().segment;
}

std::vector<MoodCurve> allMoodCurves(const Workshop& workshop, const SavedView& view)
{
    const std::optional<Id<Segment>> shown = shownSegment(workshop, view);
    const MoodMaker maker(workshop, shown);
    std::vector<MoodCurve> curves{maker.curve(Voice::Customer, Horizon::AsIs),
        maker.curve(Voice::Employee, Horizon::AsIs), maker.curve(Voice::Customer, Horizon::ToBe)};
    const auto addIfSaid = [&](MoodCurve curve) {
        if (isSaidOf(workshop, curve))
            curves.push_back(std::move(curve));
    };
    addIfSaid(maker.curve(Voice::Employee, Horizon::ToBe));
    if (shown)
        return curves;
    for (const Segment* segment : ordered<Segment>(workshop)) {
        const MoodMaker ofSegment(workshop, segment->id);
        for (const Voice voice : {Voice::Customer, Voice::Employee})
            for (const Horizon horizon : {Horizon::AsIs, Horizon::ToBe})
                addIfSaid(ofSegment.curve(voice, horizon));
    }
    return curves;
}

std::vector<MoodCurve> moodCurves(const Workshop& workshop, const SavedView& view)
{
    std::vector<MoodCurve> curves = allMoodCurves(workshop, view);
    std::erase_if(curves, [&](const MoodCurve& curve) { return isHidden(view, keyOf(curve)); });
    return curves;
}

std::vector<LaneRow> laneRows(const Workshop& workshop, const SavedView& view)
{
    const std::optional<Id<Segment>> segment = shownSegment(workshop, view);
    std::vector<LaneRow> rows;
    for (const LaneKind kind : {LaneKind::Emotion, LaneKind::Activity, LaneKind::Needs,
             LaneKind::Pains, LaneKind::Company, LaneKind::Roles}) {
        if (isHidden(view, keyOf(kind)))
            continue;
        LaneRow row{kind, isCollapsed(view, keyOf(kind)), {}};
        for (const Phase* phase : ordered<Phase>(workshop)) {
            LaneCell cell;
            if (const std::optional<Lane> lane = textLaneOf(kind))
                cell = textCell(workshop, {phase->id, segment, *lane});
            if (kind == LaneKind::Roles) {
                Responsibles roles = responsiblesOf(workshop, phase->id);
                cell.leads = std::move(roles.leads);
                cell.helps = std::move(roles.helps);
            }
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace rundblick
