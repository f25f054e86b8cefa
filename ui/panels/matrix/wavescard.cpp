// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavescard.h"

#include "ui/paint/look.h"
#include "ui/paint/waves/wavewords.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/matrix/waveschart.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {

WavesCard::WavesCard(const Surroundings& surroundings, QWidget* parent)
    : WholeCard(parent)
    , m_heading(new QLabel(this))
    , m_chart(new WavesChart(surroundings, this))
{
    const Look& look = surroundings.look;
    m_heading->setFont(look.font(TextStyle::Headline));
    m_heading->setWordWrap(true);
    auto* note = new QLabel(tr("The largest changes first. Filled: proven; hollow: likely; line: "
                               "95 % interval; band: the least relevant difference."),
        this);
    note->setObjectName(QStringLiteral("muted"));
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(look, {16, 12, 16, 12}));
    layout->addWidget(m_heading);
    layout->addWidget(m_chart, 1);
    layout->addWidget(note);
    m_chart->setMinimumSize(look.length(300), look.length(200));
    setFigure({});
}

void WavesCard::setFigure(WavesFigure figure)
{
    m_heading->setText(figure.shown == 0
            ? stepOf(figure)
            : tr("What changed from %1 to %2")
                  .arg(toQt(figure.waves[figure.shown - 1]), toQt(figure.waves[figure.shown])));
    m_chart->setFigure(std::move(figure));
}

} // namespace rundblick
