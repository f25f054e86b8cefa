// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/differencetree.h"

#include "ui/paint/look.h"
#include "ui/support/strings.h"
#include "ui/window/merge/mergewords.h"

#include <QHeaderView>
#include <QScrollBar>

#include <span>

namespace rundblick {
namespace {

using Group = std::span<const Difference>;

// The differences of one kind of record after the other.
std::vector<Group> groupsOf(const std::vector<Difference>& differences)
{
    std::vector<Group> groups;
    const Group all(differences);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        while (end < all.size() && all[end].record == all[begin].record)
            ++end;
        groups.push_back(all.subspan(begin, end - begin));
        begin = end;
    }
    return groups;
}

int countOf(Group group, DifferenceKind kind)
{
    return static_cast<int>(std::ranges::count(group, kind, &Difference::kind));
}

QString countsOf(Group group)
{
    QStringList parts;
    if (const int added = countOf(group, DifferenceKind::Added))
        parts << DifferenceTree::tr("%n new", nullptr, added);
    if (const int removed = countOf(group, DifferenceKind::Removed))
        parts << DifferenceTree::tr("%n gone", nullptr, removed);
    if (const int changed = countOf(group, DifferenceKind::Changed))
        parts << DifferenceTree::tr("%n changed", nullptr, changed);
    return parts.join(QStringLiteral(", "));
}

QTreeWidgetItem* recordItem(const Difference& difference)
{
    const QString name
        = difference.name.empty() ? recordWord(difference.record) : toQt(difference.name);
    QStringList texts{name, {}, {}};
    const bool isNew = difference.kind == DifferenceKind::Added;
    if (difference.kind != DifferenceKind::Changed) {
        texts[1] = isNew ? QStringLiteral("–") : DifferenceTree::tr("there");
        texts[2] = isNew ? DifferenceTree::tr("there") : QStringLiteral("–");
    } else if (difference.fields.empty() && difference.ratings == 0) {
        texts[2] = DifferenceTree::tr("only its place is another");
    }
    if (difference.ratings > 0)
        texts[isNew || difference.kind == DifferenceKind::Changed ? 2 : 1]
            = DifferenceTree::tr("%n rating(s)", nullptr, static_cast<int>(difference.ratings));
    return new QTreeWidgetItem(texts);
}

QTreeWidgetItem* fieldItem(
    const Difference& difference, const FieldDifference& field, const NumberStyle& style)
{
    Conflict conflict;
    conflict.key = {difference.record, 0, field.field, 0};
    conflict.fields = {{field.field, {}, field.before, field.after}};
    const ConflictWords words = wordsOf(conflict, style, true);
    auto* item = new QTreeWidgetItem({words.field, words.ours, words.theirs});
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, item->text(column));
    return item;
}

} // namespace

DifferenceTree::DifferenceTree(const Look& look, QWidget* parent)
    : QTreeWidget(parent)
    , m_look(look)
{
    setColumnCount(3);
    setAccessibleName(tr("Differences"));
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(2, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
}

void DifferenceTree::setStates(const QString& before, const QString& after)
{
    setHeaderLabels({tr("What"), before, after});
    headerItem()->setToolTip(1, before);
    headerItem()->setToolTip(2, after);
}

void DifferenceTree::showDifferences(
    const std::vector<Difference>& differences, const NumberStyle& style)
{
    constexpr std::size_t mostRows = 500; // of one kind; nobody reads more
    clear();
    for (const Group group : groupsOf(differences)) {
        auto* branch = new QTreeWidgetItem(this, {recordWord(group.front().record)});
        branch->setFirstColumnSpanned(true);
        branch->setText(0, QStringLiteral("%1 · %2").arg(branch->text(0), countsOf(group)));
        branch->setSizeHint(0, {0, std::max(m_look.length(26), m_look.target())}); // as all rows
        branch->setFont(0, m_look.font(TextStyle::Strong));
        for (const Difference& difference : group.first(std::min(mostRows, group.size()))) {
            QTreeWidgetItem* record = recordItem(difference);
            for (const FieldDifference& field : difference.fields)
                record->addChild(fieldItem(difference, field, style));
            for (int column = 0; column < columnCount(); ++column)
                record->setToolTip(column, record->text(column));
            branch->addChild(record);
            record->setFirstColumnSpanned(!difference.fields.empty()); // its fields say the rest
        }
        if (group.size() > mostRows)
            branch->addChild(new QTreeWidgetItem(
                {tr("… and %n more", nullptr, static_cast<int>(group.size() - mostRows))}));
    }
    constexpr std::size_t mostExpanded = 60;
    if (differences.size() <= mostExpanded)
        expandAll();
    const int width = this->width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < 2; ++column)
        header()->resizeSection(column, width * (column == 0 ? 4 : 3) / 10);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int room = header()->sectionSize(1) - m_look.length(20); // beside the margins
    headerItem()->setText(
        1, QFontMetrics(bold).elidedText(headerItem()->toolTip(1), Qt::ElideRight, room));
}

QString summaryOf(const std::vector<Difference>& differences)
{
    constexpr std::size_t mostKinds = 4; // the tree has them all
    const std::vector<Group> groups = groupsOf(differences);
    QStringList parts;
    for (const Group group : std::span(groups).first(std::min(mostKinds, groups.size())))
        parts << QStringLiteral("%1: %2").arg(recordWord(group.front().record), countsOf(group));
    if (groups.size() > mostKinds)
        parts << DifferenceTree::tr(
            "%n more kind(s)", nullptr, static_cast<int>(groups.size() - mostKinds));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rundblick
