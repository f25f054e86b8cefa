// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvset/csvset.h"
#include "tests/core/exchange/importing.h"

namespace rundblick {

// The set of a workshop, and the workshop that comes of a set.

using Files = std::map<ImportKind, std::string>;

inline Files filesOf(const Workshop& workshop, const CsvStyle& style = plainCsv)
{
    Files files;
    CsvSetWriter writer(workshop, style);
    while (!writer.step([&](ImportKind kind, std::string_view piece) { files[kind] += piece; })) { }
    return files;
}

inline Workshop importOf(const Files& files)
{
    ImportRequest request;
    for (const auto& [kind, content] : files) {
        ImportFile& file = request.files.emplace_back();
        file.kind = kind;
        file.name = std::string(textOf(kind)) + ".csv";
        file.content = content;
    }
    seedRandomIds(4);
    const Result<Imported> imported = importFiles({}, request);
    seedRandomIds(0);
    Workshop workshop;
    if (imported)
        workshop.apply(imported->edit);
    else
        QTest::qFail(qPrintable(refusalText(imported.error())), __FILE__, __LINE__);
    return workshop;
}

} // namespace rundblick
