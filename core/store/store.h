// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/publish.h"
#include "core/store/workingcopy.h"

namespace rundblick {

class Store;

// A working copy, its content, and what the person should know about the file (DigestDiffers).
struct Opened;

// A working copy with work that never reached its file: a crash, a full stick.
struct UnfinishedWork {
    std::filesystem::path workingCopy;
    std::filesystem::path target; // empty: the workshop was never saved
    std::string title; // of the workshop
    std::int64_t changedAt = 0; // seconds since 1970, of the last edit
};

// The working copies in this folder that hold unpublished work and that no running program uses,
// the latest first. Those whose work is published are deleted on the way.
std::vector<UnfinishedWork> unfinishedWork(const std::filesystem::path& workingFolder);

Status discardUnfinished(const UnfinishedWork& work);

// The private working copy of one workshop: every edit is committed there at once, in one
// transaction; the person's file is only ever replaced as a whole, by publishing. It does not hold
// the records in memory and does not check edits (core/model/checks does). One thread at a time.
class Store {
public:
    // A new workshop. Nothing is published yet; without a target it has no file.
    // Refuses FileExists, FileUnwritable, and what check() refuses.
    static Result<Opened> create(const std::filesystem::path& workingFolder, Workshop content,
        const std::filesystem::path& target = {});

    // Checks the file, which may be hostile, and copies its records to a new working copy; the
    // file is only read. Refuses FileMissing, FileUnreadable, NotAWorkshop, TooNew, Damaged,
    // UnexpectedObject and what check() refuses.
    static Result<Opened> open(
        const std::filesystem::path& target, const std::filesystem::path& workingFolder);

    // Continues with the last edit that was committed. Refuses FileInUse, Damaged.
    static Result<Opened> resume(const UnfinishedWork& work);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store(); // deletes the working copy where all work is published

    // Commits the edit, whole or not at all: after DiskFull or StorageFailed nothing has changed.
    // The edit must have passed check().
    Status write(const Edit& edit);

    Result<Workshop> load() const; // as the working copy has it

    const std::filesystem::path& target() const { return m_state.target; } // empty: never saved

    // From now on publishing goes there ("Save as"); a file that stands there now will be replaced:
    // ask before.
    Status setTarget(const std::filesystem::path& target);

    bool hasUnpublished() const { return m_state.revision != m_state.publishedRevision; }

    // Publishing in the background: step() the Publication from a timer, finish() it on a worker,
    // then hand what it returned to recordPublished() on the thread of this store. One at a time;
    // the publication must not outlive the store until step() has said it is complete. Edits may
    // be written meanwhile. finish() refuses TargetChanged where someone else changed the file
    // since it was opened or published; the work stays in the working copy.
    Result<Publication> beginPublication();
    Status recordPublished(const Published& published);

    // "Save a copy": like beginPublication, nothing to be recorded. An existing file is replaced.
    Result<Publication> beginCopy(const std::filesystem::path& copy);

    Status publish(); // all of the above at once, on this thread

    Status discard(); // deletes the working copy with all unpublished work; the store is at its end

private:
    friend std::vector<UnfinishedWork> unfinishedWork(const std::filesystem::path&);
    Store(Database database, WorkingState state);

    static Result<Opened> start(const std::filesystem::path& workingFolder, Workshop content,
        const DocumentRow& document, WorkingState state);
    static Result<Store> attach(const std::filesystem::path& workingCopy);
    Status settle();
    Status save(const WorkingState& state);
    Result<Publication> begin(PublicationGoal goal);

    std::unique_ptr<Database> m_database; // null: at its end
    WorkingState m_state;
};

struct Opened {
    Store store;
    Workshop workshop;
    std::vector<Message> notices;
};

} // namespace rundblick
