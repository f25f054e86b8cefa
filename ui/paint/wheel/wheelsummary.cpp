// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/wheelsummary.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/measure.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Wheel", text);
}

// A name, its bar and its number; a mark on the bar where there is a target.
struct BarLine {
    QString name;
    double share = 0.0; // of the bar, 0..1
    QString number;
    QColor color;
    bool isStrong = false;
    std::optional<double> target;
    QuantityAt explained; // what the number is
};

// Lays lines out from top to bottom; without painting it only adds up their heights.
class SummaryColumn {
public:
    SummaryColumn(Ink& ink, const QRectF& room, double width, bool paints)
        : m_ink(ink)
        , m_look(ink.look())
        , m_room(room)
        , m_rect(room.topLeft(), QSizeF(width, room.height()))
        , m_y(room.top())
        , m_paints(paints)
        , m_row(measure(m_look, 12.0, 24.0))
    {
    }

    double used() const { return m_y - m_rect.top(); }
    const std::vector<SummaryNumber>& numbers() const { return m_numbers; }
    void space(double rows) { m_y += rows * m_row; }

    void headline(const QString& text)
    {
        need(4.0 * m_row); // not alone at the end of a column
        lines(text, TextStyle::Headline, m_look.text);
        space(0.25);
    }

    void lines(const QString& text, TextStyle style, const QColor& color,
        const std::optional<QuantityAt>& explained = std::nullopt)
    {
        const TextBlock block = m_ink.wrapped(text, m_rect.width(), style);
        const double height = block.extent.height() + 0.25 * m_ink.lineHeight(style);
        need(height);
        if (explained)
            m_numbers.push_back({{m_rect.left(), m_y, m_rect.width(), height}, *explained});
        if (m_paints)
            m_ink.block({m_rect.left(), m_y, m_rect.width(), height}, block,
                {.style = style, .color = color});
        m_y += height;
    }

    void bar(const BarLine& line)
    {
        const double name = 0.36 * m_rect.width();
        const double number = m_ink.width(QStringLiteral("100 %"), TextStyle::Strong) * 1.15;
        const TextFit fit{.style = line.isStrong ? TextStyle::Strong : TextStyle::Body,
            .maxLines = m_look.isPaper ? 12 : 1};
        const double height = rowHeight(line.name, name, fit);
        need(height);
        m_numbers.push_back({{m_rect.left(), m_y, m_rect.width(), height}, line.explained});
        if (m_paints) {
            const double middle = m_y + height / 2.0;
            m_ink.text({m_rect.left(), m_y, name, height}, line.name, fit);
            const double thick = 0.42 * m_row;
            const double left = m_rect.left() + name + 0.3 * m_row;
            const QRectF track(left, middle - thick / 2.0, m_rect.right() - number - left, thick);
            paintBar(m_ink, track, line.share, line.color);
            if (line.target)
                paintTarget(track, *line.target);
            m_ink.text({m_rect.right() - number, m_y, number, height}, line.number,
                {.style = TextStyle::Strong, .align = Qt::AlignRight | Qt::AlignVCenter});
        }
        m_y += height;
    }

    void key(const QString& letter, const QString& text)
    {
        const double indent = 1.4 * m_row;
        const TextFit fit{.style = TextStyle::Body, .maxLines = 12};
        const double width = m_rect.width() - indent;
        const double height = rowHeight(text, width, fit);
        need(height);
        if (m_paints) {
            m_ink.text({m_rect.left(), m_y, indent, height}, letter, {.style = TextStyle::Strong});
            m_ink.text({m_rect.left() + indent, m_y, width, height}, text, fit);
        }
        m_y += height;
    }

    // Blue, reserve and grey as parts of one bar.
    void parts(const WheelFigure& figure)
    {
        if (m_paints) {
            const double all
                = std::max(static_cast<double>(figure.blue + figure.reserve + figure.grey), 1.0);
            double left = m_rect.left();
            for (const auto& [count, cover] :
                {std::pair(figure.blue, Cover::Blue), std::pair(figure.reserve, Cover::Reserve),
                    std::pair(figure.grey, Cover::Grey)}) {
                const double width = m_rect.width() * static_cast<double>(count) / all;
                if (count > 0)
                    paintPart({left + 0.5, m_y, width - 1.0, 0.45 * m_row}, cover);
                left += width;
            }
        }
        space(0.7);
    }

private:
    void need(double height)
    {
        const double next = m_rect.width() + 3.0 * m_row;
        if (m_y + height <= m_rect.bottom() + 0.1 || m_rect.right() + next > m_room.right() + 0.1)
            return;
        m_rect.translate(next, 0.0);
        m_y = m_rect.top();
    }

    double rowHeight(const QString& text, double width, const TextFit& fit) const
    {
        if (!m_look.isPaper || !m_ink.fitted(text, {width, m_row}, fit).isOutside)
            return m_row;
        return m_ink.wrapped(text, width, fit.style, m_look.leastSize).extent.height() + 2.0;
    }

    void paintTarget(const QRectF& track, double target)
    {
        const double x = track.left() + target * track.width();
        m_ink.painter().setPen(QPen(m_look.text, measure(m_look, 0.8, 1.6)));
        m_ink.painter().drawLine(QPointF(x, track.top() - 0.2 * track.height()),
            QPointF(x, track.bottom() + 0.2 * track.height()));
    }

    void paintPart(const QRectF& rect, Cover cover)
    {
        const double pen = measure(m_look, 0.8, 1.4);
        const QColor color = cover == Cover::Grey ? m_look.grey : m_look.blue;
        m_ink.painter().setPen(QPen(color, pen));
        m_ink.painter().setBrush(cover == Cover::Reserve ? m_look.card : color);
        m_ink.painter().drawRoundedRect(
            rect.adjusted(pen / 2.0, pen / 2.0, -pen / 2.0, -pen / 2.0), 2.0, 2.0);
    }

    Ink& m_ink;
    const Look& m_look;
    QRectF m_room; // of all columns
    QRectF m_rect; // of this one
    double m_y;
    bool m_paints;
    std::vector<SummaryNumber> m_numbers;
    double m_row;
};

void addShares(
    SummaryColumn& column, const WheelFigure& figure, const NumberStyle& numbers, const Look& look)
{
    if (figure.shares.empty())
        return;
    column.headline(say(QT_TRANSLATE_NOOP("Wheel", "Share of experience")));
    for (const WheelShare& share : figure.shares)
        column.bar({toQt(share.brand), share.share / figure.shares.front().share,
            numbers.percent(share.share), share.own ? look.blue : look.grey, share.own, {},
            {Quantity::BrandExperience, {}, share.id, {}, {}, 0}});
    column.space(0.6);
}

void addCoverage(
    SummaryColumn& column, const WheelFigure& figure, const NumberStyle& numbers, const Look& look)
{
    if (figure.coverages.empty())
        return;
    column.headline(say(QT_TRANSLATE_NOOP("Wheel", "Journey coverage by phase")));
    for (const WheelCoverage& coverage : figure.coverages) {
        const QString name = coverage.phase.empty()
            ? say(QT_TRANSLATE_NOOP("Wheel", "Whole journey"))
            : toQt(coverage.phase);
        // as printed: 79.6 % of 80 % is reached
        const bool isReached = coverage.coverage >= coverage.target - 0.005;
        column.bar({name, coverage.coverage, numbers.percent(coverage.coverage),
            isReached ? look.blue : look.amber, false, coverage.target,
            {Quantity::Coverage, {}, {}, coverage.id, {}, 0}});
    }
    column.space(0.6);
}

// How sure the verdicts are, and what the other rule would say.
void addSureness(SummaryColumn& column, const WheelFigure& figure, const Look& look)
{
    if (figure.sureness)
        column.lines(say(QT_TRANSLATE_NOOP("Wheel", "%1 verdicts are firm, %2 tend, %3 are open."))
                         .arg(figure.sureness->firm)
                         .arg(figure.sureness->tends)
                         .arg(figure.sureness->open),
            TextStyle::Small, look.muted, QuantityAt{.quantity = Quantity::SurenessCount});
    if (figure.blueByShare && *figure.blueByShare != figure.blue)
        column.lines(
            say(QT_TRANSLATE_NOOP("Wheel", "By the largest shares alone %1 would be blue."))
                .arg(*figure.blueByShare),
            TextStyle::Small, look.muted, QuantityAt{.quantity = Quantity::ShareRuleCount});
}

void addCounts(
    SummaryColumn& column, const WheelFigure& figure, const NumberStyle& numbers, const Look& look)
{
    if (figure.blue + figure.reserve + figure.grey == 0)
        return;
    column.lines(say(QT_TRANSLATE_NOOP("Wheel", "%1 blue · %2 reserve · %3 grey"))
                     .arg(figure.blue)
                     .arg(figure.reserve)
                     .arg(figure.grey),
        TextStyle::Headline, look.text, QuantityAt{.quantity = Quantity::CoverCount});
    column.parts(figure);
    addSureness(column, figure, look);
    if (figure.grey == 0 || !figure.greyEffectShare)
        return;
    const QString effect = numbers.percent(*figure.greyEffectShare);
    column.lines(figure.greySpendShare
            ? say(QT_TRANSLATE_NOOP("Wheel",
                      "Grey touchpoints take %1 of the budget and carry %2 of the effect."))
                  .arg(numbers.percent(*figure.greySpendShare), effect)
            : say(QT_TRANSLATE_NOOP("Wheel", "Grey touchpoints carry %1 of the effect."))
                  .arg(effect),
        TextStyle::Small, look.muted, QuantityAt{.quantity = Quantity::GreyEffectShare});
    column.space(0.6);
}

void addAll(SummaryColumn& column, const WheelFigure& figure, const NumberStyle& numbers,
    const Look& look, const std::vector<SectorKey>& letters)
{
    addShares(column, figure, numbers, look);
    addCoverage(column, figure, numbers, look);
    addCounts(column, figure, numbers, look);
    if (!letters.empty())
        column.headline(say(QT_TRANSLATE_NOOP("Wheel", "Sectors")));
    for (const auto& [letter, title] : letters)
        column.key(letter, title);
}

} // namespace

double WheelSummary::height(Ink& ink, double width) const
{
    SummaryColumn column(ink, QRectF(0.0, 0.0, width, 0.0), width, false);
    addAll(column, m_figure, m_numbers, ink.look(), m_letters);
    return column.used();
}

std::vector<SummaryNumber> WheelSummary::paint(Ink& ink, const QRectF& rect, double width) const
{
    SummaryColumn column(ink, rect, width, true);
    addAll(column, m_figure, m_numbers, ink.look(), m_letters);
    return column.numbers();
}

} // namespace rundblick
