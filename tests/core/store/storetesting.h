// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/touchpointedits.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "core/store/workshopfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

// What the tests of the store have in common.
namespace rundblick {

namespace fs = std::filesystem;

inline fs::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return fs::path(folder.path().toStdString()) / name;
}

inline QByteArray bytesOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// Without the locks of files that are open, and the backups.
inline std::size_t filesIn(const fs::path& folder)
{
    std::error_code missing;
    const auto files = fs::directory_iterator(folder, missing);
    return static_cast<std::size_t>(
        std::count_if(fs::begin(files), fs::end(files), [](const fs::directory_entry& entry) {
            const std::string name = entry.path().filename().string();
            return !name.starts_with(".~lock.") && name != "backups";
        }));
}

inline std::size_t filesIn(const fs::path& folder, std::string_view extension)
{
    std::error_code missing;
    const auto files = fs::directory_iterator(folder, missing);
    return static_cast<std::size_t>(std::count_if(fs::begin(files), fs::end(files),
        [&](const fs::directory_entry& entry) { return entry.path().extension() == extension; }));
}

// Runs SQL in any database file.
inline bool runSql(const fs::path& path, const QByteArray& sql)
{
    Result<Database> database = Database::open(path, true);
    return database && database->run(sql.toStdString());
}

inline Edit renameFirst(const Workshop& workshop, std::string name)
{
    return renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, std::move(name));
}

// Applies an edit to a workshop in memory and to its store.
inline bool perform(Opened& opened, const Edit& edit, HistoryStep step = HistoryStep::Push)
{
    if (!opened.store.write(edit, step))
        return false;
    opened.workshop.apply(edit);
    return true;
}

// A working copy as a crash leaves it.
inline UnfinishedWork crashedWork(
    const QTemporaryDir& folder, const fs::path& target, const char* name)
{
    const fs::path working = pathIn(folder, "work");
    {
        Result<Opened> opened = Store::open(target, working);
        if (!opened || !perform(*opened, renameFirst(opened->workshop, name)))
            return {};
        // The destructor keeps unpublished work, as a crash does.
    }
    const std::vector<UnfinishedWork> works = unfinishedWork(working);
    return works.size() == 1 ? works.front() : UnfinishedWork{};
}

} // namespace rundblick
