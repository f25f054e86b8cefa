// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"

#include "core/model/checks.h"
#include "core/store/openchecks.h"
#include "core/store/publish.h"

namespace rundblick {
namespace {

namespace fs = std::filesystem;

// The document the file goes on with, and the state of the file that may be replaced.
struct Predecessor {
    DocumentRow document;
    FileStamp stamp;
};

Result<Predecessor> predecessorOf(const fs::path& path, Existing existing)
{
    const bool exists = stampOf(path) != FileStamp{};
    if (!exists)
        return Predecessor{{.document = randomId()}, {}};
    if (existing == Existing::Refuse)
        return fileError(Code::FileExists, path);
    if (existing == Existing::Forget)
        return Predecessor{{.document = randomId()}, stampOf(path)};
    Result<CheckedFile> file = readCheckedFile(path);
    if (!file)
        return file.error();
    ++file->document.revision;
    return Predecessor{file->document, file->stamp};
}

Status write(const fs::path& target, const Workshop& workshop, const Predecessor& before)
{
    Result<Database> database = filledDatabase(workshop, before.document);
    if (!database)
        return database.error();
    const Result<Published> published
        = publishSnapshot(*database, {target, randomId(), before.stamp, {}});
    return published ? ok() : Status(published.error());
}

} // namespace

Result<Workshop> readWorkshop(const fs::path& path, std::vector<Message>* notices)
{
    Result<CheckedFile> file = readCheckedFile(path);
    if (!file)
        return file.error();
    if (notices)
        notices->insert(notices->end(), file->notices.begin(), file->notices.end());
    return std::move(file->workshop);
}

Status writeWorkshop(const fs::path& path, const Workshop& workshop, Existing existing)
{
    if (Status valid = check(workshop); !valid)
        return valid;
    const fs::path target = realPath(path);
    const Result<Predecessor> before = predecessorOf(target, existing);
    return before ? write(target, workshop, *before) : Status(before.error());
}

Status writeWorkshop(const fs::path& path, const Workshop& workshop, const DocumentRow& document)
{
    if (Status valid = check(workshop); !valid)
        return valid;
    const fs::path target = realPath(path);
    if (stampOf(target) != FileStamp{})
        return fileError(Code::FileExists, path);
    return write(target, workshop, {document, {}});
}

} // namespace rundblick
