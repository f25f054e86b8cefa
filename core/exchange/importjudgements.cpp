// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

// "3", "0.25" or "1/4".
std::optional<double> ratioFrom(const Sheet& sheet, std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return sheet.numberFrom(text);
    const std::optional<double> above = sheet.numberFrom(trimmed(text.substr(0, slash)));
    const std::optional<double> below = sheet.numberFrom(trimmed(text.substr(slash + 1)));
    if (!above || !below || *below == 0.0)
        return {};
    return *above / *below;
}

double ratioAt(Sheet& sheet, Sheet::Column column)
{
    constexpr double most = 1000.0; // as the model has it
    const std::optional<double> ratio = ratioFrom(sheet, sheet.text(column));
    if (sheet.isEmpty(column))
        sheet.fail(Code::CellEmpty, column);
    else if (!ratio)
        sheet.fail(Code::NotANumber, column, {{"value", std::string(sheet.text(column))}});
    else if (!(*ratio >= 1.0 / most && *ratio <= most))
        sheet.fail(
            Code::CellOutOfRange, column, {{"value", *ratio}, {"low", 1.0 / most}, {"high", most}});
    return ratio.value_or(1.0);
}

// A criterion that brands are rated on, made where there is none.
const Criterion& criterionAt(
    Sheet& sheet, Sheet::Column column, Draft& draft, const ImportRequest& request)
{
    const std::string name = sheet.name(column);
    if (const Criterion* known = draft.criteria.find(name)) {
        if (known->role != CriterionRole::Performance)
            sheet.fail(Code::NotPerformance, column, {{"criterion", name}});
        return *known;
    }
    Criterion& created = namedWithin(sheet, column, draft.criteria, name);
    const Criterion scale = newCriterion(request);
    created.low = scale.low;
    created.high = scale.high;
    created.step = scale.step;
    return created;
}

} // namespace

void readJudgements(Sheet& sheet, Draft& draft, const ImportRequest& request)
{
    const Sheet::Column judgeAt = sheet.column("judge");
    const Sheet::Column firstAt = sheet.column("first");
    const Sheet::Column secondAt = sheet.column("second");
    const Sheet::Column ratioColumn = sheet.column("ratio");
    std::set<Draft::JudgementKey> seen;
    while (sheet.next()) {
        const Criterion& first = criterionAt(sheet, firstAt, draft, request);
        const Criterion& second = criterionAt(sheet, secondAt, draft, request);
        if (first.id == second.id)
            sheet.fail(Code::JudgedWithItself, secondAt, {{"value", first.name}});
        const double ratio = ratioAt(sheet, ratioColumn);
        const std::string judge = sheet.isEmpty(judgeAt) ? std::string() : sheet.name(judgeAt);
        const Draft::JudgementKey key(
            judge, std::min(first.id, second.id), std::max(first.id, second.id));
        if (!seen.insert(key).second)
            sheet.fail(Code::RowRepeated, secondAt, {{"value", first.name + " – " + second.name}});
        if (!sheet.isFine())
            return;
        Judgement& judgement = draft.judgements[key];
        judgement.judge = judge;
        judgement.first = first.id; // put in order when the new ones have their ids
        judgement.second = second.id;
        judgement.ratio = ratio;
    }
}

} // namespace rundblick
