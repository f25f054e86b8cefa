// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schemas/schema.h"

namespace rundblick {

// What a workshop file of version 2 consists of, frozen: never to be changed.
const std::vector<SchemaObject>& schema2();

} // namespace rundblick
