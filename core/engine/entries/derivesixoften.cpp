// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/impact/sixoften.h"
#include "core/model/edits/guessedits.h"

namespace rundblick {
namespace {

bool isAmongTen(const SixOfTen& exercise, Id<Touchpoint> touchpoint)
{
    return std::ranges::find(exercise.customers, touchpoint, &CustomersChoice::touchpoint)
        != exercise.customers.end();
}

bool hasGuessed(const Workshop& workshop, const std::string& participant, Id<Touchpoint> touchpoint)
{
    const std::vector<Id<Touchpoint>> guesses = guessesOf(workshop, participant);
    return std::ranges::find(guesses, touchpoint) != guesses.end();
}

void addSource(Derivation& derivation, const DerivationBasis& basis)
{
    derivation.n = static_cast<std::int64_t>(participantsOf(basis.workshop).size());
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceGuesses)));
}

std::optional<Derivation> deriveMeanHits(
    const DerivationBasis& basis, const QuantityAt& at, const SixOfTen& exercise)
{
    const std::vector<std::string> participants = participantsOf(basis.workshop);
    if (participants.empty())
        return {};
    Derivation derivation = basis.begin(at, exercise.meanHits);
    for (std::size_t index = 0; index < participants.size(); ++index) {
        const auto found = std::ranges::find(
            exercise.participants, participants[index], &GuessResult::participant);
        basis.add(derivation, "h", {.quantity = Quantity::Hits, .index = index},
            static_cast<double>(found->hitCount));
    }
    derivation.inputs.push_back(input("T", label(Code::LabelParticipants),
        static_cast<double>(participants.size()), Unit::Count));
    addSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveHits(
    const DerivationBasis& basis, const QuantityAt& at, const SixOfTen& exercise)
{
    const std::vector<std::string> participants = participantsOf(basis.workshop);
    if (at.index >= participants.size())
        return {};
    Derivation derivation = basis.begin(at, 0.0);
    for (const Id<Touchpoint> guess : guessesOf(basis.workshop, participants[at.index])) {
        const bool isHit = isAmongTen(exercise, guess);
        *derivation.value += isHit ? 1.0 : 0.0;
        derivation.inputs.push_back(
            input("t", label(Code::LabelGuess, "touchpoint", basis.workshop.find(guess)->name),
                isHit ? 1.0 : 0.0, Unit::Count));
    }
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceGuesses)));
    return derivation;
}

std::optional<Derivation> deriveGuessedBy(
    const DerivationBasis& basis, const QuantityAt& at, const SixOfTen& exercise)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !isAmongTen(exercise, at.touchpoint))
        return {};
    Derivation derivation = basis.begin(at, 0.0);
    for (const std::string& participant : participantsOf(basis.workshop)) {
        const bool isHit = hasGuessed(basis.workshop, participant, at.touchpoint);
        *derivation.value += isHit ? 1.0 : 0.0;
        derivation.inputs.push_back(
            input("t", label(Code::LabelGuessedBy, "participant", participant), isHit ? 1.0 : 0.0,
                Unit::Count));
    }
    basis.add(derivation, "", {.quantity = Quantity::Impact, .touchpoint = at.touchpoint},
        result->impact);
    addSource(derivation, basis);
    return derivation;
}

} // namespace

std::optional<Derivation> deriveSixOfTen(const DerivationBasis& basis, const QuantityAt& at)
{
    const bool isAsked = at.quantity == Quantity::MeanHits || at.quantity == Quantity::Hits
        || at.quantity == Quantity::GuessedBy;
    if (!isAsked)
        return {};
    const SixOfTen exercise = sixOfTen(basis.workshop, basis.analysis);
    if (exercise.customers.empty())
        return {};
    if (at.quantity == Quantity::MeanHits)
        return deriveMeanHits(basis, at, exercise);
    return at.quantity == Quantity::Hits ? deriveHits(basis, at, exercise)
                                         : deriveGuessedBy(basis, at, exercise);
}

} // namespace rundblick
