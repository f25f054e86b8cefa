// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weightbars.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr int rowHeight = 40;
constexpr int barHeight = 10;
constexpr double numberWidth = 56.0;

} // namespace

WeightBars::WeightBars(const Look& look, NumberStyle style, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_style(std::move(style))
{
}

void WeightBars::showWeights(const CriteriaWeights& weights)
{
    m_weights = weights;
    QStringList told;
    for (std::size_t c = 0; c < weights.weight.size(); ++c)
        told << toQt(weights.names[c]) + u' ' + m_style.percent(weights.weight[c], 1);
    setAccessibleName(told.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize WeightBars::sizeHint() const
{
    return {
        m_look.length(220), static_cast<int>(m_weights.weight.size()) * m_look.length(rowHeight)};
}

std::optional<QuantityAt> WeightBars::numberAt(QPoint position) const
{
    const auto row = static_cast<std::size_t>(position.y() / m_look.length(rowHeight));
    if (position.y() < 0 || row >= m_weights.criteria.size())
        return {};
    return QuantityAt{.quantity = Quantity::CriterionWeight, .criterion = m_weights.criteria[row]};
}

void WeightBars::paintEvent(QPaintEvent*)
{
    if (m_weights.weight.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, m_look);
    const double full = std::max(std::ranges::max(m_weights.weight), 1e-9);
    double top = 0.0;
    for (std::size_t c = 0; c < m_weights.weight.size(); ++c) {
        const double nameWidth = width() - m_look.length(numberWidth);
        const double textHeight = m_look.length(22);
        ink.text({0.0, top, nameWidth, textHeight}, toQt(m_weights.names[c]));
        ink.text({nameWidth, top, width() - nameWidth, textHeight},
            m_style.percent(m_weights.weight[c], 1),
            {.style = TextStyle::Strong, .align = Qt::AlignRight | Qt::AlignVCenter});
        const QRectF bar(0.0, top + textHeight + 1.0, width(), m_look.length(barHeight));
        paintBar(ink, bar, m_weights.weight[c] / full, m_look.blue);
        if (c < m_weights.eigenvector.size()) {
            const double x
                = std::clamp(m_weights.eigenvector[c] / full, 0.0, 1.0) * (bar.width() - 2.0);
            painter.fillRect(QRectF(x, bar.top() - 2.0, 2.0, bar.height() + 4.0), m_look.text);
        }
        top += m_look.length(rowHeight);
    }
}

} // namespace rundblick
