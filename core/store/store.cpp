// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/model/checks.h"
#include "core/store/openchecks.h"

#include <algorithm>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t neverPublished = -1;

// Where the file really is: a symbolic link stays one when its target is replaced.
fs::path resolved(const fs::path& path)
{
    std::error_code error;
    fs::path result = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : result;
}

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

Store::Store(Database database, WorkingState state)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_state(std::move(state))
{
}

Store::Store(Store&&) noexcept = default;

Store& Store::operator=(Store&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_state, other.m_state);
    return *this;
}

Store::~Store()
{
    if (m_database && !hasUnpublished())
        static_cast<void>(discard());
}

Result<Opened> Store::create(
    const fs::path& workingFolder, Workshop content, const fs::path& target)
{
    if (Status valid = check(content); !valid)
        return valid.error();
    WorkingState state;
    state.publishedRevision = neverPublished;
    if (!target.empty())
        state.target = resolved(target);
    if (stampOf(state.target) != FileStamp{})
        return fileError(Code::FileExists, target);
    return start(workingFolder, std::move(content), {.document = randomId()}, state);
}

Result<Opened> Store::open(const fs::path& target, const fs::path& workingFolder)
{
    WorkingState state;
    state.target = resolved(target);
    Result<CheckedFile> file = readCheckedFile(state.target);
    if (!file)
        return file.error();
    state.stamp = file->stamp;
    state.publication = file->document.publication;
    state.revision = file->document.revision;
    state.publishedRevision = file->document.revision;
    sweepTemporaries(state.target);
    Result<Opened> opened
        = start(workingFolder, std::move(file->workshop), file->document, std::move(state));
    if (opened)
        opened->notices = std::move(file->notices);
    return opened;
}

Result<Opened> Store::start(const fs::path& workingFolder, Workshop content,
    const DocumentRow& document, WorkingState state)
{
    Result<Database> database = createWorkingCopy(workingFolder, content, document, state);
    if (!database)
        return database.error();
    return Opened{Store(std::move(*database), std::move(state)), std::move(content), {}};
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

Result<Opened> Store::resume(const UnfinishedWork& work)
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
    return Opened{std::move(*store), std::move(*workshop), {}};
}

Status Store::write(const Edit& edit)
{
    Transaction transaction(*m_database);
    Status status = transaction.begun();
    if (status)
        status = writeChanges(*m_database, edit);
    if (status)
        status = m_database->run("UPDATE document SET revision = revision + 1");
    if (status)
        status = transaction.commit();
    if (status)
        ++m_state.revision;
    return status;
}

Result<Workshop> Store::load() const
{
    Result<Content> content = readContent(*m_database);
    if (!content)
        return content.error();
    return std::move(content->workshop);
}

Status Store::save(const WorkingState& state)
{
    Transaction transaction(*m_database);
    Status status = transaction.begun();
    if (status)
        status = writeState(*m_database, state);
    if (status)
        status = transaction.commit();
    if (status)
        m_state = state;
    return status;
}

Status Store::setTarget(const fs::path& target)
{
    WorkingState state = m_state;
    state.target = resolved(target);
    state.stamp = stampOf(state.target);
    state.publication = 0;
    state.pending = 0;
    state.publishedRevision = neverPublished;
    return save(state);
}

Result<Publication> Store::beginPublication()
{
    assert(!m_state.target.empty());
    WorkingState state = m_state;
    state.pending = randomId();
    PublicationGoal goal{
        state.target, state.pending, state.stamp, {state.publication, m_state.pending}};
    if (Status saved = save(state); !saved)
        return saved.error();
    return Publication::begin(*m_database, std::move(goal));
}

Status Store::recordPublished(const Published& published)
{
    if (published.target != m_state.target)
        return ok(); // the target was changed meanwhile, or this was a copy
    WorkingState state = m_state;
    state.stamp = published.stamp;
    state.publication = published.publication;
    state.pending = 0;
    state.publishedRevision = published.revision;
    return save(state);
}

Result<Publication> Store::beginCopy(const fs::path& copy)
{
    return Publication::begin(*m_database, {resolved(copy), randomId(), {}, {}});
}

Status Store::publish()
{
    Result<Publication> publication = beginPublication();
    if (!publication)
        return publication.error();
    Result<bool> complete = false;
    do
        complete = publication->step();
    while (complete && !*complete);
    if (!complete)
        return complete.error();
    const Result<Published> published = publication->finish();
    return published ? recordPublished(*published) : published.error();
}

Status Store::discard()
{
    const fs::path path = m_database->path();
    m_database.reset();
    removeWorkingCopy(path);
    return ok();
}

} // namespace rundblick
