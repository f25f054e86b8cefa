// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tornadochart.h"

#include "ui/paint/ink.h"
#include "ui/paint/mix/tornadoplot.h"
#include "ui/paint/words/mixwords.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

namespace rundblick {

TornadoChart::TornadoChart(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
{
    setAccessibleName(tr("What decides about the gain"));
}

void TornadoChart::setFigure(const MixFigure& figure)
{
    m_certainty = figure.certainty;
    QStringList spoken;
    for (const TornadoBar& bar : m_certainty.tornado)
        spoken += sentence(bar.input, m_style) + u' ' + m_style.signedNumber(bar.correlation, 2);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

std::optional<QuantityAt> TornadoChart::numberAt(QPoint position) const
{
    for (std::size_t bar = 0; bar < m_places.size(); ++bar)
        if (m_places[bar].contains(position))
            return QuantityAt{.quantity = Quantity::TornadoBar, .index = bar};
    if (m_regret.contains(position))
        return QuantityAt{.quantity = Quantity::RegretMean};
    return {};
}

void TornadoChart::paintEvent(QPaintEvent*)
{
    m_places.clear();
    m_regret = {};
    QPainter painter(this);
    Ink ink(painter, m_look);
    QRectF room = QRectF(rect()).adjusted(0.0, 2.0, -4.0, -2.0);
    if (m_certainty.tornado.empty()) {
        const QString why = m_certainty.state == CertaintyState::Pending
            ? tr("Being computed …")
            : tr("No draws, no answer: "
                 "raise the number of "
                 "draws in the method.");
        ink.block(room, ink.wrapped(why, room.width(), TextStyle::Small), {.color = m_look.muted});
        return;
    }
    const TextBlock regret
        = ink.wrapped(regretOf(m_certainty, m_style), room.width(), TextStyle::Small);
    const double below = regret.text.isEmpty() ? 0.0 : regret.extent.height() + 6.0;
    QRectF foot = room;
    foot.setTop(room.bottom() - below);
    m_regret = foot;
    ink.block(foot, regret, {.color = m_look.muted, .align = Qt::AlignLeft | Qt::AlignBottom});
    room.setBottom(room.bottom() - below);
    m_places = paintTornado(ink, room, m_certainty.tornado, m_style);
}

} // namespace rundblick
