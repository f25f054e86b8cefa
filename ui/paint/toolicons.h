// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace rundblick {

struct Look;

enum class ToolIcon { Select, Place, Link, Note, Picture, Pan, Larger, Smaller, Fit };

// The pictures of a board's tools, drawn in the look's colours; checked ones in blue.
QIcon toolIcon(ToolIcon icon, const Look& look);

} // namespace rundblick
