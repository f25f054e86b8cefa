// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/placement.h"
#include "core/model/reporttemplate.h"

#include <QString>

namespace rundblick {

// The words of a report, on the screen and on paper.

QString nameOf(Paper paper);
QString nameOf(TilePaper paper);
QString nameOf(ActionState state); // "Planned"

} // namespace rundblick
