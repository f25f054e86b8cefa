// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

namespace rundblick {

// What the client keeps: the workshop in all chosen formats, as files of one folder with a page
// that says what each of them is. A format for which the workshop holds nothing is left out.
class HandOver : public Rendering {
public:
    HandOver(const ExportJob& job, std::vector<ExportFormat> formats);

    bool step() override;
    double progress() const override;
    Result<std::vector<ExportedFile>> files() override;

private:
    void begin(); // the next format
    void take(ExportFormat format, Result<std::vector<ExportedFile>> files);

    const Workshop m_workshop;
    const Analysis m_analysis;
    const ReportOptions m_report;
    const PaperOptions m_paper;
    const bool m_tablesForGermanSpreadsheets;
    const std::vector<ExportFormat> m_formats;
    std::size_t m_place = 0; // of the format that is on its way
    std::unique_ptr<Rendering> m_current;
    std::vector<ExportFormat> m_taken;
    std::vector<ExportedFile> m_files;
    std::optional<Error> m_error;
};

} // namespace rundblick
