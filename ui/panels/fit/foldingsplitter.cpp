// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fit/foldingsplitter.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr int gap = 16;

} // namespace

FoldingSplitter::FoldingSplitter(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(gap);
}

QList<QSize> FoldingSplitter::leastSizes() const
{
    QList<QSize> sizes;
    for (int i = 0; i < count(); ++i)
        if (const QWidget* part = widget(i); !part->isHidden())
            sizes << part->minimumSizeHint().expandedTo(part->minimumSize());
    return sizes;
}

// The width of the widest part is enough, since the parts can fold.
QSize FoldingSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    least.setWidth(0);
    for (const QSize& part : leastSizes())
        least.setWidth(std::max(least.width(), part.width()));
    return least;
}

void FoldingSplitter::resizeEvent(QResizeEvent* event)
{
    int needed = -gap;
    for (const QSize& part : leastSizes())
        needed += part.width() + gap;
    setOrientation(needed > width() ? Qt::Vertical : Qt::Horizontal);
    QSplitter::resizeEvent(event);
}

} // namespace rundblick
