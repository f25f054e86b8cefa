// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/explain/quantity.h"

#include <QString>

#include <vector>

namespace rundblick {

class NumberStyle;

// A number of the journey in words.
struct JourneyFact {
    QString name;
    QString value;
    QString meaning; // one sentence
    std::optional<QuantityAt> number{}; // which one it is
};

// What the journey says of a touchpoint: only what is known.
std::vector<JourneyFact> journeyFacts(const TouchpointResult& result, const NumberStyle& style);

// What it says of the whole: where customers are lost, and the step that decides most.
std::vector<JourneyFact> wholeJourneyFacts(const Analysis& analysis, const NumberStyle& style);

// "12 of 100 journeys end in the conversion (95 %: 10 to 14), after 4.2 contacts."; empty without.
QString journeySummary(const JourneyResult& journey, const NumberStyle& style);

// Which memory the observed paths speak for, by BIC; empty where it was not compared.
QString orderSentence(const JourneyResult& journey, const NumberStyle& style);

} // namespace rundblick
