// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search/helpsheet.h"

#include "ui/pages/page.h"
#include "ui/paint/look.h"
#include "ui/support/fuzzy.h"
#include "ui/window/mainwindow.h"
#include "ui/window/search/finder.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

// Many keys need further lines, or they would take the room of what they do.
QString onLines(const QString& keys)
{
    constexpr int most = 26; // letters
    const QString between = QStringLiteral(" · ");
    QString text;
    qsizetype begin = 0; // of the last line
    for (const QString& key : keys.split(between)) {
        if (text.isEmpty()) {
            text = key;
        } else if (text.size() - begin + between.size() + key.size() <= most) {
            text += between + key;
        } else {
            begin = text.size() + 1;
            text += u'\n' + key;
        }
    }
    return text;
}

} // namespace

HelpSheet::HelpSheet(MainWindow& window)
    : QDialog(&window)
    , m_field(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    const Look& look = window.look();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and commands"));
    m_field->setPlaceholderText(tr("Type to filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_tree->setAccessibleName(tr("Keys and commands"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(look.length(14));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &HelpSheet::filter);
    resize(QSize(look.length(680), look.length(640)).boundedTo(window.size() * 0.95));
    fill(window);
}

// The page that is shown first, then the menus, then the other pages.
void HelpSheet::fill(MainWindow& window)
{
    QMap<QString, QTreeWidgetItem*> groups;
    const auto group = [&](const QString& name) {
        if (!groups.contains(name))
            groups[name] = addGroup(name);
        return groups[name];
    };
    const auto addPage = [&](const Page& page, const QString& name) {
        for (const QAction* action : page.findChildren<QAction*>())
            if (const QString text = plainText(*action);
                !text.isEmpty() && !action->isSeparator() && !action->menu())
                addRow(group(name), text, keysOf(*action));
        for (const KeyHelp& key : page.keys())
            addRow(group(name), key.what, textOf(key));
    };
    if (window.document())
        addPage(*window.page(), nameOf(window.currentPage()));
    for (const Command& command : commandsOf(window))
        if (!command.place.isEmpty())
            addRow(group(command.place.section(QStringLiteral(" › "), 0, 0)), command.text,
                command.keys);
    if (window.document())
        for (const PageKind kind : allPages)
            if (kind != window.currentPage())
                addPage(*window.page(kind), nameOf(kind));
    m_tree->expandAll();
}

QTreeWidgetItem* HelpSheet::addGroup(const QString& name)
{
    auto* item = new QTreeWidgetItem(m_tree, {name});
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    return item;
}

void HelpSheet::addRow(QTreeWidgetItem* group, const QString& what, const QString& keys)
{
    const QString lines = onLines(keys);
    for (int i = 0; i < group->childCount(); ++i)
        if (group->child(i)->text(0) == what && group->child(i)->text(1) == lines)
            return; // the same in two lists of a page
    auto* row = new QTreeWidgetItem(group, {what, lines});
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

void HelpSheet::filter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool isShown = text.trimmed().isEmpty() || fuzzyScore(text, item->text(0))
                || item->text(1).contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!isShown);
            isAnyShown |= isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

} // namespace rundblick
