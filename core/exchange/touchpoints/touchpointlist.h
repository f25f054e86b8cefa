// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/survey/surveytable.h"

namespace rundblick {

// Reads a list of touchpoints as people keep it: a sheet of a workbook, or a text in any dialect. A
// first row may say what the columns are, in English or German: touchpoint, phase (several in a
// cell with commas between), channel, owner, spend; without one the first column has the names and
// the next one perhaps the channel. Touchpoints and phases are found by name or made in the order
// of the list; what a cell does not say stays. Cells that cannot be understood are left alone, and
// noted with their row. Refuses what recogniseTable() refuses, CsvEmpty, TooManyTouchpoints and
// what check() refuses.
Result<Imported> importTouchpointList(const Workshop& workshop, const std::filesystem::path& path);

} // namespace rundblick
