// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/store/openchecks.h"
#include "core/store/store.h"

#include <algorithm>

// How a store comes into being: from nothing, from a file, from a working copy.
namespace rundblick {
namespace {

namespace fs = std::filesystem;

std::int64_t lastChange(const fs::path& path)
{
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return stampOf(path).modified / nanoseconds;
}

std::string titleOf(const Store& store)
{
    const Result<Workshop> workshop = store.load();
    return workshop ? workshop->setup().title : std::string();
}

WorkingState stateFor(const fs::path& target, const CheckedFile& file)
{
    WorkingState state;
    state.target = target;
    state.stamp = file.stamp;
    state.publication = file.document.publication;
    state.revision = file.document.revision;
    state.publishedRevision = file.document.revision;
    return state;
}

} // namespace

std::vector<UnfinishedWork> unfinishedWork(const fs::path& workingFolder)
{
    std::vector<UnfinishedWork> works;
    for (const fs::path& path : workingCopiesIn(workingFolder)) {
        const std::int64_t changedAt = lastChange(path);
        const Result<Store> store = Store::attach(path);
        if (store && store->hasUnpublished())
            works.push_back({path, store->target(), titleOf(*store), changedAt});
        else if (!store && store.error().code == Code::Damaged)
            works.push_back({path, {}, {}, changedAt}); // resume() will say so
    }
    std::ranges::sort(works, std::greater<>(), &UnfinishedWork::changedAt);
    return works;
}

Status discardUnfinished(const UnfinishedWork& work)
{
    const Result<Database> unused = openWorkingCopy(work.workingCopy);
    if (!unused && unused.error().code == Code::FileInUse)
        return unused.error();
    removeWorkingCopy(work.workingCopy);
    return ok();
}

Result<Opened> Store::create(
    const fs::path& workingFolder, Workshop content, const fs::path& target)
{
    if (Status valid = check(content); !valid)
        return valid.error();
    WorkingState state;
    state.publishedRevision = neverPublished;
    if (!target.empty())
        state.target = realPath(target);
    if (stampOf(state.target) != FileStamp{})
        return fileError(Code::FileExists, target);
    Result<Opened> opened
        = start(workingFolder, std::move(content), {.document = randomId()}, std::move(state));
    if (!opened)
        return opened;
    if (Status locked = opened->store.takeLock(opened->store.target()); !locked) {
        static_cast<void>(opened->store.discard());
        return locked.error();
    }
    return opened;
}

Result<Opened> Store::open(const fs::path& target, const fs::path& workingFolder, Access access)
{
    const fs::path path = realPath(target);
    Result<FileLock> lock = FileLock();
    if (access == Access::Normal && isRegularFile(path))
        lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    Result<CheckedFile> file = readCheckedFile(path);
    if (!file)
        return file.error();
    if (access != Access::ReadOnly)
        sweepTemporaries(path);
    const WorkingState state = stateFor(path, *file);
    std::optional<Opened> kept;
    if (access != Access::ReadOnly)
        kept = goOn(workingFolder, *file, state);
    Result<Opened> opened = kept
        ? Result<Opened>(std::move(*kept))
        : start(workingFolder, std::move(file->workshop), file->document, state);
    if (!opened)
        return opened;
    opened->notices = std::move(file->notices);
    opened->store.m_access = access;
    opened->store.m_lock = std::make_shared<const FileLock>(*std::move(lock));
    return opened;
}

Result<Opened> Store::start(const fs::path& workingFolder, Workshop content,
    const DocumentRow& document, WorkingState state)
{
    Result<Database> database = createWorkingCopy(workingFolder, content, document, state);
    if (!database)
        return database.error();
    return Opened{Store(std::move(*database), std::move(state)), std::move(content), {}, {}};
}

// Goes on where this very publication was closed, with its history. What was set aside for another
// state of the file is of no use any more.
std::optional<Opened> Store::goOn(
    const fs::path& workingFolder, const CheckedFile& file, const WorkingState& state)
{
    for (const fs::path& aside : setAsideFor(workingFolder, file.document.document)) {
        const Result<fs::path> path = takeBack(aside);
        if (!path)
            continue; // another program was faster
        Result<Store> store = attach(*path);
        if (!store && store.error().code == Code::Damaged)
            removeWorkingCopy(*path);
        std::error_code ignored;
        const bool isOfAnother = store && store->target() != state.target
            && fs::exists(store->target(), ignored); // a copy beside the original
        if (!store || isOfAnother || store->hasUnpublished())
            continue; // set aside again, or offered at the next start
        if (store->isOf(file, state) && store->save(state)) {
            Result<Opened> opened = std::move(*store).openedWith(file.workshop);
            if (opened)
                return std::move(*opened);
        } else {
            static_cast<void>(store->discard());
        }
    }
    return {};
}

bool Store::isOf(const CheckedFile& file, const WorkingState& state) const
{
    if (m_state.publication != state.publication || m_state.revision != state.revision)
        return false;
    const Result<Workshop> workshop = load();
    return workshop && *workshop == file.workshop;
}

// With its history; this store is at its end where it fails.
Result<Opened> Store::openedWith(Workshop workshop) &&
{
    Result<KeptHistory> kept = readHistory(*m_database);
    if (!kept)
        return kept.error();
    m_history = kept->place;
    return Opened{std::move(*this), std::move(workshop), std::move(kept->history), {}};
}

Result<Store> Store::attach(const fs::path& workingCopy)
{
    Result<Database> database = openWorkingCopy(workingCopy);
    if (!database)
        return database.error();
    Result<WorkingState> state = readState(*database);
    if (!state)
        return state.error();
    Store store(std::move(*database), std::move(*state));
    if (Status settled = store.settle(); !settled)
        return settled.error();
    return store;
}

// After a crash: the publication that was under way may have reached the target.
Status Store::settle()
{
    if (m_state.pending == 0)
        return ok();
    const FileStamp stamp = stampOf(m_state.target);
    const Result<DocumentRow> document = readDocumentOf(m_state.target);
    if (!document || document->publication != m_state.pending)
        return ok();
    return recordPublished({m_state.target, document->revision, m_state.pending, stamp});
}

Result<Opened> Store::resume(const UnfinishedWork& work, Access access)
{
    Result<Store> store = attach(work.workingCopy);
    if (!store)
        return store.error();
    if (Status intact = quickCheck(*store->m_database); !intact)
        return intact.error();
    Result<Workshop> workshop = store->load();
    if (!workshop)
        return workshop.error();
    if (Status valid = check(*workshop); !valid)
        return valid.error();
    if (access == Access::Normal)
        if (Status locked = store->takeLock(store->target()); !locked)
            return locked.error();
    store->m_access = access;
    return std::move(*store).openedWith(std::move(*workshop));
}

} // namespace rundblick
