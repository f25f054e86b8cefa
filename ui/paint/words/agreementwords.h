// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/explain/quantity.h"

#include <QString>

#include <vector>

namespace rundblick {

class NumberStyle;

// How far the raters agree, in words: by Krippendorff's α (Krippendorff 2004: .80 and .667), where
// it is unknown by Kendall's W. Empty where neither is known.
QString agreementSentence(const Agreement& agreement);

// A measure with what it is.
struct AgreementFact {
    QString text;
    std::optional<QuantityAt> number{};
};
std::vector<AgreementFact> agreementFacts(const Agreement& agreement, const NumberStyle& style);

// "Kendall’s W 0.62 (p < 0.001) · ICC(2,1) 0.45 · … · 12 raters, 40 touchpoints".
QString agreementNumbers(const Agreement& agreement, const NumberStyle& style);

} // namespace rundblick
