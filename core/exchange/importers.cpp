// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

using Names = std::string_view[];

constexpr Names phase{"phase"};
constexpr Names segment{"segment"};
constexpr Names segmentMore{"order", "size", "lifetimeValue"};
constexpr Names wave{"wave"};
constexpr Names waveMore{"order", "date"};
constexpr Names setting{"key", "value"};
constexpr Names phaseMore{"order", "weight", "coverageTarget", "question"};
constexpr Names brand{"brand"};
constexpr Names brandMore{"order", "own", "marketShare", "colour"};
constexpr Names criterion{"criterion"};
constexpr Names criterionMore{"order", "role", "weight", "rank", "low", "high", "step", "reversed"};
constexpr Names judgement{"first", "second", "ratio"};
constexpr Names judgementMore{"judge"};
constexpr Names touchpoint{"touchpoint"};
constexpr Names touchpointMore{"channel", "owner", "order", "rated", "parked", "forced", "spend",
    "minimum", "maximum", "stoppable", "activation", "locked", "organic", "saturation", "half",
    "double", "elasticity", "effect", "trialSpend", "trialEffect", "saturationLow",
    "saturationHigh", "halfLow", "halfHigh"};
constexpr Names placement{"touchpoint", "phase"};
constexpr Names placementMore{"segment", "role", "usage", "importance", "experience",
    "teamExperience", "targetExperience", "momentOfTruth", "evidence"};
constexpr Names link{"from", "to", "weight"};
constexpr Names linkMore{"unit"};
constexpr Names path{"path", "conversions"};
constexpr Names pathMore{"value", "nulls"};
constexpr Names curve{"touchpoint", "amplitude", "shape", "halfway", "spend"};
constexpr Names curveMore{
    "family", "baseline", "minimum", "maximum", "activation", "stoppable", "phases"};
constexpr Names point{"touchpoint", "spend", "effect"};
constexpr Names pointMore{"weight", "source", "date"};
constexpr Names scenario{"key", "value"};
constexpr Names scenarioMore{"scenario"};
constexpr Names rating{"touchpoint", "criterion", "value"};
constexpr Names ratingMore{
    "rater", "voice", "segment", "weight", "date", "wave", "brand", "low", "high"};

constexpr Importer all[] = {
    {ImportKind::Segments, segment, segmentMore, readSegments},
    {ImportKind::Waves, wave, waveMore, readWaves},
    {ImportKind::Phases, phase, phaseMore, readPhases},
    {ImportKind::Brands, brand, brandMore, readBrands},
    {ImportKind::Criteria, criterion, criterionMore, readCriteria},
    {ImportKind::Judgements, judgement, judgementMore, readJudgements},
    {ImportKind::Touchpoints, touchpoint, touchpointMore, readTouchpoints},
    {ImportKind::Placements, placement, placementMore, readPlacements},
    {ImportKind::Links, link, linkMore, readLinks}, {ImportKind::Paths, path, pathMore, readPaths},
    {ImportKind::Curves, curve, curveMore, readCurves},
    {ImportKind::Points, point, pointMore, readPoints},
    {ImportKind::Scenario, scenario, scenarioMore, readScenario},
    {ImportKind::Settings, setting, {}, readSettings},
    {ImportKind::Ratings, rating, ratingMore, readRatings}, // last: it may mark touchpoints
};

} // namespace

std::span<const Importer> importers()
{
    return all;
}

} // namespace rundblick
