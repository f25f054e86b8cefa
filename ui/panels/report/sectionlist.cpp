// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/sectionlist.h"

#include "ui/paint/look.h"
#include "ui/report/sections.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace rundblick {
namespace {

// Those that are not chosen behind the section that is proposed before them.
std::vector<ReportSection> rowsFor(const std::vector<ReportSection>& chosen)
{
    std::vector<ReportSection> rows = chosen;
    auto previous = rows.end();
    for (const ReportSection section : everySection()) {
        auto at = std::ranges::find(rows, section);
        if (at == rows.end())
            at = rows.insert(previous == rows.end() ? rows.begin() : previous + 1, section);
        previous = at;
    }
    return rows;
}

} // namespace

SectionList::SectionList(const Look& look, QWidget* parent)
    : QListWidget(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("sections"));
    setAccessibleName(tr("Sections of the report"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemChanged, this, &SectionList::tell);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && hasFocus())
            emit looked(sectionAt(row));
    });
}

void SectionList::showSections(const std::vector<ReportSection>& chosen)
{
    m_shown = chosen;
    const std::vector<ReportSection> rows = rowsFor(chosen);
    const ReportSection current = currentRow() >= 0 ? sectionAt(currentRow()) : rows.front();
    clear();
    for (const ReportSection section : rows)
        addSection(section, std::ranges::count(chosen, section) > 0 ? Qt::Checked : Qt::Unchecked);
    const auto place = std::ranges::find(rows, current);
    setCurrentRow(static_cast<int>(place - rows.begin()));
    updateGeometry();
}

// Whole before it is in the list: what is set later counts as a change.
void SectionList::addSection(ReportSection section, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(nameOf(section));
    item->setData(Qt::UserRole, static_cast<int>(section));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setSizeHint({0, m_look.target()});
    addItem(item);
}

ReportSection SectionList::sectionAt(int row) const
{
    return static_cast<ReportSection>(item(row)->data(Qt::UserRole).toInt());
}

std::vector<ReportSection> SectionList::sections() const
{
    std::vector<ReportSection> sections;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            sections.push_back(sectionAt(row));
    return sections;
}

void SectionList::tell()
{
    const std::vector<ReportSection> now = sections();
    if (now == m_shown)
        return;
    m_shown = now;
    emit chosen(now);
}

QSize SectionList::sizeHint() const
{
    return {m_look.length(220), static_cast<int>(everySection().size()) * m_look.target() + 4};
}

QSize SectionList::minimumSizeHint() const
{
    return {m_look.length(160), sizeHint().height()};
}

void SectionList::moveSection(int from, int before)
{
    if (from < 0 || before == from || before == from + 1)
        return;
    const int to = before > from ? before - 1 : before;
    QListWidgetItem* moved = takeItem(from);
    insertItem(to, moved);
    setCurrentRow(to);
    tell();
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const bool isDown = event->key() == Qt::Key_Down;
    if (!(event->modifiers() & Qt::AltModifier) || (!isUp && !isDown)) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const int row = currentRow();
    if (isUp && row > 0)
        moveSection(row, row - 1);
    if (isDown && row >= 0 && row + 1 < count())
        moveSection(row, row + 2);
    event->accept();
}

void SectionList::mousePressEvent(QMouseEvent* event)
{
    QListWidget::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = -1;
}

void SectionList::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const bool isFar
        = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged < 0 && isFar)
        m_dragged = indexAt(m_pressed).row();
    if (m_dragged < 0)
        return;
    m_drop = dropRow(event->pos().y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void SectionList::mouseReleaseEvent(QMouseEvent* event)
{
    const int dragged = std::exchange(m_dragged, -1);
    const int drop = std::exchange(m_drop, -1);
    viewport()->unsetCursor();
    viewport()->update();
    if (dragged < 0) {
        QListWidget::mouseReleaseEvent(event); // a click, perhaps on a box
        return;
    }
    setState(NoState);
    moveSection(dragged, drop);
}

int SectionList::dropRow(int y) const
{
    for (int row = 0; row < count(); ++row)
        if (y < visualItemRect(item(row)).center().y())
            return row;
    return count();
}

void SectionList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (m_drop < 0)
        return;
    const int y = m_drop < count() ? visualItemRect(item(m_drop)).top()
                                   : visualItemRect(item(count() - 1)).bottom();
    QPainter painter(viewport());
    painter.fillRect(0, std::max(0, y - 1), viewport()->width(), 3, m_look.blue);
}

} // namespace rundblick
