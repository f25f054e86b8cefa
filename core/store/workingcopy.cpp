// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workingcopy.h"

#include "core/store/recordsql.h"
#include "core/store/schemas/migrations.h"

#include <array>
#include <chrono>
#include <fstream>
#include <sqlite3.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".rundblick-work";
constexpr std::string_view asideSuffix = ".rundblick-kept";
constexpr std::size_t mostAside = 30;
constexpr std::int64_t mostAsideBytes = 1'000'000'000; // of all; the latest stays

// From here on a commit is on the disk when it returns, and a removal finds what refers to it.
Status makeDurable(Database& database)
{
    return database.run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; "
                        "PRAGMA foreign_keys = ON");
}

fs::path journalOf(const fs::path& path)
{
    return fs::path(path) += "-journal";
}

std::vector<fs::path> filesIn(const fs::path& folder, std::string_view extension)
{
    std::vector<fs::path> paths;
    std::error_code ignored; // no folder yet: no files
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == extension)
            paths.push_back(entry.path());
    return paths;
}

// Lets go of the oldest that were set aside.
void thinOut(const fs::path& folder)
{
    std::vector<fs::path> all = filesIn(folder, asideSuffix);
    const auto age = [](const fs::path& one) { return -stampOf(one).modified; };
    std::ranges::sort(all, {}, age); // the latest first
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bytes += stampOf(all[i]).size;
        if (i >= mostAside || (i > 0 && bytes > mostAsideBytes))
            removeWorkingCopy(all[i]);
    }
}

// user_version is set last: a copy that has none was killed in the making and holds no work.
Status fillWorkingCopy(Database& database, const Workshop& workshop, const DocumentRow& document)
{
    Status status = database.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; "
                                 "PRAGMA synchronous = OFF");
    if (!status)
        return status;
    Transaction transaction(database);
    status = transaction.begun();
    if (status)
        status = fillDatabase(database, workshop, document);
    for (const SchemaObject& object : workingSchema())
        if (status)
            status = database.run(object.sql);
    return status ? transaction.commit() : status;
}

Status finishWorkingCopy(Database& database, const WorkingState& state)
{
    Status status = makeDurable(database);
    if (!status)
        return status;
    Transaction transaction(database);
    status = transaction.begun();
    if (status)
        status = database.run("INSERT INTO workingCopy VALUES (1, '', 0, 0, 0, 0, 0, 0); "
                              "PRAGMA user_version = "
            + std::to_string(schemaVersion));
    if (status)
        status = writeState(database, state);
    return status ? transaction.commit() : status;
}

// Whether the copy is still being made, or was killed while it was: it holds no work. Its header is
// read before SQLite looks at it, to which a file without its end is damaged; through SQLite all
// the same: to open and close the file by hand would drop the locks that this program has on it.
bool isHalfMade(Database& database)
{
    constexpr sqlite3_int64 versionAt = 60; // https://sqlite.org/fileformat2.html, 1.3
    std::array<char, 4> version{};
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const bool isRead = file && file->pMethods
        && file->pMethods->xRead(file, version.data(), static_cast<int>(version.size()), versionAt)
            == SQLITE_OK;
    return !isRead || version == std::array<char, 4>{};
}

// Another program may be at it: only what is old is removed.
Error refuseHalfMade(const fs::path& path)
{
    std::error_code ignored;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(path, ignored);
    if (age > std::chrono::minutes(10))
        removeWorkingCopy(path);
    return fileError(Code::FileMissing, path);
}

// Whether a journal holds what is to be rolled back. One that is over stays behind, its head full
// of zeros, where the program that had it was killed:
// https://sqlite.org/pragma.html#pragma_locking_mode
bool isHot(const fs::path& journal)
{
    std::array<char, 8> head{};
    std::ifstream file(journal, std::ios::binary);
    return file.read(head.data(), head.size()) && head != std::array<char, 8>{};
}

} // namespace

Result<Database> createWorkingCopy(const fs::path& folder, const Workshop& workshop,
    const DocumentRow& document, const WorkingState& state)
{
    std::error_code error;
    const fs::path directory = fs::absolute(folder, error);
    fs::create_directories(directory, error);
    if (error)
        return fileError(Code::FileUnwritable, folder, error.value());
    fs::permissions(directory, fs::perms::owner_all, error); // nobody else's business
    const fs::path path = directory
        / (std::to_string(document.document) + '-' + uniqueName() + std::string(suffix));
    Result<Database> database = Database::open(path, true);
    if (!database)
        return database;
    Status status = fillWorkingCopy(*database, workshop, document);
    if (status)
        status = finishWorkingCopy(*database, state);
    if (status)
        return database;
    const Error failed = status.error();
    removeWorkingCopy(path);
    return failed;
}

Result<Database> openWorkingCopy(const fs::path& path)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return fileError(Code::FileMissing, path);
    Result<Database> database = Database::open(fs::absolute(path, error), false);
    if (!database)
        return database;
    if (isHalfMade(*database))
        return refuseHalfMade(path);
    Status status = database->run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
    if (status)
        status = makeDurable(*database);
    if (!status)
        return status.error();
    if (const auto version = database->number("PRAGMA user_version"); version && *version == 0)
        return refuseHalfMade(path); // its last step was rolled back
    if (Status raised = raiseWorkingCopy(*database); !raised)
        return raised.error();
    return database;
}

Result<WorkingState> readState(Database& database)
{
    Statement* row = database.statement(
        "SELECT target, size, modified, inode, workingCopy.publication, pending, "
        "publishedRevision, revision FROM workingCopy JOIN document");
    if (!row)
        return database.lastError();
    WorkingState state;
    std::string target;
    const bool good = row->step() && readValue(*row, 0, target)
        && readValue(*row, 1, state.stamp.size) && readValue(*row, 2, state.stamp.modified)
        && readValue(*row, 3, state.stamp.inode) && readValue(*row, 4, state.publication)
        && readValue(*row, 5, state.pending) && readValue(*row, 6, state.publishedRevision)
        && readValue(*row, 7, state.revision);
    if (!row->reset())
        return database.lastError();
    if (!good)
        return fileError(Code::Damaged, database.path());
    state.target = target;
    return state;
}

Status writeState(Database& database, const WorkingState& state)
{
    Statement* row = database.statement(
        "UPDATE workingCopy SET target = ?1, size = ?2, modified = ?3, inode = ?4, "
        "publication = ?5, pending = ?6, publishedRevision = ?7");
    if (!row)
        return database.lastError();
    const std::string target = state.target.string();
    row->bind(1, std::string_view(target));
    row->bind(2, state.stamp.size);
    row->bind(3, state.stamp.modified);
    row->bind(4, state.stamp.inode);
    row->bind(5, state.publication);
    row->bind(6, state.pending);
    row->bind(7, state.publishedRevision);
    row->step();
    return row->reset() ? ok() : database.lastError();
}

std::vector<fs::path> workingCopiesIn(const fs::path& folder)
{
    return filesIn(folder, suffix);
}

void removeWorkingCopy(const fs::path& path)
{
    std::error_code ignored; // a copy that stays is found at the next start
    fs::remove(path, ignored);
    fs::remove(journalOf(path), ignored);
}

void setAside(const fs::path& path)
{
    std::error_code error;
    if (isHot(journalOf(path)))
        return; // not closed well: the next start sees to it
    fs::remove(journalOf(path), error);
    fs::rename(path, fs::path(path).replace_extension(asideSuffix), error);
    thinOut(path.parent_path());
}

std::vector<fs::path> setAsideFor(const fs::path& folder, std::int64_t document)
{
    std::vector<fs::path> paths = filesIn(folder, asideSuffix);
    const std::string start = std::to_string(document) + '-';
    std::erase_if(
        paths, [&](const fs::path& path) { return !path.filename().string().starts_with(start); });
    return paths;
}

Result<fs::path> takeBack(const fs::path& path)
{
    fs::path back = fs::path(path).replace_extension(suffix);
    std::error_code error;
    fs::rename(path, back, error);
    if (error)
        return fileError(Code::FileInUse, path, error.value());
    return back;
}

} // namespace rundblick
