// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/derivation.h"
#include "core/engine/impact/placementgrid.h"
#include "core/engine/ratings/ratingframe.h"

namespace rundblick {

// What all derivations read, and how they begin. Used by derive() only.
struct DerivationBasis {
    DerivationBasis(const Workshop& workshop, const Study& study, const Analysis& analysis);

    const Workshop& workshop;
    const Study& study;
    const Analysis& analysis;
    RatingFrame frame;
    PlacementGrid grid;

    const TouchpointResult* result(Id<Touchpoint> touchpoint) const;
    const TouchpointRobustness* robustness(Id<Touchpoint> touchpoint) const; // of the draws
    const BrandResult* brand(Id<Brand> id) const;
    const BrandResult* ownBrand() const;
    std::optional<std::size_t> phaseIndex(Id<Phase> phase) const; // in Analysis::phases
    std::optional<std::size_t> gridPlace(Id<Touchpoint> touchpoint, std::size_t phase) const;
    std::optional<double> performance(Id<Touchpoint> touchpoint, Id<Brand> brand) const;

    // Title, words, notation and unit of a quantity with its value; inputs are still to come.
    Derivation begin(const QuantityAt& at, std::optional<double> value) const;
    Message titleOf(const QuantityAt& at) const;

    // An input that is a quantity of its own, labelled with its title.
    void add(Derivation& derivation, std::string symbol, const QuantityAt& from,
        std::optional<double> value) const;
};

Message label(Code code);
Message label(Code code, const char* name, MessageValue value);

// An input that has no derivation of its own.
DerivationInput input(
    std::string symbol, Message label, std::optional<double> value, Unit unit = Unit::Number);

// Raters and group values behind the values of brands at a touchpoint, as sources with dates;
// evidence and n from them. Brand 0: the criteria of the touchpoint itself.
struct RatingPlace {
    Id<Touchpoint> touchpoint;
    std::vector<Id<Brand>> brands;
    const Panel& panel;
    const std::vector<ScoredCriterion>& criteria;
};
void addRatingSources(
    Derivation& derivation, const DerivationBasis& basis, const RatingPlace& place);

// What the criteria contribute to the value of the first brand, as the raters of the panel say,
// with their sources.
void addRatedParts(Derivation& derivation, const DerivationBasis& basis, const RatingPlace& place);

// What the influence criteria of the touchpoint contribute, with their sources.
void addInfluenceParts(Derivation& derivation, const DerivationBasis& basis);

// Which wave the brand of a title was rated in, or which two are compared; how many belong to one.
void addWaveNames(Message& title, const DerivationBasis& basis, const QuantityAt& at);

// The draws of the robustness, of which `draws` count.
DerivationSource drawsSource(const Analysis& analysis, std::int64_t draws);

// The date of the workshop, for what was said there.
DerivationSource workshopSource(const DerivationBasis& basis, Message what);

// The parts of derive(), by the rooms of the engine; none where the quantity is another room's.
std::optional<Derivation> deriveValue(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveGap(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveExperience(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveImpact(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveJourney(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> derivePaths(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveCover(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveCurve(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveMix(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveCounts(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveScenario(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveCertainty(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveRobust(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveEntries(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveRatings(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveProgress(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveWeights(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveShortList(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveSixOfTen(const DerivationBasis& basis, const QuantityAt& at);
std::optional<Derivation> deriveWaves(const DerivationBasis& basis, const QuantityAt& at);

// All of them: the first that knows the quantity.
std::optional<Derivation> deriveAt(const DerivationBasis& basis, const QuantityAt& at);

} // namespace rundblick
