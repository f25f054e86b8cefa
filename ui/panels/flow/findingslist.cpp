// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flow/findingslist.h"

#include "ui/paint/look.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QStyledItemDelegate>

namespace rundblick {
namespace {

constexpr int findingRole = Qt::UserRole;
constexpr int gap = 3; // around each item

// Wraps a sentence as it is painted: a list measures it without its gaps and the style's padding,
// and what wraps once more than expected loses its last line.
class SentenceDelegate : public QStyledItemDelegate {
public:
    SentenceDelegate(int padding, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_padding(padding)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem painted = option;
        painted.rect.adjust(0, 0, -2 * (gap + m_padding), 0);
        return QStyledItemDelegate::sizeHint(painted, index);
    }

private:
    int m_padding;
};

} // namespace

QString nameOf(FlowFindingKind kind)
{
    switch (kind) {
    case FlowFindingKind::MainPath:
        return FindingsList::tr("Main paths");
    case FlowFindingKind::Bottleneck:
        return FindingsList::tr("Bottlenecks");
    case FlowFindingKind::Unavoidable:
        return FindingsList::tr("Unavoidable");
    case FlowFindingKind::Trap:
        return FindingsList::tr("Traps and dead ends");
    }
    return {};
}

FindingsList::FindingsList(const Look& look, QWidget* parent)
    : QListWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("Findings in the flow"));
    setFrameShape(NoFrame);
    setWordWrap(true);
    setResizeMode(Adjust);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(gap);
    setItemDelegate(new SentenceDelegate(look.length(6), this));
    connect(this, &QListWidget::itemSelectionChanged, this, &FindingsList::tell);
}

void FindingsList::showFindings(const std::vector<FlowFinding>& findings,
    const std::set<FlowFindingKind>& kinds, const Setup& setup)
{
    const NumberStyle style(setup);
    std::vector<Row> rows;
    for (std::size_t at = 0; at < findings.size(); ++at)
        if (kinds.contains(findings[at].kind))
            rows.push_back({&findings[at], at, sentence(findings[at].message, style)});
    if (!isShown(rows))
        fill(rows);
    std::size_t row = 0;
    for (int at = 0; at < count(); ++at) {
        if (item(at)->flags() == Qt::NoItemFlags)
            continue; // a heading
        const Row& shown = rows[row++];
        item(at)->setData(findingRole, QVariant::fromValue(qulonglong(shown.index)));
        item(at)->setData(numberRole,
            shown.finding->number ? QVariant::fromValue(*shown.finding->number) : QVariant());
    }
}

// The same sentences stand there already: what is chosen stays chosen.
bool FindingsList::isShown(const std::vector<Row>& rows) const
{
    std::size_t row = 0;
    for (int at = 0; at < count(); ++at)
        if (item(at)->flags() != Qt::NoItemFlags
            && (row >= rows.size() || item(at)->text() != rows[row++].text))
            return false;
    return row == rows.size();
}

void FindingsList::fill(const std::vector<Row>& rows)
{
    const QString before = currentItem() ? currentItem()->text() : QString();
    clear();
    std::optional<FlowFindingKind> kind;
    for (const Row& row : rows) {
        if (kind != row.finding->kind)
            addHeading(nameOf(row.finding->kind));
        kind = row.finding->kind;
        auto* added = new QListWidgetItem(row.text, this);
        added->setData(findingRole, QVariant::fromValue(qulonglong(row.index)));
        if (row.text == before)
            setCurrentItem(added);
    }
}

void FindingsList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text.toUpper(), this);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(m_look.font(TextStyle::Caption));
    item->setForeground(m_look.muted);
}

void FindingsList::tell()
{
    const QList<QListWidgetItem*> chosen = selectedItems();
    if (chosen.isEmpty())
        emit lookedAway();
    else
        emit looked(std::size_t(chosen.first()->data(findingRole).toULongLong()));
}

void FindingsList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the sentences wrap anew, beside a scroll bar, too
}

} // namespace rundblick
