// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookstyle.h"

#include "ui/paint/look.h"

#include <QAbstractItemView>

namespace rundblick {
namespace {

constexpr int checkMark = 15;
constexpr int touchCheckMark = 22;

} // namespace

LookStyle::LookStyle(const Look& look)
    : m_checkMark(look.length(look.isTouch ? touchCheckMark : checkMark))
{
}

int LookStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const bool isMark = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight;
    return isMark && qobject_cast<const QAbstractItemView*>(widget)
        ? m_checkMark
        : PlainTextStyle::pixelMetric(metric, option, widget);
}

} // namespace rundblick
