// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

struct Look;

// How Qt's own widgets look beside what we paint ourselves. Object names that it knows: "page",
// "muted", "caption", "card", "bar", "rail", "primary", "chip", "link", "warningLink",
// "menuButton".
QString styleSheet(const Look& look);

} // namespace rundblick
