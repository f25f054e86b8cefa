// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

namespace rundblick {

// A stop of the guided tour: a page, the widget on it that is spoken of, and what is said.
struct TourStep {
    PageKind page;
    const char* widget; // class or object name; the first on the page, or else in the window
    QString title;
    QString text;
};

// From the first page to the last, and what surrounds them; two minutes to read aloud.
std::vector<TourStep> tourSteps(MainWindow& window);

} // namespace rundblick
