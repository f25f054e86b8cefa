// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// Lets assistive software press buttons that stay down (pages of the rail, chips, tools) as a mouse
// does. Qt's own only turns their state over, and what listens to clicked() does not hear of it.
// Once is enough; more does no harm.
void installButtonAccessibility();

} // namespace rundblick
