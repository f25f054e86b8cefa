// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/weightedits.h"

#include <cmath>
#include <set>

namespace rundblick {
namespace {

constexpr EditKind kind = EditKind::ChangeWeights;

// One edit of all criteria named; `set(criterion, said)` writes what was said of it.
template <typename Said>
Edit editCriteria(const Workshop& workshop, const std::vector<Said>& all, const auto& set)
{
    Edit edit{kind, {}};
    std::set<Id<Criterion>> seen;
    for (const Said& said : all) {
        const Criterion* before = workshop.find(said.criterion);
        if (!before || !seen.insert(said.criterion).second)
            continue;
        Criterion after = *before;
        set(after, said);
        if (after != *before)
            edit.changes.push_back(Change<Criterion>{*before, std::move(after)});
    }
    return edit;
}

const Judgement* findJudgement(const Workshop& workshop, const JudgedPair& pair)
{
    const auto [first, second] = std::minmax(pair.first, pair.second);
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        if (judgement.judge == pair.judge && judgement.first == first && judgement.second == second)
            return &judgement;
    return nullptr;
}

Edit editMethod(const Workshop& workshop, const auto& set)
{
    Method method = workshop.method();
    set(method);
    return changeRecord(workshop, std::move(method), EditKind::ChangeMethod);
}

} // namespace

Edit setCriterionPoints(const Workshop& workshop, const std::vector<CriterionPoints>& points)
{
    return editCriteria(workshop, points,
        [](Criterion& criterion, const CriterionPoints& said) { criterion.weight = said.points; });
}

Edit setCriterionRanks(const Workshop& workshop, const std::vector<CriterionRank>& ranks)
{
    return editCriteria(workshop, ranks,
        [](Criterion& criterion, const CriterionRank& said) { criterion.rank = said.rank; });
}

Edit setJudgement(const Workshop& workshop, const JudgedPair& pair, double ratio)
{
    if (pair.first == pair.second || !workshop.find(pair.first) || !workshop.find(pair.second))
        return {kind, {}};
    const Judgement* before = findJudgement(workshop, pair);
    Judgement after = before ? *before : Judgement();
    if (!before)
        after.id = Id<Judgement>::random();
    after.judge = pair.judge;
    after.first = std::min(pair.first, pair.second);
    after.second = std::max(pair.first, pair.second);
    after.ratio = pair.first < pair.second ? ratio : 1.0 / ratio;
    return changeRecord(workshop, std::move(after), kind);
}

Edit removeJudgement(const Workshop& workshop, const JudgedPair& pair)
{
    const Judgement* before = findJudgement(workshop, pair);
    return before ? Edit{kind, {Change<Judgement>{*before, {}}}} : Edit{kind, {}};
}

Edit setJointJudgement(
    const Workshop& workshop, Id<Criterion> first, Id<Criterion> second, double ratio)
{
    double logs = 0.0;
    std::vector<const Judgement*> judged;
    for (const std::string& judge : judges(workshop))
        if (const Judgement* judgement = findJudgement(workshop, {judge, first, second})) {
            logs += std::log(judgement->ratio);
            judged.push_back(judgement);
        }
    Edit edit{kind, {}};
    if (judged.empty())
        return edit;
    const double wanted = std::log(first < second ? ratio : 1.0 / ratio);
    const double factor = std::exp(wanted - logs / static_cast<double>(judged.size()));
    for (const Judgement* before : judged) {
        Judgement after = *before;
        after.ratio *= factor;
        if (after != *before)
            edit.changes.push_back(Change<Judgement>{*before, std::move(after)});
    }
    return edit;
}

Edit removeJudge(const Workshop& workshop, std::string_view judge)
{
    Edit edit{kind, {}};
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        if (judgement.judge == judge)
            edit.changes.push_back(Change<Judgement>{judgement, {}});
    return edit;
}

std::optional<double> judgedRatio(const Workshop& workshop, const JudgedPair& pair)
{
    const Judgement* judgement = findJudgement(workshop, pair);
    if (!judgement)
        return {};
    return judgement->first == pair.first ? judgement->ratio : 1.0 / judgement->ratio;
}

std::vector<std::string> judges(const Workshop& workshop)
{
    std::set<std::string> names;
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        names.insert(judgement.judge);
    return {names.begin(), names.end()};
}

Edit setWeighting(const Workshop& workshop, Weighting weighting)
{
    return editMethod(workshop, [&](Method& method) { method.weighting = weighting; });
}

Edit setPriorities(const Workshop& workshop, Priorities priorities)
{
    return editMethod(workshop, [&](Method& method) { method.priorities = priorities; });
}

} // namespace rundblick
