// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"
#include "ui/report/pictures/pagepicture.h"

#include <future>

namespace rundblick {

// The pages of a report as pictures, a file each: "02-map.svg", "05-matrix-2.png".
class PictureRendering : public Rendering {
public:
    enum class Kind { Svg, Png };

    PictureRendering(Report report, PaperOptions paper, const PictureOptions& options, Kind kind);

    bool step() override;
    double progress() const override;
    Result<std::vector<ExportedFile>> files() override;

private:
    void takeCurrent();
    QString nameOf(std::size_t page) const;

    ReportPages m_pages;
    PictureOptions m_options;
    Kind m_kind;
    bool m_isLaidOut = false;
    std::size_t m_page = 0; // that is being painted
    std::optional<BitmapPicture> m_bitmap; // of it
    std::vector<std::future<ExportedFile>> m_encoded; // by workers
    std::vector<ExportedFile> m_files;
};

} // namespace rundblick
