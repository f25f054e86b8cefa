// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privacy/discretion.h"

namespace rundblick {

// What stands for names in a copy, in the language that is spoken now.
StandIns standIns();

} // namespace rundblick
