// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/guess.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"

#include <algorithm>
#include <cmath>

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

bool isWordChar(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether the name stands in the text as words of its own; both in small letters.
bool mentions(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const bool opens = at == 0 || !isWordChar(text[at - 1]);
        const std::size_t end = at + name.size();
        if (opens && (end == text.size() || !isWordChar(text[end])))
            return true;
    }
    return false;
}

// The longest name of a kind that stands in a title.
template <typename Record>
std::string nameIn(const Workshop& workshop, const std::string& title)
{
    std::string longest;
    for (const auto& [id, record] : workshop.all<Record>())
        if (record.name.size() > longest.size() && mentions(title, lowered(record.name)))
            longest = record.name;
    return longest;
}

// "Website" of "How good are they? [Website]", of "Q3 – Website": the last part that says nothing
// else.
std::string subjectOf(const std::string& title, const Rated& known)
{
    std::vector<std::string> parts = titleParts(title);
    if (parts.size() < 2)
        return {};
    while (!parts.empty()
        && (lowered(parts.back()) == lowered(known.brand)
            || lowered(parts.back()) == lowered(known.criterion)))
        parts.pop_back();
    return parts.empty() ? std::string() : parts.back();
}

Rated ratedIn(const std::string& title, const Workshop& workshop)
{
    const std::string text = lowered(title);
    return {nameIn<Touchpoint>(workshop, text), nameIn<Brand>(workshop, text),
        nameIn<Criterion>(workshop, text)};
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
        const auto words = wordsIn(rows);
        for (std::size_t i = 0; i < m_titles.size(); ++i)
            if (m_isOpen[i] && holdsAnswers(rows, i, words))
                m_answers.push_back(i);
        if (!addAnswers(ratedByParts()))
            addAnswers([](const std::string& title) { return Rated{title, {}, {}}; });
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

    std::function<Rated(const std::string&)> ratedByParts() const
    {
        return [this](const std::string& title) { return ratedBy({}, title, m_workshop); };
    }

    // Whether there are any.
    bool addAnswers(const std::function<Rated(const std::string&)>& ratedOf)
    {
        const bool isNamed = m_taken.contains(ColumnRole::Touchpoint);
        bool isAny = false;
        for (const std::size_t column : m_answers) {
            Rated rated = ratedOf(m_titles[column]);
            if (rated.touchpoint.empty() && !isNamed)
                continue;
            m_mapping.columns[column] = {ColumnRole::Answer, std::move(rated)};
            isAny = true;
        }
        return isAny;
    }

    const std::vector<std::string>& m_titles;
    const Workshop& m_workshop;
    Mapping m_mapping;
    std::vector<bool> m_isOpen;
    std::set<ColumnRole> m_taken;
    std::vector<std::size_t> m_answers;
};

} // namespace

std::string plainTitle(std::string_view title)
{
    std::string text;
    for (const char c : lowered(title))
        if (std::string_view(" _-.:\r\n\t").find(c) == std::string_view::npos)
            text += c;
    return text;
}

std::vector<std::string> titleParts(std::string_view title)
{
    constexpr std::string_view marks[] = {titleJoint, " - ", " — ", ": ", " | ", " > ", "[", "]"};
    std::vector<std::string> parts;
    std::size_t start = 0;
    const auto add = [&](std::size_t end) {
        const std::string_view part = trimmed(title.substr(start, end - start));
        if (!part.empty())
            parts.emplace_back(part);
    };
    for (std::size_t at = 0; at < title.size();) {
        const auto* mark = std::ranges::find_if(
            marks, [&](std::string_view known) { return title.substr(at).starts_with(known); });
        if (mark == std::end(marks)) {
            ++at;
            continue;
        }
        add(at);
        start = at += mark->size();
    }
    add(title.size());
    return parts;
}

Rated ratedBy(const TitlePlaces& places, const std::string& title, const Workshop& workshop)
{
    const std::vector<std::string> parts = titleParts(title);
    const auto partAt = [&](int place) {
        const std::size_t at = place < 0 ? parts.size() : static_cast<std::size_t>(place);
        return at >= 1 && at <= parts.size() ? parts[at - 1] : std::string();
    };
    Rated rated = ratedIn(title, workshop);
    if (rated.touchpoint.empty())
        rated.touchpoint = subjectOf(title, rated);
    if (places.touchpoint != 0)
        rated.touchpoint = partAt(places.touchpoint);
    if (places.brand != 0)
        rated.brand = partAt(places.brand);
    if (places.criterion != 0)
        rated.criterion = partAt(places.criterion);
    return rated;
}

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
