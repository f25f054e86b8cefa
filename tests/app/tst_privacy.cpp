// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/touchpointedits.h"
#include "core/store/store.h"
#include "core/store/workshopfile.h"
#include "tests/app/program.h"
#include "tests/support/marked.h"
#include "tests/support/workshops.h"

#include <QImage>
#include <QStandardPaths>

using namespace rundblick;

// What must not be read is not in the bytes of what is handed on.
class PrivacyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void copiesHoldNoNames_data();
    void copiesHoldNoNames();
    void copiesAreDocumentsOfTheirOwn();
    void papersHoldNoNames_data();
    void papersHoldNoNames();
    void analysesHoldNoNames();
    void picturesAreOfTheCopyWithoutNames();
    void wrongCallsAreToldTheUsage_data();
    void wrongCallsAreToldTheUsage();
    void whatStandsThereStays();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }
    QByteArray textOf(const QString& pdf) const;

    Program m_program;
    QStringList m_rater; // somebody who rated, as an option
};

namespace {

const char* const file = "Geheim.rundblick";
const char* const deleted = "Verworfenes Blatt";
const QList<QByteArray> raters{"Xaverius", "Yolandine"};
const QList<QByteArray> others{"Zyxelia", "Rivalora", "Blorpwerk", "Quastmann"};

Workshop secretWorkshop()
{
    Workshop workshop = smallWorkshop();
    Edit edit{EditKind::ChangeRecord, {}};
    const auto change = [&](auto before, auto&& act) {
        auto after = before;
        act(after);
        edit.changes.push_back(Change<decltype(before)>{before, after});
    };
    int count = 0;
    for (const Brand* brand : ordered<Brand>(workshop))
        change(*brand, [&](Brand& it) {
            it.name = it.own ? "Zyxelia" : "Rivalora " + std::to_string(++count);
        });
    for (const auto& [id, rater] : workshop.all<Rater>())
        change(rater, [&](Rater& it) {
            it.name = "Xaverius " + std::to_string(++count);
            it.source = "Yolandine.csv";
        });
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        change(touchpoint, [&](Touchpoint& it) {
            it.name = it.name.substr(0, 20) + " Zyxelia";
            it.owner = "Erna Quastmann";
            it.note = "Rivalora 1 hat die Idee";
        });
    Setup setup = workshop.setup();
    setup.title = "Zyxelia 2026";
    setup.client = "Blorpwerk AG";
    edit.changes.push_back(Change<Setup>{workshop.setup(), setup});
    edit.changes.push_back(Change<NamedVersion>{{},
        NamedVersion{Id<NamedVersion>::random(), "Blorpwerk", "2026-01-02T10:00:00Z",
            Bytes(std::vector<std::uint8_t>{'X', 'a', 'v', 'e', 'r', 'i', 'u', 's'})}});
    workshop.apply(edit);
    return workshop;
}

// Adds a record of each kind whose texts are a marker, and removes it again: the file it was in is
// edited as the window edits it.
void addAndRemove(const std::filesystem::path& path, const std::filesystem::path& working)
{
    Result<Opened> opened = Store::open(path, working);
    QVERIFY(opened);
    const auto perform = [&](const Edit& edit) {
        QVERIFY(opened->store.write(edit));
        opened->workshop.apply(edit);
    };
    Edit add = addTouchpoints(opened->workshop, {deleted});
    const Id<Touchpoint> id = std::get<Change<Touchpoint>>(add.changes.front()).id();
    add.changes.push_back(
        Change<Note>{{}, Note{Id<Note>::random(), Board::Map, 0.0, 0.0, deleted}});
    Idea idea;
    idea.id = Id<Idea>::random();
    idea.touchpoint = id;
    idea.text = deleted;
    add.changes.push_back(Change<Idea>{{}, idea});
    Action action;
    action.id = Id<Action>::random();
    action.text = deleted;
    action.owner = deleted;
    add.changes.push_back(Change<Action>{{}, action});
    Segment segment;
    segment.id = Id<Segment>::random();
    segment.name = deleted;
    add.changes.push_back(Change<Segment>{{}, segment});
    Rater rater;
    rater.id = Id<Rater>::random();
    rater.name = deleted;
    rater.slot = 900;
    add.changes.push_back(Change<Rater>{{}, rater});
    perform(add);
    QVERIFY(opened->store.publish());
    perform(inverse(add));
    QVERIFY(opened->store.publish());
}

bool holds(const QByteArray& bytes, const QByteArray& name)
{
    return bytes.toLower().contains(name.toLower());
}

} // namespace

void PrivacyTest::initTestCase()
{
    const std::filesystem::path path = m_program.path(l1(file)).toStdString();
    const Workshop workshop = secretWorkshop();
    m_rater = QStringList{
        l1("--rater"), QString::fromStdString(workshop.all<Rater>().begin()->second.name)};
    QVERIFY(check(workshop));
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    addAndRemove(path, m_program.path(l1("working")).toStdString());
}

void PrivacyTest::copiesHoldNoNames_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QList<QByteArray>>("gone");
    QTest::addColumn<QList<QByteArray>>("there");
    QTest::newRow("clean") << l1("--clean") << raters
                           << QList<QByteArray>{
                                  "Zyxelia", "Rivalora", "Quastmann", "Blorpwerk", "Bewerter 16"};
    QTest::newRow("discreet") << l1("--discreet") << raters + others
                              << QList<QByteArray>{
                                     "Eigene Marke", "Marke A", "Marke B", "Bewerter 16", "Team 1"};
}

void PrivacyTest::copiesHoldNoNames()
{
    QFETCH(QString, option);
    QFETCH(QList<QByteArray>, gone);
    QFETCH(QList<QByteArray>, there);
    const QByteArray before = m_program.read(l1(file));
    for (const QByteArray& name : raters + others)
        QVERIFY(holds(before, name));
    const QString out = l1(QTest::currentDataTag()) + l1(".rundblick");
    const Run run = m_program.run(
        {l1("copy"), l1(file), l1("--into"), out, option, l1("--language"), l1("de")});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QByteArray bytes = m_program.read(out);
    for (const QByteArray& name : gone + QList<QByteArray>{deleted})
        QVERIFY2(!holds(bytes, name), name.constData());
    for (const QByteArray& name : there)
        QVERIFY2(holds(bytes, name), name.constData());
    QCOMPARE(m_program.run({l1("check"), out}).exitCode, 0);
    QCOMPARE(m_program.read(l1(file)), before);
    const Result<Workshop> copy = readWorkshop(m_program.path(out).toStdString());
    QVERIFY(copy && copy->all<NamedVersion>().empty());
}

// Nobody can find out by its numbers whose copy it is.
void PrivacyTest::copiesAreDocumentsOfTheirOwn()
{
    const std::filesystem::path working = m_program.path(l1("other")).toStdString();
    const auto document = [&](const QString& name) {
        const Result<Opened> opened
            = Store::open(m_program.path(name).toStdString(), working, Access::ReadOnly);
        return opened ? opened->store.document() : Result<DocumentRow>(opened.error());
    };
    const QString out = l1("own.rundblick");
    QCOMPARE(
        m_program.run({l1("copy"), l1(file), l1("--into"), out, l1("--discreet")}).exitCode, 0);
    const Result<DocumentRow> original = document(l1(file));
    const Result<DocumentRow> copy = document(out);
    QVERIFY(original && copy);
    QVERIFY(copy->document != original->document);
    QCOMPARE(copy->revision, std::int64_t{0});
    QCOMPARE(copy->lineage.size(), std::size_t{1});
    QVERIFY(original->lineage.size() > 1);
}

QByteArray PrivacyTest::textOf(const QString& pdf) const
{
    QProcess process;
    process.start(l1("pdftotext"), {l1("-layout"), m_program.path(pdf), l1("-")});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

void PrivacyTest::papersHoldNoNames_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("report") << QStringList{l1("--pdf"), l1("out.pdf")};
    const QStringList paper{l1("--rating-sheet"), l1("out.pdf")};
    const QStringList table{l1("--rating-sheet"), l1("out.csv")};
    QTest::newRow("rating sheet") << paper;
    QTest::newRow("rating sheet of a rater") << paper + m_rater;
    QTest::newRow("table") << table;
    QTest::newRow("table of a rater") << table + m_rater;
    QTest::newRow("table of somebody new") << table + QStringList{l1("--rater"), l1("Xaverius")};
}

void PrivacyTest::papersHoldNoNames()
{
    if (QStandardPaths::findExecutable(l1("pdftotext")).isEmpty())
        QSKIP("pdftotext (package poppler-utils) is missing");
    QFETCH(QStringList, words);
    const auto written = [&](const QStringList& more) -> QByteArray {
        const Run run = m_program.run(
            QStringList{l1("export"), l1(file), l1("--language"), l1("de")} + words + more);
        if (run.exitCode != 0)
            qWarning("%s", run.error.constData());
        const QString out = words.at(1);
        return (out.endsWith(l1(".pdf")) ? textOf(out) : QByteArray()) + m_program.read(out);
    };
    const QByteArray named = written({});
    QVERIFY(holds(named, "Zyxelia") && holds(named, "Rivalora"));
    QCOMPARE(holds(named, "Xaverius"), words.contains(l1("--rater")));
    const QByteArray discreet = written({l1("--discreet")});
    QVERIFY(holds(discreet, "Eigene Marke") && holds(discreet, "Marke A"));
    for (const QByteArray& name : raters + others)
        QVERIFY2(!holds(discreet, name), name.constData());
}

void PrivacyTest::analysesHoldNoNames()
{
    const QByteArray json = m_program.analyse(l1(file), {l1("--discreet")});
    QVERIFY(json.contains("\"Brand A\""));
    for (const QByteArray& name : raters + others)
        QVERIFY2(!holds(json, name), name.constData());
}

// Ids are the same in both, so the two pictures are.
void PrivacyTest::picturesAreOfTheCopyWithoutNames()
{
    const auto picture = [&](const QStringList& more) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(l1("QT_QPA_PLATFORM"), l1("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_program.path({}));
        process.start(l1(RUNDBLICK_PROGRAM),
            QStringList{l1("--screenshot"), l1("setup"), l1("out.png"), l1("--language"), l1("de")}
                + more);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        const QImage whole(m_program.path(l1("out.png")));
        return whole.copy(0, 0, whole.width(), whole.height() - 40); // below: how long it took
    };
    const QString copy = l1("Workshop.rundblick");
    QCOMPARE(m_program
                 .run({l1("copy"), l1(file), l1("--into"), copy, l1("--discreet"), l1("--language"),
                     l1("de")})
                 .exitCode,
        0);
    const QImage named = picture({l1(file)});
    const QImage discreet = picture({l1("--discreet"), l1(file)});
    QVERIFY(discreet.height() > 600);
    QVERIFY(discreet != named);
    QVERIFY(discreet == picture({copy}));
}

void PrivacyTest::wrongCallsAreToldTheUsage_data()
{
    QTest::addColumn<QString>("call");
    for (const char* const call :
        {"copy Geheim.rundblick", "copy Geheim.rundblick --into out.rundblick",
            "copy Geheim.rundblick --clean", "copy Geheim.rundblick --discreet --clean --into out",
            "copy Geheim.rundblick --into out --clean --language fr",
            "merge - Geheim.rundblick Geheim.rundblick --into out --discreet"})
        QTest::newRow(call) << l1(call);
}

void PrivacyTest::wrongCallsAreToldTheUsage()
{
    QFETCH(QString, call);
    const Run run = m_program.run(call.split(QLatin1Char(' ')));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.error.contains("rundblick copy FILE --into OUT --clean|--discreet"));
}

void PrivacyTest::whatStandsThereStays()
{
    m_program.write(l1("there"), "something");
    const Run run = m_program.run({l1("copy"), l1(file), l1("--into"), l1("there"), l1("--clean")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(m_program.read(l1("there")), QByteArray("something"));
}

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
