// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables/whysection.h"

#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/tables/papertable.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyPaper)
};

QString dashed(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

PaperRow rowOf(const WhyRow& row, const NumberStyle& style, const Look& look, SpendReasons spends)
{
    PaperRow made{{verdictCell(row.cover, toQt(row.name)),
        {.text = dashed(sentences(row.verdictReasons, style))},
        {.text = dashed(sentences(row.gapReasons, style))}}};
    PaperCell action{.text = row.action ? nameOf(row.action) : QStringLiteral("–"),
        .style = TextStyle::SmallStrong};
    if (row.action)
        action.color = look.asText(actionColor(look, row.action));
    made.cells.push_back(std::move(action));
    if (spends == SpendReasons::Told)
        made.cells.push_back({.text = dashed(sentences(row.spendReasons, style))});
    return made;
}

std::vector<PaperRow> rowsOf(
    const WhyFigure& figure, const NumberStyle& style, const Look& look, SpendReasons spends)
{
    std::vector<PaperRow> rows;
    for (std::size_t i = 0; i < figure.rows.size(); ++i) {
        const auto& cover = figure.rows[i].cover;
        if (i == 0 || cover != figure.rows[i - 1].cover)
            rows.push_back({{{.text = cover ? titleOf(*cover) : Words::tr("Without a verdict"),
                                .style = TextStyle::Strong,
                                .color = look.asText(look.blue)}},
                true});
        rows.push_back(rowOf(figure.rows[i], style, look, spends));
    }
    return rows;
}

} // namespace

PaperSection whySection(const WhyFigure& figure, const NumberStyle& style, SpendReasons spends)
{
    return {.title = Words::tr("Why"),
        .explanation = Words::tr("What speaks for the verdict, the gap and the recommended spend "
                                 "of every touchpoint."),
        .legend = {},
        .pages = [&figure, &style, spends](Ink& ink, QSizeF room) {
            std::vector<PaperColumn> columns{{Words::tr("Touchpoint"), 1.2},
                {Words::tr("Verdict"), 1.7}, {Words::tr("Against the benchmark"), 1.7},
                {.head = Words::tr("Advice"), .width = 60.0}};
            if (spends == SpendReasons::Told)
                columns.push_back({Words::tr("Spend"), 1.7});
            return tablePages(columns, rowsOf(figure, style, ink.look(), spends), ink, room);
        }};
}

} // namespace rundblick
