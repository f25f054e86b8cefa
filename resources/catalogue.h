// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rundblick {

// The tables of the touchpoint catalogue, baked into the program; core/exchange/touchpoints reads
// them.
QByteArray catalogueTouchpoints();
QByteArray catalogueStages();

} // namespace rundblick
