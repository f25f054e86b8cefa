// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/recordedits.h"
#include "core/store/openchecks.h"
#include "core/store/workshopfile.h"
#include "tests/app/program.h"
#include "tests/support/workshops.h"

using namespace rundblick;

// "rundblick merge": two groups worked on copies of one file.
class MergeCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void twoGroupsBecomeOne();
    void conflictsAreToldAndSettled();
    void oneSidePrevails();
    void conflictsAsJson();
    void withoutABaseItAsksOfAllDifferences();
    void sentencesAreGerman();
    void nothingNewIsSaidSo();
    void otherWorkshopsAreRefused();
    void filesAreLeftAlone_data();
    void filesAreLeftAlone();
    void wrongCalls_data();
    void wrongCalls();

private:
    std::string path(const char* name) const
    {
        return m_program->path(QString::fromLatin1(name)).toStdString();
    }
    Workshop read(const char* name) const { return *readWorkshop(path(name)); }
    template <typename Change>
    void work(const char* name, const Change& change) const;
    Run merge(const QStringList& options = {}, const QString& base = QStringLiteral("base"),
        const QString& language = QStringLiteral("C")) const;
    void bothSpend() const;

    std::unique_ptr<Program> m_program;
    Id<Touchpoint> m_first;
    Id<Touchpoint> m_second;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

void MergeCommandTest::init()
{
    m_program = std::make_unique<Program>();
    const Workshop workshop = smallWorkshop();
    const auto touchpoints = ordered<Touchpoint>(workshop);
    m_first = touchpoints[0]->id;
    m_second = touchpoints[1]->id;
    QVERIFY(writeWorkshop(path("base"), workshop, Existing::Refuse));
    for (const char* copy : {"ours", "theirs"})
        QVERIFY(QFile::copy(m_program->path(l1("base")), m_program->path(l1(copy))));
}

// Changes a copy as its group would; it stays a copy of the same workshop.
template <typename Change>
void MergeCommandTest::work(const char* name, const Change& change) const
{
    Workshop workshop = read(name);
    change(workshop);
    QVERIFY(writeWorkshop(path(name), workshop, Existing::Replace));
}

Run MergeCommandTest::merge(
    const QStringList& options, const QString& base, const QString& language) const
{
    return m_program->run(
        QStringList{l1("merge"), base, l1("ours"), l1("theirs"), l1("--into"), l1("out")} + options,
        language);
}

static void spend(Workshop& workshop, Id<Touchpoint> id, double amount)
{
    workshop.apply(
        editRecord(workshop, id, EditKind::ChangeRecord, [&](Touchpoint& t) { t.spend = amount; }));
}

// 1,000 and 2,500 where it was something else.
void MergeCommandTest::bothSpend() const
{
    work("base", [&](Workshop& workshop) { spend(workshop, m_first, 500.0); });
    work("ours", [&](Workshop& workshop) { spend(workshop, m_first, 1000.0); });
    work("theirs", [&](Workshop& workshop) { spend(workshop, m_first, 2500.0); });
}

void MergeCommandTest::twoGroupsBecomeOne()
{
    Cell cell;
    work("ours", [&](Workshop& workshop) {
        spend(workshop, m_first, 1000.0);
        const auto& column = workshop.all<Column>().begin()->second;
        cell = {column.touchpoint, *column.brand, column.criterion};
        const Rater rater = newRater(workshop, "Group one", Voice::Expert);
        workshop.apply(addRecord(rater));
        workshop.apply(*setRating(workshop, rater.id, cell, 5.0));
    });
    work("theirs", [&](Workshop& workshop) {
        spend(workshop, m_second, 2500.0);
        const Rater rater = newRater(workshop, "Group two", Voice::Expert); // in the same slot
        workshop.apply(addRecord(rater));
        workshop.apply(*setRating(workshop, rater.id, cell, 1.0));
    });
    const QByteArray files[]
        = {m_program->read(l1("base")), m_program->read(l1("ours")), m_program->read(l1("theirs"))};
    const Run run = merge();
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QVERIFY2(run.output.startsWith("Merged out: "), run.output.constData());
    QVERIFY(run.output.endsWith(" 0 conflicts settled.\n"));

    const Workshop both = read("out");
    QCOMPARE(both.find(m_first)->spend, 1000.0);
    QCOMPARE(both.find(m_second)->spend, 2500.0);
    const Study study = studyOf(both);
    const Column& column = *study.columns.at(cell);
    const Criterion& criterion = *both.find(cell.criterion);
    const auto ratingOf = [&](const char* name) {
        const Rater* rater = findByName<Rater>(both, name);
        return rater ? decode(criterion, codeAt(column, static_cast<std::size_t>(rater->slot)))
                     : -1.0;
    };
    QCOMPARE(ratingOf("Group one"), 5.0);
    QCOMPARE(ratingOf("Group two"), 1.0);

    // It goes on with the workshop, after both, and the three files were only read.
    const DocumentRow out = *readDocumentOf(path("out"));
    const DocumentRow ours = *readDocumentOf(path("ours"));
    const DocumentRow theirs = *readDocumentOf(path("theirs"));
    QCOMPARE(out.document, ours.document);
    QCOMPARE(out.revision, std::max(ours.revision, theirs.revision) + 1);
    QVERIFY(commonPublication(out.lineage, ours.lineage) == ours.publication);
    QVERIFY(commonPublication(out.lineage, theirs.lineage) == theirs.publication);
    QCOMPARE(out.lineage.back().publication, out.publication);
    QCOMPARE(m_program->read(l1("base")), files[0]);
    QCOMPARE(m_program->read(l1("ours")), files[1]);
    QCOMPARE(m_program->read(l1("theirs")), files[2]);
}

void MergeCommandTest::conflictsAreToldAndSettled()
{
    bothSpend();
    work("ours", [&](Workshop& workshop) {
        workshop.apply(removeRecords<Touchpoint>(workshop, {m_second}));
    });
    work("theirs", [&](Workshop& workshop) { spend(workshop, m_second, 300.0); });
    const std::string first = read("base").find(m_first)->name;
    const std::string second = read("base").find(m_second)->name;
    const Run run = merge();
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.error, QByteArray());
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QString::fromUtf8(lines[0]),
        QStringLiteral("Conflict in the touchpoints: “%1” was removed on one side and changed on "
                       "the other. It was kept.")
            .arg(QString::fromStdString(second)));
    QCOMPARE(QString::fromUtf8(lines[1]),
        QStringLiteral("Conflict in the touchpoints, “%1”, Spend: it was CHF 500, ours is CHF "
                       "1’000, theirs is CHF 2’500. Ours was taken.")
            .arg(QString::fromStdString(first)));
    QVERIFY(lines[2].endsWith(" 2 conflicts settled."));
    const Workshop both = read("out");
    QCOMPARE(both.find(m_first)->spend, 1000.0);
    QCOMPARE(both.find(m_second)->spend, 300.0);
}

void MergeCommandTest::oneSidePrevails()
{
    bothSpend();
    const Run run = merge({l1("--prefer"), l1("theirs")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.output.contains("Theirs was taken."));
    QCOMPARE(read("out").find(m_first)->spend, 2500.0);
}

void MergeCommandTest::conflictsAsJson()
{
    bothSpend();
    const Run run = merge({l1("--json"), l1("-")});
    QCOMPARE(run.exitCode, 3);
    const QJsonArray list = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject conflict = list.first().toObject();
    QCOMPARE(conflict[l1("record")].toString(), l1("touchpoint"));
    QCOMPARE(conflict[l1("id")].toString(), QString::number(m_first.value));
    QCOMPARE(conflict[l1("kind")].toString(), l1("value"));
    QCOMPARE(conflict[l1("settled")].toString(), l1("ours"));
    const QJsonObject field = conflict[l1("fields")].toArray().first().toObject();
    QCOMPARE(field[l1("field")].toString(), l1("spend"));
    QCOMPARE(field[l1("base")].toDouble(), 500.0);
    QCOMPARE(field[l1("ours")].toDouble(), 1000.0);
    QCOMPARE(field[l1("theirs")].toDouble(), 2500.0);

    QFile::remove(m_program->path(l1("out")));
    const Run again = merge({l1("--json"), l1("list.json")});
    QCOMPARE(again.exitCode, 3);
    QVERIFY(again.output.startsWith("Merged out: "));
    QCOMPARE(m_program->read(l1("list.json")), run.output);
}

void MergeCommandTest::withoutABaseItAsksOfAllDifferences()
{
    bothSpend();
    work("theirs", [&](Workshop& workshop) {
        workshop.apply(removeRecords<Touchpoint>(workshop, {m_second}));
    });
    const Run run = merge({}, l1("-"));
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.output.contains("ours is There: keep it, theirs is Not there. It was kept.\n"));
    QVERIFY(run.output.contains("it was –, ours is CHF 1’000, theirs is CHF 2’500."));
    QVERIFY(read("out").find(m_second));
}

void MergeCommandTest::sentencesAreGerman()
{
    bothSpend();
    const Run run = merge({}, l1("base"), l1("de_CH.UTF-8"));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.output.contains("Kontaktpunkte"), run.output.constData());
    QVERIFY2(run.output.contains("Übernommen wurde unser Stand."), run.output.constData());
}

void MergeCommandTest::nothingNewIsSaidSo()
{
    work("ours", [this](Workshop& workshop) { spend(workshop, m_first, 7'000.0); });
    const Run run = merge();
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith("theirs has nothing"), run.output.constData());
    QVERIFY(read("out") == read("ours"));
}

void MergeCommandTest::otherWorkshopsAreRefused()
{
    QVERIFY(QFile::remove(m_program->path(l1("theirs"))));
    QVERIFY(writeWorkshop(path("theirs"), smallWorkshop(), Existing::Refuse)); // a new document
    const Run run = merge();
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error,
        QByteArray("rundblick: theirs is no copy of the same workshop as ours. Only copies of one "
                   "workshop can be merged.\n"));
    QVERIFY(!QFile::exists(m_program->path(l1("out"))));
}

void MergeCommandTest::filesAreLeftAlone_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("one of the three") << l1("ours");
    QTest::newRow("another file") << l1("mine.txt");
}

void MergeCommandTest::filesAreLeftAlone()
{
    QFETCH(QString, out);
    m_program->write(l1("mine.txt"), "mine");
    const QByteArray before = m_program->read(out);
    const Run run
        = m_program->run({l1("merge"), l1("base"), l1("ours"), l1("theirs"), l1("--into"), out});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error.contains("exists already"));
    QCOMPARE(m_program->read(out), before);
}

void MergeCommandTest::wrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    const QString into = l1("--into");
    QTest::newRow("two files") << QStringList{l1("base"), l1("ours"), into, l1("out")};
    QTest::newRow("four files") << QStringList{
        l1("base"), l1("ours"), l1("theirs"), l1("more"), into, l1("out")};
    QTest::newRow("nowhere") << QStringList{l1("base"), l1("ours"), l1("theirs")};
    QTest::newRow("a third side") << QStringList{
        l1("base"), l1("ours"), l1("theirs"), into, l1("out"), l1("--prefer"), l1("both")};
}

void MergeCommandTest::wrongCalls()
{
    QFETCH(QStringList, words);
    const Run run = m_program->run(QStringList{l1("merge")} + words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.error.contains("rundblick merge BASE|- OURS THEIRS --into OUT"));
    QVERIFY(!QFile::exists(m_program->path(l1("out"))));
}

QTEST_GUILESS_MAIN(MergeCommandTest)
#include "tst_mergecommand.moc"
