// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <random>

namespace rundblick {

// A random edit that check() accepts for this workshop: adds, changes or removes a record of any
// kind, its values drawn by the list of fields. The same generator state gives the same edit.
Edit randomEdit(const Workshop& workshop, std::mt19937_64& random);

// A small workshop with something of every kind of record, the same in every run.
Workshop variedWorkshop();

} // namespace rundblick
