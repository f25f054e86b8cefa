// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/openchecks.h"

namespace rundblick {

namespace fs = std::filesystem;

Store::Store(Database database, WorkingState state)
    : m_database(std::make_unique<Database>(std::move(database)))
    , m_state(std::move(state))
    , m_backups(backupsFolder(m_database->path().parent_path()))
{
}

Store::Store(Store&&) noexcept = default;

Store& Store::operator=(Store&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_state, other.m_state);
    std::swap(m_history, other.m_history);
    std::swap(m_access, other.m_access);
    std::swap(m_backups, other.m_backups);
    std::swap(m_lock, other.m_lock);
    return *this;
}

Store::~Store()
{
    if (!m_database || hasUnpublished())
        return;
    const Result<std::int64_t> hasHistory
        = m_database->number("SELECT EXISTS (SELECT 1 FROM history)");
    if (m_access == Access::ReadOnly || !hasHistory || *hasHistory == 0) {
        static_cast<void>(discard());
        return;
    }
    const fs::path path = m_database->path();
    m_database.reset();
    setAside(path);
}

Status Store::write(const Edit& edit, HistoryStep step)
{
    if (m_access == Access::ReadOnly)
        return fileError(Code::FileReadOnly, m_state.target);
    Transaction transaction(*m_database);
    Status status = transaction.begun();
    if (status)
        status = writeChanges(*m_database, edit);
    if (status)
        status = m_database->run("UPDATE document SET revision = revision + 1");
    if (!status)
        return status;
    const Result<HistoryPlace> place = keepStep(*m_database, m_history, edit, step);
    if (!place)
        return place.error();
    status = transaction.commit();
    if (!status)
        return status;
    m_history = *place;
    ++m_state.revision;
    return ok();
}

bool Store::hasUnpublished() const
{
    return m_state.revision != m_state.publishedRevision;
}

Result<Workshop> Store::load() const
{
    Result<Content> content = readContent(*m_database);
    if (!content)
        return content.error();
    return std::move(content->workshop);
}

Result<DocumentRow> Store::document() const
{
    Result<DocumentRow> document = readDocument(*m_database);
    if (document)
        document->publication = m_state.publication;
    return document;
}

Status Store::save(const WorkingState& state, const Ancestor& ancestor)
{
    Transaction transaction(*m_database);
    Status status = transaction.begun();
    if (status)
        status = writeState(*m_database, state);
    if (status && ancestor.publication != 0)
        status = appendToLineage(*m_database, ancestor);
    if (status)
        status = transaction.commit();
    if (status)
        m_state = state;
    return status;
}

Status Store::takeLock(const fs::path& target)
{
    if (target.empty())
        return ok();
    Result<FileLock> lock = FileLock::take(target);
    if (!lock)
        return lock.error();
    m_lock = std::make_shared<const FileLock>(*std::move(lock));
    return ok();
}

Status Store::setTarget(const fs::path& target)
{
    WorkingState state = m_state;
    state.target = realPath(target);
    state.stamp = stampOf(state.target);
    state.publication = 0;
    state.pending = 0;
    state.publishedRevision = neverPublished;
    const bool isOurs = m_lock && m_lock->isTaken() && state.target == m_state.target;
    const std::shared_ptr<const FileLock> before = m_lock;
    if (Status locked = isOurs ? ok() : takeLock(state.target); !locked)
        return locked;
    Status saved = save(state);
    if (saved)
        m_access = Access::Normal;
    else
        m_lock = before;
    return saved;
}

Result<Publication> Store::beginPublication()
{
    assert(!m_state.target.empty());
    if (m_access == Access::ReadOnly)
        return fileError(Code::FileReadOnly, m_state.target);
    WorkingState state = m_state;
    state.pending = randomId();
    PublicationGoal goal{state.target, state.pending, state.stamp,
        {state.publication, m_state.pending}, m_backups, BackupKind::Published};
    if (Status saved = save(state); !saved)
        return saved.error();
    return Publication::begin(*m_database, std::move(goal));
}

Status Store::recordPublished(const Published& published)
{
    WorkingState state = m_state;
    if (published.target == m_state.target) { // not a copy, nor changed meanwhile
        state.stamp = published.stamp;
        state.publication = published.publication;
        state.pending = 0;
        state.publishedRevision = published.revision;
    }
    return save(state, {published.publication, published.revision});
}

Result<Publication> Store::beginCopy(const fs::path& copy)
{
    return Publication::begin(
        *m_database, {realPath(copy), randomId(), {}, {}, m_backups, BackupKind::Copy});
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

TargetState Store::targetState() const
{
    return m_state.target.empty() ? TargetState::Same
                                  : rundblick::targetState(m_state.target, m_state.stamp);
}

Status Store::writeAgain()
{
    if (stampOf(m_state.target) != FileStamp{})
        return ok(); // it is back; if it is another one, publishing says so
    WorkingState state = m_state;
    state.stamp = {};
    state.publishedRevision = neverPublished;
    return save(state);
}

Status Store::adopt(const DocumentRow& merged)
{
    WorkingState state = m_state;
    const FileStamp stamp = stampOf(m_state.target);
    const Result<DocumentRow> there = readDocumentOf(m_state.target);
    if (there && there->publication == merged.publication) {
        state.stamp = stamp;
        state.publication = merged.publication;
        state.publishedRevision = neverPublished;
    }
    return save(state, {merged.publication, merged.revision});
}

Status Store::discard()
{
    const fs::path path = m_database->path();
    m_database.reset();
    removeWorkingCopy(path);
    return ok();
}

} // namespace rundblick
