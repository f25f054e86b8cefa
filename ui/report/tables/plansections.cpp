// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables/plansections.h"

#include "ui/paint/words/reportwords.h"
#include "ui/panels/lists/datetext.h"
#include "ui/report/tables/papertable.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanPaper)
};

QString dateOf(const std::string& iso, const NumberStyle& style)
{
    const QDate day = QDate::fromString(toQt(iso), Qt::ISODate);
    return day.isValid() ? dateText(day, style.locale()) : QStringLiteral("–");
}

QString dashed(const std::string& text)
{
    return text.empty() ? QStringLiteral("–") : toQt(text);
}

PaperRow rowOf(const IdeaRow& idea, const IdeaFigure& figure)
{
    QStringList where{toQt(idea.phase), toQt(idea.step)};
    where.removeAll(QString());
    PaperRow row{{{.text = toQt(idea.text), .style = TextStyle::Body},
        {.text = toQt(idea.touchpoint), .style = TextStyle::SmallStrong},
        {.text = where.join(QStringLiteral(" · "))}}};
    if (figure.hasVotes)
        row.cells.push_back({.text = QString::number(idea.votes)});
    return row;
}

std::vector<PaintPage> ideaPages(const IdeaFigure& figure, const Ink& ink, QSizeF room)
{
    std::vector<PaperColumn> columns{
        {Words::tr("Idea"), 2.6}, {Words::tr("Touchpoint"), 1.3}, {Words::tr("Where"), 1.3}};
    if (figure.hasVotes)
        columns.push_back({.head = Words::tr("Votes"), .width = 48.0, .align = Qt::AlignRight});
    std::vector<PaperRow> rows;
    for (const IdeaRow& idea : figure.rows)
        rows.push_back(rowOf(idea, figure));
    return tablePages(columns, rows, ink, room);
}

PaperRow rowOf(const ActionRow& action, const NumberStyle& style)
{
    return {{{.text = toQt(action.text), .style = TextStyle::Body},
        {.text = dashed(action.touchpoint)}, {.text = dashed(action.owner)},
        {.text = dateOf(action.start, style)}, {.text = dateOf(action.end, style)},
        {.text = action.budget ? style.amount(*action.budget) : QStringLiteral("–")},
        {.text = dashed(action.indicator)}, {.text = nameOf(action.state)}}};
}

std::vector<PaintPage> actionPages(
    const ActionFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    const std::vector<PaperColumn> columns{{Words::tr("Action"), 2.2},
        {Words::tr("Touchpoint"), 1.2}, {Words::tr("Owner"), 1.0},
        {.head = Words::tr("Begins"), .width = 58.0}, {.head = Words::tr("Ends"), .width = 58.0},
        {.head = Words::tr("Budget"), .width = 76.0, .align = Qt::AlignRight},
        {Words::tr("Measured by"), 1.2}, {.head = Words::tr("State"), .width = 52.0}};
    std::vector<PaperRow> rows;
    for (const ActionRow& action : figure.rows)
        rows.push_back(rowOf(action, style));
    return tablePages(columns, rows, ink, room);
}

} // namespace

PaperSection ideaSection(const IdeaFigure& figure, const NumberStyle&)
{
    return {.title = Words::tr("Ideas"),
        .explanation = figure.hasVotes
            ? Words::tr("What could become better, most votes first.")
            : Words::tr("What could become better, touchpoint by touchpoint."),
        .legend = {},
        .pages = [&figure](Ink& ink, QSizeF room) { return ideaPages(figure, ink, room); }};
}

PaperSection actionSection(const ActionFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Actions"),
        .explanation = figure.budget > 0.0
            ? Words::tr("Who does what until when. Budget of all together: %1.")
                  .arg(style.amount(figure.budget))
            : Words::tr("Who does what until when."),
        .legend = {},
        .pages = [&figure, &style](
                     Ink& ink, QSizeF room) { return actionPages(figure, style, ink, room); }};
}

} // namespace rundblick
