// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;

namespace rundblick {

// The size a dialog opens with, which never is more than the screen has.
void resizeWithinScreen(QDialog& dialog, QSize wanted);
// As high as its texts need at this width, in letters; for dialogs that do not scroll.
void resizeToText(QDialog& dialog, int letters);

} // namespace rundblick
