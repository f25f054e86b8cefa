// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/mixdetails.h"

#include "ui/paint/mix/tornadoplot.h"
#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/restrictionwords.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

constexpr double gap = 4.0;
constexpr double mostTornadoWidth = 520.0;

class Details {
public:
    Details(Ink& ink, double width)
        : m_ink(ink)
        , m_width(width)
    {
    }

    void head(const QString& text)
    {
        const TextBlock block = m_ink.wrapped(text, m_width, TextStyle::Headline);
        FlowItem item = flowText(block, m_ink.look().text, gap);
        item.isHead = true;
        m_items.push_back(item);
    }
    void text(const QString& text)
    {
        if (!text.isEmpty())
            m_items.push_back(
                flowText(m_ink.wrapped(text, m_width, TextStyle::Body), m_ink.look().text, gap));
    }
    void space()
    {
        m_items.push_back({3.0 * gap, [](Ink&, const QRectF&) {}});
    }
    void tornado(const std::vector<TornadoBar>& bars, const NumberStyle& style)
    {
        const double width = std::min(m_width, mostTornadoWidth);
        for (const TornadoBar& bar : bars)
            m_items.push_back({tornadoHeight(m_ink, {bar}, width, style),
                [bar, style, width](Ink& ink, const QRectF& rect) {
                    paintTornado(
                        ink, {rect.left(), rect.top(), width, rect.height()}, {bar}, style);
                }});
    }
    const std::vector<FlowItem>& items() const { return m_items; }

private:
    Ink& m_ink;
    double m_width;
    std::vector<FlowItem> m_items;
};

void addCertainty(Details& details, const MixFigure& figure, const NumberStyle& style)
{
    const MixCertainty& certainty = figure.certainty;
    if (certainty.state != CertaintyState::Known)
        return;
    details.head(Words::tr("How sure it is"));
    if (certainty.keepsMix)
        details.text(Words::tr("%1 of %2 draws keep this mix.")
                         .arg(probabilityText(*certainty.keepsMix, certainty, style),
                             style.number(static_cast<double>(certainty.draws))));
    details.text(regretOf(certainty, style));
    details.text(robustnessOf(figure, style));
    if (certainty.tornado.empty())
        return;
    details.space();
    details.head(Words::tr("What decides about the gain (rank correlation)"));
    details.tornado(certainty.tornado, style);
    details.space();
}

void addRestrictions(Details& details, const MixFigure& figure, const NumberStyle& style)
{
    const RestrictionFigure& asked = figure.restrictions;
    QStringList sentences;
    for (const Supposed& supposed : asked.suppositions)
        sentences += suppositionText(supposed, style);
    sentences += restrictionsOf(asked, style);
    if (asked.budgetPrice)
        sentences += Words::tr("Budget: %1.")
                         .arg(priceText(*asked.budgetPrice, asked.effectToday, style));
    if (sentences.isEmpty())
        return;
    details.head(Words::tr("What the scenario asks, and what it costs"));
    for (const QString& text : sentences)
        details.text(text);
}

} // namespace

std::vector<PaintPage> certaintyAndRestrictionPages(
    const MixFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room)
{
    Details details(ink, room.width());
    addCertainty(details, figure, style);
    addRestrictions(details, figure, style);
    return flowPages(details.items(), room.height());
}

} // namespace rundblick
