// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/copies.h"
#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace rundblick {

class Session;

// Where the work of a workshop stands.
enum class SaveState {
    Saved, // all changes are in the file
    Pending, // safe in the working copy, soon in the file
    Saving, // on its way to the file
    Failed, // the file cannot be written; safe in the working copy
};

// An open workshop file: the session on its working copy, and the publishing of what was edited to
// the person's file, two seconds after the last edit, on focus loss and on closing. Where that
// fails it looks every few seconds whether the file can be written again. It never waits for the
// disk on the window's thread, except in close() and where a person asks for another file.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Opened opened, QObject* parent = nullptr);
    ~Document() override;

    Session& session() { return *m_session; }
    QString path() const; // of the person's file; empty: never saved
    QString name() const; // the workshop's title, or else the file's name
    const std::vector<Message>& notices() const { return m_notices; }

    Result<std::int64_t> number() const; // of the workshop, under which its backups are kept

    // Opened to be read alone: edits are refused, until it is saved in another file.
    bool isReadOnly() const { return m_store.access() == Access::ReadOnly; }
    // And somebody has changed the file since: what is shown is the state before.
    bool isOutdated() const { return isReadOnly() && m_seen != m_store.stamp(); }

    SaveState saveState() const { return m_state; }
    const std::optional<Error>& saveError() const { return m_error; } // with SaveState::Failed

    void publish(); // now, in the background; nothing happens where nothing is to be published

    // The same where the file can be written, and says what stands in the way where it cannot. A
    // worker looks: also a share that hangs does not hold the window up. A file that is only read
    // is looked at every few seconds.
    void lookAtFile();

    // Says to others that the file is still open here, in the background; every minute by itself.
    void refreshLock();

    void writeAgain(); // the file that vanished
    void saveAs(const QString& path);
    void saveCopy(const QString& path);

    // Where a copy in another file and what is needed to merge it are; and that it was merged.
    Result<MergeSources> mergeSources(const QString& theirs) const;
    Status adopt(const DocumentRow& merged);

    // Publishes what is left and waits for it. Where that fails the work stays in the working copy
    // and the next start offers it.
    Status close();

signals:
    void saveStateChanged();
    void outdated(); // and again when it is changed again
    void lockLost(const rundblick::Error& locked); // to somebody who opened the file, too; once
    void copySaved(const QString& path);
    void failed(const rundblick::Error& error); // of a copy, or of a backup

private:
    void begin(Result<Publication> publication, bool isCopy);
    void step();
    void finish();
    void conclude(const Result<Published>& published);
    void fail(const Error& error);
    void keepBase();
    void sayOfBackup(const std::optional<Error>& failure);
    void follow(TargetState state);
    void followReadOnly(TargetState state, const FileStamp& stamp);
    void loseLock();
    void setState(SaveState state);

    Store m_store;
    std::vector<Message> m_notices;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Publication> m_publication;
    bool m_isCopy = false; // the publication is
    QString m_copyPath;
    QTimer m_rest; // two seconds without an edit
    QTimer m_steps; // slices of the snapshot between events
    QTimer m_again; // while the file cannot be written, or is only read
    QTimer m_stillHere; // refreshes the lock
    bool m_isBaseKept = false;
    bool m_saidOfBackup = false;
    bool m_saidOfLock = false;
    FileStamp m_seen; // of the file when it was looked at last
    bool m_isLooking = false;
    bool m_looksAgain = false; // somebody asked meanwhile
    QThreadPool m_worker;
    SaveState m_state = SaveState::Saved;
    std::optional<Error> m_error;
};

} // namespace rundblick
