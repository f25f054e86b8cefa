// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveyjob.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/titles/titlewords.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

const Criterion* firstPerformance(const Workshop& workshop)
{
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            return criterion;
    return nullptr;
}

bool has(const Mapping& mapping, ColumnRole role)
{
    return std::ranges::find(mapping.columns, role, &ColumnMeaning::role) != mapping.columns.end();
}

// The brands that answers name, in the order of the table; none where some name none.
std::vector<std::string> ratedBrands(
    const Mapping& mapping, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::string> brands;
    const auto column = std::ranges::find(mapping.columns, ColumnRole::Brand, &ColumnMeaning::role);
    const auto at = static_cast<std::size_t>(column - mapping.columns.begin());
    for (const ColumnMeaning& meaning : mapping.columns)
        if (meaning.role == ColumnRole::Answer && !meaning.rated.brand.empty())
            brands.push_back(meaning.rated.brand);
        else if (meaning.role == ColumnRole::Answer && column == mapping.columns.end())
            return {};
    for (const auto& row : rows)
        if (at < row.size() && !row[at].empty())
            brands.push_back(row[at]);
    return brands;
}

// Of these brands, the one that asks.
std::string ownAmong(const std::vector<std::string>& brands, const std::string& client)
{
    const auto found = [&](const auto& isOwn) { return std::ranges::find_if(brands, isOwn); };
    for (const auto own :
        {found([&](const std::string& name) { return lowered(name) == lowered(client); }),
            found([](const std::string& name) { return meansOwnBrand(lowered(name)); })})
        if (own != brands.end())
            return *own;
    return brands.front();
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
    const Criterion* criterion = firstPerformance(workshop);
    if (everywhere.criterion.empty() && !has(job.mapping, ColumnRole::Criterion))
        everywhere.criterion = criterion ? criterion->name : names.criterion;
    if (own)
        return job;
    const std::vector<std::string> brands = ratedBrands(job.mapping, rows);
    job.ownBrand = brands.empty() ? everywhere.brand : ownAmong(brands, client);
    return job;
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
    if (std::ranges::all_of(withoutSlips(numbers),
            [&](const auto& entry) { return entry.first == 0.0 || isOn(known, entry.first); }))
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
