// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveyjob.h"

#include "core/base/text.h"
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/templateplaces.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

// The first that brands are rated on. Of several that a template brings it would say too much: none
// as long as nothing is rated.
const Criterion* criterionForAll(const Workshop& workshop)
{
    std::vector<const Criterion*> criteria = ordered<Criterion>(workshop);
    std::erase_if(
        criteria, [](const Criterion* each) { return each->role != CriterionRole::Performance; });
    const bool isOpen = criteria.size() > 1 && isUnrated(workshop);
    return criteria.empty() || isOpen ? nullptr : criteria.front();
}

bool has(const Mapping& mapping, ColumnRole role)
{
    return std::ranges::find(mapping.columns, role, &ColumnMeaning::role) != mapping.columns.end();
}

bool isRated(const Workshop& workshop, Id<Criterion> id)
{
    const auto isOf = [id](const auto& entry) { return entry.second.criterion == id; };
    return std::ranges::any_of(workshop.all<Column>(), isOf)
        || std::ranges::any_of(workshop.all<GroupValue>(), isOf);
}

bool isOn(const ImportScale& scale, double value)
{
    const double steps = (value - scale.low) / scale.step;
    return value >= scale.low && value <= scale.high && std::abs(steps - std::round(steps)) < 1e-9;
}

} // namespace

SurveyJob proposedJob(const Workshop& workshop, const TableStart& start, const Profile& profile,
    const ProposedNames& names)
{
    const int headerRows = start.source.dialect.headerRows;
    const auto header = std::min(static_cast<std::size_t>(headerRows), start.rows.size());
    const std::vector<std::vector<std::string>> rows(
        start.rows.begin() + static_cast<std::ptrdiff_t>(header), start.rows.end());
    SurveyJob job{.table = start.source,
        .mapping = mappingBy(profile, columnTitles(start.rows, headerRows), rows, workshop),
        .scale = profile.scale};
    Rated& everywhere = job.mapping.everywhere;
    const Brand* own = ownBrand(workshop);
    const std::string& client = workshop.setup().client;
    if (everywhere.brand.empty() && !has(job.mapping, ColumnRole::Brand))
        everywhere.brand = own ? own->name : client.empty() ? names.brand : client;
    const Criterion* criterion = criterionForAll(workshop);
    if (everywhere.criterion.empty() && !has(job.mapping, ColumnRole::Criterion))
        everywhere.criterion = criterion ? criterion->name : names.criterion;
    followMapping(job, workshop, rows);
    return job;
}

void followMapping(
    SurveyJob& job, const Workshop& workshop, const std::vector<std::vector<std::string>>& rows)
{
    job.named = namedIn(job.mapping, rows);
    const std::vector<std::string>& brands = job.named.brands;
    if (!isOwnBrandOpen(workshop, brands))
        job.ownBrand.clear();
    else if (job.ownBrand.empty() || std::ranges::find(brands, job.ownBrand) == brands.end())
        job.ownBrand = proposedOwnBrand(workshop, brands);
}

AnswerValues inNumbers(const AnswerValues& values, const Mapping& mapping)
{
    AnswerValues numbers;
    numbers.numbers = values.numbers;
    for (const auto& [word, count] : values.words) {
        const auto meaning = mapping.words.find(word);
        const auto number = meaning == mapping.words.end() ? std::optional<double>()
                                                           : parseNumber(meaning->second);
        if (number)
            numbers.numbers[*number] += count;
    }
    return numbers;
}

void proposeScale(SurveyJob& job, const Workshop& workshop, const AnswerValues& values)
{
    for (const auto& [word, number] : guessWords(values))
        if (values.words.contains(word))
            job.mapping.words.emplace(word, number);
    if (job.scale)
        return;
    const AnswerValues numbers = inNumbers(values, job.mapping);
    const ScaleGuess guess = guessScale(numbers).value_or(ScaleGuess());
    job.scale = ImportScale{guess.low, guess.high, guess.step};
    const auto* criterion = findByName<Criterion>(workshop, job.mapping.everywhere.criterion);
    if (!criterion)
        return;
    const ImportScale known{criterion->low, criterion->high, criterion->step};
    const std::map<double, std::int64_t> answers = withoutSlips(numbers);
    const bool fits = std::ranges::all_of(
        answers, [&](const auto& entry) { return entry.first == 0.0 || isOn(known, entry.first); });
    // That of a template holds where somebody went to its end: else answers of 1 to 5 would be
    // poor ones of 10.
    if (fits && (isRated(workshop, criterion->id) || answers.contains(known.high)))
        job.scale = known;
}

bool asksForZero(const AnswerValues& values)
{
    return values.numbers.contains(0.0) && values.numbers.begin()->first >= 0.0;
}

void answerZero(SurveyJob& job, bool isMissing)
{
    job.mapping.zeroIsMissing = isMissing;
    if (job.scale && !isMissing)
        job.scale->low = std::min(job.scale->low, 0.0);
    if (job.scale && isMissing && job.scale->low == 0.0 && job.scale->high <= 10.0)
        job.scale->low = job.scale->step;
}

} // namespace rundblick
