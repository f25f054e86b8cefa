// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/hiding.h"

#include "core/model/privacy/callnames.h"

#include <algorithm>

namespace rundblick {
namespace {

using Folded = std::set<std::u32string>;

bool isLegalForm(std::string_view word)
{
    constexpr std::string_view forms[] = {"AG", "GmbH", "SA", "Sàrl", "Ltd", "Ltd.", "Inc", "Inc.",
        "SE", "KG", "LLC", "plc", "Group", "Gruppe", "Holding"};
    return std::ranges::find(forms, word) != std::end(forms);
}

// "Veloria" of "Veloria Holding AG, Biel".
std::string_view withoutLegalForm(std::string_view name)
{
    name = name.substr(0, name.find(','));
    const std::size_t gap = name.rfind(' ');
    if (gap == std::string_view::npos || gap < 3 || !isLegalForm(name.substr(gap + 1)))
        return name;
    return withoutLegalForm(name.substr(0, gap));
}

// "Rater" of "Rater %1": one of them.
std::string anyOf(std::string_view pattern)
{
    std::string text(pattern);
    if (const std::size_t at = text.find("%1"); at != std::string::npos)
        text.erase(at, 2);
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

class Hiding {
public:
    Hiding(const Workshop& workshop, const StandIns& standIns, const Masks& masks, bool isDiscreet)
        : m_workshop(workshop)
        , m_standIns(standIns)
        , m_masks(masks)
    {
        if (isDiscreet)
            hideCompanies();
        for (const auto& [name, mask] : masks.teams) // persons, not departments
            if (isDiscreet && name.find(' ') != std::string::npos && !callNames(name).empty())
                hidePerson(name, mask, mayBePerson(name) ? anyOf(standIns.team) : std::string());
        for (const auto& [name, mask] : masks.people)
            hidePerson(name, mask, anyOf(standIns.rater));
        hideCallNames();
    }

    Mentions mentions() { return std::move(m_mentions); }

private:
    // Somebody's word, and what stands for it.
    struct Called {
        Word word;
        std::string person; // whose, in full
        std::string mask;
    };

    void hideCompanies()
    {
        Folded names; // whole ones: a company may be called as a touchpoint is
        eachName([&](const std::string& name) { names.insert(Letters(name).folded); });
        std::map<std::u32string, std::pair<Word, std::string>> called;
        const auto add = [&](const std::string& name, const std::string& mask,
                             const std::string& oneOfThem) {
            m_mentions.add(name, mask, Mention::Anywhere);
            m_mentions.add(withoutLegalForm(name), mask, Mention::Anywhere);
            const std::optional<Word> word = callName(withoutLegalForm(name));
            const std::optional<Word> first = word ? word : callName(name);
            if (!first || names.contains(first->folded))
                return;
            const auto [other, isFirst] = called.emplace(first->folded, std::pair(*first, mask));
            if (!isFirst && other->second.second != mask)
                other->second.second = oneOfThem;
        };
        for (const auto& [id, mask] : m_masks.brands)
            add(m_workshop.find(id)->name, mask, anyOf(m_standIns.brand));
        add(m_workshop.setup().client, m_standIns.client, m_standIns.client);
        for (const auto& [folded, one] : called)
            m_mentions.add(one.first.text, one.second, mentionOf(one.first));
    }

    // `oneOfThem`: stands for a word that several have; empty: only the full name is hidden.
    void hidePerson(const std::string& name, const std::string& mask, const std::string& oneOfThem)
    {
        constexpr std::size_t leastName = 3; // bytes; shorter ones are numbers and signs
        const std::vector<Word> words = wordsOf(name);
        const bool isCallName = words.size() == 1 && std::ranges::none_of(words[0].folded, isDigit);
        if (!isCallName && name.size() >= leastName)
            m_mentions.add(name, mask, Mention::Word);
        if (oneOfThem.empty())
            return;
        for (const Word& word : callNames(name)) {
            const auto [other, isFirst] = m_called.emplace(word.folded, Called{word, name, mask});
            if (!isFirst && other->second.person != name)
                other->second.mask = oneOfThem;
        }
    }

    void hideCallNames()
    {
        const Folded vocabulary = this->vocabulary();
        for (const auto& [folded, one] : m_called)
            m_mentions.add(one.word.text, one.mask,
                vocabulary.contains(folded) ? Mention::AfterTitle : mentionOf(one.word));
    }

    // The words that touchpoints and the like are called by, people in them left out.
    Folded vocabulary() const
    {
        Mentions people = m_mentions;
        for (const auto& [folded, one] : m_called)
            people.add(one.word.text, {}, Mention::AfterTitle);
        Folded vocabulary;
        const auto take = [&](const std::string& name) {
            for (Word& word : wordsOf(people.hidden(name)))
                vocabulary.insert(std::move(word.folded));
        };
        eachName(take);
        for (const auto& [name, mask] : m_masks.teams)
            if (name.find(' ') == std::string::npos)
                take(name);
        return vocabulary;
    }

    // Three letters are too few to be sure.
    static Mention mentionOf(const Word& word)
    {
        constexpr std::size_t shortest = 3;
        return word.folded.size() <= shortest ? Mention::AsWritten : Mention::Word;
    }

    template <typename Take>
    void eachName(const Take& take) const
    {
        const auto all = [&]<typename Record>(const Table<Record>& records) {
            for (const auto& [id, record] : records)
                take(record.name);
        };
        all(m_workshop.all<Touchpoint>());
        all(m_workshop.all<Phase>());
        all(m_workshop.all<Criterion>());
        all(m_workshop.all<Segment>());
    }

    const Workshop& m_workshop;
    const StandIns& m_standIns;
    const Masks& m_masks;
    Mentions m_mentions;
    std::map<std::u32string, Called> m_called;
};

} // namespace

Mentions mentionsFor(
    const Workshop& workshop, const StandIns& standIns, const Masks& masks, bool isDiscreet)
{
    return Hiding(workshop, standIns, masks, isDiscreet).mentions();
}

} // namespace rundblick
