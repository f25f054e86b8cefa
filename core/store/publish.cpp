// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/publish.h"

#include "core/store/digest.h"
#include "core/store/openchecks.h"
#include "core/store/schemas/schema.h"
#include "core/store/target/targetstate.h"

#include <algorithm>
#include <chrono>
#include <sqlite3.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

// What a working copy has beyond a workshop file.
Status dropPrivate(Database& snapshot)
{
    Status status = ok();
    for (const SchemaObject& object : workingSchema()) {
        const bool isTable = object.sql.starts_with("CREATE TABLE");
        if (status)
            status = snapshot.run((isTable ? "DROP TABLE IF EXISTS " : "DROP INDEX IF EXISTS ")
                + sqlName(object.name));
    }
    return status;
}

Status nameAs(Database& snapshot, std::int64_t publication)
{
    const Result<std::int64_t> digest = digestOf(snapshot);
    const Result<std::int64_t> revision = snapshot.number("SELECT revision FROM document");
    if (!digest || !revision)
        return digest ? revision.error() : digest.error();
    const Status named = snapshot.run("PRAGMA user_version = " + std::to_string(schemaVersion)
        + "; UPDATE document SET publication = " + std::to_string(publication)
        + ", digest = " + std::to_string(*digest));
    return named ? appendToLineage(snapshot, {publication, *revision}) : named;
}

// The finished file is read again before it may replace anything.
Status verify(const fs::path& temporary, const DocumentRow& expected)
{
    const Result<CheckedFile> written = readCheckedFile(temporary);
    if (!written)
        return written.error();
    if (written->document.publication == expected.publication && written->notices.empty())
        return ok();
    return Error{Code::StorageFailed, {{"file", temporary.string()}}, "written file differs"};
}

// Whether the target is still what this goal may replace.
Status checkTarget(const PublicationGoal& goal)
{
    const FileStamp now = stampOf(goal.target);
    if (!goal.stamp || now == *goal.stamp)
        return ok();
    if (now == FileStamp{})
        return fileError(Code::TargetVanished, goal.target);
    // A synchronising client may have written the same file again.
    const Result<DocumentRow> document = readDocumentOf(goal.target);
    if (document && std::ranges::count(goal.known, document->publication) > 0)
        return ok();
    return Error{Code::TargetChanged, {{"file", goal.target.string()}}, {}};
}

// A stick that was pulled out leaves no folder; a new file whose folder never was is another
// matter. What nobody may write is not replaced either, though a rename could.
Status checkPlace(const PublicationGoal& goal)
{
    const FileStamp seen = goal.stamp.value_or(stampOf(goal.target));
    const TargetState state = targetState(goal.target, seen);
    if (state == TargetState::FolderGone && seen != FileStamp{})
        return fileError(Code::FolderVanished, goal.target);
    if (state == TargetState::FolderGone || state == TargetState::Unwritable)
        return fileError(Code::FileUnwritable, goal.target);
    return ok();
}

// What is about to be replaced may come from elsewhere: then this is its only copy here.
void backUpReplaced(const PublicationGoal& goal, const DocumentRow& document)
{
    const FileStamp now = stampOf(goal.target);
    const bool isAsSeen = goal.stamp && now == *goal.stamp && now != FileStamp{};
    if (goal.backups.empty() || !isAsSeen || goal.known.empty() || goal.known.front() == 0)
        return;
    DocumentRow replaced;
    replaced.document = document.document;
    replaced.publication = goal.known.front();
    static_cast<void>(backUp(goal.backups, goal.target, replaced)); // of the new one it is told
}

Published concluded(const PublicationGoal& goal, DocumentRow document)
{
    Published published{goal.target, document.revision, goal.publication, stampOf(goal.target)};
    if (goal.backups.empty())
        return published;
    document.publication = goal.publication;
    if (Status kept = backUp(goal.backups, goal.target, document, goal.kind); !kept)
        published.backupFailed = kept.error();
    return published;
}

// Says of the target what went wrong with the temporary file beside it.
Error aboutTarget(Error error, const fs::path& target)
{
    error.values = {{"file", target.string()}};
    return error;
}

Status writeTemporary(Database& snapshot, const fs::path& temporary)
{
    Statement* vacuum = snapshot.statement("VACUUM INTO ?1");
    if (!vacuum)
        return snapshot.lastError();
    const std::string name = temporary.string();
    vacuum->bind(1, std::string_view(name));
    vacuum->step();
    if (vacuum->reset())
        return ok();
    Error error = snapshot.lastError();
    const bool cannotOpen = sqlite3_errcode(snapshot.handle()) == SQLITE_CANTOPEN;
    if (cannotOpen || error.code == Code::FileInUse)
        error.code = Code::FileUnwritable;
    return error;
}

Result<Published> writeAndMove(
    Database& snapshot, const fs::path& temporary, const PublicationGoal& goal)
{
    const Result<DocumentRow> document = readDocument(snapshot);
    if (!document)
        return document.error();
    Status status = writeTemporary(snapshot, temporary);
    if (status)
        status = verify(temporary, *document);
    if (status)
        status = checkTarget(goal);
    if (!status)
        return status.error();
    backUpReplaced(goal, *document);
    if (Status moved = moveIntoPlace(temporary, goal.target); !moved)
        return moved.error();
    return concluded(goal, *document);
}

} // namespace

void Publication::EndBackup::operator()(sqlite3_backup* backup) const
{
    sqlite3_backup_finish(backup);
}

Publication::Publication(Database snapshot, PublicationGoal goal)
    : m_snapshot(std::make_unique<Database>(std::move(snapshot)))
    , m_goal(std::move(goal))
{
}

Publication::Publication(Publication&&) noexcept = default;

Publication& Publication::operator=(Publication&& other) noexcept
{
    m_backup = std::move(other.m_backup); // before the database it writes to
    m_snapshot = std::move(other.m_snapshot);
    m_goal = std::move(other.m_goal);
    return *this;
}

Publication::~Publication() = default;

Result<Publication> Publication::begin(Database& source, PublicationGoal goal)
{
    Result<Database> snapshot = Database::openTemporary();
    if (!snapshot)
        return snapshot.error();
    Publication publication(std::move(*snapshot), std::move(goal));
    sqlite3* target = publication.m_snapshot->handle();
    publication.m_backup.reset(sqlite3_backup_init(target, "main", source.handle(), "main"));
    if (!publication.m_backup)
        return publication.m_snapshot->lastError();
    return publication;
}

Result<bool> Publication::step()
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds slice(5);
    constexpr int pagesAtOnce = 32;
    const Clock::time_point end = Clock::now() + slice;
    int result = SQLITE_OK;
    while (m_backup && result == SQLITE_OK && Clock::now() < end)
        result = sqlite3_backup_step(m_backup.get(), pagesAtOnce);
    if (m_backup && result == SQLITE_OK)
        return false;
    m_backup.reset();
    if (result == SQLITE_OK || result == SQLITE_DONE)
        return true;
    return m_snapshot->lastError();
}

Result<Published> Publication::finish()
{
    assert(!m_backup && m_snapshot);
    Result<Published> published = publishSnapshot(*m_snapshot, m_goal);
    m_snapshot.reset();
    return published;
}

Status makePublishable(Database& snapshot, std::int64_t publication)
{
    Status status = snapshot.run("PRAGMA secure_delete = OFF"); // a snapshot is rewritten whole
    Transaction transaction(snapshot);
    if (status)
        status = transaction.begun();
    if (status)
        status = dropPrivate(snapshot);
    if (status)
        status = nameAs(snapshot, publication);
    return status ? transaction.commit() : status;
}

Result<Published> publishSnapshot(Database& snapshot, const PublicationGoal& goal)
{
    if (Status there = checkPlace(goal); !there)
        return there.error();
    if (Status ready = makePublishable(snapshot, goal.publication); !ready)
        return aboutTarget(ready.error(), goal.target);
    sweepTemporaries(goal.target);
    const fs::path temporary = temporaryBeside(goal.target);
    Result<Published> published = writeAndMove(snapshot, temporary, goal);
    if (published)
        return published;
    std::error_code ignored; // it may not have come into being
    fs::remove(temporary, ignored);
    return aboutTarget(published.error(), goal.target);
}

} // namespace rundblick
