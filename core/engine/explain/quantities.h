// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/engine/explain/quantity.h"

#include <span>

namespace rundblick {

// What a number is measured in.
enum class Unit {
    Points, // of 0..100
    Share, // 0..1, shown in per cent
    Currency,
    Effect, // today = 100, or as measured
    PerCurrency, // effect of one more unit of money
    Count,
    Number,
    Probability, // p and q
};

// What is the same for all numbers of a kind.
struct QuantityTraits {
    Quantity quantity;
    Code title; // what it is called, with the names of what it is about
    Code words; // its formula in a sentence
    Unit unit;
    std::string_view section; // of method.md; empty: the method does not speak of it
    std::string_view notation; // the formula; empty where the number is entered
};

const QuantityTraits& traitsOf(Quantity quantity);
std::span<const QuantityTraits> allQuantities();

} // namespace rundblick
