// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/waves/waves.h"

#include "core/engine/ratings/ratingsamples.h"
#include "core/engine/uncertainty/contrast.h"
#include "core/engine/uncertainty/multiplicity.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double acceptedError = 0.05; // q below it is better or worse

WaveValue valueOf(const Sample& sample)
{
    WaveValue value{sample.value, {}, sample.sd, sample.n};
    if (sample.variance)
        value.se = std::sqrt(*sample.variance);
    return value;
}

// As for gaps (method.md 2.10 and 2.11), with the change in the place of the gap.
WaveVerdict verdictOf(const WaveChange& change, const Contrast& contrast, double relevant)
{
    if (!contrast.se)
        return WaveVerdict::Open;
    const Interval inner = contrast.interval(0.9, -100.0, 100.0);
    if (contrast.isTested() && *inner.low > -relevant && *inner.high < relevant)
        return WaveVerdict::Unchanged;
    if (change.q && *change.q < acceptedError && contrast.value != 0.0)
        return contrast.value > 0.0 ? WaveVerdict::Better : WaveVerdict::Worse;
    const Interval likely = contrast.interval(0.8, -100.0, 100.0);
    if (std::abs(contrast.value) < relevant / 2.0)
        return WaveVerdict::Open;
    return *likely.low > 0.0 ? WaveVerdict::TendsBetter
        : *likely.high < 0.0 ? WaveVerdict::TendsWorse
                             : WaveVerdict::Open;
}

class Comparing {
public:
    Comparing(const Workshop& workshop, const Study& study, const Method& method)
        : m_study(study)
        , m_method(method)
        , m_frame(waveFrame(workshop, study, method))
    {
        for (const Wave* wave : ordered<Wave>(workshop)) {
            m_result.waves.push_back(wave->id);
            m_panels.push_back(wavePanel(study, m_frame.voice, wave->id));
        }
    }

    Result<WaveComparison> run(const std::stop_token& stop)
    {
        for (const Touchpoint* touchpoint : m_frame.touchpoints)
            for (const Brand* brand : m_frame.brands) {
                if (stop.stop_requested())
                    return Error{Code::Cancelled, {}, {}};
                addRow(touchpoint->id, brand->id);
            }
        judge();
        return std::move(m_result);
    }

private:
    void addRow(Id<Touchpoint> touchpoint, Id<Brand> brand)
    {
        WaveRow row{touchpoint, brand, {}, {}};
        const std::vector<double> values
            = raterValues(m_study, touchpoint, brand, m_frame.performance);
        std::optional<Sample> before;
        for (const Panel& panel : m_panels) {
            Sample sample = values.empty() ? Sample() : sampleOf(values, panel);
            row.values.push_back(valueOf(sample));
            const bool isCompared = before && before->value && sample.value;
            m_contrasts.push_back(
                isCompared ? std::optional(differenceOf(sample, *before)) : std::nullopt);
            row.changes.push_back(changeOf(m_contrasts.back()));
            before = std::move(sample);
        }
        m_result.rows.push_back(std::move(row));
    }

    static WaveChange changeOf(const std::optional<Contrast>& contrast)
    {
        WaveChange change;
        if (!contrast)
            return change;
        change.interval = contrast->interval(0.95, -100.0, 100.0);
        change.se = contrast->se;
        if (contrast->se)
            change.df = contrast->df;
        if (contrast->isTested())
            change.p = std::min(1.0, 2.0 * contrast->tail(std::abs(contrast->value)));
        return change;
    }

    void judge()
    {
        std::vector<std::optional<double>> p;
        for (const WaveRow& row : m_result.rows)
            for (const WaveChange& change : row.changes)
                p.push_back(change.p);
        const auto family = static_cast<std::size_t>(
            std::ranges::count_if(p, [](const auto& known) { return known.has_value(); }));
        const std::vector<std::optional<double>> q = adjusted(p, family, m_method.adjustment);
        std::size_t next = 0;
        for (WaveRow& row : m_result.rows)
            for (WaveChange& change : row.changes) {
                change.q = q[next];
                if (const auto& contrast = m_contrasts[next++])
                    change.verdict = verdictOf(change, *contrast, m_method.relevantDifference);
            }
    }

    const Study& m_study;
    const Method& m_method;
    RatingFrame m_frame;
    std::vector<Panel> m_panels; // one per wave
    std::vector<std::optional<Contrast>> m_contrasts; // of all changes, row by row
    WaveComparison m_result;
};

} // namespace

bool WaveRow::isRated() const
{
    return std::ranges::any_of(
        values, [](const WaveValue& value) { return value.value.has_value(); });
}

const WaveRow* WaveComparison::find(Id<Touchpoint> touchpoint, Id<Brand> brand) const
{
    const auto found = std::ranges::find_if(rows,
        [&](const WaveRow& row) { return row.touchpoint == touchpoint && row.brand == brand; });
    return found == rows.end() ? nullptr : &*found;
}

RatingFrame waveFrame(const Workshop& workshop, const Study& study, const Method& method)
{
    Method all = method;
    all.wave.reset();
    return ratingFrame(workshop, study, all);
}

Panel wavePanel(const Study& study, const Panel& voice, Id<Wave> wave)
{
    Panel panel;
    for (std::size_t i = 0; i < voice.size(); ++i) {
        const Rater* rater = study.raters[voice.raterSlots[i]];
        if (rater->wave != wave)
            continue;
        panel.raterSlots.push_back(voice.raterSlots[i]);
        panel.weights.push_back(voice.weights[i]);
    }
    return panel;
}

Result<WaveComparison> compareWaves(
    const Workshop& workshop, const Study& study, const Method& method, const std::stop_token& stop)
{
    return Comparing(workshop, study, method).run(stop);
}

} // namespace rundblick
