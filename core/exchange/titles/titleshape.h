// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "core/exchange/titles/titlewords.h"
#include "core/model/workshop.h"

#include <unordered_map>

namespace rundblick {

using TitleParts = std::vector<std::string>;

inline constexpr std::array titleKinds{
    TitleKind::Touchpoint, TitleKind::Brand, TitleKind::Criterion};

// The name of a kind among what is rated.
std::string& nameOf(Rated& rated, TitleKind kind);

// What things are called: in the workshop, and in the titles that were understood before.
class KnownNames {
public:
    explicit KnownNames(const Workshop& workshop);

    void learn(const Rated& rated);

    // As it is written; nothing where the part is no name of the kind.
    std::optional<std::string> exactly(TitleKind kind, const std::string& part) const;

    // The longest name of the workshop that stands in a text; empty where there is none.
    std::string mentionedIn(TitleKind kind, const std::string& text) const;

    const std::string& ownBrand() const { return m_ownBrand; }
    bool areBrandsOpen() const { return m_areBrandsOpen; } // nothing is rated yet

private:
    using Names = std::unordered_map<std::string, std::string>; // by small letters

    void add(TitleKind kind, const std::string& name);

    std::array<Names, titleKinds.size()> m_workshop;
    std::array<Names, titleKinds.size()> m_learned;
    std::string m_ownBrand;
    bool m_areBrandsOpen = false;
};

// Titles of as many parts that have values in common, at least two, and what their parts name.
class TitleShape {
public:
    TitleShape(std::vector<const TitleParts*> titles, const KnownNames& known);

    std::vector<Rated> rated() const;

private:
    void shortenQuestions();
    void assignByNames();
    void assignTouchpoint();
    void assignOthers();
    void assign(TitleKind kind, std::size_t place);
    bool isCapital(std::size_t place) const;
    TitleKind kindOf(std::size_t place, bool isFirstOfTwo) const;
    std::optional<std::size_t> bestOpenPlace() const;
    std::optional<std::size_t> constantTouchpoint() const;

    bool varies(std::size_t place) const { return m_values[place].size() > 1; }
    bool isFree(TitleKind kind) const { return !m_places[static_cast<std::size_t>(kind)]; }
    std::vector<std::size_t> openPlaces() const; // that vary and name nothing yet
    double names(TitleKind kind, std::size_t place) const;
    double hints(TitleKind kind, std::size_t place) const;
    std::size_t toldApart(std::optional<std::size_t> more = {}) const;
    std::vector<Rated> rated(bool byMention) const;
    std::string nameOf(TitleKind kind, const std::string& part, bool byMention) const;
    std::string mentionedBeside(TitleKind kind, const TitleParts& title) const;

    const std::vector<const TitleParts*> m_whole;
    std::vector<TitleParts> m_titles; // of questions that vary only what differs
    const KnownNames& m_known;
    std::vector<std::vector<std::string>> m_values; // different ones of each part, in small letters
    std::vector<bool> m_isTaken; // parts
    std::array<std::optional<std::size_t>, titleKinds.size()> m_places; // by kind
};

} // namespace rundblick
