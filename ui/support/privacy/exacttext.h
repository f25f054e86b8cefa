// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace rundblick {

class Workshop;

// Text that is copied or dragged. While the person is discreet (Settings::isDiscreet) other
// programs get it without names; within and between workshops it stays as it is.

// The text for others, and where names were hidden in it also the exact one, in a format of ours.
void setText(QMimeData& mime, const QString& text, const Workshop& workshop);

// The text as it was copied or dragged, by us or by another program.
QString exactText(const QMimeData& mime);
QString exactTextOnClipboard();

// Whether names were hidden in its text.
bool hasExactText(const QMimeData& mime);

} // namespace rundblick
