// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/stages.h"
#include "core/engine/uncertainty/shrinkage.h"

namespace rundblick {
namespace {

// The method as used: with the options of this run, and a benchmark that exists.
Method usedMethod(const EngineRun& run, std::vector<Message>& notices)
{
    Method method = run.workshop.method();
    if (run.options.benchmark) {
        method.benchmark = *run.options.benchmark;
        method.benchmarkBrand = run.options.benchmarkBrand;
    }
    const ComputeOptions& options = run.options;
    method.seed = options.seed.value_or(method.seed);
    method.chainOrder = options.chainOrder.value_or(method.chainOrder);
    method.keepRepeats = options.keepRepeats.value_or(method.keepRepeats);
    method.coverRule = options.coverRule.value_or(method.coverRule);
    method.draws = options.draws.value_or(method.draws);
    if (options.segment)
        method.segment = options.segment;
    if (options.wave)
        method.wave = options.wave;
    const Brand* brand = run.workshop.find(method.benchmarkBrand);
    if (method.benchmark == Benchmark::Brand && (!brand || brand->own)) {
        method.benchmark = Benchmark::Best;
        method.benchmarkBrand.reset();
        notices.push_back({Code::RatingsBenchmarkMissing, {}, {}});
    }
    return method;
}

std::string channelOf(const Touchpoint& touchpoint)
{
    std::string channel(textOf(touchpoint.ownership));
    const std::string_view form = textOf(touchpoint.form);
    if (!channel.empty() && !form.empty())
        channel += ' ';
    return channel.append(form);
}

} // namespace

void beginAnalysis(EngineRun& run)
{
    Analysis& analysis = run.analysis;
    analysis.workshop = run.workshop.setup().title;
    analysis.method = usedMethod(run, analysis.notices);
    analysis.seed = analysis.method.seed;
    const Brand* benchmark = run.workshop.find(analysis.method.benchmarkBrand);
    analysis.benchmarkName = analysis.method.benchmark == Benchmark::Brand
        ? benchmark->name
        : std::string(textOf(analysis.method.benchmark));

    run.frame = ratingFrame(run.workshop, run.study, analysis.method);
    analysis.notices.insert(
        analysis.notices.end(), run.frame.notices.begin(), run.frame.notices.end());
    analysis.weights = run.frame.weights;
    for (const Brand* brand : run.frame.brands)
        analysis.brands.push_back({brand->id, brand->name, brand->own, brand->marketShare, {}});

    run.inventory = ordered<Touchpoint>(run.workshop);
    for (std::size_t i = 0; i < run.inventory.size(); ++i) {
        if (!run.inventory[i]->rated)
            continue;
        run.state.push_back(i);
        TouchpointResult result;
        result.id = run.inventory[i]->id;
        result.name = run.inventory[i]->name;
        result.channel = channelOf(*run.inventory[i]);
        analysis.touchpoints.push_back(std::move(result));
    }
}

Status addRatings(EngineRun& run)
{
    Result<std::vector<RatedTouchpoint>> rated
        = rateTouchpoints(run.frame, run.study, run.method(), {run.options.threads, run.stop});
    if (!rated)
        return rated.error();
    if (run.method().shrinkage && !addShrunkValues(*rated))
        run.analysis.notices.push_back({Code::RatingsNotShrunk, {}, {}});
    const bool associated = hasAssociations(run.frame, run.study);
    bool hasValues = false;
    for (std::size_t i = 0; i < rated->size(); ++i) {
        RatedTouchpoint& from = (*rated)[i];
        TouchpointResult& to = run.analysis.touchpoints[i];
        if (!associated)
            for (std::size_t b = 0; b < from.performance.size(); ++b) {
                const std::optional<double>& value = from.performance[b].interval.value;
                hasValues = hasValues || value;
                from.experience[b] = value ? std::optional(*value / 100.0) : std::nullopt;
            }
        to.performance = std::move(from.performance);
        to.gap = std::move(from.gap);
        to.gaps = std::move(from.gaps);
        to.market = from.market;
        to.perception = from.perception;
        run.influence.push_back(from.influence);
        run.experience.push_back(std::move(from.experience));
    }
    if (hasValues)
        run.analysis.notices.push_back({Code::RatingsNoAssociations, {}, {}});
    run.analysis.agreement = agreementOf(run.frame, run.study, run.analysis.seed);
    return ok();
}

} // namespace rundblick
