// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/simulation.h"

#include "core/engine/parallel.h"

#include <mutex>

namespace rundblick {
namespace {

// An input that may differ between the draws: its tornado code and which one it is.
struct InputPlace {
    Code code = Code::TornadoWeight;
    std::size_t index = 0; // of the criterion, touchpoint or item
};

class Simulation {
public:
    Simulation(const EngineRun& run, const SimulationParts& parts)
        : m_run(run)
        , m_parts(parts)
    {
    }

    Result<Ledger> ledger();

private:
    void prepare();
    void listInputs();
    void addInput(Code code, std::size_t index, const std::string& name);
    void drawOne(std::size_t draw, Tally& tally);
    void countBrands(const World& world, Tally& tally) const;
    void countCover(const World& world, Tally& tally) const;
    void keep(std::size_t draw, const World& world);
    void writeMix(std::size_t draw, const World& world);
    double inputOf(const InputPlace& place, const World& world, const MixWorld& mix) const;
    void report(std::size_t done, const Tally& tally);

    const EngineRun& m_run;
    const SimulationParts& m_parts;
    Ledger m_ledger;
    std::vector<InputPlace> m_places;
    std::mutex m_reporting;
    std::size_t m_done = 0;
};

void Simulation::prepare()
{
    m_ledger.draws = static_cast<std::size_t>(m_run.method().draws);
    m_ledger.kept = std::min(m_ledger.draws, Ledger::mostKept);
    m_ledger.touchpoints = m_parts.worlds.touchpoints();
    m_ledger.brands = m_parts.worlds.brands();
    m_ledger.tally = Tally(m_ledger.touchpoints, m_ledger.brands);
    const std::size_t cells = m_ledger.kept * m_ledger.touchpoints;
    if (m_parts.worlds.hasImpact())
        m_ledger.impact.resize(cells);
    if (m_parts.worlds.hasJourney()) {
        m_ledger.removal.resize(cells);
        m_ledger.conversion.resize(m_ledger.kept);
    }
    if (!m_parts.mix)
        return;
    m_ledger.mixDraws
        = m_parts.mix->isRestricted() ? std::min(m_ledger.kept, restrictedDraws) : m_ledger.kept;
    m_ledger.mixWorlds.resize(m_ledger.mixDraws);
    m_ledger.mixes.resize(m_ledger.mixDraws);
    listInputs();
}

void Simulation::addInput(Code code, std::size_t index, const std::string& name)
{
    const char* field = code == Code::TornadoWeight ? "criterion" : "touchpoint";
    m_ledger.inputs.push_back({{code, {{field, name}}, {}}, {}});
    m_ledger.inputs.back().values.resize(m_ledger.mixDraws);
    m_places.push_back({code, index});
}

void Simulation::listInputs()
{
    const WorldSampler& worlds = m_parts.worlds;
    for (std::size_t c = 0; c < m_run.frame.performance.size() && worlds.drawsWeights(); ++c)
        addInput(Code::TornadoWeight, c, m_run.frame.performance[c].record->name);
    for (std::size_t i = 0; i < worlds.touchpoints() && worlds.hasImpact(); ++i) {
        const TouchpointResult& touchpoint = m_run.analysis.touchpoints[i];
        if (touchpoint.delivered)
            addInput(Code::TornadoValue, i, touchpoint.name);
        if (worlds.drawsInfluence(i))
            addInput(Code::TornadoInfluence, i, touchpoint.name);
        if (worlds.hasJourney() && touchpoint.journey.reach)
            addInput(Code::TornadoReach, i, touchpoint.name);
    }
    const MixInput& input = m_parts.mix->input();
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        if (input.item[i] == MixInput::noItem)
            continue;
        const CurveSampler& curve = m_parts.mix->curves()[input.item[i]];
        if (curve.hasSaturation())
            addInput(Code::TornadoSaturation, input.item[i], input.touchpoints[i]->name);
        if (curve.hasHalf())
            addInput(Code::TornadoHalf, input.item[i], input.touchpoints[i]->name);
        if (curve.hasOwnEffect())
            addInput(Code::TornadoEffect, input.item[i], input.touchpoints[i]->name);
    }
}

double Simulation::inputOf(const InputPlace& place, const World& world, const MixWorld& mix) const
{
    switch (place.code) {
    case Code::TornadoWeight:
        return world.weights[place.index];
    case Code::TornadoValue:
        return world.values[place.index * m_parts.worlds.brands() + *m_run.frame.own];
    case Code::TornadoInfluence:
        return world.influence[place.index];
    case Code::TornadoReach:
        return world.reach[place.index];
    case Code::TornadoSaturation:
        return mix.answers[place.index].saturation;
    case Code::TornadoHalf:
        return mix.answers[place.index].half;
    default:
        return mix.answers[place.index].effect;
    }
}

void Simulation::countBrands(const World& world, Tally& tally) const
{
    for (std::size_t i = 0; i < m_ledger.touchpoints; ++i) {
        const Standing standing = m_parts.benchmarks.standing(world, m_parts.worlds, i);
        tally.ahead[i] += standing.isAhead.value_or(false) ? 1 : 0;
        if (standing.rank > 0)
            ++tally.rank[i * m_ledger.brands + standing.rank - 1];
    }
    const std::vector<std::size_t> ranks = m_parts.experience.ranks(world, m_parts.worlds);
    for (std::size_t b = 0; b < ranks.size(); ++b)
        if (ranks[b] > 0)
            ++tally.brandRank[b * m_ledger.brands + ranks[b] - 1];
}

void Simulation::countCover(const World& world, Tally& tally) const
{
    const auto blue = m_parts.cover->blue(world.impactByPhase);
    tally.covered += blue ? 1 : 0;
    for (std::size_t i = 0; i < m_ledger.touchpoints && blue; ++i)
        tally.blue[i] += (*blue)[i] ? 1 : 0;
}

// What the quantiles are made of.
void Simulation::keep(std::size_t draw, const World& world)
{
    for (std::size_t i = 0; i < m_ledger.touchpoints; ++i) {
        if (m_parts.worlds.hasImpact())
            m_ledger.impact[m_ledger.at(i, draw)] = static_cast<float>(world.impact[i]);
        if (world.journey)
            m_ledger.removal[m_ledger.at(i, draw)]
                = static_cast<float>(world.journey->removalLost[m_run.state[i]]);
    }
    if (world.journey)
        m_ledger.conversion[draw] = static_cast<float>(world.journey->conversion);
}

void Simulation::writeMix(std::size_t draw, const World& world)
{
    MixWorld mix = m_parts.mix->world(draw, world);
    for (std::size_t k = 0; k < m_places.size(); ++k)
        m_ledger.inputs[k].values[draw] = static_cast<float>(inputOf(m_places[k], world, mix));
    mix.answers = {};
    m_ledger.mixes[draw] = m_parts.mix->solve(mix);
    m_ledger.mixWorlds[draw] = std::move(mix);
}

void Simulation::drawOne(std::size_t draw, Tally& tally)
{
    const World world = m_parts.worlds.draw(draw);
    countBrands(world, tally);
    if (m_parts.cover)
        countCover(world, tally);
    if (draw < m_ledger.kept)
        keep(draw, world);
    if (draw < m_ledger.mixDraws)
        writeMix(draw, world);
}

void Simulation::report(std::size_t done, const Tally& tally)
{
    const std::scoped_lock lock(m_reporting);
    m_ledger.tally.add(tally);
    m_done += done;
    if (m_run.options.progress)
        m_run.options.progress(
            Stage::Robustness, static_cast<double>(m_done) / static_cast<double>(m_ledger.draws));
}

Result<Ledger> Simulation::ledger()
{
    constexpr std::size_t block = 8; // draws between two looks at stop: some milliseconds
    prepare();
    const std::size_t blocks = (m_ledger.draws + block - 1) / block;
    const bool isDone = forEachIndex(blocks, m_run.options.threads, m_run.stop, [&](std::size_t k) {
        const std::size_t end = std::min(m_ledger.draws, (k + 1) * block);
        Tally tally(m_ledger.touchpoints, m_ledger.brands);
        for (std::size_t draw = k * block; draw < end; ++draw)
            drawOne(draw, tally);
        report(end - k * block, tally);
    });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    return std::move(m_ledger);
}

} // namespace

void Tally::add(const Tally& other)
{
    const auto addAll = [](std::vector<std::int64_t>& sums, const std::vector<std::int64_t>& more) {
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += more[k];
    };
    addAll(ahead, other.ahead);
    addAll(blue, other.blue);
    addAll(rank, other.rank);
    addAll(brandRank, other.brandRank);
    covered += other.covered;
}

Result<Ledger> simulate(const EngineRun& run, const SimulationParts& parts)
{
    return Simulation(run, parts).ledger();
}

} // namespace rundblick
