// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/journeyedits.h"

#include "core/base/text.h"

namespace rundblick {
namespace {

template <typename Record, typename Predicate>
const Record* first(const Workshop& workshop, const Predicate& isWanted)
{
    for (const auto& [id, record] : workshop.all<Record>())
        if (isWanted(record))
            return &record;
    return nullptr;
}

// The names without spaces around them, without empty ones and those in `taken`, which grows.
std::vector<std::string> cleaned(
    const std::vector<std::string>& names, std::vector<std::string>& taken)
{
    std::vector<std::string> result;
    for (const std::string& name : names) {
        std::string clean(trimmed(name));
        if (clean.empty() || std::ranges::find(taken, clean) != taken.end())
            continue;
        taken.push_back(clean);
        result.push_back(std::move(clean));
    }
    return result;
}

Responsibles cleaned(const Responsibles& responsibles)
{
    std::vector<std::string> taken;
    Responsibles clean;
    clean.leads = cleaned(responsibles.leads, taken);
    clean.helps = cleaned(responsibles.helps, taken);
    return clean;
}

// The order keys of `count` new steps behind `after`; nothing where there is no room between its
// key and the next one.
std::optional<std::vector<double>> ordersBehind(
    const std::vector<const Step*>& steps, std::optional<Id<Step>> after, std::size_t count)
{
    const auto found = after ? std::ranges::find(steps, *after, &Step::id) : steps.end();
    std::optional<double> low;
    std::optional<double> high;
    if (found != steps.end()) {
        low = (*found)->order;
        if (found + 1 != steps.end())
            high = (*(found + 1))->order;
    } else if (!steps.empty()) {
        low = steps.back()->order;
    }
    std::vector<double> orders;
    for (std::size_t i = 0; i < count; ++i) {
        const double order = orderBetween(low, high);
        if ((low && order <= *low) || (high && order >= *high))
            return {};
        orders.push_back(order);
        low = order;
    }
    return orders;
}

// Gives the steps in this order whole numbers; those that stay as they are change nothing.
Edit numbered(const Workshop& workshop, const std::vector<Step>& inOrder, EditKind kind)
{
    Edit edit{kind, {}};
    double order = 0.0;
    for (Step step : inOrder) {
        step.order = ++order;
        const Step* before = workshop.find(step.id);
        if (!before || *before != step)
            edit.changes.push_back(
                Change<Step>{before ? std::optional(*before) : std::nullopt, std::move(step)});
    }
    return edit;
}

} // namespace

const LaneText* laneTextAt(const Workshop& workshop, const LaneAt& at)
{
    return first<LaneText>(workshop, [&](const LaneText& text) {
        return text.phase == at.phase && text.segment == at.segment && text.lane == at.lane;
    });
}

Edit setLaneText(const Workshop& workshop, const LaneAt& at, std::string_view text)
{
    const std::string clean(trimmed(text));
    const LaneText* before = laneTextAt(workshop, at);
    if (before && clean.empty())
        return removeRecords<LaneText>(workshop, {before->id}, EditKind::ChangeLane);
    if (before)
        return editRecord(workshop, before->id, EditKind::ChangeLane,
            [&](LaneText& after) { after.text = clean; });
    if (clean.empty())
        return {EditKind::ChangeLane, {}};
    return addRecord(LaneText{Id<LaneText>::random(), at.phase, at.segment, at.lane, clean},
        EditKind::ChangeLane);
}

const Emotion* emotionAt(const Workshop& workshop, const EmotionAt& at)
{
    return first<Emotion>(workshop, [&](const Emotion& emotion) {
        return emotion.phase == at.phase && emotion.segment == at.segment && emotion.view == at.view
            && emotion.horizon == at.horizon;
    });
}

Edit setEmotion(const Workshop& workshop, const EmotionAt& at, std::optional<double> value)
{
    const Emotion* before = emotionAt(workshop, at);
    if (before && !value)
        return removeRecords<Emotion>(workshop, {before->id}, EditKind::ChangeEmotion);
    if (!value)
        return {EditKind::ChangeEmotion, {}};
    const double limited = std::clamp(*value, -2.0, 2.0);
    if (before)
        return editRecord(workshop, before->id, EditKind::ChangeEmotion,
            [&](Emotion& after) { after.value = limited; });
    return addRecord(
        Emotion{Id<Emotion>::random(), at.phase, at.segment, at.view, at.horizon, limited},
        EditKind::ChangeEmotion);
}

Responsibles responsiblesOf(const Workshop& workshop, Id<Phase> phase)
{
    Responsibles result;
    for (const auto& [id, role] : workshop.all<Responsibility>())
        if (role.phase == phase)
            (role.part == Part::Leads ? result.leads : result.helps).push_back(role.who);
    std::ranges::sort(result.leads); // they have no order of their own
    std::ranges::sort(result.helps);
    return result;
}

Edit setResponsibles(const Workshop& workshop, Id<Phase> phase, const Responsibles& responsibles)
{
    const Responsibles wanted = cleaned(responsibles);
    std::map<std::string, Part> parts;
    for (const std::string& who : wanted.leads)
        parts[who] = Part::Leads;
    for (const std::string& who : wanted.helps)
        parts[who] = Part::Helps;
    Edit edit{EditKind::ChangeResponsibility, {}};
    for (const auto& [id, role] : workshop.all<Responsibility>()) {
        if (role.phase != phase)
            continue;
        const auto part = parts.find(role.who);
        if (part == parts.end()) {
            edit.changes.push_back(Change<Responsibility>{role, {}});
            continue;
        }
        Responsibility after = role;
        after.part = part->second;
        if (after != role)
            edit.changes.push_back(Change<Responsibility>{role, after});
        parts.erase(part);
    }
    for (const auto& [who, part] : parts)
        edit.changes.push_back(Change<Responsibility>{
            {}, Responsibility{Id<Responsibility>::random(), phase, who, part}});
    return edit;
}

Edit setEnhancedFrom(const Workshop& workshop, std::optional<Id<Phase>> phase)
{
    Setup after = workshop.setup();
    after.enhancedFrom = phase;
    if (after == workshop.setup())
        return {EditKind::ChangeLane, {}};
    return changeRecord(workshop, std::move(after), EditKind::ChangeLane);
}

std::vector<const Step*> stepsOf(const Workshop& workshop, Id<Placement> placement)
{
    std::vector<const Step*> steps = ordered<Step>(workshop);
    std::erase_if(steps, [&](const Step* step) { return step->placement != placement; });
    return steps;
}

Edit addSteps(const Workshop& workshop, Id<Placement> placement,
    const std::vector<std::string>& texts, std::optional<Id<Step>> after)
{
    std::vector<Step> created;
    for (const std::string& text : texts) {
        Step step;
        step.id = Id<Step>::random();
        step.placement = placement;
        step.text = trimmed(text);
        if (!step.text.empty())
            created.push_back(std::move(step));
    }
    const std::vector<const Step*> steps = stepsOf(workshop, placement);
    if (const auto orders = ordersBehind(steps, after, created.size())) {
        Edit edit{EditKind::AddStep, {}};
        for (std::size_t i = 0; i < created.size(); ++i) {
            created[i].order = (*orders)[i];
            edit.changes.push_back(Change<Step>{{}, std::move(created[i])});
        }
        return edit;
    }
    std::vector<Step> inOrder;
    for (const Step* step : steps) {
        inOrder.push_back(*step);
        if (step->id == after)
            inOrder.insert(inOrder.end(), created.begin(), created.end());
    }
    return numbered(workshop, inOrder, EditKind::AddStep);
}

Edit moveStep(const Workshop& workshop, Id<Step> id, std::optional<Id<Step>> successor)
{
    const Step* moved = workshop.find(id);
    if (!moved || successor == id)
        return {EditKind::ChangeStep, {}};
    const std::vector<const Step*> steps = stepsOf(workshop, moved->placement);
    std::vector<Step> inOrder;
    for (const Step* step : steps) {
        if (step->id == successor)
            inOrder.push_back(*moved);
        if (step->id != id)
            inOrder.push_back(*step);
    }
    if (inOrder.size() < steps.size())
        inOrder.push_back(*moved);
    const bool isSame = std::ranges::equal(
        inOrder, steps, [](const Step& one, const Step* other) { return one.id == other->id; });
    return isSame ? Edit{EditKind::ChangeStep, {}}
                  : numbered(workshop, inOrder, EditKind::ChangeStep);
}

Edit removeStep(const Workshop& workshop, Id<Step> id)
{
    return removeRecords<Step>(workshop, {id}, EditKind::RemoveStep);
}

Edit addIdea(const Workshop& workshop, const IdeaAt& at, std::string_view text)
{
    Idea idea;
    idea.text = trimmed(text);
    if (idea.text.empty())
        return {EditKind::AddIdea, {}};
    idea.id = Id<Idea>::random();
    idea.touchpoint = at.touchpoint;
    idea.placement = at.placement;
    idea.step = at.step;
    if (const Step* step = workshop.find(at.step))
        idea.placement = step->placement;
    idea.order = orderAtEnd<Idea>(workshop);
    return addRecord(std::move(idea), EditKind::AddIdea);
}

Edit addQuote(const Workshop&, Quote quote)
{
    quote.text = std::string(trimmed(quote.text));
    if (quote.text.empty())
        return {EditKind::AddQuote, {}};
    quote.id = Id<Quote>::random();
    return addRecord(std::move(quote), EditKind::AddQuote);
}

Edit saveView(const Workshop& workshop, SavedView view)
{
    view.name = std::string(trimmed(view.name));
    if (view.name.empty())
        return {EditKind::SaveView, {}};
    if (const SavedView* same = findByName<SavedView>(workshop, view.name)) {
        view.id = same->id;
        view.order = same->order;
        return changeRecord(workshop, std::move(view), EditKind::SaveView);
    }
    view.id = Id<SavedView>::random();
    view.order = orderAtEnd<SavedView>(workshop);
    return addRecord(std::move(view), EditKind::SaveView);
}

Edit renameView(const Workshop& workshop, Id<SavedView> id, std::string_view name)
{
    const std::string clean(trimmed(name));
    if (clean.empty())
        return {EditKind::SaveView, {}};
    return editRecord(
        workshop, id, EditKind::SaveView, [&](SavedView& after) { after.name = clean; });
}

Edit removeView(const Workshop& workshop, Id<SavedView> id)
{
    return removeRecords<SavedView>(workshop, {id}, EditKind::RemoveView);
}

} // namespace rundblick
