// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/budgettext.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BudgetTable)
};

bool isShare(BudgetColumn column)
{
    return column == BudgetColumn::Saturation || column == BudgetColumn::Half
        || column == BudgetColumn::Organic;
}

QString textOf(Lock lock)
{
    switch (lock) {
    case Lock::Today:
        return Words::tr("today");
    case Lock::Off:
        return Words::tr("off");
    case Lock::None:
        break;
    }
    return {};
}

std::optional<BudgetValue> stoppableFrom(const QString& text)
{
    for (const QString& yes : {Words::tr("yes"), QStringLiteral("yes"), QStringLiteral("ja"),
             QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("true")})
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    for (const QString& no : {Words::tr("no"), QStringLiteral("no"), QStringLiteral("nein"),
             QStringLiteral("0"), QStringLiteral("false")})
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    return {};
}

std::optional<BudgetValue> lockFrom(const QString& text)
{
    for (const Lock lock : {Lock::Today, Lock::Off})
        for (const QString& word : {textOf(lock), toQt(rundblick::textOf(lock))})
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return lock;
    return {};
}

std::optional<BudgetValue> shareFrom(const QString& text, const NumberStyle& style)
{
    const std::optional<double> number = style.parsed(text);
    if (!number)
        return {};
    const bool isPercent = !text.contains(u'%') && *number >= 1.0;
    return isPercent ? *number / 100.0 : *number;
}

QStringList linesOf(QString block)
{
    block.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    block.replace(u'\r', u'\n');
    while (block.endsWith(u'\n'))
        block.chop(1);
    return block.split(u'\n');
}

} // namespace

QString nameOf(BudgetColumn column)
{
    switch (column) {
    case BudgetColumn::Spend:
        return Words::tr("Spend");
    case BudgetColumn::Minimum:
        return Words::tr("Minimum");
    case BudgetColumn::Maximum:
        return Words::tr("Maximum");
    case BudgetColumn::Stoppable:
        return Words::tr("Stoppable");
    case BudgetColumn::Locked:
        return Words::tr("Locked");
    case BudgetColumn::Saturation:
        return Words::tr("Saturation");
    case BudgetColumn::Half:
        return Words::tr("At half spend");
    case BudgetColumn::Organic:
        break;
    }
    return Words::tr("Organic");
}

QString explanationOf(BudgetColumn column)
{
    switch (column) {
    case BudgetColumn::Spend:
        return Words::tr("What is spent today, for the period of the workshop.");
    case BudgetColumn::Minimum:
        return Words::tr("The least that is spent while it runs. Empty: 0.");
    case BudgetColumn::Maximum:
        return Words::tr("The most that can be spent usefully. Empty: twice today’s spend.");
    case BudgetColumn::Stoppable:
        return Words::tr("May the mix stop it altogether? Space changes it.");
    case BudgetColumn::Locked:
        return Words::tr("Keep today’s spend, or keep it off, whatever the mix finds. Space "
                         "changes it.");
    case BudgetColumn::Saturation:
        return Words::tr("What part of the achievable paid effect is reached today? Empty: 50 %.");
    case BudgetColumn::Half:
        return Words::tr("What part of today’s paid effect would half the spend keep?");
    case BudgetColumn::Organic:
        break;
    }
    return Words::tr("What part of the effect needs no spend at all? Empty: none.");
}

QString textOf(const BudgetValue& value, BudgetColumn column, const NumberStyle& style)
{
    if (const double* number = std::get_if<double>(&value)) {
        if (isShare(column))
            return style.percent(*number);
        const bool isWhole = *number == std::floor(*number);
        return style.number(*number, isWhole ? 0 : 2);
    }
    if (const bool* yes = std::get_if<bool>(&value))
        return *yes ? Words::tr("yes") : Words::tr("no");
    if (const Lock* lock = std::get_if<Lock>(&value))
        return textOf(*lock);
    return {};
}

std::optional<BudgetValue> budgetValueFrom(
    const QString& text, BudgetColumn column, const NumberStyle& style)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return BudgetValue();
    if (column == BudgetColumn::Stoppable)
        return stoppableFrom(trimmed);
    if (column == BudgetColumn::Locked)
        return lockFrom(trimmed);
    if (isShare(column))
        return shareFrom(trimmed, style);
    if (const std::optional<double> number = style.parsed(trimmed))
        return *number;
    return {};
}

Result<std::vector<BudgetEntry>> entriesFromBlock(
    const QString& block, const PasteTarget& target, const NumberStyle& style)
{
    const QStringList lines = linesOf(block);
    const auto count = [](auto n) { return static_cast<std::int64_t>(n); };
    const std::size_t rows = target.rows.size() - target.firstRow;
    const std::size_t columns = budgetColumnCount - target.firstColumn;
    if (static_cast<std::size_t>(lines.size()) > rows)
        return Error{
            Code::PasteTooLong, {{"rows", count(lines.size())}, {"room", count(rows)}}, {}};
    std::vector<BudgetEntry> entries;
    for (std::size_t r = 0; r < static_cast<std::size_t>(lines.size()); ++r) {
        const QStringList cells = lines[static_cast<qsizetype>(r)].split(u'\t');
        if (static_cast<std::size_t>(cells.size()) > columns)
            return Error{Code::PasteTooWide,
                {{"columns", count(cells.size())}, {"room", count(columns)}}, {}};
        for (std::size_t c = 0; c < static_cast<std::size_t>(cells.size()); ++c) {
            const auto column = static_cast<BudgetColumn>(target.firstColumn + c);
            const QString& cell = cells[static_cast<qsizetype>(c)];
            const std::optional<BudgetValue> value = budgetValueFrom(cell, column, style);
            if (!value)
                return Error{Code::PasteCellRefused,
                    {{"row", count(target.firstRow + r + 1)}, {"column", toStd(nameOf(column))},
                        {"text", toStd(cell.trimmed())}},
                    {}};
            entries.push_back({target.rows[target.firstRow + r], column, *value});
        }
    }
    return entries;
}

} // namespace rundblick
