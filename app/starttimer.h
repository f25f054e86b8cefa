// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

class MainWindow;

// Shows the window, prints the milliseconds from the start of the process to the first paint and
// to the first shown analysis (where a workshop is open), and returns the exit code.
int timeStart(MainWindow& window);

} // namespace rundblick
