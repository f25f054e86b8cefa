// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/events/journeyfiles.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

// "Code file row", or the paths.
QString outcome(const EventFolder& folder, const std::string& name, const std::string& content)
{
    const Result<EventStart> start = recogniseEvents(folder.write(name, content));
    if (!start)
        return refusalText(start.error());
    JourneyJob job;
    job.source = start->source;
    job.columns = guessEventColumns(start->names);
    job.scratch = folder.path();
    return pathsOf(job).join(QStringLiteral(" | "));
}

// Writes so many bytes of the same again and again.
std::filesystem::path writeLong(
    const EventFolder& folder, const std::string& name, const std::string& start, std::size_t size)
{
    const std::filesystem::path path = folder.write(name, start);
    std::ofstream file(path, std::ios::binary | std::ios::app);
    const std::string piece(std::size_t{1} << 20U, 'x');
    for (std::size_t written = 0; written < size; written += piece.size())
        file << piece;
    return path;
}

} // namespace

// Files that nobody wrote in good faith: a sentence, in bounded time and memory.
class HostileEventsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesLinesWithoutEnd_data();
    void refusesLinesWithoutEnd();
    void holdsAMillionOpenCustomers();
    void survivesOneEndlessJourney();
    void needsRoomForSorting();
    void refusesTooManyTouchpoints();

private:
    EventFolder m_folder;
};

void HostileEventsTest::saysWhatIsWrong_data()
{
    using namespace std::string_literals;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char* what, const char* name, const std::string& content, const char* says) {
              QTest::addRow("%s", what) << name << QByteArray::fromStdString(content) << says;
          };
    row("nothing", "a.csv", "", "events-empty a.csv");
    row("a header alone", "a.csv", "case,activity,time\n", "events-empty a.csv");
    row("blank lines of JSON", "a.json", "{\n\n", "events-empty a.json");
    row("no customer", "a.csv", "colour,activity,time\nred,A,1\n",
        "event-field-missing a.csv 1 customer");
    row("nothing that happened", "a.csv", "case,colour,time\n1,red,1\n",
        "event-field-missing a.csv 1 activity");
    row("no time in any row", "a.csv", "case,activity,time\n1,A,soon\n2,B,later\n",
        "not-a-time a.csv 2 time");
    row("no customer in any line", "a.json", "{\"user_id\":\"\",\"event\":\"A\"}\n",
        "event-field-missing a.json 1 user_id");
    row("a NUL", "a.csv", "case,activity,time\n1,A\0B,2026-01-01\n"s, "csv-nul a.csv 2 2");
    row("a NUL in JSON", "a.json",
        "{\"case\":\"1\",\"activity\":\"A\0\"}\n{\"case\":\"1\",\"activity\":\"B\"}\n"s,
        "B: 0 of 1");
    row("an open quote", "a.csv", "case,activity,time\n1,\"A,2026-01-01\n2,B,2026-01-01\n",
        "csv-open-quote a.csv 2 2");
    row("brackets without end", "a.json",
        "{\"case\":\"1\",\"activity\":\"A\",\"x\":" + std::string(100'000, '[')
            + "\n{\"case\":\"1\",\"activity\":\"B\"}\n",
        "B: 0 of 1");
    row("an array that is one line", "a.json",
        "[{\"case\":\"1\",\"activity\":\"A\"},{\"case\":\"1\",\"activity\":\"B\"}]",
        "event-line-damaged a.json 1");
    row("names with a meaning of their own", "a.csv", "case,activity\n1,A\n1,\"A\nB\"\n1,\x7F\n",
        "A > A B: 0 of 1");
    row("times at the edges", "a.csv",
        "case,activity,time\n1,A,9999-12-31 23:59:59\n1,B,0001-01-01\n1,C,4000000000000000000\n",
        "B > C > A: 0 of 1");
}

void HostileEventsTest::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QCOMPARE(outcome(m_folder, name.toStdString(), content.toStdString()), says);
}

void HostileEventsTest::refusesLinesWithoutEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("says");
    QTest::addRow("table") << "long.csv"
                           << "case,activity,time\n1,A,1\n1,"
                           << "row-too-long long.csv 3";
    QTest::addRow("JSON") << "long.json"
                          << "{\"case\":\"1\",\"activity\":\"A\"}\n{\"case\":\""
                          << "row-too-long long.json 2";
}

// 64 MB here; how much more there is does not matter, as nobody reads it.
void HostileEventsTest::refusesLinesWithoutEnd()
{
    QFETCH(QString, name);
    QFETCH(QString, start);
    QFETCH(QString, says);
    JourneyJob job = m_folder.job(name.toStdString(), start.toStdString() + "\n");
    writeLong(m_folder, name.toStdString(), start.toStdString(), std::size_t{64} << 20U);
    QCOMPARE(pathsOf(job), QStringList{says});
}

// Each of a million customers does something at the start and something at the end of the file.
void HostileEventsTest::holdsAMillionOpenCustomers()
{
    constexpr int customers = 1'000'000;
    JourneyJob job = m_folder.job("open.csv", "case,activity,time\n1,A,1\n");
    {
        std::ofstream file(job.source.table.path, std::ios::binary);
        file << "case,activity,time\n";
        for (const char* rest : {",A,1\n", ",B,2\n"})
            for (int i = 0; i < customers; ++i)
                file << i << rest;
    }
    job.eventsInMemory = 200'000; // 10 MB
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(read);
    QCOMPARE(read->journeys.journeys.size(), std::size_t{1});
    QCOMPARE(read->journeys.journeys.front().nulls, 1e6);
    QCOMPARE(read->journeys.journeys.front().steps.size(), std::size_t{2});
    std::filesystem::remove(job.source.table.path);
}

// 200,000 events of one customer at one time; the last thousand are kept.
void HostileEventsTest::survivesOneEndlessJourney()
{
    std::string text = "case,activity,time\n";
    for (int i = 0; i < 200'000; ++i)
        text += i % 2 == 0 ? "1,A,1\n" : "1,B,1\n";
    JourneyJob job = m_folder.job("endless.csv", text);
    QCOMPARE(pathsOf(job), QStringList{u"A > B: 0 of 1"_s}); // all the others are the same
    job.session.keepsRepeated = true;
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(read);
    QCOMPARE(read->journeys.journeys.size(), std::size_t{1});
    QCOMPARE(read->journeys.journeys.front().steps.size(), std::size_t{mostSteps});
}

void HostileEventsTest::needsRoomForSorting()
{
    JourneyJob job = m_folder.job("sorting.csv", "case,activity,time\n1,A,1\n2,A,1\n3,A,1\n");
    job.eventsInMemory = 1;
    job.scratch = m_folder.path() / "nowhere";
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(!read);
    QCOMPARE(refusalText(read.error()), QStringLiteral("events-unsorted sorting.csv"));
}

void HostileEventsTest::refusesTooManyTouchpoints()
{
    std::string text = "case,activity,time\n";
    for (int i = 0; i < 100'002; ++i)
        text += "1,T" + std::to_string(i) + ",1\n";
    QCOMPARE(pathsOf(m_folder.job("names.csv", text)),
        QStringList{u"inventory-full names.csv 100002 activity"_s});
}

QTEST_APPLESS_MAIN(HostileEventsTest)
#include "tst_hostileevents.moc"
