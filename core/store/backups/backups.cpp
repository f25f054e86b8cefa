// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backups.h"

#include "core/store/backups/backupname.h"
#include "core/store/backups/retention.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& backups, std::int64_t document)
{
    return backups / std::to_string(document);
}

bool isLater(const Backup& one, const Backup& other)
{
    return std::tie(one.when, one.publication) > std::tie(other.when, other.publication);
}

// By their names alone, the latest first.
std::vector<Backup> namedIn(const fs::path& folder)
{
    std::vector<Backup> found;
    std::error_code ignored; // no folder: none yet
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
        std::optional<Backup> backup = backupFromName(entry.path().filename().string());
        if (!backup)
            continue;
        backup->path = entry.path();
        backup->size = stampOf(entry.path()).size;
        found.push_back(std::move(*backup));
    }
    std::ranges::sort(found, isLater);
    return found;
}

std::vector<std::int64_t> documentsIn(const fs::path& backups)
{
    std::vector<std::int64_t> documents;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(backups, ignored)) {
        const std::string name = entry.path().filename().string();
        std::int64_t document = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), document);
        if (error == std::errc() && end == name.data() + name.size())
            documents.push_back(document);
    }
    return documents;
}

std::string titleOf(const Backup& backup)
{
    const Result<std::string> title = readTitleOf(backup.path);
    return title ? *title : std::string();
}

// Only the file's name comes into being last: a backup is whole or not there.
Status copyWhole(const fs::path& from, const fs::path& to)
{
    const fs::path temporary = temporaryBeside(to);
    std::error_code error;
    fs::copy_file(from, temporary, error);
    if (!error)
        fs::rename(temporary, to, error);
    if (!error)
        return ok();
    std::error_code ignored;
    fs::remove(temporary, ignored);
    return fileError(Code::FileUnwritable, to, error.value());
}

void removeAll(const std::vector<Backup>& backups)
{
    std::error_code ignored; // it goes another day
    for (const Backup& backup : backups)
        fs::remove(backup.path, ignored);
}

// The oldest of all workshops go where there is too much in all; the newest of each goes last.
void shrink(const fs::path& backups, std::int64_t limit)
{
    std::vector<Backup> older;
    std::vector<Backup> newest;
    std::int64_t bytes = 0;
    for (const std::int64_t document : documentsIn(backups)) {
        const std::vector<Backup> named = namedIn(folderOf(backups, document));
        for (const Backup& backup : named) {
            bytes += backup.size;
            (&backup == &named.front() ? newest : older).push_back(backup);
        }
    }
    std::ranges::sort(older, isLater);
    std::ranges::sort(newest, isLater);
    newest.insert(newest.end(), older.begin(), older.end());
    std::error_code ignored;
    for (; bytes > limit && newest.size() > 1; newest.pop_back()) {
        fs::remove(newest.back().path, ignored);
        bytes -= newest.back().size;
    }
}

std::int64_t timeOf(const fs::path& file)
{
    constexpr std::int64_t inMillisecond = 1'000'000; // nanoseconds
    return stampOf(file).modified / inMillisecond;
}

Status makeFolder(const fs::path& backups, const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fileError(Code::FileUnwritable, folder, error.value());
    fs::permissions(backups, fs::perms::owner_all, error); // nobody else's business
    return ok();
}

} // namespace

fs::path backupsFolder(const fs::path& workingFolder)
{
    std::error_code error;
    fs::path folder = fs::absolute(workingFolder, error);
    if (!folder.has_filename())
        folder = folder.parent_path(); // "/data/working/"
    return folder.parent_path() / "backups";
}

std::vector<Backup> listBackups(const fs::path& backups, std::int64_t document)
{
    std::vector<Backup> list = namedIn(folderOf(backups, document));
    for (Backup& backup : list)
        backup.title = titleOf(backup);
    return list;
}

std::vector<BackedUpWorkshop> backedUpWorkshops(const fs::path& backups)
{
    std::vector<BackedUpWorkshop> workshops;
    for (const std::int64_t document : documentsIn(backups)) {
        const std::vector<Backup> named = namedIn(folderOf(backups, document));
        if (named.empty())
            continue;
        BackedUpWorkshop& workshop = workshops.emplace_back(document, named.front());
        workshop.latest.title = titleOf(workshop.latest);
    }
    std::ranges::sort(workshops, isLater, &BackedUpWorkshop::latest);
    return workshops;
}

std::optional<Backup> findPublication(
    const fs::path& backups, std::int64_t document, std::int64_t publication)
{
    const std::vector<Backup> named = namedIn(folderOf(backups, document));
    const auto found = std::ranges::find(named, publication, &Backup::publication);
    return found == named.end() ? std::nullopt : std::optional(*found);
}

Result<CheckedFile> readBackup(const Backup& backup)
{
    Result<CheckedFile> file = readCheckedFile(backup.path);
    if (file && file->document.publication != backup.publication)
        return fileError(Code::Damaged, backup.path); // not what its name says
    return file;
}

Status backUp(
    const fs::path& backups, const fs::path& file, const DocumentRow& document, BackupKind kind)
{
    if (findPublication(backups, document.document, document.publication))
        return ok();
    const fs::path folder = folderOf(backups, document.document);
    if (Status made = makeFolder(backups, folder); !made)
        return made;
    const fs::path path = folder / backupName(timeOf(file), document.publication, kind);
    sweepTemporaries(path);
    const Status copied = copyWhole(file, path);
    removeAll(expendable(namedIn(folder)));
    shrink(backups, BackupLimits().allBytes);
    return copied;
}

} // namespace rundblick
