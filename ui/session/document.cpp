// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document.h"

#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace rundblick {
namespace {

// What stands in the way of writing the file, as far as can be seen without trying.
std::optional<Code> obstacleOf(TargetState state)
{
    switch (state) {
    case TargetState::Same:
        return {};
    case TargetState::Changed:
        return Code::TargetChanged;
    case TargetState::Vanished:
        return Code::TargetVanished;
    case TargetState::FolderGone:
        return Code::FolderVanished;
    case TargetState::Unwritable:
        return Code::FileUnwritable;
    }
    return {};
}

// Writing needs no try to know that this is over.
bool canBeSeen(Code code)
{
    return code == Code::TargetChanged || code == Code::TargetVanished
        || code == Code::FolderVanished || code == Code::FileUnwritable;
}

} // namespace

Document::Document(Opened opened, QObject* parent)
    : QObject(parent)
    , m_store(std::move(opened.store))
    , m_notices(std::move(opened.notices))
    , m_session(std::make_unique<Session>(
          std::move(opened.workshop),
          [this](const Edit& edit, HistoryStep step) { return m_store.write(edit, step); },
          std::move(opened.history)))
{
    m_seen = m_store.stamp();
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    m_worker.setMaxThreadCount(1);
    connect(m_session.get(), &Session::changed, this, [this] {
        if (m_state != SaveState::Saving && m_state != SaveState::Failed)
            setState(SaveState::Pending);
        m_rest.start();
        keepBase();
    });
    connect(&m_rest, &QTimer::timeout, this, &Document::lookAtFile);
    connect(&m_again, &QTimer::timeout, this, &Document::lookAtFile);
    connect(&m_steps, &QTimer::timeout, this, &Document::step);
    connect(&m_stillHere, &QTimer::timeout, this, &Document::refreshLock);
    m_stillHere.start(std::chrono::seconds(FileLock::refreshSeconds));
    if (isReadOnly())
        m_again.start(3s);
    if (m_store.hasUnpublished()) {
        m_state = SaveState::Pending;
        m_rest.start();
    }
}

Document::~Document()
{
    m_worker.waitForDone();
}

QString Document::path() const
{
    return toQt(m_store.target().string());
}

QString Document::name() const
{
    const QString title = toQt(m_session->workshop().setup().title);
    return title.isEmpty() ? QFileInfo(path()).completeBaseName() : title;
}

Result<std::int64_t> Document::number() const
{
    const Result<DocumentRow> row = m_store.document();
    if (!row)
        return row.error();
    return row->document;
}

void Document::publish()
{
    if (m_publication || m_store.target().empty() || !m_store.hasUnpublished())
        return;
    setState(SaveState::Saving);
    begin(m_store.beginPublication(), false);
}

void Document::lookAtFile()
{
    m_looksAgain = m_isLooking;
    if (m_isLooking || m_publication || m_store.target().empty())
        return;
    m_isLooking = true;
    m_worker.start([this, target = m_store.target(), stamp = m_store.stamp()] {
        const TargetState state = targetState(target, stamp);
        QMetaObject::invokeMethod(this, [this, state, target, stamp, now = stampOf(target)] {
            m_isLooking = false;
            if (m_looksAgain)
                lookAtFile();
            else if (!m_publication && target == m_store.target() && stamp == m_store.stamp())
                isReadOnly() ? followReadOnly(state, now) : follow(state);
        });
    });
}

// A file that is gone tells nothing new.
void Document::followReadOnly(TargetState state, const FileStamp& stamp)
{
    if (state != TargetState::Changed || stamp == FileStamp{} || stamp == m_seen)
        return;
    m_seen = stamp;
    emit outdated();
    emit saveStateChanged();
}

// What the first edit builds on is in the file, until somebody else replaces it: without it the two
// could be merged only by asking about everything.
void Document::keepBase()
{
    if (std::exchange(m_isBaseKept, true) || isReadOnly() || m_store.target().empty())
        return;
    const Result<DocumentRow> row = m_store.document();
    if (!row || row->publication == 0)
        return;
    m_worker.start([backups = m_store.backups(), target = m_store.target(), stamp = m_store.stamp(),
                       row = *row] {
        if (stampOf(target) == stamp)
            static_cast<void>(backUp(backups, target, row)); // it stops nothing
    });
}

// Once: nothing is lost, and it would be said every two seconds.
void Document::sayOfBackup(const std::optional<Error>& failure)
{
    if (failure && !std::exchange(m_saidOfBackup, true))
        emit failed({Code::BackupFailed, failure->values, {}});
}

// A file that nobody may write is as good as any while nothing is to be written.
void Document::follow(TargetState state)
{
    const std::optional<Code> obstacle = obstacleOf(state);
    const bool stands = obstacle && (*obstacle != Code::FileUnwritable || m_store.hasUnpublished());
    if (stands) {
        m_isCopy = false;
        if (!m_error || m_error->code != *obstacle)
            fail(fileError(*obstacle, m_store.target()));
        return;
    }
    if (m_store.hasUnpublished()) {
        publish();
        return;
    }
    m_error.reset();
    if (m_state == SaveState::Failed)
        setState(SaveState::Saved);
}

void Document::writeAgain()
{
    if (const Status again = m_store.writeAgain(); !again)
        emit failed(again.error());
    else
        publish();
}

void Document::saveAs(const QString& path)
{
    if (const Status set = m_store.setTarget(toPath(path)); !set) {
        emit failed(set.error());
        return;
    }
    m_error.reset();
    if (m_state == SaveState::Failed)
        setState(SaveState::Pending);
    m_rest.start(); // where something else is under way
    publish();
    emit saveStateChanged(); // the name may be new
}

void Document::saveCopy(const QString& path)
{
    if (m_publication) { // one at a time: when it is done
        connect(
            this, &Document::saveStateChanged, this, [this, path] { saveCopy(path); },
            Qt::SingleShotConnection);
        return;
    }
    m_copyPath = path;
    begin(m_store.beginCopy(toPath(path)), true);
}

void Document::begin(Result<Publication> publication, bool isCopy)
{
    m_isCopy = isCopy;
    if (!publication) {
        fail(publication.error());
        return;
    }
    m_publication = std::make_unique<Publication>(*std::move(publication));
    m_steps.start();
}

void Document::step()
{
    const Result<bool> complete = m_publication->step();
    if (complete && !*complete)
        return;
    m_steps.stop();
    if (complete)
        finish();
    else
        fail(complete.error());
}

void Document::finish()
{
    m_worker.start([this] {
        auto published = m_publication->finish();
        QMetaObject::invokeMethod(
            this, [this, published = std::move(published)] { conclude(published); });
    });
}

void Document::conclude(const Result<Published>& published)
{
    if (!m_publication)
        return; // close() was faster
    if (!published) {
        fail(published.error());
        return;
    }
    m_publication.reset();
    if (const Status recorded = m_store.recordPublished(*published); !recorded) {
        fail(recorded.error());
        return;
    }
    if (m_isCopy) {
        m_rest.start(); // for edits that were made meanwhile
        emit copySaved(m_copyPath);
        emit saveStateChanged();
        return;
    }
    m_error.reset();
    sayOfBackup(published->backupFailed);
    setState(m_store.hasUnpublished() ? SaveState::Pending : SaveState::Saved);
    if (m_state == SaveState::Pending && !m_rest.isActive())
        m_rest.start(); // the target became another one meanwhile
}

void Document::fail(const Error& error)
{
    m_publication.reset();
    if (m_isCopy) {
        m_rest.start();
        emit failed(error);
        emit saveStateChanged();
        return;
    }
    m_error = error;
    setState(SaveState::Failed);
}

// A share that hangs must not hold the window up.
void Document::refreshLock()
{
    m_worker.start([this, lock = m_store.lock()] {
        if (lock && !lock->refresh())
            QMetaObject::invokeMethod(this, [this, lock] {
                if (lock == m_store.lock())
                    loseLock();
            });
    });
}

// Nothing is at stake: publishing looks at what it would replace.
void Document::loseLock()
{
    if (std::exchange(m_saidOfLock, true))
        return;
    const LockHolder holder = lockOf(m_store.target()).holder;
    emit lockLost({Code::FileLocked,
        {{"file", m_store.target().string()}, {"who", holder.who}, {"since", holder.since}}, {}});
}

Result<MergeSources> Document::mergeSources(const QString& theirs) const
{
    const Result<DocumentRow> ours = m_store.document();
    if (!ours)
        return ours.error();
    return MergeSources{toPath(theirs), {}, *ours, m_store.target(), m_store.backups()};
}

Status Document::adopt(const DocumentRow& merged)
{
    const Status adopted = m_store.adopt(merged);
    m_rest.start();
    return adopted;
}

Status Document::close()
{
    m_rest.stop();
    m_steps.stop();
    m_worker.waitForDone();
    m_publication.reset();
    if (m_store.target().empty() || !m_store.hasUnpublished())
        return ok();
    const Status published = m_store.publish();
    if (!published) { // the person may stay
        m_isCopy = false;
        fail(published.error());
    }
    return published;
}

void Document::setState(SaveState state)
{
    m_state = state;
    if (state == SaveState::Failed)
        m_again.start(canBeSeen(m_error->code) ? 3s : 20s);
    else
        m_again.stop();
    emit saveStateChanged();
}

} // namespace rundblick
