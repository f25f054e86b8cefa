// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/guess.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/titles/titlewords.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace rundblick {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct TitleWord {
    std::string_view word; // in small letters, without blanks and marks
    ColumnRole role;
};

// What survey tools, and people, call these columns.
constexpr TitleWord titleWords[] = {{"rater", ColumnRole::Rater}, {"respondent", ColumnRole::Rater},
    {"respondentid", ColumnRole::Rater}, {"responseid", ColumnRole::Rater},
    {"antwortid", ColumnRole::Rater}, {"teilnehmer", ColumnRole::Rater},
    {"teilnehmerid", ColumnRole::Rater}, {"participant", ColumnRole::Rater},
    {"befragte", ColumnRole::Rater}, {"befragter", ColumnRole::Rater},
    {"person", ColumnRole::Rater}, {"id", ColumnRole::Rater}, {"token", ColumnRole::Rater},
    {"kunde", ColumnRole::Rater}, {"kundennummer", ColumnRole::Rater},
    {"kundenid", ColumnRole::Rater}, {"customer", ColumnRole::Rater},
    {"customerid", ColumnRole::Rater}, {"caseid", ColumnRole::Rater}, {"lfdn", ColumnRole::Rater},
    {"voice", ColumnRole::Voice}, {"stimme", ColumnRole::Voice}, {"segment", ColumnRole::Segment},
    {"zielgruppe", ColumnRole::Segment}, {"weight", ColumnRole::Weight},
    {"gewicht", ColumnRole::Weight}, {"gewichtung", ColumnRole::Weight}, {"date", ColumnRole::Date},
    {"datum", ColumnRole::Date}, {"timestamp", ColumnRole::Date}, {"zeitstempel", ColumnRole::Date},
    {"recordeddate", ColumnRole::Date}, {"enddate", ColumnRole::Date},
    {"submitdate", ColumnRole::Date}, {"datesubmitted", ColumnRole::Date},
    {"datumabgeschickt", ColumnRole::Date}, {"wave", ColumnRole::Wave}, {"welle", ColumnRole::Wave},
    {"datemodified", ColumnRole::Date}, {"touchpoint", ColumnRole::Touchpoint},
    {"kontaktpunkt", ColumnRole::Touchpoint}, {"brand", ColumnRole::Brand},
    {"marke", ColumnRole::Brand}, {"criterion", ColumnRole::Criterion},
    {"kriterium", ColumnRole::Criterion}, {"value", ColumnRole::Answer},
    {"wert", ColumnRole::Answer}, {"rating", ColumnRole::Answer}, {"bewertung", ColumnRole::Answer},
    {"score", ColumnRole::Answer}, {"note", ColumnRole::Answer}};

bool isOfRespondent(ColumnRole role)
{
    return role >= ColumnRole::Rater && role <= ColumnRole::Wave;
}

// Of a title of several rows any part may be the word for what is asked of a respondent.
ColumnRole roleOf(const std::string& title)
{
    const std::vector<std::string_view> parts = split(title, titleJoint);
    for (const std::string_view part : parts) {
        const std::string text = plainTitle(part);
        const auto known = std::ranges::find(titleWords, text, &TitleWord::word);
        if (known != std::end(titleWords) && (parts.size() == 1 || isOfRespondent(known->role)))
            return known->role;
    }
    return ColumnRole::Ignored;
}

// The words in the columns that may hold answers.
std::map<std::string, std::string> wordsIn(const Rows& rows)
{
    AnswerValues values;
    for (const auto& row : rows)
        for (const std::string& cell : row)
            if (!cell.empty())
                ++values.words[lowered(cell)];
    return guessWords(values);
}

bool isSmallNumber(const std::string& cell)
{
    const auto comma = parseNumber(cell, true);
    const auto point = parseNumber(cell, false);
    return std::abs(comma.value_or(point.value_or(1e9))) <= 100.0;
}

// Whether most of what stands in the column are small numbers or the words of a scale.
bool holdsAnswers(
    const Rows& rows, std::size_t column, const std::map<std::string, std::string>& words)
{
    std::size_t filled = 0;
    std::size_t answers = 0;
    for (const auto& row : rows) {
        if (column >= row.size() || row[column].empty())
            continue;
        ++filled;
        const bool isAnswer = isSmallNumber(row[column]) || words.contains(lowered(row[column]));
        answers += isAnswer ? std::size_t{1} : 0;
    }
    return filled > 0 && answers * 10 >= filled * 9;
}

void eachNumber(const Rows& rows, std::size_t column, const auto& take)
{
    for (const auto& row : rows)
        if (column < row.size())
            if (const auto number
                = parseNumber(row[column], row[column].find(',') != std::string::npos))
                take(*number);
}

// The lowest and the highest number; of none the highest is below all.
std::pair<double, double> rangeOf(const Rows& rows, const std::vector<std::size_t>& columns)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::pair<double, double> range(infinity, -infinity);
    for (const std::size_t column : columns)
        eachNumber(rows, column, [&](double number) {
            range = {std::min(range.first, number), std::max(range.second, number)};
        });
    return range;
}

// 1, 2, 3 … down the rows, at least four of them.
bool countsRows(const Rows& rows, std::size_t column)
{
    std::vector<double> numbers;
    eachNumber(rows, column, [&](double number) { numbers.push_back(number); });
    const auto isNoStep = [](double one, double next) { return next != one + 1.0; };
    return numbers.size() > 3 && numbers.size() == rows.size()
        && std::ranges::adjacent_find(numbers, isNoStep) == numbers.end();
}

// A mapping while it is guessed.
class Guessing {
public:
    Guessing(const std::vector<std::string>& titles, const Workshop& workshop,
        const std::vector<std::optional<ColumnMeaning>>& known)
        : m_titles(titles)
        , m_workshop(workshop)
        , m_isOpen(titles.size(), true)
    {
        m_mapping.columns.resize(titles.size());
        for (std::size_t i = 0; i < std::min(titles.size(), known.size()); ++i)
            if (known[i])
                settle(i, *known[i]);
    }

    Mapping mapping(const Rows& rows)
    {
        settleByTitle(false);
        if (m_taken.contains(ColumnRole::Touchpoint))
            settleByTitle(true); // "value" beside them
        if (m_taken.contains(ColumnRole::Answer))
            return m_mapping; // a row for each rating, or all of it is known
        findAnswers(rows);
        std::vector<std::string> titles;
        for (const std::size_t column : m_answers)
            titles.push_back(m_titles[column]);
        std::vector<Rated> rated = ratedBy({}, titles, m_workshop);
        if (m_taken.contains(ColumnRole::Touchpoint))
            shiftToCriteria(rated);
        else
            nameByTitles(rated, rows);
        for (std::size_t i = 0; i < m_answers.size(); ++i)
            if (m_taken.contains(ColumnRole::Touchpoint) || !rated[i].touchpoint.empty())
                m_mapping.columns[m_answers[i]] = {ColumnRole::Answer, std::move(rated[i])};
        return m_mapping;
    }

private:
    void settleByTitle(bool answers)
    {
        for (std::size_t i = 0; i < m_titles.size(); ++i) {
            const ColumnRole role = m_isOpen[i] ? roleOf(m_titles[i]) : ColumnRole::Ignored;
            if (role != ColumnRole::Ignored && !m_taken.contains(role)
                && (role == ColumnRole::Answer) == answers)
                settle(i, {role, {}});
        }
    }

    void settle(std::size_t column, ColumnMeaning meaning)
    {
        m_taken.insert(meaning.role);
        m_isOpen[column] = false;
        m_mapping.columns[column] = std::move(meaning);
    }

    // What a person is, and what counts rows, is no answer; nor has one a column without a title
    // among others that have one.
    void findAnswers(const Rows& rows)
    {
        const auto words = wordsIn(rows);
        const bool hasTitles = std::ranges::any_of(
            m_titles, [](const std::string& title) { return !title.empty(); });
        for (std::size_t i = 0; i < m_titles.size(); ++i)
            if (m_isOpen[i] && (!hasTitles || !m_titles[i].empty())
                && !isAboutRespondent(plainTitle(m_titles[i])) && holdsAnswers(rows, i, words)
                && !countsRows(rows, i))
                m_answers.push_back(i);
    }

    // Each row has its touchpoint: what the titles say is another thing.
    void shiftToCriteria(std::vector<Rated>& rated) const
    {
        for (std::size_t i = 0; i < rated.size(); ++i) {
            const std::string subject = std::exchange(rated[i].touchpoint, {});
            if (m_answers.size() == 1 || !rated[i].brand.empty() || !rated[i].criterion.empty())
                continue;
            const std::string& name = subject.empty() ? m_titles[m_answers[i]] : subject;
            if (!m_taken.contains(ColumnRole::Criterion))
                rated[i].criterion = name;
            else if (!m_taken.contains(ColumnRole::Brand))
                rated[i].brand = name;
        }
    }

    // Whole titles name touchpoints where nothing else does, and beside those that were recognised
    // where the answers are on the same scale.
    void nameByTitles(std::vector<Rated>& rated, const Rows& rows) const
    {
        std::vector<std::size_t> known;
        for (std::size_t i = 0; i < rated.size(); ++i)
            if (!rated[i].touchpoint.empty())
                known.push_back(m_answers[i]);
        const auto [low, high] = rangeOf(rows, known);
        std::vector<std::size_t> open;
        std::vector<std::string> titles;
        for (std::size_t i = 0; i < rated.size(); ++i) {
            const auto [lowest, highest] = rangeOf(rows, {m_answers[i]});
            const bool isAlike = known.empty() || (lowest >= low && highest <= high);
            if (!rated[i].touchpoint.empty() || !isAlike)
                continue;
            open.push_back(i);
            titles.push_back(m_titles[m_answers[i]]);
        }
        if (std::ranges::all_of(titles, isSentence))
            titles = differingWords(titles);
        for (std::size_t i = 0; i < open.size(); ++i)
            rated[open[i]].touchpoint = std::move(titles[i]);
    }

    const std::vector<std::string>& m_titles;
    const Workshop& m_workshop;
    Mapping m_mapping;
    std::vector<bool> m_isOpen;
    std::set<ColumnRole> m_taken;
    std::vector<std::size_t> m_answers;
};

} // namespace

Mapping guessMapping(const std::vector<std::string>& titles, const Rows& rows,
    const Workshop& workshop, const std::vector<std::optional<ColumnMeaning>>& known)
{
    return Guessing(titles, workshop, known).mapping(rows);
}

// Scales end at 10 at the latest, or at 100: a few numbers above 10 are slips, or codes of a tool
// for "don't know" (99).
std::map<double, std::int64_t> withoutSlips(const AnswerValues& values)
{
    std::int64_t all = 0;
    std::int64_t above = 0;
    for (const auto& [number, count] : values.numbers) {
        all += count;
        above += number > 10.0 ? count : 0;
    }
    std::map<double, std::int64_t> numbers = values.numbers;
    if (above * 20 <= all)
        numbers.erase(numbers.upper_bound(10.0), numbers.end());
    return numbers;
}

std::optional<ScaleGuess> guessScale(const AnswerValues& values)
{
    const std::map<double, std::int64_t> numbers = withoutSlips(values);
    if (numbers.empty())
        return {};
    const double low = numbers.begin()->first;
    const double high = numbers.rbegin()->first;
    const bool isWhole = std::ranges::all_of(
        numbers, [](const auto& entry) { return entry.first == std::round(entry.first); });
    const bool isHalf = std::ranges::all_of(numbers,
        [](const auto& entry) { return entry.first * 2.0 == std::round(entry.first * 2.0); });
    const double step = isWhole ? 1.0 : isHalf ? 0.5 : 0.1;
    if (low < 0.0) { // -2…2, -3…3, -5…5
        const double reach = std::max(-low, high);
        const double end = reach <= 2.0 ? 2.0 : reach <= 3.0 ? 3.0 : reach <= 5.0 ? 5.0 : 100.0;
        return ScaleGuess{-end, end, step, false};
    }
    for (const double end : {5.0, 6.0, 7.0, 10.0, 100.0}) {
        if (high > end)
            continue;
        const bool startsAtZero = end >= 10.0 && low == 0.0;
        const bool isPlace = startsAtZero && numbers.size() > 2;
        return ScaleGuess{isPlace || end == 100.0 ? 0.0 : 1.0, end, step, low == 0.0};
    }
    return {};
}

} // namespace rundblick
