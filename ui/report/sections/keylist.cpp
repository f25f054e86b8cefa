// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/keylist.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double columnGap = 10.0;
constexpr double leastBeside = 100.0; // width of a column beside the picture
constexpr double leastColumn = 140.0; // and on further pages
constexpr double signWidth = 17.0;
constexpr double verdictWidth = 10.0;
constexpr double entryGap = 1.5;
constexpr double titleGap = 3.5; // above a title
constexpr TextStyle entryStyle = TextStyle::Small;

double columnWidth(double width, double least)
{
    const double columns = std::max(1.0, std::floor((width + columnGap) / (least + columnGap)));
    return (width + columnGap) / columns - columnGap;
}

double textLeft(const KeyEntry& entry)
{
    return (entry.sign.isEmpty() ? 0.0 : signWidth) + (entry.hasCover ? verdictWidth : 0.0);
}

TextBlock textOf(const Ink& ink, const KeyEntry& entry, double width)
{
    return ink.wrapped(
        entry.text, width - textLeft(entry), entry.isTitle ? TextStyle::SmallStrong : entryStyle);
}

} // namespace

KeyList::KeyList(std::vector<KeyEntry> entries, const Ink& ink, const QRectF& beside, QSizeF room)
{
    for (KeyEntry& entry : entries)
        m_entries.push_back({std::move(entry), 0, {}});
    place(ink, beside, room);
}

double KeyList::heightOf(const Ink& ink, const KeyEntry& entry, double width)
{
    return textOf(ink, entry, width).extent.height() + entryGap;
}

// Column after column, page after page; a title never ends a column, and at its top needs no gap.
void KeyList::place(const Ink& ink, const QRectF& beside, QSizeF room)
{
    QRectF area = beside;
    double width = columnWidth(area.width(), leastBeside);
    QPointF at = area.topLeft();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const bool isTitle = m_entries[i].entry.isTitle;
        double needed = heightOf(ink, m_entries[i].entry, width) + (isTitle ? titleGap : 0.0);
        if (isTitle && i + 1 < m_entries.size())
            needed += heightOf(ink, m_entries[i + 1].entry, width);
        if (at.y() > area.top() && at.y() + needed > area.bottom())
            at = {at.x() + width + columnGap, area.top()};
        if (at.x() + width > area.right() + 0.1) {
            ++m_pages;
            area = QRectF(QPointF(), room);
            width = columnWidth(area.width(), leastColumn);
            at = area.topLeft();
        }
        if (isTitle && at.y() > area.top())
            at.ry() += titleGap;
        const double height = heightOf(ink, m_entries[i].entry, width);
        m_entries[i].page = m_pages;
        m_entries[i].rect = QRectF(at, QSizeF(width, height));
        at.ry() += height;
    }
}

void KeyList::paint(Ink& ink, std::size_t page, QPointF origin) const
{
    for (const Placed& placed : m_entries) {
        if (placed.page != page)
            continue;
        const KeyEntry& entry = placed.entry;
        QRectF rect = placed.rect.translated(origin);
        const TextBlock text = textOf(ink, entry, rect.width());
        const double line = ink.lineHeight(text.style);
        if (!entry.sign.isEmpty())
            ink.text({rect.left(), rect.top(), signWidth - 4.0, line}, entry.sign,
                {.style = TextStyle::SmallStrong, .align = Qt::AlignRight | Qt::AlignVCenter});
        if (entry.hasCover)
            paintVerdict(ink, {rect.left() + signWidth, rect.top() + line / 2.0 - 2.75, 5.5, 5.5},
                entry.cover);
        rect.setLeft(rect.left() + textLeft(entry));
        ink.block(rect, text,
            {.style = text.style,
                .color = entry.isTitle ? ink.look().blue : ink.look().text,
                .align = Qt::AlignLeft | Qt::AlignTop});
    }
}

} // namespace rundblick
