// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rundblick {

// A file that is ready to be written.
struct ExportedFile {
    QString name; // proposed, "matrix.svg"; below a folder with "/"
    QByteArray content;
};

// What leaves the program, on its way: a file or a set of them, made in steps that a window can
// afford between two events. It writes nothing and owns all that it needs.
class Rendering {
public:
    Rendering() = default;
    Rendering(const Rendering&) = delete;
    Rendering& operator=(const Rendering&) = delete;
    virtual ~Rendering() = default;

    virtual bool step() = 0; // true when all is done, or nothing more can be
    virtual double progress() const = 0; // 0..1
    virtual Result<std::vector<ExportedFile>> files() = 0; // after the last step; once
};

// All steps at once.
inline Result<std::vector<ExportedFile>> rendered(Rendering& rendering)
{
    while (!rendering.step()) { }
    return rendering.files();
}

} // namespace rundblick
