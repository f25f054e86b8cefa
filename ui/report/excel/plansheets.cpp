// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/reportwords.h"
#include "ui/report/excel/sheets.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr std::size_t head = 2; // row

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

void writeHeads(SheetPen& pen, const QString& title, const QStringList& heads)
{
    pen.text({0, 0}, title, Title);
    for (qsizetype column = 0; column < heads.size(); ++column)
        pen.head({head, static_cast<std::size_t>(column)}, heads[column], InputHead);
}

std::string touchpointName(const ExcelSource& source, std::optional<Id<Touchpoint>> id)
{
    const Touchpoint* touchpoint = source.workshop.find(id);
    return touchpoint ? touchpoint->name : std::string();
}

} // namespace

void writeActions(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Actions);
    writeHeads(pen, sheetName(SheetKind::Actions),
        {Words::tr("Action"), Words::tr("Touchpoint"), Words::tr("Owner"), Words::tr("Start"),
            Words::tr("End"), Words::tr("Budget"), Words::tr("Indicator"), Words::tr("State")});
    std::size_t row = head + 1;
    for (const Action* action : ordered<Action>(source.workshop)) {
        pen.text({row, 0}, action->text, Wrapped);
        pen.text({row, 1}, touchpointName(source, action->touchpoint));
        pen.text({row, 2}, action->owner);
        pen.day({row, 3}, action->start);
        pen.day({row, 4}, action->end);
        pen.number({row, 5}, action->budget, Amount);
        pen.text({row, 6}, action->indicator, Wrapped);
        pen.text({row++, 7}, nameOf(action->state));
    }
    pen.width(5, 14);
    pen.finish(
        {.frozen = {head + 1, 1}, .filter = SheetRange{{head, 0}, {row - 1, 7}}, .headRow = head});
}

void writeIdeas(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Ideas);
    writeHeads(pen, sheetName(SheetKind::Ideas),
        {Words::tr("Idea"), Words::tr("Touchpoint"), Words::tr("Phase"), Words::tr("Votes")});
    std::size_t row = head + 1;
    for (const Idea* idea : ordered<Idea>(source.workshop)) {
        const Placement* placement = source.workshop.find(idea->placement);
        const Phase* phase = placement ? source.workshop.find(placement->phase) : nullptr;
        pen.text({row, 0}, idea->text, Wrapped);
        pen.text({row, 1}, touchpointName(source, idea->touchpoint));
        pen.text({row, 2}, phase ? phase->name : std::string());
        pen.number({row++, 3}, static_cast<double>(idea->votes), Whole);
    }
    pen.finish(
        {.frozen = {head + 1, 1}, .filter = SheetRange{{head, 0}, {row - 1, 3}}, .headRow = head});
}

} // namespace rundblick
