// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/curvefigure.h"

#include "core/model/edits/curveedits.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr int steps = 120; // straight pieces of the line

bool isAbout(const Message& message, const std::string& name)
{
    const MessageValue* value = message.find("touchpoint");
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text && *text == name;
}

double mostSpend(const Touchpoint& touchpoint, const CurveFigure& figure)
{
    double most = std::max(2.0 * touchpoint.spend, touchpoint.maximum.value_or(0.0));
    most = std::max(most, 2.0 * touchpoint.trialSpend.value_or(0.0));
    if (figure.recommended)
        most = std::max(most, 1.2 * figure.recommended->spend);
    for (const CurveSpot& spot : figure.measured)
        most = std::max(most, 1.1 * spot.spend);
    return most;
}

} // namespace

std::optional<CurveFigure> curveFigure(
    const Workshop& workshop, const Analysis& analysis, Id<Touchpoint> id)
{
    const Touchpoint* touchpoint = workshop.find(id);
    if (!touchpoint || !analysis.mix)
        return {};
    const Mix& mix = *analysis.mix;
    const auto found = std::ranges::find(mix.touchpoints, id);
    const auto place = static_cast<std::size_t>(found - mix.touchpoints.begin());
    if (place >= mix.curves.size())
        return {};
    CurveFigure figure;
    figure.touchpoint = id;
    figure.name = touchpoint->name;
    figure.curve = mix.curves[place];
    const ResponseCurve& curve = figure.curve.curve;
    const auto spotAt = [&](double spend) { return CurveSpot{spend, effectAt(curve, spend)}; };
    figure.today = spotAt(touchpoint->spend);
    if (place < mix.actions.size() && mix.actions[place].action)
        figure.recommended = spotAt(mix.actions[place].to);
    for (const CurvePoint* point : curvePointsOf(workshop, id))
        figure.measured.push_back({point->spend, point->effect});
    figure.most = mostSpend(*touchpoint, figure);
    if (curve.amplitude > 0.0 && figure.most > 0.0)
        for (int step = 0; step <= steps; ++step)
            figure.line.push_back(spotAt(figure.most * step / steps));
    std::ranges::copy_if(analysis.notices, std::back_inserter(figure.notices),
        [&](const Message& message) { return isAbout(message, touchpoint->name); });
    return figure;
}

} // namespace rundblick
