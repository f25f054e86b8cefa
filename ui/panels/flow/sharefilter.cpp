// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flow/sharefilter.h"

#include "ui/paint/look.h"
#include "ui/support/strings.h"

#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

namespace rundblick {
namespace {

int placeOf(double least)
{
    return static_cast<int>(std::ranges::lower_bound(flowShares, least) - flowShares.begin());
}

} // namespace

ShareFilter::ShareFilter(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_hidden(new QLabel(this))
{
    m_caption->setWordWrap(true);
    m_hidden->setWordWrap(true);
    m_hidden->setObjectName(QStringLiteral("muted"));
    m_slider->setRange(0, static_cast<int>(flowShares.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMinimumHeight(look.target());
    m_slider->setAccessibleName(tr("Least share of the journeys that take a link"));
    m_slider->setToolTip(tr("Weaker links are hidden; what stands out stays, and what you draw"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_caption);
    layout->addWidget(m_slider);
    layout->addWidget(m_hidden);
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int place) { emit chosen(flowShares[static_cast<std::size_t>(place)]); });
}

void ShareFilter::show(double least, const FlowPart& part, const NumberStyle& style)
{
    const bool isAll = least <= 0.0;
    m_caption->setText(isAll ? tr("All links are shown.")
                             : tr("Links that at least %1 of the journeys take")
                                   .arg(style.percent(least, least < 0.01 ? 1 : 0)));
    const auto links = static_cast<int>(part.hiddenLinks);
    const auto touchpoints = static_cast<int>(part.hiddenTouchpoints);
    m_hidden->setVisible(links > 0);
    m_hidden->setText(touchpoints > 0
            ? tr("Hidden: %1, and %2 without a stronger one.")
                  .arg(tr("%n weaker link(s)", nullptr, links),
                      tr("%n touchpoint(s)", nullptr, touchpoints))
            : tr("Hidden: %1.").arg(tr("%n weaker link(s)", nullptr, links)));
    if (const int place = placeOf(least); m_slider->value() != place)
        m_slider->setValue(place);
}

} // namespace rundblick
