// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/mentions.h"

#include "core/model/privacy/letters.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t leastAnywhere = 5; // letters
constexpr std::size_t leastFolded = 3;

// What stands in front of a person's name, and the gap behind it.
constexpr std::u32string_view titles[] = {U"frau ", U"herrn ", U"herr ", U"hr. ", U"fr. ", U"mrs. ",
    U"mrs ", U"mr. ", U"mr ", U"ms. ", U"ms ", U"miss ", U"dr. ", U"dr ", U"prof. ", U"prof ",
    U"madame ", U"monsieur ", U"mme ", U"signora ", U"signor "};

// How long the titles are that begin here; 0: there is none.
std::size_t titlesAt(const Letters& text, std::size_t at)
{
    std::size_t end = at;
    for (bool isMore = text.beginsWord(at); isMore;) {
        const auto title = std::ranges::find_if(titles, [&](std::u32string_view one) {
            return text.folded.compare(end, one.size(), one) == 0;
        });
        isMore = title != std::end(titles);
        end += isMore ? title->size() : 0;
    }
    return end - at;
}

bool hasLetter(const Letters& name)
{
    return std::ranges::any_of(
        name.exact, [](char32_t letter) { return isInWord(letter) && !isDigit(letter); });
}

} // namespace

void Mentions::add(std::string_view text, const std::string& standIn, Mention mention)
{
    const Letters name(text);
    if (!hasLetter(name))
        return;
    const std::size_t length = name.exact.size();
    const bool isAsWritten = mention == Mention::AsWritten || length < leastFolded;
    Names& names = m_names[name.folded.front()];
    names.lengths.insert(length);
    names.byText.emplace(
        name.folded, Name{isAsWritten ? name.exact : std::u32string(), standIn, mention});
}

std::optional<Mentions::Found> Mentions::foundAt(
    const Letters& text, std::size_t at, bool hasTitle) const
{
    const auto names = at < text.folded.size() ? m_names.find(text.folded[at]) : m_names.end();
    if (names == m_names.end())
        return {};
    for (const std::size_t length : names->second.lengths) {
        const auto found = names->second.byText.find(text.folded.substr(at, length));
        if (found == names->second.byText.end() || found->first.size() != length)
            continue;
        const Name& name = found->second;
        const bool isInside = name.mention == Mention::Anywhere && length >= leastAnywhere;
        const bool isWord = text.beginsWord(at) && text.endsWord(at + length);
        const bool isWritten
            = name.exact.empty() || text.exact.compare(at, length, name.exact) == 0;
        const bool isCalled = name.mention != Mention::AfterTitle || hasTitle;
        if (isWritten && isCalled && (isInside || isWord))
            return Found{&name, length};
    }
    return {};
}

std::optional<Mentions::Found> Mentions::mentionAt(const Letters& text, std::size_t at) const
{
    if (const std::size_t title = titlesAt(text, at); title > 0)
        if (auto found = foundAt(text, at + title, true);
            found && found->name->mention != Mention::Anywhere) {
            found->length += title;
            return found;
        }
    return foundAt(text, at, false);
}

std::string Mentions::hidden(std::string_view text) const
{
    if (text.empty() || m_names.empty())
        return std::string(text);
    const Letters letters(text);
    std::string result;
    for (std::size_t at = 0; at < letters.exact.size();) {
        if (const std::optional<Found> found = mentionAt(letters, at)) {
            result += found->name->standIn;
            at += found->length;
        } else {
            result += text.substr(letters.begins[at], letters.begins[at + 1] - letters.begins[at]);
            ++at;
        }
    }
    return result;
}

} // namespace rundblick
