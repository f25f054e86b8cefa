// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// How the program is called, in its language; ends with a line break.
QString usage();

// What to do where no window can be shown.
QString withoutDisplay();

} // namespace rundblick
