// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flowpages.h"

namespace rundblick {
namespace {

// The items of one page, in order.
using PageItems = std::vector<FlowItem>;

PaintPage pageOf(PageItems items)
{
    return [items = std::move(items)](Ink& ink, const QRectF& room) {
        QRectF rect = room;
        for (const FlowItem& item : items) {
            rect.setHeight(item.height);
            item.paint(ink, rect);
            rect.moveTop(rect.bottom());
        }
    };
}

} // namespace

FlowItem flowText(const TextBlock& text, const QColor& color, double gapBelow)
{
    return {text.extent.height() + gapBelow, [text, color](Ink& ink, const QRectF& rect) {
                ink.block(rect, text, {.color = color, .align = Qt::AlignLeft | Qt::AlignTop});
            }};
}

namespace {

constexpr double littleShare = 0.25; // of the height; a last page with less is no page

struct FilledPage {
    PageItems items;
    double used = 0.0;
};

std::vector<FilledPage> filledPages(const std::vector<FlowItem>& items, double height)
{
    std::vector<FilledPage> pages;
    PageItems page;
    double used = 0.0;
    const FlowItem* head = nullptr;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FlowItem& item = items[i];
        double needed = item.height;
        if ((item.isHead || item.staysWithNext) && i + 1 < items.size())
            needed += items[i + 1].height;
        if (!page.empty() && used + needed > height) {
            pages.push_back({std::move(page), used});
            page = {};
            used = 0.0;
            if (head && !item.isHead) {
                page.push_back(*head);
                used = head->height;
            }
        }
        if (item.isHead)
            head = &item;
        page.push_back(item);
        used += item.height;
    }
    if (!page.empty())
        pages.push_back({std::move(page), used});
    return pages;
}

// Where the last page held little the pages before give it some of theirs.
std::vector<FilledPage> evenPages(const std::vector<FlowItem>& items, double height)
{
    std::vector<FilledPage> pages = filledPages(items, height);
    if (pages.size() < 2 || pages.back().used >= littleShare * height)
        return pages;
    for (double lower = 0.98 * height; pages.back().used < 0.5 * pages.front().used;
         lower *= 0.98) {
        std::vector<FilledPage> evener = filledPages(items, lower);
        if (evener.size() > pages.size())
            break;
        pages = std::move(evener);
    }
    return pages;
}

} // namespace

std::vector<PaintPage> flowPages(const std::vector<FlowItem>& items, double height)
{
    std::vector<PaintPage> pages;
    for (FilledPage& page : evenPages(items, height))
        pages.push_back(pageOf(std::move(page.items)));
    return pages;
}

} // namespace rundblick
