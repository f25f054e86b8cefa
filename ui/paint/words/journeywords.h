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
    std::optional<Quantity> number{}; // which one it is
};

// What the journey says of a touchpoint: only what is known.
std::vector<JourneyFact> journeyFacts(const TouchpointJourney& journey, const NumberStyle& style);

// "12 of 100 journeys end in the conversion (95 %: 10 to 14), after 4.2 contacts."; empty without.
QString journeySummary(const JourneyResult& journey, const NumberStyle& style);

// Which memory the observed paths speak for, by BIC; empty where it was not compared.
QString orderSentence(const JourneyResult& journey, const NumberStyle& style);

} // namespace rundblick
