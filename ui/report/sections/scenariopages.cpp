// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/scenariowords.h"
#include "ui/report/sections/mixdetails.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

constexpr double cellMargin = 4.0;
constexpr std::size_t mostColumns = 4; // scenarios on a page
constexpr double nameShare = 0.26; // of the width

// A line of the table: its name and what stands in the columns of one page.
struct Line {
    QString name;
    QStringList cells;
    bool isStrong = false;
    bool isMarked = false; // the scenarios differ here
};

class ScenarioSheet {
public:
    ScenarioSheet(const ScenarioFigure& figure, const NumberStyle& style, std::size_t first)
        : m_figure(figure)
        , m_style(style)
        , m_first(first)
        , m_end(std::min(first + mostColumns, figure.scenarios.size()))
    {
    }

    std::vector<Line> lines() const
    {
        std::vector<Line> lines;
        for (const ScenarioLine& line : scenarioLines(m_figure)) {
            Line made{line.name, {}, line.isStrong, line.isMarked};
            for (std::size_t place = m_first; place < m_end; ++place)
                made.cells += scenarioText(m_figure, line, place, m_style);
            lines.push_back(made);
        }
        return lines;
    }
    Line head() const
    {
        Line head{Words::tr("Scenario"), {}, true, false};
        for (std::size_t place = m_first; place < m_end; ++place)
            head.cells += toQt(m_figure.scenarios[place].name);
        return head;
    }

private:
    const ScenarioFigure& m_figure;
    const NumberStyle& m_style;
    std::size_t m_first;
    std::size_t m_end;
};

FlowItem itemOf(const Ink& ink, const Line& line, double width)
{
    const TextStyle style = line.isStrong ? TextStyle::SmallStrong : TextStyle::Small;
    const double nameWidth = width * nameShare;
    const double cellWidth = (width - nameWidth) / double(mostColumns);
    std::vector<TextBlock> blocks{ink.wrapped(line.name, nameWidth - 2.0 * cellMargin, style)};
    for (const QString& cell : line.cells)
        blocks.push_back(ink.wrapped(cell, cellWidth - 2.0 * cellMargin, style));
    double height = 0.0;
    for (const TextBlock& block : blocks)
        height = std::max(height, block.extent.height());
    return {height + cellMargin, [=, isMarked = line.isMarked](Ink& target, const QRectF& rect) {
                if (isMarked)
                    target.painter().fillRect(rect, target.look().amberSoft);
                target.painter().setPen(QPen(target.look().line, 0.4));
                target.painter().drawLine(rect.bottomLeft(), rect.bottomRight());
                double x = rect.left();
                for (std::size_t i = 0; i < blocks.size(); ++i) {
                    const double cell = i == 0 ? nameWidth : cellWidth;
                    target.block(
                        {x + cellMargin, rect.top(), cell - 2.0 * cellMargin, rect.height()},
                        blocks[i],
                        {.color = target.look().text,
                            .align = (i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
                    x += cell;
                }
            }};
}

} // namespace

std::vector<PaintPage> scenarioPages(
    const ScenarioFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    std::vector<PaintPage> pages;
    for (std::size_t first = 0; first < figure.scenarios.size(); first += mostColumns) {
        const ScenarioSheet sheet(figure, style, first);
        FlowItem head = itemOf(ink, sheet.head(), room.width());
        head.isHead = true;
        std::vector<FlowItem> items{
            flowText(ink.wrapped(Words::tr("Scenarios side by side; marked: they differ"),
                         room.width(), TextStyle::Headline),
                ink.look().text, cellMargin),
            head};
        for (const Line& line : sheet.lines())
            items.push_back(itemOf(ink, line, room.width()));
        for (PaintPage& page : flowPages(items, room.height()))
            pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace rundblick
