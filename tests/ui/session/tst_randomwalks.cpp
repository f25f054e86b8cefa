// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/store/store.h"
#include "core/store/workshopfile.h"
#include "tests/support/gestures.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"
#include "ui/session/session.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rundblick;

// Random walks through all that a person may do, on a working copy on the disk: undo brings back
// every state exactly, redo leads there again, and the file says the same.
class RandomWalksTest : public QObject {
    Q_OBJECT

private slots:
    void everyEditFunctionIsAGesture();
    void undoBringsBackEveryState_data();
    void undoBringsBackEveryState();
    void everyKindOfEditWasMade();

private:
    void walk(Session& session, std::mt19937_64& random);
    Edit draw(const Workshop& workshop, std::mt19937_64& random);
    void goBack(Session& session);
    void goForward(Session& session);

    const std::vector<Gesture> m_gestures = allGestures();
    std::vector<int> m_made = std::vector<int>(m_gestures.size()); // how often
    std::set<EditKind> m_kinds;
    std::set<std::size_t> m_records; // places in AnyChange
    std::vector<Workshop> m_states; // contents are shared: cheap
    std::size_t m_refused = 0;
};

// Read from the headers, so that a new edit cannot be forgotten here.
void RandomWalksTest::everyEditFunctionIsAGesture()
{
    const QSet<QString> parts{
        QStringLiteral("joined"), // of edits
        QStringLiteral("withoutOrphanedPictures"), // of removals and setLogo
        QStringLiteral("addNamed"), // of addBrands and the like
        QStringLiteral("addRecord"), QStringLiteral("changeRecord"), // of all the others
    };
    const QRegularExpression declaration(
        QStringLiteral("^(?:Edit|Result<Edit>) (\\w+)\\("), QRegularExpression::MultilineOption);
    QSet<QString> declared;
    for (const char* folder : {"/../../core/model/edits", "/../../core/model/setupedits"}) {
        QDirIterator headers(
            QLatin1String(TEST_DATA) + QLatin1String(folder), {QStringLiteral("*.h")});
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QFile::ReadOnly));
            auto found = declaration.globalMatch(QString::fromUtf8(header.readAll()));
            while (found.hasNext())
                declared.insert(found.next().captured(1));
        }
    }
    QVERIFY(declared.size() > 90);
    for (const Gesture& gesture : m_gestures)
        declared.remove(QString::fromLatin1(gesture.function.data(), int(gesture.function.size())));
    QCOMPARE((declared - parts).values().join(u' '), QString());
}

// A gesture, or now and then any record with random fields, as an import may bring it.
Edit RandomWalksTest::draw(const Workshop& workshop, std::mt19937_64& random)
{
    if (random() % 6 == 0)
        return randomEdit(workshop, random);
    Draw from(workshop, random);
    for (;;) {
        // Of two the one that was made less often: the rare ones have their turn.
        const std::size_t one = from.below(m_gestures.size());
        const std::size_t other = from.below(m_gestures.size());
        const std::size_t gesture = m_made[other] < m_made[one] ? other : one;
        const Result<Edit> edit = m_gestures[gesture].make(from);
        if (!edit || edit->isEmpty())
            continue;
        ++m_made[gesture];
        return *edit;
    }
}

void RandomWalksTest::walk(Session& session, std::mt19937_64& random)
{
    constexpr std::size_t count = 300;
    m_states = {session.workshop()};
    std::size_t edits = 0;
    while (edits < count) {
        const Workshop before = session.workshop();
        const Edit edit = draw(before, random);
        if (!session.perform(edit)) { // full, or a name that is taken: as if it had not been
            QVERIFY(session.workshop() == before);
            ++m_refused;
            continue;
        }
        ++edits;
        m_kinds.insert(edit.kind);
        for (const AnyChange& change : edit.changes)
            m_records.insert(change.index());
        if (*session.history().toUndo() == edit)
            m_states.push_back(session.workshop());
        else
            m_states.back() = session.workshop(); // typing and nudging are one step
    }
}

void RandomWalksTest::goBack(Session& session)
{
    for (std::size_t i = m_states.size(); i > 0; --i) {
        QVERIFY(session.workshop() == m_states[i - 1]);
        session.undo();
    }
    QVERIFY(!session.history().toUndo());
    QVERIFY(session.workshop() == m_states.front());
}

void RandomWalksTest::goForward(Session& session)
{
    for (const Workshop& state : m_states) {
        QVERIFY(session.workshop() == state);
        session.redo();
    }
    QVERIFY(!session.history().toRedo());
    QVERIFY(session.workshop() == m_states.back());
}

void RandomWalksTest::undoBringsBackEveryState_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("isEmpty");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("walk %u", seed) << seed << (seed % 4 == 0);
}

void RandomWalksTest::undoBringsBackEveryState()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, isEmpty);
    seedRandomIds(seed);
    std::mt19937_64 random(seed);
    const QTemporaryDir folder;
    const std::filesystem::path work = folder.filePath(QStringLiteral("work")).toStdString();
    const std::filesystem::path path = folder.filePath(QStringLiteral("a.rundblick")).toStdString();
    const auto isOnDisk = [&](Store& store, const Workshop& workshop) {
        return *store.load() == workshop && store.publish() && *readWorkshop(path) == workshop;
    };
    {
        Result<Opened> opened = Store::create(work, isEmpty ? Workshop() : smallWorkshop(), path);
        QVERIFY(opened);
        Session session(opened->workshop,
            [&](const Edit& edit, HistoryStep step) { return opened->store.write(edit, step); });
        walk(session, random);
        QVERIFY(isOnDisk(opened->store, m_states.back()));
        goBack(session);
        QVERIFY(isOnDisk(opened->store, m_states.front()));
        goForward(session);
        QVERIFY(isOnDisk(opened->store, m_states.back()));
        goBack(session);
        QVERIFY(opened->store.publish());
    }
    Result<Opened> again = Store::open(path, work);
    QVERIFY(again);
    QVERIFY(again->workshop == m_states.front());
    Session later( // what was undone before the restart can be redone after it
        again->workshop,
        [&](const Edit& edit, HistoryStep step) { return again->store.write(edit, step); },
        again->history);
    goForward(later);
    goBack(later);
    seedRandomIds(0);
}

void RandomWalksTest::everyKindOfEditWasMade()
{
    const std::set<EditKind> never{
        EditKind::CreateWorkshop, // what a new file begins with; no session performs it
        EditKind::MergeWorkshops, // has walks of its own
    };
    QStringList wrong;
    for (int kind = 0; kind <= static_cast<int>(lastEditKind); ++kind)
        if (const auto one = static_cast<EditKind>(kind);
            m_kinds.contains(one) == never.contains(one))
            wrong << QString::number(kind);
    QCOMPARE(wrong.join(u' '), QString());
    for (std::size_t record = 0; record < std::variant_size_v<AnyChange>; ++record)
        QVERIFY2(m_records.contains(record), qPrintable(QString::number(record)));
    for (std::size_t i = 0; i < m_gestures.size(); ++i)
        QVERIFY2(m_made[i] > 0, m_gestures[i].function.data());
    qInfo("%zu edits were refused", m_refused);
}

QTEST_APPLESS_MAIN(RandomWalksTest)
#include "tst_randomwalks.moc"
