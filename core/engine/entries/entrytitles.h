// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/derivations/derivationbasis.h"

namespace rundblick {

// What is called differently from place to place; none where the quantity has but one title.
std::optional<Code> entryTitle(const Workshop& workshop, const QuantityAt& at);

// The names that titles of entered, rated, judged and guessed numbers speak of.
void addEntryNames(Message& title, const DerivationBasis& basis, const QuantityAt& at);

// The two criteria that a place in the matrix of judgements compares; none beyond its end.
struct JudgedCriteria {
    const Criterion* first = nullptr;
    const Criterion* second = nullptr;
};
std::optional<JudgedCriteria> judgedCriteria(const DerivationBasis& basis, const QuantityAt& at);

} // namespace rundblick
