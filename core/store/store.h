// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history/kepthistory.h"
#include "core/store/publish.h"
#include "core/store/target/filelock.h"
#include "core/store/target/targetstate.h"
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
// the latest first. Those whose work is published are put away on the way.
std::vector<UnfinishedWork> unfinishedWork(const std::filesystem::path& workingFolder);

Status discardUnfinished(const UnfinishedWork& work);

// How a file is opened that somebody else may have open.
enum class Access {
    Normal, // takes the lock; refuses FileLocked where somebody else has it
    IgnoreLock, // whatever the lock says; none is taken
    ReadOnly, // no lock, no edits, no publication; copies can be saved
};

// The private working copy of one workshop: every edit is committed there at once, in one
// transaction with the history; the person's file is only ever replaced as a whole, by publishing.
// It does not hold the records in memory and does not check edits (core/model/checks does). One
// thread at a time.
class Store {
public:
    // A new workshop. Nothing is published yet; without a target it has no file.
    // Refuses FileExists, FileUnwritable, and what check() refuses.
    static Result<Opened> create(const std::filesystem::path& workingFolder, Workshop content,
        const std::filesystem::path& target = {});

    // Checks the file, which may be hostile, and copies its records to a new working copy, or goes
    // on with the one that was set aside when the same publication was closed; the file is only
    // read. Refuses FileMissing, FileUnreadable, NotAWorkshop, TooNew, Damaged, UnexpectedObject,
    // FileLocked and what check() refuses.
    static Result<Opened> open(const std::filesystem::path& target,
        const std::filesystem::path& workingFolder, Access access = Access::Normal);

    // Continues with the last edit that was committed. Refuses FileInUse, Damaged, FileLocked.
    static Result<Opened> resume(const UnfinishedWork& work, Access access = Access::Normal);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store(); // where all work is published: sets the working copy with its history aside

    // Commits the edit, whole or not at all: after DiskFull or StorageFailed nothing has changed.
    // The edit must have passed check(). Refuses FileReadOnly.
    Status write(const Edit& edit, HistoryStep step = HistoryStep::Push);

    Result<Workshop> load() const; // as the working copy has it

    Access access() const { return m_access; }
    const std::filesystem::path& target() const { return m_state.target; } // empty: never saved

    // From now on publishing goes there ("Save as"), and edits can be made; a file that stands
    // there now will be replaced: ask before. Refuses FileLocked.
    Status setTarget(const std::filesystem::path& target);

    bool hasUnpublished() const;

    // Publishing in the background: step() the Publication from a timer, finish() it on a worker,
    // then hand what it returned to recordPublished() on the thread of this store. One at a time;
    // the publication must not outlive the store until step() has said it is complete. Edits may
    // be written meanwhile. finish() refuses TargetChanged, TargetVanished, FolderVanished where
    // the file is not what was opened or published last; the work stays in the working copy.
    // Refuses FileReadOnly.
    Result<Publication> beginPublication();
    Status recordPublished(const Published& published);

    // "Save a copy": like beginPublication; when recorded it is only remembered as an ancestor. An
    // existing file is replaced.
    Result<Publication> beginCopy(const std::filesystem::path& copy);

    Status publish(); // all of the above at once, on this thread

    // What became of the file; see there. Same where there is no target.
    TargetState targetState() const;
    const FileStamp& stamp() const { return m_state.stamp; } // to ask on another thread

    // The person chose to write a file again that vanished.
    Status writeAgain();

    // The person merged a copy: the next publication may replace the target where it is that copy,
    // and the copy is an ancestor from now on.
    Status adopt(const DocumentRow& merged);

    // What the content comes from, to find the base of a merge.
    Result<DocumentRow> document() const;

    const std::filesystem::path& backups() const { return m_backups; } // see backups.h

    // To be refreshed by whoever has a clock, on any thread; null where there is none.
    std::shared_ptr<const FileLock> lock() const { return m_lock; }

    Status discard(); // deletes the working copy with all unpublished work; the store is at its end

private:
    friend std::vector<UnfinishedWork> unfinishedWork(const std::filesystem::path&);
    Store(Database database, WorkingState state);

    static Result<Opened> start(const std::filesystem::path& workingFolder, Workshop content,
        const DocumentRow& document, WorkingState state);
    static std::optional<Opened> goOn(const std::filesystem::path& workingFolder,
        const CheckedFile& file, const WorkingState& state);
    static Result<Store> attach(const std::filesystem::path& workingCopy);
    Result<Opened> openedWith(Workshop workshop) &&;
    bool isOf(const CheckedFile& file, const WorkingState& state) const;
    Status takeLock(const std::filesystem::path& target);
    Status settle();
    Status save(const WorkingState& state, const Ancestor& ancestor = {});

    std::unique_ptr<Database> m_database; // null: at its end
    WorkingState m_state;
    HistoryPlace m_history;
    Access m_access = Access::Normal;
    std::filesystem::path m_backups;
    std::shared_ptr<const FileLock> m_lock;
};

struct Opened {
    Store store;
    Workshop workshop;
    History history;
    std::vector<Message> notices;
};

} // namespace rundblick
