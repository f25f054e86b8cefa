// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fit/dialogsize.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

namespace rundblick {

void resizeWithinScreen(QDialog& dialog, QSize wanted)
{
    constexpr double most = 0.94; // the frame of the window needs room, too
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() * most));
}

void resizeToText(QDialog& dialog, int letters)
{
    dialog.ensurePolished();
    const int width = std::max(dialog.fontMetrics().averageCharWidth() * letters,
        dialog.layout()->totalMinimumSize().width());
    const int height = dialog.layout()->hasHeightForWidth()
        ? dialog.layout()->totalHeightForWidth(width)
        : dialog.layout()->totalSizeHint().height();
    dialog.resize(width, height);
}

} // namespace rundblick
