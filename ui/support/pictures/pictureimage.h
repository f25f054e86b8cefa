// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/audience.h"

#include <QImage>

namespace rundblick {

// A picture of the workshop, decoded; null where it is none, is neither PNG nor JPEG, or would be
// larger than any picture that a workshop is given.
QImage imageOf(const Picture& picture);

} // namespace rundblick
