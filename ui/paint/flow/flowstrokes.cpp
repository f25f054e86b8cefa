// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/flow/flowstrokes.h"

#include "ui/support/strings.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::ptrdiff_t mostLostArrows = 8; // more are drawn as stubs at their nodes
constexpr std::size_t fewLinks = 40; // so many bear their weights at once
constexpr double thinnest = 1.0;
constexpr double thickest = 9.0;
constexpr double strong = 0.3; // of the most volume: bears its weight among many, too

} // namespace

FlowStrokes::FlowStrokes(const FlowFigure& figure)
    : m_figure(&figure)
{
    m_hasStubs = std::ranges::count_if(figure.links, [this](const FlowLink& link) {
        return isLoss(link);
    }) > mostLostArrows;
    for (const FlowLink& link : figure.links)
        if (!isStub(link))
            m_mostVolume = std::max(m_mostVolume, link.volume);
    for (const FlowLink& link : figure.observed)
        m_mostObserved = std::max(m_mostObserved, link.weight);
}

bool FlowStrokes::isLoss(const FlowLink& link) const
{
    return m_figure->nodes[link.to].end.end == LinkEnd::Lost;
}

bool FlowStrokes::isObservedAlone(const FlowLink& link) const
{
    return !isLoss(link) && std::ranges::none_of(m_figure->links, [&](const FlowLink& drawn) {
        return drawn.from == link.from && drawn.to == link.to;
    });
}

double FlowStrokes::widthOf(const FlowLink& link) const
{
    if (isStub(link))
        return 2.0;
    if (m_mostVolume <= 0.0)
        return thinnest;
    const double share = std::clamp(link.volume / m_mostVolume, 0.0, 1.0);
    return thinnest + (thickest - thinnest) * share;
}

double FlowStrokes::observedWidth(const FlowLink& link) const
{
    return thinnest + (thickest - thinnest) * link.weight / m_mostObserved;
}

QColor FlowStrokes::colorOf(
    const FlowLink& link, const FlowEmphasis& emphasis, const Look& look) const
{
    const double strength
        = m_mostVolume > 0.0 ? std::sqrt(std::min(link.volume / m_mostVolume, 1.0)) : 1.0;
    const double share = emphasis.isFaded(link.from, link.to) ? 0.35 : 0.4 + 0.6 * strength;
    return look.between(look.ground, look.grey, share);
}

QColor FlowStrokes::observedColor(
    const FlowLink& link, const FlowEmphasis& emphasis, const Look& look) const
{
    if (emphasis.isHop(link.from, link.to, FlowFindingKind::MainPath))
        return look.blue;
    const bool isFaded = emphasis.isFaded(link.from, link.to);
    return look.between(look.ground, look.muted, isFaded ? 0.25 : 0.7);
}

bool FlowStrokes::isMarked(const FlowLink& link, const FlowEmphasis& emphasis) const
{
    return emphasis.isHop(link.from, link.to, FlowFindingKind::Trap)
        || emphasis.isHop(link.from, link.to, FlowFindingKind::MainPath);
}

bool FlowStrokes::bearsLabel(const FlowLink& link) const
{
    const bool isStrong = !isStub(link) && link.volume >= strong * m_mostVolume;
    return isStrong || m_figure->links.size() <= fewLinks;
}

QString weightText(const FlowLink& link, const NumberStyle& style)
{
    if (link.unit == LinkUnit::Count)
        return style.number(link.weight);
    return style.percent(link.weight, link.weight < 0.01 && link.weight > 0.0 ? 1 : 0);
}

QColor meantColor(const FlowLink& link, const FlowEmphasis& emphasis, const Look& look)
{
    const bool isTrap = emphasis.isHop(link.from, link.to, FlowFindingKind::Trap);
    return isTrap ? look.amber : look.blue;
}

} // namespace rundblick
