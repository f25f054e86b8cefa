// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/mappedrows.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/survey/guess.h"

#include <algorithm>
#include <cstdio>

namespace rundblick {
namespace {

// Places of a record.
enum At {
    atRater,
    atVoice,
    atSegment,
    atWeight,
    atDate,
    atWave,
    atTouchpoint,
    atBrand,
    atCriterion,
    atValue
};

const std::vector<std::string> fieldNames{"rater", "voice", "segment", "weight", "date", "wave",
    "touchpoint", "brand", "criterion", "value"};

constexpr std::array<ColumnRole, 10> fieldRoles{ColumnRole::Rater, ColumnRole::Voice,
    ColumnRole::Segment, ColumnRole::Weight, ColumnRole::Date, ColumnRole::Wave,
    ColumnRole::Touchpoint, ColumnRole::Brand, ColumnRole::Criterion, ColumnRole::Answer};

struct VoiceWord {
    std::string_view word; // in small letters
    Voice voice;
};
constexpr VoiceWord voiceWords[] = {{"kunde", Voice::Customer}, {"kundin", Voice::Customer},
    {"kunden", Voice::Customer}, {"customers", Voice::Customer}, {"client", Voice::Customer},
    {"mitarbeiter", Voice::Employee}, {"mitarbeiterin", Voice::Employee},
    {"mitarbeitende", Voice::Employee}, {"employees", Voice::Employee}, {"staff", Voice::Employee},
    {"experte", Voice::Expert}, {"expertin", Voice::Expert}, {"fachperson", Voice::Expert},
    {"experts", Voice::Expert}};

// What is no word for a voice stays, for the importer to refuse.
std::string voiceOf(std::string_view text)
{
    const auto known = std::ranges::find(voiceWords, lowered(text), &VoiceWord::word);
    return std::string(known == std::end(voiceWords) ? text : textOf(known->voice));
}

// Where "NA" may stand for North America.
bool canBeName(ColumnRole role)
{
    return role == ColumnRole::Segment || role == ColumnRole::Wave || role == ColumnRole::Touchpoint
        || role == ColumnRole::Brand || role == ColumnRole::Criterion;
}

// Three numbers with one kind of mark between them, and what follows a blank or T.
std::vector<long long> dateParts(std::string_view text)
{
    const std::string_view day = text.substr(0, text.find_first_of(" T"));
    const std::size_t mark = day.find_first_of("./-");
    std::vector<long long> parts;
    if (mark == std::string_view::npos)
        return parts;
    for (const std::string_view part : split(day, day.substr(mark, 1)))
        parts.push_back(part.size() > 4 ? -1 : parseInteger(part).value_or(-1));
    return parts;
}

} // namespace

std::string isoDate(std::string_view text, bool monthFirst)
{
    std::vector<long long> parts = dateParts(text);
    if (parts.size() != 3 || std::ranges::any_of(parts, [](long long part) { return part < 0; }))
        return std::string(text);
    if (parts[0] > 31)
        std::swap(parts[0], parts[2]); // the year first, then the month
    else if (monthFirst && text.find('/') != std::string_view::npos)
        std::swap(parts[0], parts[1]);
    if (parts[2] < 100)
        parts[2] += 2000;
    char iso[32];
    std::snprintf(iso, sizeof iso, "%04lld-%02lld-%02lld", parts[2], parts[1], parts[0]);
    return isDate(iso) ? std::string(iso) : std::string(text);
}

std::optional<bool> monthComesFirst(const std::vector<std::string_view>& dates)
{
    for (const std::string_view date : dates) {
        const std::vector<long long> parts = dateParts(date);
        if (parts.size() != 3 || date.find('/') == std::string_view::npos || parts[0] > 31)
            continue;
        if (parts[0] > 12 || parts[1] > 12)
            return parts[1] > 12;
    }
    return {};
}

std::vector<std::string_view> datesIn(
    const Mapping& mapping, const std::vector<std::vector<std::string>>& rows)
{
    const auto date = std::ranges::find(mapping.columns, ColumnRole::Date, &ColumnMeaning::role);
    const auto column = static_cast<std::size_t>(date - mapping.columns.begin());
    std::vector<std::string_view> dates;
    for (const auto& row : rows)
        if (date != mapping.columns.end() && column < row.size())
            dates.emplace_back(row[column]);
    return dates;
}

std::string ambiguousDate(const std::vector<std::string_view>& dates)
{
    if (monthComesFirst(dates))
        return {};
    const auto found = std::ranges::find_if(
        dates, [](std::string_view date) { return isoDate(date, true) != isoDate(date, false); });
    return found == dates.end() ? std::string() : std::string(*found);
}

std::vector<std::string> columnTitles(
    const std::vector<std::vector<std::string>>& rows, int headerRows)
{
    const std::size_t count
        = std::min(rows.size(), static_cast<std::size_t>(std::max(headerRows, 0)));
    std::size_t width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.size());
    std::vector<std::string> titles(width);
    for (std::size_t i = 0; i < count; ++i) {
        std::string last;
        for (std::size_t column = 0; column < width; ++column) {
            const std::string cell = column < rows[i].size() ? rows[i][column] : std::string();
            if (cell.starts_with("{\"ImportId\""))
                continue;
            if (!cell.empty())
                last = cell;
            const bool goesOn = cell.empty() && i + 1 < count; // a question over its options
            const std::string& part = goesOn ? last : cell;
            if (!part.empty() && part != titles[column])
                titles[column].append(titles[column].empty() ? "" : titleJoint).append(part);
        }
    }
    return titles;
}

MappedRows::MappedRows(
    std::string file, std::unique_ptr<RowReader> table, const Dialect& dialect, Mapping mapping)
    : m_file(std::move(file))
    , m_table(std::move(table))
    , m_dialect(dialect)
    , m_mapping(std::move(mapping))
    , m_fields(fieldNames.size())
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnRole role = m_mapping.columns[i].role;
        std::optional<std::size_t>& known = m_columns[static_cast<std::size_t>(role)];
        if (role == ColumnRole::Answer)
            m_answers.push_back(i);
        else if (!known)
            known = i;
    }
    m_answer = m_answers.size();
}

const std::vector<std::string>& MappedRows::header() const
{
    return fieldNames;
}

Status MappedRows::readHeader()
{
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < m_dialect.headerRows; ++i) {
        const Result<bool> more = m_table->next();
        if (!more)
            return more.error();
        if (!*more)
            return Error{Code::CsvEmpty, {{"file", m_file}}, {}};
        rows.emplace_back(m_table->cells().begin(), m_table->cells().end());
    }
    m_titles = columnTitles(rows, m_dialect.headerRows);
    return ok();
}

Result<bool> MappedRows::next()
{
    if (m_answers.empty())
        return false;
    if (m_answer == m_answers.size()) {
        const Result<bool> more = m_table->next();
        if (!more || !*more)
            return more;
        beginRow();
    }
    showAnswer(m_answers[m_answer++]);
    return true;
}

std::string_view MappedRows::cellOf(ColumnRole role) const
{
    const std::optional<std::size_t> column = m_columns[static_cast<std::size_t>(role)];
    const std::string_view cell = column ? cellAt(*m_table, *column) : std::string_view();
    const bool isNone = cell == "NA" && (m_mapping.naIsMissing || !canBeName(role));
    return isNone ? std::string_view() : cell;
}

void MappedRows::beginRow()
{
    m_answer = 0;
    m_fields[atWave] = cellOf(ColumnRole::Wave);
    if (m_fields[atWave].empty())
        m_fields[atWave] = m_mapping.wave;
    m_fields[atRater] = raterName();
    m_fields[atVoice] = voiceOf(cellOf(ColumnRole::Voice));
    if (m_fields[atVoice].empty())
        m_fields[atVoice] = m_mapping.voice;
    m_fields[atSegment] = cellOf(ColumnRole::Segment);
    const std::string_view weight = cellOf(ColumnRole::Weight);
    const std::optional<double> number = parseNumber(weight, m_dialect.decimalComma);
    m_fields[atWeight] = number ? formatNumber(*number) : std::string(weight);
    m_fields[atDate] = isoDate(cellOf(ColumnRole::Date), m_mapping.monthFirst);
}

std::string MappedRows::raterName()
{
    std::string name(cellOf(ColumnRole::Rater));
    if (name.empty())
        name = m_file + ' ' + std::to_string(firstAlike());
    const std::string wave = m_fields[atWave].empty() ? "" : " (" + m_fields[atWave] + ')';
    return name.ends_with(wave) ? name : name + wave;
}

// Without a date, two people may well have given the same answers.
std::int64_t MappedRows::firstAlike()
{
    if (!m_columns[static_cast<std::size_t>(ColumnRole::Date)])
        return row();
    std::size_t hash = 0;
    for (const std::string_view cell : m_table->cells())
        hash = hash * 0x9e3779b97f4a7c15U + std::hash<std::string_view>()(cell);
    return m_seen.emplace(hash, row()).first->second;
}

void MappedRows::showAnswer(std::size_t column)
{
    const Rated& rated = m_mapping.columns[column].rated;
    const Rated& everywhere = m_mapping.everywhere;
    setRated(atTouchpoint, ColumnRole::Touchpoint, rated.touchpoint, everywhere.touchpoint);
    setRated(atCriterion, ColumnRole::Criterion, rated.criterion, everywhere.criterion);
    setRated(atBrand, ColumnRole::Brand, rated.brand, everywhere.brand);
    if (rated.brand.empty() && m_mapping.brandless.contains(m_fields[atCriterion]))
        m_fields[atBrand].clear();
    m_fields[atValue] = valueOf(cellAt(*m_table, column));
}

void MappedRows::setRated(
    std::size_t field, ColumnRole role, const std::string& own, const std::string& everywhere)
{
    m_fields[field] = own.empty() ? std::string(cellOf(role)) : own;
    if (m_fields[field].empty())
        m_fields[field] = everywhere;
}

// What is neither a word with a meaning nor a number stays, for the importer to refuse.
std::string MappedRows::valueOf(std::string_view answer) const
{
    if (!m_mapping.words.empty()) {
        const auto word = m_mapping.words.find(lowered(answer));
        if (word != m_mapping.words.end())
            return word->second;
    }
    const std::optional<double> number = parseNumber(answer, m_dialect.decimalComma);
    if (number == 0.0 && m_mapping.zeroIsMissing)
        return {};
    return number ? formatNumber(*number) : std::string(answer);
}

// As the person's table calls it.
std::string MappedRows::nameOf(std::size_t column) const
{
    const auto titleOf = [&](std::size_t at) {
        return at < m_titles.size() && !m_titles[at].empty() ? m_titles[at]
                                                             : std::to_string(at + 1);
    };
    const ColumnRole role = fieldRoles[column];
    if (const auto own = m_columns[static_cast<std::size_t>(role)])
        return titleOf(*own);
    return m_answers.empty() || m_answer == 0 ? fieldNames[column]
                                              : titleOf(m_answers[m_answer - 1]);
}

} // namespace rundblick
