// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/events/journeyfiles.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

// Tables of events: who, what, when.
class EventLogsTest : public QObject {
    Q_OBJECT

private slots:
    void recognisesColumns_data();
    void recognisesColumns();
    void makesJourneysInAnyOrderOfRows_data();
    void makesJourneysInAnyOrderOfRows();
    void readsForeignDialects_data();
    void readsForeignDialects();
    void endsJourneysByTheSessionRules_data();
    void endsJourneysByTheSessionRules();
    void countsTheSameEventOnce();
    void keepsTheOrderOfTheFileWithoutTimes();
    void leavesOutWhatCannotBeRead();
    void takesOutcomeAndValue();
    void stopsWhenTold();
    void showsASample();

private:
    EventFolder m_folder;
};

void EventLogsTest::recognisesColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("columns"); // customer, session, time, activity, value, outcome
    QTest::addRow("process mining")
        << "case:concept:name,concept:name,time:timestamp,org:resource"
        << QStringList{u"case:concept:name"_s, QString(), u"time:timestamp"_s, u"concept:name"_s,
               QString(), QString()};
    QTest::addRow("plain") << "Case ID,Activity,Complete Timestamp,Amount,Outcome"
                           << QStringList{u"Case ID"_s, QString(), u"Complete Timestamp"_s,
                                  u"Activity"_s, u"Amount"_s, u"Outcome"_s};
    QTest::addRow("German") << "Kundennummer;Ereignis;Zeitpunkt;Umsatz;Ergebnis"
                            << QStringList{u"Kundennummer"_s, QString(), u"Zeitpunkt"_s,
                                   u"Ereignis"_s, u"Umsatz"_s, u"Ergebnis"_s};
    QTest::addRow("web analytics")
        << "event_timestamp,event_name,user_pseudo_id,ga_session_id,value"
        << QStringList{u"user_pseudo_id"_s, u"ga_session_id"_s, u"event_timestamp"_s,
               u"event_name"_s, u"value"_s, QString()};
}

void EventLogsTest::recognisesColumns()
{
    QFETCH(QString, header);
    QFETCH(QStringList, columns);
    const JourneyJob job
        = m_folder.job("columns.csv", header.toStdString() + '\n' + header.toStdString());
    QStringList found;
    for (const EventField field : {EventField::Customer, EventField::Session, EventField::Time,
             EventField::Activity, EventField::Value, EventField::Outcome})
        found << QString::fromStdString(job.columns[field]);
    QCOMPARE(found, columns);
}

// By customer, by time, and by neither; in memory, and with two events in memory at a time.
void EventLogsTest::makesJourneysInAnyOrderOfRows_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("inMemory");
    const QString byCustomer
        = QStringLiteral("1,Ad,2026-01-01\n1,Shop,2026-01-03\n1,Buy,2026-01-05\n"
                         "2,Ad,2026-01-02\n2,Web,2026-01-04\n3,Ad,2026-01-06\n3,Web,2026-01-07\n");
    const QString byTime
        = QStringLiteral("1,Ad,2026-01-01\n2,Ad,2026-01-02\n1,Shop,2026-01-03\n2,Web,2026-01-04\n"
                         "1,Buy,2026-01-05\n3,Ad,2026-01-06\n3,Web,2026-01-07\n");
    const QString byNeither
        = QStringLiteral("3,Web,2026-01-07\n1,Buy,2026-01-05\n2,Web,2026-01-04\n1,Ad,2026-01-01\n"
                         "3,Ad,2026-01-06\n2,Ad,2026-01-02\n1,Shop,2026-01-03\n");
    for (const int inMemory : {100, 2}) {
        QTest::addRow("by customer, %d in memory", inMemory) << byCustomer << inMemory;
        QTest::addRow("by time, %d in memory", inMemory) << byTime << inMemory;
        QTest::addRow("by neither, %d in memory", inMemory) << byNeither << inMemory;
    }
}

void EventLogsTest::makesJourneysInAnyOrderOfRows()
{
    QFETCH(QString, rows);
    QFETCH(int, inMemory);
    JourneyJob job = m_folder.job("log.csv", "case,activity,time\n" + rows.toStdString());
    job.eventsInMemory = static_cast<std::size_t>(inMemory);
    job.session.conversions = {"buy"};
    QCOMPARE(pathsOf(job), (QStringList{u"Ad > Shop: 1 of 1"_s, u"Ad > Web: 0 of 2"_s}));
    QVERIFY(std::filesystem::directory_iterator(m_folder.path())->path().extension() != ".tmp");
}

void EventLogsTest::readsForeignDialects_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = QStringLiteral("Fall;Aktivität;Zeit\n7;Café;31.03.2026 14:05\n"
                                        "7;\"Geschäft; Zürich\";31.03.2026 15:05\n");
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::addRow("Windows-1252") << text.toLatin1();
    QByteArray wide("\xFF\xFE");
    for (const QChar c : text) {
        wide.append(static_cast<char>(c.unicode() & 0xFF));
        wide.append(static_cast<char>(c.unicode() >> 8));
    }
    QTest::addRow("UTF-16") << wide;
    QTest::addRow("separator line") << QByteArray("sep=;\n") + text.toUtf8();
    QTest::addRow("tabs") << QString(text)
                                 .replace(u"Geschäft; Zürich"_s, u"Geschäft\t Zürich"_s)
                                 .replace(QLatin1Char(';'), QLatin1Char('\t'))
                                 .toUtf8();
    QTest::addRow("line ends of Windows") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
}

void EventLogsTest::readsForeignDialects()
{
    QFETCH(QByteArray, content);
    const QStringList paths = pathsOf(m_folder.job("dialect.csv", content.toStdString()));
    QCOMPARE(paths.size(), 1);
    QVERIFY2(paths.front() == u"Café > Geschäft; Zürich: 0 of 1"
            || paths.front() == u"Café > Geschäft  Zürich: 0 of 1",
        qPrintable(paths.front()));
}

// One customer in two sessions; between Ad and Web lie 20 minutes, between Shop and Mail two days.
void EventLogsTest::endsJourneysByTheSessionRules_data()
{
    QTest::addColumn<SessionRules>("rules");
    QTest::addColumn<QStringList>("paths");
    const SessionRules bySession{.conversions = {"Buy"}};
    const SessionRules byCustomer{.perSession = false, .conversions = {"Buy"}};
    QTest::addRow("sessions") << bySession
                              << QStringList{
                                     u"Ad > Web: 1 of 1"_s, u"Mail: 1 of 1"_s, u"Shop: 0 of 1"_s};
    QTest::addRow("customers") << byCustomer
                               << QStringList{u"Ad > Web: 1 of 1"_s, u"Shop > Mail: 1 of 1"_s};
    SessionRules rules = byCustomer;
    rules.gap = 20.0;
    QTest::addRow("a gap of just 20 minutes is none")
        << rules << QStringList{u"Ad > Web: 1 of 1"_s, u"Mail: 1 of 1"_s, u"Shop: 0 of 1"_s};
    rules.gap = 19.9;
    QTest::addRow("a gap of less")
        << rules
        << QStringList{u"Ad: 0 of 1"_s, u"Mail: 1 of 1"_s, u"Shop: 0 of 1"_s, u"Web: 1 of 1"_s};
    rules = byCustomer;
    rules.endsAtConversion = true;
    QTest::addRow("nothing after the first conversion")
        << rules << QStringList{u"Ad > Web: 1 of 1"_s};
    rules = byCustomer;
    rules.conversions = {"b*", "nothing"};
    QTest::addRow("a pattern") << rules
                               << QStringList{u"Ad > Web: 1 of 1"_s, u"Shop > Mail: 1 of 1"_s};
    rules.conversions.clear();
    QTest::addRow("no goal") << rules
                             << QStringList{u"Ad > Web > Buy > Shop > Mail > Buy: 0 of 1"_s};
}

void EventLogsTest::endsJourneysByTheSessionRules()
{
    QFETCH(SessionRules, rules);
    QFETCH(QStringList, paths);
    JourneyJob job = m_folder.job("sessions.csv",
        "user_id,session_id,event,time\n"
        "a,1,Ad,2026-01-01 10:00\na,1,Web,2026-01-01 10:20\na,1,Buy,2026-01-01 10:30\n"
        "a,1,Shop,2026-01-01 10:40\na,2,Mail,2026-01-03 10:40\na,2,Buy,2026-01-03 10:50\n");
    job.session = rules;
    QCOMPARE(pathsOf(job), paths);
}

void EventLogsTest::countsTheSameEventOnce()
{
    JourneyJob job = m_folder.job("repeated.csv",
        "case,activity,time\n1,Ad,2026-01-01\n1,Web,2026-01-01\n1,Ad,2026-01-02\n"
        "1,Ad,2026-01-01\n1,Web,2026-01-01\n");
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(read);
    QCOMPARE(read->tally.repeated, 2);
    QCOMPARE(pathsOf(read->journeys), QStringList{u"Ad > Web > Ad: 0 of 1"_s});
    job.session.keepsRepeated = true;
    QCOMPARE(pathsOf(job), QStringList{u"Ad > Web > Ad > Web > Ad: 0 of 1"_s});
}

void EventLogsTest::keepsTheOrderOfTheFileWithoutTimes()
{
    JourneyJob job = m_folder.job("untimed.csv", "case,activity\n1,C\n2,X\n1,A\n1,A\n1,B\n2,Y\n");
    QCOMPARE(pathsOf(job), (QStringList{u"C > A > A > B: 0 of 1"_s, u"X > Y: 0 of 1"_s}));
}

void EventLogsTest::leavesOutWhatCannotBeRead()
{
    const JourneyJob job = m_folder.job("faulty.csv",
        "case,activity,time\n1,Ad,2026-01-01\n,Web,2026-01-01\n1,Web,soon\n1,Shop,\n"
        "1,,2026-01-02\n1,Mail,2026-01-03\n");
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(read);
    QCOMPARE(read->tally.events, 6);
    QCOMPARE(read->tally.unreadable, 3);
    QCOMPARE(
        refusalText(*read->tally.problem), QStringLiteral("event-field-missing faulty.csv 3 case"));
    QCOMPARE(pathsOf(read->journeys), QStringList{u"Ad > Mail: 0 of 1"_s});
}

// The value is that of the event that says the journey has reached its goal.
void EventLogsTest::takesOutcomeAndValue()
{
    const JourneyJob job = m_folder.job("outcome.csv",
        "case;activity;time;amount;outcome\n1;Ad;1;5,5;\n1;Shop;2;100,5;ja\n"
        "2;Ad;1;;nein\n2;Shop;2;;nein\n3;Ad;1;20;1\n3;Shop;2;20;1\n4;Ad;1;;0\n4;Shop;2;;\n");
    QCOMPARE(pathsOf(job), QStringList{u"Ad > Shop: 2 of 4, worth 120.5"_s});
}

void EventLogsTest::stopsWhenTold()
{
    const JourneyJob job = m_folder.job("stop.csv", "case,activity,time\n1,Ad,2026-01-01\n");
    const Result<JourneysRead> read = readJourneys(job, [](double) { return false; });
    QVERIFY(!read);
    QCOMPARE(refusalText(read.error()), QStringLiteral("cancelled"));
    double last = -1.0;
    QVERIFY(readJourneys(job, [&](double done) {
        const bool rises = done >= last && done <= 1.0;
        last = done;
        return rises;
    }));
    QVERIFY(last >= 0.85);
}

void EventLogsTest::showsASample()
{
    std::string text = "case,activity,time\n";
    for (int i = 0; i < 3000; ++i)
        for (const char* activity : {"Ad", "Web"})
            text += std::to_string(i) + ',' + activity + ",2026-01-0"
                + (*activity == 'A' ? "1" : "2") + '\n';
    const Result<JourneySample> sample = sampleJourneys(m_folder.job("sample.csv", text));
    QVERIFY(sample);
    QCOMPARE(pathsOf(sample->read.journeys), QStringList{u"Ad > Web: 0 of 1000"_s});
    QCOMPARE(sample->activities,
        (std::vector<std::pair<std::string, std::int64_t>>{{"Ad", 3000}, {"Web", 3000}}));
    QCOMPARE(sample->times.size(), std::size_t{200});
}

QTEST_APPLESS_MAIN(EventLogsTest)
#include "tst_eventlogs.moc"
