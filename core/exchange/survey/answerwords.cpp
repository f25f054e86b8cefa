// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/survey/guess.h"

#include <algorithm>

namespace rundblick {
namespace {

// The steps of scales in words as survey tools offer them, from the lowest.
using Steps = std::vector<std::string_view>;

const std::vector<Steps>& knownScales()
{
    static const std::vector<Steps> scales{
        {"very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied",
            "very satisfied"},
        {"very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"},
        {"extremely dissatisfied", "somewhat dissatisfied", "neither satisfied nor dissatisfied",
            "somewhat satisfied", "extremely satisfied"},
        {"strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"},
        {"strongly disagree", "disagree", "neutral", "agree", "strongly agree"},
        {"strongly disagree", "somewhat disagree", "neither agree nor disagree", "somewhat agree",
            "strongly agree"},
        {"very poor", "poor", "fair", "good", "very good"},
        {"terrible", "poor", "average", "good", "excellent"},
        {"poor", "fair", "good", "very good", "excellent"},
        {"not at all important", "slightly important", "moderately important", "very important",
            "extremely important"},
        {"sehr unzufrieden", "unzufrieden", "neutral", "zufrieden", "sehr zufrieden"},
        {"sehr unzufrieden", "eher unzufrieden", "teils/teils", "eher zufrieden", "sehr zufrieden"},
        {"sehr unzufrieden", "unzufrieden", "weder noch", "zufrieden", "sehr zufrieden"},
        {"stimme überhaupt nicht zu", "stimme nicht zu", "neutral", "stimme zu",
            "stimme voll und ganz zu"},
        {"trifft gar nicht zu", "trifft eher nicht zu", "teils/teils", "trifft eher zu",
            "trifft voll zu"},
        {"trifft nicht zu", "trifft eher nicht zu", "teils-teils", "trifft eher zu", "trifft zu"},
        {"sehr schlecht", "schlecht", "mittel", "gut", "sehr gut"},
        {"ungenügend", "schwach", "genügend", "gut", "sehr gut"},
        {"unwichtig", "eher unwichtig", "teils/teils", "eher wichtig", "sehr wichtig"}};
    return scales;
}

// What tools and people write where nothing was answered.
constexpr std::string_view noAnswers[] = {"na", "n/a", "#n/a", "nan", "null", "-", "–",
    "keine angabe", "k. a.", "k.a.", "weiss nicht", "weiß nicht", "no answer", "not applicable",
    "don't know", "don’t know", "prefer not to say"};

// "5" of "5 – very good", "5 (sehr gut)", "1=schlecht"; "30–40" has none.
std::optional<std::string> leadingNumber(const std::string& word)
{
    constexpr std::string_view marks[] = {"-", "–", "—", "=", ":", ".", ")", "("};
    const std::size_t end = word.find_first_not_of("0123456789");
    if (end == 0 || end == std::string::npos || end > 3)
        return {};
    std::string_view rest = trimmed(std::string_view(word).substr(end));
    const auto* mark = std::ranges::find_if(
        marks, [&](std::string_view known) { return rest.starts_with(known); });
    if (mark == std::end(marks))
        return {};
    rest = trimmed(rest.substr(mark->size()));
    if (rest.empty() || (rest.front() >= '0' && rest.front() <= '9'))
        return {};
    return word.substr(0, end);
}

} // namespace

std::map<std::string, std::string> guessWords(const AnswerValues& values)
{
    std::map<std::string, std::string> meanings;
    const Steps* best = nullptr;
    std::size_t most = 1; // one word alone says little
    for (const Steps& steps : knownScales()) {
        const auto found = static_cast<std::size_t>(std::ranges::count_if(steps,
            [&](std::string_view step) { return values.words.contains(std::string(step)); }));
        if (found > most) {
            most = found;
            best = &steps;
        }
    }
    for (std::size_t i = 0; best && i < best->size(); ++i)
        meanings.emplace((*best)[i], std::to_string(i + 1));
    for (const auto& [word, count] : values.words)
        if (std::ranges::find(noAnswers, word) != std::end(noAnswers))
            meanings.emplace(word, "");
        else if (const std::optional<std::string> number = leadingNumber(word))
            meanings.emplace(word, *number);
    return meanings;
}

} // namespace rundblick
