// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/phasesets.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhaseSets)
};

using Row = QMap<QString, QString>; // cells by the names of their columns

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

// Rows of cells separated by "|", the first names the columns; lines that begin with "#" are
// comments.
QList<Row> readRows(const QString& path)
{
    QFile file(path);
    const bool isBaked = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isBaked);
    QStringList columns;
    QList<Row> rows;
    const QStringList lines
        = isBaked ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = cellsOf(line);
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        Q_ASSERT(cells.size() == columns.size());
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row[columns[i]] = cells.value(i);
        rows << row;
    }
    return rows;
}

std::vector<std::string> listOf(const QString& cell)
{
    std::vector<std::string> list;
    for (const QString& part : cell.split(u',', Qt::SkipEmptyParts))
        list.push_back(toStd(part.trimmed()));
    return list;
}

PhasePlan planOf(const Row& row, const QString& language)
{
    const auto in
        = [&](const char* column) { return row.value(QLatin1String(column) + u' ' + language); };
    PhasePlan plan;
    plan.name = toStd(row.value(language));
    plan.weight = row.value(QStringLiteral("weight")).toDouble();
    plan.question = toStd(in("question"));
    constexpr const char* lanes[] = {"activity", "needs", "pains", "company"};
    for (std::size_t i = 0; i < std::size(lanes); ++i)
        plan.lanes[i] = toStd(in(lanes[i]));
    plan.leads = listOf(in("leads"));
    plan.helps = listOf(in("helps"));
    return plan;
}

} // namespace

QString textOf(PhaseSetKind kind)
{
    switch (kind) {
    case PhaseSetKind::CarPurchase:
        return QStringLiteral("car-purchase");
    case PhaseSetKind::ReachToReactivate:
        return QStringLiteral("reach-to-reactivate");
    case PhaseSetKind::AttractSellWow:
        return QStringLiteral("attract-sell-wow");
    case PhaseSetKind::NeedToRecommend:
        return QStringLiteral("need-to-recommend");
    case PhaseSetKind::Procurement:
        return QStringLiteral("procurement");
    case PhaseSetKind::Blank:
        break;
    }
    return QStringLiteral("blank");
}

QString nameOf(PhaseSetKind kind)
{
    switch (kind) {
    case PhaseSetKind::CarPurchase:
        return Words::tr("Car purchase");
    case PhaseSetKind::ReachToReactivate:
        return Words::tr("Reach, convert, retain, reactivate");
    case PhaseSetKind::AttractSellWow:
        return Words::tr("Attract, sell, wow");
    case PhaseSetKind::NeedToRecommend:
        return Words::tr("From need to recommendation");
    case PhaseSetKind::Procurement:
        return Words::tr("B2B procurement");
    case PhaseSetKind::Blank:
        return Words::tr("Blank");
    }
    return {};
}

QString descriptionOf(PhaseSetKind kind)
{
    switch (kind) {
    case PhaseSetKind::CarPurchase:
        return Words::tr("A large purchase with a long use: begins and ends with recommendation.");
    case PhaseSetKind::ReachToReactivate:
        return Words::tr("Four stages for trade and subscriptions, with winning back.");
    case PhaseSetKind::AttractSellWow:
        return Words::tr("Three stages for a first workshop of two hours.");
    case PhaseSetKind::NeedToRecommend:
        return Words::tr("Eight stages for goods and services that people compare.");
    case PhaseSetKind::Procurement:
        return Words::tr("A buying centre with tender and contract, and a loop of service.");
    case PhaseSetKind::Blank:
        return Words::tr("No phases: type your own.");
    }
    return {};
}

PhaseSet phaseSet(PhaseSetKind kind, Language language)
{
    const QString column
        = language == Language::German ? QStringLiteral("German") : QStringLiteral("English");
    PhaseSet set;
    for (const Row& row : readRows(QStringLiteral(":/phasesets/%1.txt").arg(textOf(kind)))) {
        if (row.value(QStringLiteral("enhances")) == u"yes" && !set.enhancedFrom)
            set.enhancedFrom = set.phases.size();
        set.phases.push_back(planOf(row, column));
    }
    return set;
}

QString phasesOf(const PhaseSet& set)
{
    QStringList names;
    for (const PhasePlan& plan : set.phases)
        names << toQt(plan.name);
    return names.join(QStringLiteral(" › "));
}

} // namespace rundblick
