// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/performancebars.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/support/strings.h"

#include <QHelpEvent>
#include <QToolTip>

namespace rundblick {
namespace {

constexpr int rowHeight = 34;
constexpr int barHeight = 8;
constexpr int numberWidth = 40;

} // namespace

PerformanceBars::PerformanceBars(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
}

void PerformanceBars::show(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    m_touchpoint = touchpoint;
    const Brand* own = ownBrand(workshop);
    const Id<Brand> ownId = own ? own->id : Id<Brand>{};
    const NumberStyle style(workshop.setup());
    m_relevantDifference = workshop.method().relevantDifference;
    m_rows.clear();
    for (const CriterionValue& value : criterionValues(workshop, touchpoint)) {
        const QString name = toQt(workshop.find(value.criterion)->name);
        const QString ownText = value.own ? style.number(*value.own) : QStringLiteral("–");
        QString explanation = tr("%1: %2 of 100, %n rater(s)", nullptr, static_cast<int>(value.n))
                                  .arg(name, ownText);
        if (const Brand* best = workshop.find(value.bestBrand))
            explanation += QLatin1Char('\n')
                + tr("Best competitor: %1 with %2")
                      .arg(toQt(best->name), style.number(*value.best));
        const bool isInfluence = workshop.find(value.criterion)->role == CriterionRole::Influence;
        m_rows.push_back({name, explanation, ownText, value, isInfluence ? Id<Brand>{} : ownId});
    }
    updateGeometry();
    update();
}

std::optional<QuantityAt> PerformanceBars::numberAt(QPoint position) const
{
    const int row = rowAt(position);
    if (row < 0)
        return {};
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return QuantityAt{
        Quantity::CriterionValue, m_touchpoint, shown.brand, {}, shown.value.criterion, 0};
}

QSize PerformanceBars::sizeHint() const
{
    return {m_look.length(280), static_cast<int>(m_rows.size()) * m_look.length(rowHeight)};
}

void PerformanceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Ink ink(painter, m_look);
    double top = 0.0;
    for (const Row& row : m_rows) {
        const double textWidth = width() - m_look.length(numberWidth);
        const double textHeight = m_look.length(20);
        ink.text({0, top, textWidth, textHeight}, row.name, {.style = TextStyle::Body});
        ink.text({textWidth, top, width() - textWidth, textHeight}, row.number,
            {.style = TextStyle::Strong, .align = Qt::AlignRight | Qt::AlignVCenter});
        const auto& [criterion, own, best, bestBrand, n] = row.value;
        const bool isBehind = own && best && *best - *own >= m_relevantDifference;
        const QRectF bar(0, top + textHeight + 1, width(), m_look.length(barHeight));
        paintBar(ink, bar, own.value_or(0.0) / 100.0, isBehind ? m_look.vermilion : m_look.blue);
        if (best)
            painter.fillRect(
                QRectF(bar.width() * *best / 100.0 - 1, bar.top() - 2, 2, bar.height() + 4),
                m_look.text);
        top += m_look.length(rowHeight);
    }
}

bool PerformanceBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row >= 0)
        QToolTip::showText(
            help->globalPos(), m_rows[static_cast<std::size_t>(row)].explanation, this);
    return true;
}

int PerformanceBars::rowAt(QPoint position) const
{
    const int row = position.y() / m_look.length(rowHeight);
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? row : -1;
}

} // namespace rundblick
