// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/exports/exportdialog.h"
#include "ui/window/exports/fileexport.h"

#include <QObject>

#include <functional>

namespace rundblick {

class MainWindow;

// What leaves the window, and where it goes.
struct ExportRequest {
    std::vector<ExportFormat> formats;
    bool isHandOver = false; // a folder with a page that leads through it; else one format
    ReportOptions report{};
    PaperOptions paper{};
    PictureOptions picture{};
    bool tablesForGermanSpreadsheets = false;
    bool isDiscreet = false; // without the names of brands, client and raters
    ExportTarget target{};
};

// The ways out of the window: it asks for what, for whom and where, and writes it beside the work,
// with progress and cancel.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(MainWindow& window);

    void ask(ExportFormat format); // how and where
    void askReport(const PaperOptions& paper, bool isDiscreet); // as it is composed
    void askHandOver(); // which formats, into one folder
    void write(const ExportRequest& request);

private:
    using Use = std::function<void(const Workshop& workshop, const Analysis& analysis)>;

    ReportOptions reportOf(ExportFormat format, ExportExtent extent) const;
    void askPath(ExportRequest request);
    void withoutNames(const ExportRequest& request, const Use& use);
    void begin(const ExportRequest& request, const Workshop& workshop, const Analysis& analysis);

    MainWindow& m_window;
};

} // namespace rundblick
