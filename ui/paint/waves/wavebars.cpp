// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/waves/wavebars.h"

#include "ui/paint/ink.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/measure.h"
#include "ui/paint/tablecells.h"
#include "ui/paint/waves/wavewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waves)
};

constexpr double leastBar = 120.0; // points or pixels
constexpr double nameShare = 0.42; // of the width at most

double margin(const Ink& ink)
{
    return measure(ink.look(), 3.0, 6.0);
}

TextStyle nameStyle(const Ink& ink)
{
    return ink.look().isPaper ? TextStyle::Small : TextStyle::Body;
}

QRectF take(QRectF& rest, double width)
{
    QRectF cell = rest;
    cell.setWidth(width);
    rest.setLeft(rest.left() + width);
    return cell;
}

QRectF inset(const Ink& ink, const QRectF& rect)
{
    return rect.adjusted(margin(ink), 0.0, -margin(ink), 0.0);
}

// Where a change says nothing that matters, behind the bar.
void paintBand(Ink& ink, const QRectF& bar, const WavesFigure& figure)
{
    const double reach = std::min(figure.relevant / figure.span, 1.0) * (bar.width() / 2.0);
    ink.painter().fillRect(
        QRectF(bar.center().x() - reach, bar.top(), 2.0 * reach, bar.height()), ink.look().track);
}

} // namespace

GapMark markOf(WaveVerdict verdict)
{
    switch (verdict) {
    case WaveVerdict::Better:
        return GapMark::Strength;
    case WaveVerdict::Worse:
        return GapMark::Deficit;
    case WaveVerdict::TendsBetter:
        return GapMark::TendsStrength;
    case WaveVerdict::TendsWorse:
        return GapMark::TendsDeficit;
    case WaveVerdict::Unchanged:
        return GapMark::Parity;
    case WaveVerdict::Open:
        break;
    }
    return GapMark::Open;
}

WaveBars::WaveBars(const WavesFigure& figure, const NumberStyle& style, WaveDetail detail)
    : m_figure(figure)
    , m_style(style)
    , m_detail(detail)
{
}

std::size_t WaveBars::end() const
{
    return m_figure.rows.empty() ? 0 : m_figure.shown + 1;
}

void WaveBars::fit(const Ink& ink, double width)
{
    const double gap = 2.0 * margin(ink);
    const TextStyle style = nameStyle(ink);
    const bool hasTest = m_detail == WaveDetail::Everything;
    m_width = width;
    m_value = measure(ink.look(), 44.0, 56.0);
    m_mark = ink.width(QStringLiteral("▲ −100.0"), TextStyle::SmallStrong) + gap;
    m_test = hasTest ? measure(ink.look(), 52.0, 64.0) : 0.0;
    double longest = 0.0;
    for (const WavesRow& row : m_figure.rows)
        longest = std::max(longest, ink.width(toQt(row.name), style));
    m_name = std::min(longest + gap + 1.0, width * nameShare);
    const double room = width - m_name - m_mark - m_test;
    const std::size_t waves = hasTest ? end() : 0;
    const auto most = static_cast<std::size_t>(
        std::max(0.0, (room - measure(ink.look(), leastBar, leastBar)) / m_value));
    m_first = end() - std::min(waves, std::max<std::size_t>(most, 2));
    m_bar = room - m_value * static_cast<double>(end() - m_first);
    m_row = 1.75 * ink.look().size(TextStyle::Body);
    for (const WavesRow& row : m_figure.rows) {
        const TextBlock name = ink.wrapped(toQt(row.name), m_name - gap, style);
        m_row = std::max(m_row, name.extent.height() + 0.5 * ink.look().size(TextStyle::Body));
    }
    m_row = std::ceil(m_row);
    fitHead(ink);
}

void WaveBars::fitHead(const Ink& ink)
{
    m_head = 1.3 * ink.lineHeight(TextStyle::SmallStrong);
    for (std::size_t wave = m_first; wave < end(); ++wave) {
        const TextBlock name = ink.wrapped(
            toQt(m_figure.waves[wave]), m_value - 2.0 * margin(ink), TextStyle::SmallStrong);
        const double lines = static_cast<double>(std::min<qsizetype>(name.lines.size(), 2));
        m_head = std::max(m_head, (lines + 0.3) * ink.lineHeight(TextStyle::SmallStrong));
    }
    m_head = std::ceil(m_head + measure(ink.look(), 3.0, 4.0));
}

void WaveBars::paintHead(Ink& ink, QPointF corner) const
{
    const Look& look = ink.look();
    QRectF rest(corner, QSizeF(m_width, m_head - measure(look, 3.0, 4.0)));
    paintHeadCell(ink, inset(ink, take(rest, m_name)), Words::tr("Touchpoint"), Qt::AlignLeft);
    for (std::size_t wave = m_first; wave < end(); ++wave)
        paintHeadCell(ink, inset(ink, take(rest, m_value)), toQt(m_figure.waves[wave]),
            Qt::AlignRight, wave == m_figure.shown);
    const QRectF sides = inset(ink, take(rest, m_bar));
    const QString worse = Words::tr("worse");
    const QString better = Words::tr("better");
    const double longest = std::max(
        ink.width(worse, TextStyle::SmallStrong), ink.width(better, TextStyle::SmallStrong));
    const bool hasRoom = longest + 1.4 * look.size(TextStyle::Small) < sides.width() / 2.0;
    paintGapHead(ink, sides, hasRoom ? worse : QString(), hasRoom ? better : QString());
    paintHeadCell(ink, inset(ink, take(rest, m_mark)), Words::tr("Change"), Qt::AlignRight);
    if (m_test > 0.0)
        paintHeadCell(ink, inset(ink, take(rest, m_test)), QStringLiteral("q"), Qt::AlignRight);
}

void WaveBars::paintRow(Ink& ink, const WavesRow& row, QPointF corner) const
{
    const Look& look = ink.look();
    QRectF rest(corner, QSizeF(m_width, m_row));
    const QRectF name = inset(ink, take(rest, m_name));
    ink.block(
        name, ink.wrapped(toQt(row.name), name.width(), nameStyle(ink)), {.style = nameStyle(ink)});
    const auto number = [&](double width, const QString& text, bool isStrong) {
        ink.text(inset(ink, take(rest, width)), text,
            {.style = isStrong ? TextStyle::SmallStrong : TextStyle::Small,
                .color = isStrong ? look.text : look.muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
    };
    for (std::size_t wave = m_first; wave < end(); ++wave) {
        const std::optional<double>& value = row.values[wave].value;
        number(
            m_value, value ? m_style.number(*value) : QStringLiteral("–"), wave == m_figure.shown);
    }
    const QRectF bar = inset(ink, take(rest, m_bar));
    const GapBar change{row.change.interval, markOf(row.change.verdict), 1};
    paintBand(ink, bar, m_figure);
    paintGapCell(ink, bar, change, m_figure.span);
    paintMarkCell(ink, inset(ink, take(rest, m_mark)), change, m_style);
    if (m_test > 0.0)
        number(m_test, row.change.q ? probabilityText(*row.change.q, m_style) : QStringLiteral("–"),
            false);
}

} // namespace rundblick
