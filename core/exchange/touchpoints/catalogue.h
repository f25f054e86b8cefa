// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

namespace rundblick {

// A touchpoint that many brands have, with the stages of a journey where customers meet it.
struct CatalogueEntry {
    std::string english;
    std::string german;
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
    std::vector<std::string> stages; // keys of stages, the main one first
};

// A stage of most journeys, and how the words of phases begin that mean it, in both languages.
struct CatalogueStage {
    std::string key;
    std::vector<std::string> words; // small letters
};

// Touchpoints to choose from when a workshop is filled. It belongs to no workshop.
struct Catalogue {
    std::vector<CatalogueEntry> entries;
    std::vector<CatalogueStage> stages; // where words of two fit a phase, the first counts
};

// Reads the two tables of resources/catalogue: key;English;German;ownership;form;stages and
// stage;words, lists separated by blanks. Refuses what CsvReader refuses, ColumnMissing, CellEmpty,
// NotAWord (an ownership, form or stage that is none) and RowRepeated (a name).
Result<Catalogue> readCatalogue(std::string_view touchpoints, std::string_view stages);

// The stage a phase stands for: by the words of its name, or else by its place in the journey.
// Empty where the workshop lacks the phase.
std::string stageOf(const Catalogue& catalogue, const Workshop& workshop, Id<Phase> phase);

// What the phase may lack: entries of its stage whose name, in either language, no touchpoint has.
// Channels that the phase has least come first. At most `limit`.
std::vector<const CatalogueEntry*> suggestionsFor(
    const Catalogue& catalogue, const Workshop& workshop, Id<Phase> phase, std::size_t limit);

} // namespace rundblick
