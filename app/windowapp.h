// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"
#include "ui/window/mainwindow.h"

#include <QSize>
#include <QString>

#include <optional>

namespace rundblick {

struct ScreenshotRequest {
    PageKind page = PageKind::Journey;
    QString output; // PNG
    QSize size{1280, 800};
    Theme theme = Theme::Light;
    double scale = 1.0;
    QString selected; // name of a touchpoint; empty: none
    bool isDiscreet = false; // of the workshop without names
};

struct WindowRequest {
    QString file; // empty: the start page
    bool timeStart = false; // print the times of the start, then exit
    std::optional<ScreenshotRequest> screenshot; // make it, then exit
    QString language; // empty: as the person chose in the window
};

// Opens the window and runs it until it is closed. Returns the exit code: 0 done, 1 refused with a
// line on standard error.
int runWindow(int& argc, char** argv, const WindowRequest& request);

} // namespace rundblick
