// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveyimport.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/templateplaces.h"

#include <algorithm>
#include <map>

namespace rundblick {
namespace {

constexpr std::size_t mostValues = 1'000;

class ValueCount {
public:
    explicit ValueCount(bool decimalComma)
        : m_decimalComma(decimalComma)
    {
    }

    void add(std::string_view answer)
    {
        if (answer.empty()) {
            ++m_values.empty;
        } else if (const auto number = parseNumber(answer, m_decimalComma)) {
            addTo(m_values.numbers, *number);
        } else {
            addTo(m_values.words, lowered(answer));
        }
    }

    AnswerValues values() { return std::move(m_values); }

private:
    // No scale has so many.
    template <typename Key>
    static void addTo(std::map<Key, std::int64_t>& counts, const Key& key)
    {
        if (counts.size() < mostValues || counts.contains(key))
            ++counts[key];
    }

    bool m_decimalComma;
    AnswerValues m_values;
};

std::string quoted(const std::string& name)
{
    std::string text = "\"";
    for (const char c : name)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

// Whether ratings of the table may be on this criterion: where a column names criteria, on any.
bool concerns(const Mapping& mapping, const std::string& criterion)
{
    return mapping.everywhere.criterion == criterion
        || std::ranges::any_of(mapping.columns, [&](const ColumnMeaning& meaning) {
               return meaning.role == ColumnRole::Criterion || meaning.rated.criterion == criterion;
           });
}

// Criteria that the workshop has and nobody was asked about yet take the scale of the table.
std::string criteriaFile(const Workshop& workshop, const Mapping& mapping, const ImportScale& scale)
{
    std::set<Id<Criterion>> rated;
    for (const auto& [id, column] : workshop.all<Column>())
        rated.insert(column.criterion);
    for (const auto& [id, value] : workshop.all<GroupValue>())
        rated.insert(value.criterion);
    std::string text;
    for (const auto& [id, criterion] : workshop.all<Criterion>())
        if (!rated.contains(id) && concerns(mapping, criterion.name))
            text += quoted(criterion.name) + ',' + formatNumber(scale.low) + ','
                + formatNumber(scale.high) + ',' + formatNumber(scale.step) + '\n';
    return text.empty() ? text : "criterion,low,high,step\n" + text;
}

// The mapping with what the workshop knows of its criteria.
Mapping completed(const Workshop& workshop, Mapping mapping)
{
    for (const auto& [id, criterion] : workshop.all<Criterion>())
        if (criterion.role == CriterionRole::Influence)
            mapping.brandless.insert(criterion.name);
    return mapping;
}

std::int64_t numberOf(const std::vector<Message>& summary, Code code, std::string_view name)
{
    const auto found = std::ranges::find(summary, code, &Message::code);
    const MessageValue* value = found == summary.end() ? nullptr : found->find(name);
    return value ? std::get<std::int64_t>(*value) : 0;
}

std::int64_t changedRaters(const Edit& edit)
{
    std::int64_t count = 0;
    eachChange<Rater>(edit, [&](const Change<Rater>& change) { count += change.before ? 1 : 0; });
    return count;
}

// Counts the rows that are read; each reading of the file begins anew.
class CountedRows : public MappedRows {
public:
    CountedRows(std::string file, std::unique_ptr<RowReader> table, const SurveyJob& job,
        const Mapping& mapping, std::int64_t& count)
        : MappedRows(std::move(file), std::move(table), job.table.dialect, mapping)
        , m_count(count)
    {
        m_count = 0;
    }
    Result<bool> next() override
    {
        Result<bool> more = MappedRows::next();
        if (more && *more && row() != m_row) {
            m_row = row();
            ++m_count;
        }
        return more;
    }

private:
    std::int64_t& m_count;
    std::int64_t m_row = 0;
};

// A table that cannot be opened any more.
class NoRows : public RowReader {
public:
    explicit NoRows(Error error)
        : m_error(std::move(error))
    {
    }
    Result<bool> next() override { return m_error; }
    std::span<const std::string_view> cells() const override { return {}; }
    std::int64_t row() const override { return 1; }
    double progress() const override { return 1.0; }

private:
    Error m_error;
};

std::unique_ptr<RowReader> rowsOf(const TableSource& source, const GoesOn& goesOn)
{
    Result<std::unique_ptr<RowReader>> rows = openTable(source);
    if (!rows)
        return std::make_unique<NoRows>(rows.error());
    return watched(*std::move(rows), goesOn);
}

ImportRequest requestFor(
    const Workshop& workshop, const SurveyJob& job, const std::function<ImportFile()>& ratings)
{
    ImportRequest request;
    request.leavesOut = true;
    request.scale = job.scale;
    if (!job.ownBrand.empty())
        request.own = job.ownBrand;
    if (job.scale)
        if (std::string criteria = criteriaFile(workshop, job.mapping, *job.scale);
            !criteria.empty())
            request.files.push_back({ImportKind::Criteria, "criteria", std::move(criteria), {}});
    request.files.push_back(ratings());
    return request;
}

// Both as one edit of the kind of the second, which was made for what the first leaves.
Edit inTurn(Edit first, const Edit& second)
{
    first.kind = second.kind;
    const auto keyOf = [](const AnyChange& change) {
        return std::pair(
            change.index(), std::visit([](const auto& c) { return c.id().value; }, change));
    };
    std::map<std::pair<std::size_t, std::int64_t>, std::size_t> changed;
    for (const AnyChange& change : first.changes)
        changed.emplace(keyOf(change), changed.size());
    for (const AnyChange& change : second.changes) {
        const auto known = changed.find(keyOf(change));
        if (known == changed.end())
            first.changes.push_back(change);
        else
            std::visit(
                [&]<typename Record>(const Change<Record>& later) {
                    std::get<Change<Record>>(first.changes[known->second]).after = later.after;
                },
                change);
    }
    return first;
}

template <typename Record>
std::int64_t countOf(const Edit& edit)
{
    std::int64_t count = 0;
    eachChange<Record>(edit, [&](const Change<Record>&) { ++count; });
    return count;
}

// What gave its place belongs to the same step.
void addTo(Imported& imported, const TemplatePlaces& places)
{
    std::vector<Message>& summary = imported.summary;
    for (const auto& [table, count] : {std::pair(Criterion::table, countOf<Criterion>(places.edit)),
             std::pair(Brand::table, countOf<Brand>(places.edit))}) {
        const std::string record(table);
        std::erase_if(summary, [&](const Message& message) {
            const MessageValue* of = message.find("record");
            return message.code == Code::RecordsChanged && of && *of == MessageValue(record);
        });
        if (count > 0)
            summary.insert(summary.begin(),
                {Code::RecordsChanged, {{"record", record}, {"count", count}}, {}});
    }
    imported.edit = inTurn(places.edit, imported.edit);
}

} // namespace

Result<AnswerValues> answerValues(const SurveyJob& job, const GoesOn& goesOn)
{
    const std::unique_ptr<RowReader> rows = rowsOf(job.table, goesOn);
    std::vector<std::size_t> answers;
    for (std::size_t i = 0; i < job.mapping.columns.size(); ++i)
        if (job.mapping.columns[i].role == ColumnRole::Answer)
            answers.push_back(i);
    ValueCount count(job.table.dialect.decimalComma);
    for (int row = 0;; ++row) {
        const Result<bool> more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return count.values();
        if (row < job.table.dialect.headerRows)
            continue;
        row = job.table.dialect.headerRows;
        for (const std::size_t column : answers)
            count.add(cellAt(*rows, column));
    }
}

Result<SurveyImport> importSurvey(
    const Workshop& workshop, const SurveyJob& job, const GoesOn& goesOn)
{
    const std::string name = job.table.path.filename().string();
    const Mapping mapping = completed(workshop, job.mapping);
    const TemplatePlaces places = templatePlaces(workshop, job.named, job.ownBrand);
    std::optional<Workshop> after; // what gives its place
    if (!places.edit.isEmpty())
        after.emplace(workshop).apply(places.edit);
    const Workshop& placed = after ? *after : workshop;
    std::int64_t rows = 0;
    const ImportRequest request = requestFor(placed, job, [&]() -> ImportFile {
        return {ImportKind::Ratings, name, {}, [&] {
                    return std::make_unique<CountedRows>(
                        name, rowsOf(job.table, goesOn), job, mapping, rows);
                }};
    });
    Result<Imported> imported = importFiles(placed, request);
    if (!imported)
        return imported.error();
    if (after)
        addTo(*imported, places);
    const std::vector<Message>& summary = imported->summary;
    SurveyImport result{.rows = rows,
        .fineRows = rows - imported->leftOut.wrongRows - imported->leftOut.repeatedRows,
        .ratings = numberOf(summary, Code::RatingsRead, "count"),
        .missing = numberOf(summary, Code::RatingsRead, "missing"),
        .knownRaters = changedRaters(imported->edit)};
    result.imported = *std::move(imported);
    return result;
}

} // namespace rundblick
