// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schemas/schema.h"

namespace rundblick {

// What a workshop file of version 1 consists of, frozen: never to be changed.
const std::vector<SchemaObject>& schema1();

} // namespace rundblick
