// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowapp.h"

#include <string>
#include <vector>

namespace rundblick {

// What the window is asked for by the arguments behind the program's name; nothing where they are
// not understood.
std::optional<WindowRequest> windowRequest(const std::vector<std::string>& arguments);

} // namespace rundblick
