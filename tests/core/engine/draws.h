// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "tests/core/engine/finite.h"
#include "tests/support/workshopbuilder.h"

namespace rundblick {

// What the tests of the robustness share.

inline ComputeOptions withDraws(std::int64_t draws, unsigned threads = 1)
{
    ComputeOptions options;
    options.draws = draws;
    options.threads = threads;
    return options;
}

inline Analysis analysisOf(const Workshop& workshop, const ComputeOptions& options)
{
    const Study study = studyOf(workshop);
    return *compute(workshop, study, options, {});
}

inline Analysis analysisOf(const Workshop& workshop, std::int64_t draws = 200)
{
    return analysisOf(workshop, withDraws(draws));
}

inline bool isShare(const std::optional<double>& value)
{
    return !value || (*value >= 0.0 && *value <= 1.0);
}

inline bool sumsToOne(const std::vector<double>& shares)
{
    double sum = 0.0;
    for (const double share : shares)
        sum += share;
    return shares.empty() || std::abs(sum - 1.0) < 1e-9;
}

// Every probability inside 0..1, every interval the right way round.
inline bool isSound(const Analysis& analysis)
{
    const Robustness& all = *analysis.robustness;
    bool good = isShare(all.keepsMix) && isShare(all.regretMean) && isShare(all.regretHigh)
        && all.tornado.size() <= 12 && std::ranges::all_of(all.brandRank, sumsToOne);
    for (const TouchpointRobustness& one : all.touchpoints)
        good = good && isShare(one.strength) && isShare(one.best) && isShare(one.blue)
            && isShare(one.more) && isShare(one.less) && isShare(one.off) && sumsToOne(one.rank)
            && one.more.value_or(0.0) + one.less.value_or(0.0) + one.off.value_or(0.0) <= 1.0 + 1e-9
            && one.spendLow.value_or(0.0) <= one.spendHigh.value_or(0.0)
            && (!one.switchingShift || (*one.switchingShift > 0.0 && *one.switchingShift <= 1.0));
    for (const TornadoBar& bar : all.tornado)
        good = good && std::abs(bar.correlation) <= 1.0;
    if (analysis.mix && analysis.mix->sameBudget)
        good = good && isShare(analysis.mix->sameBudget->probabilityGain)
            && analysis.mix->sameBudget->changeLow.value_or(0.0)
                <= analysis.mix->sameBudget->changeHigh.value_or(0.0);
    return good && isFinite(analysis);
}

// One own brand, one rival, rated at one touchpoint on one criterion 0..10 by as many raters.
struct Duel {
    WorkshopBuilder builder;
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> rival = builder.brand("Rival");
    Id<Touchpoint> shop = builder.touchpoint("Shop");
    Id<Criterion> criterion = builder.criterion("Trust");

    Duel()
    {
        builder.change(criterion, [](Criterion& record) {
            record.low = 0.0;
            record.high = 10.0;
            record.step = 1.0;
        });
    }
    void rate(Id<Touchpoint> touchpoint, const std::vector<std::optional<double>>& ownValues,
        const std::vector<std::optional<double>>& rivalValues)
    {
        for (std::size_t r = 0; raters.size() < ownValues.size(); ++r)
            raters.push_back(builder.rater("R" + std::to_string(raters.size())));
        builder.ratings({touchpoint, own, criterion}, ownValues);
        builder.ratings({touchpoint, rival, criterion}, rivalValues);
    }
    void spend(Id<Touchpoint> touchpoint, double amount)
    {
        builder.change(touchpoint, [=](Touchpoint& record) { record.spend = amount; });
    }

    std::vector<Id<Rater>> raters;
};

// Two touchpoints with the same ratings and spend: the mix is decided by their saturations.
inline Duel twoShops(double firstSaturation, double secondSaturation)
{
    Duel duel;
    const Id<Touchpoint> web = duel.builder.touchpoint("Web");
    for (const Id<Touchpoint> touchpoint : {duel.shop, web}) {
        duel.rate(touchpoint, {8.0, 7.0, 9.0, 6.0, 8.0}, {5.0, 6.0, 4.0, 5.0, 6.0});
        duel.spend(touchpoint, 1000.0);
    }
    duel.builder.change(duel.shop, [=](Touchpoint& t) { t.saturation = firstSaturation; });
    duel.builder.change(web, [=](Touchpoint& t) { t.saturation = secondSaturation; });
    return duel;
}

} // namespace rundblick
