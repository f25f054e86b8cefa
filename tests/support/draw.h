// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

#include <random>

namespace rundblick {

// Draws what random edits are made of. No std:: distributions: they differ between libraries.
class Draw {
public:
    Draw(const Workshop& workshop, std::mt19937_64& random)
        : m_workshop(workshop)
        , m_random(random)
    {
    }

    std::uint64_t below(std::uint64_t end) { return m_random() % end; }
    bool chance(std::uint64_t one) { return below(one) == 0; }

    double number(double low, double high)
    {
        return low + (high - low) * static_cast<double>(below(1'000'001)) / 1e6;
    }

    template <typename Enum>
    Enum value()
    {
        return static_cast<Enum>(below(enumTexts<Enum>.size()));
    }

    // Short, of few: names meet others now and then.
    std::string name() { return "Näme " + std::to_string(below(60)); }
    std::vector<std::string> names() { return {name(), name()}; }

    std::string text()
    {
        constexpr std::string_view pieces[]
            = {"Ä", "ß", " ", "'", "\"", "\n", ";", "é", "漢", "🚲", "a", "%", "0", ""};
        std::string drawn = std::to_string(below(1'000'000));
        for (std::uint64_t i = below(12); i > 0; --i)
            drawn += pieces[below(std::size(pieces))];
        return drawn;
    }

    template <typename Record>
    const Record* any() // null where there is none
    {
        const Table<Record>& table = m_workshop.all<Record>();
        if (table.empty())
            return nullptr;
        return &std::next(table.begin(), static_cast<std::ptrdiff_t>(below(table.size())))->second;
    }

    template <typename Record>
    Id<Record> id() // of any
    {
        const Record* record = any<Record>();
        return record ? record->id : Id<Record>{};
    }

    template <typename Record>
    std::optional<Id<Record>> maybe()
    {
        const Id<Record> drawn = id<Record>();
        return drawn && chance(2) ? std::optional(drawn) : std::nullopt;
    }

    template <typename Record>
    std::vector<Id<Record>> ids() // one to three, maybe one of them twice
    {
        std::vector<Id<Record>> drawn;
        if (!any<Record>())
            return drawn;
        for (std::uint64_t left = 1 + below(3); left > 0; --left)
            drawn.push_back(id<Record>());
        return drawn;
    }

    const Workshop& workshop() const { return m_workshop; }

private:
    const Workshop& m_workshop;
    std::mt19937_64& m_random;
};

} // namespace rundblick
