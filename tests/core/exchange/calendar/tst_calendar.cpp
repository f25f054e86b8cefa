// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/core/exchange/making.h"
#include "tests/support/workshopbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rundblick;

namespace {

Action measure(const std::string& text, const std::string& start, const std::string& end)
{
    Action action;
    action.text = text;
    action.start = start;
    action.end = end;
    return action;
}

QByteArray calendarOf(const WorkshopBuilder& builder, const CalendarWords& words = {})
{
    return bytesOf(measureCalendar(builder.workshop(), words));
}

} // namespace

class CalendarTest : public QObject {
    Q_OBJECT

private slots:
    void aMeasureIsAnEventOfWholeDays();
    void onlyDatedMeasuresAreInIt();
    void linesAreFoldedBetweenCharacters();
    void signsAreEscaped();
    void wordsAreThoseOfTheReader();
    void anotherProgramReadsIt();
};

// Written by hand after RFC 5545, sections 3.4 and 3.6.1.
void CalendarTest::aMeasureIsAnEventOfWholeDays()
{
    WorkshopBuilder builder;
    builder.add(made<Setup>([&](Setup& r) {
        r.title = "Veloria";
        r.date = "2026-03-02";
    }));
    Action action = measure("Call back, within a day; always", "2026-03-31", "2026-04-02");
    action.id = {42};
    action.owner = "Service";
    action.budget = 1500.5;
    action.indicator = "Days until\nthe call";
    action.state = ActionState::Running;
    builder.add(action);
    QCOMPARE(calendarOf(builder),
        QByteArray(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rundblick//Rundblick//EN\r\n"
            "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Veloria\r\n"
            "BEGIN:VEVENT\r\nUID:measure-42@rundblick\r\nDTSTAMP:20260302T000000Z\r\n"
            "DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260403\r\n"
            "SUMMARY:Call back\\, within a day\\; always\r\n"
            "DESCRIPTION:Owner: Service\\nBudget: CHF 1500.5\\nMeasured by: Days until\\nth\r\n"
            " e call\r\n"
            "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void CalendarTest::onlyDatedMeasuresAreInIt()
{
    WorkshopBuilder builder;
    builder.add(measure("none", "", ""));
    QVERIFY(!hasDatedMeasures(builder.workshop()));
    builder.add(measure("no day", "2026-02-30", "soon"));
    QVERIFY(!hasDatedMeasures(builder.workshop()));
    QVERIFY(!calendarOf(builder).contains("VEVENT"));
    builder.add(measure("end alone", "", "2026-12-31"));
    builder.add(measure("start alone", "2024-02-28", ""));
    builder.add(measure("wrong way round", "2026-05-05", "2026-05-01"));
    QVERIFY(hasDatedMeasures(builder.workshop()));
    const QByteArray calendar = calendarOf(builder);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 3);
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240229\r\n"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20260505\r\nDTEND;VALUE=DATE:20260506\r\n"));
    QVERIFY(calendar.indexOf("start alone") < calendar.indexOf("wrong way"));
    QVERIFY(calendar.contains("DTSTAMP:20240228T000000Z")); // the workshop has no date
}

void CalendarTest::linesAreFoldedBetweenCharacters()
{
    WorkshopBuilder builder;
    for (const std::string& name : hardNames())
        builder.add(measure(name + name, "2026-05-05", ""));
    const QByteArray calendar = calendarOf(builder);
    QVERIFY(calendar.count("\r\n ") > 3);
    for (const QByteArray& line : calendar.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with its carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(isUtf8(line.toStdString()));
    }
}

void CalendarTest::signsAreEscaped()
{
    WorkshopBuilder builder;
    builder.add(measure("\\N \\n;,:\"\t\x07\r\n.", "2026-05-05", ""));
    QVERIFY(calendarOf(builder).contains("SUMMARY:\\\\N \\\\n\\;\\,:\"\t\xE2\x90\x87\\n.\r\n"));
}

void CalendarTest::wordsAreThoseOfTheReader()
{
    WorkshopBuilder builder;
    Action action = measure("Anruf", "2026-05-05", "");
    action.touchpoint = builder.touchpoint("Händler");
    action.owner = "Service";
    action.state = ActionState::Dropped;
    builder.add(action);
    const QByteArray calendar
        = calendarOf(builder, {"Kontaktpunkt", "Verantwortlich", "Budget", "Gemessen an"});
    QVERIFY(calendar.contains("DESCRIPTION:Kontaktpunkt: Händler\\nVerantwortlich: Service\r\n"));
    QVERIFY(calendar.contains("CATEGORIES:Händler\r\nSTATUS:CANCELLED\r\n"));
}

void CalendarTest::anotherProgramReadsIt()
{
    if (!hasPythonModule(QStringLiteral("icalendar")))
        QSKIP("python3-icalendar is not installed");
    std::vector<std::string> names = hardNames();
    names.push_back("first\nsecond");
    std::erase(names, "\\N"); // it takes \\\\N for a line break
    WorkshopBuilder builder;
    builder.add(made<Setup>([&](Setup& r) {
        r.title = "Häuser, Höfe; Wege";
        r.date = "2026-03-02";
    }));
    double order = 0.0;
    for (const std::string& name : names) {
        Action action = measure(name, "2026-05-05", "2026-05-07");
        action.order = ++order;
        builder.add(action);
    }
    const Answer answer = askPython(R"(
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk('VEVENT')
print(json.dumps([calendar['X-WR-CALNAME'], len({e['UID'] for e in events}),
    str(events[0].decoded('DTSTART')), str(events[0].decoded('DTEND')),
    [str(e['SUMMARY']) for e in events]])))",
        calendarOf(builder));
    QCOMPARE(answer.errors, QByteArray());
    const QJsonArray read = QJsonDocument::fromJson(answer.output).array();
    QCOMPARE(read[0].toString(), QStringLiteral("Häuser, Höfe; Wege"));
    QCOMPARE(read[1].toInt(), static_cast<int>(names.size()));
    QCOMPARE(read[2].toString(), QStringLiteral("2026-05-05"));
    QCOMPARE(read[3].toString(), QStringLiteral("2026-05-08"));
    for (std::size_t i = 0; i < names.size(); ++i)
        QCOMPARE(read[4].toArray()[static_cast<qsizetype>(i)].toString(),
            QString::fromStdString(names[i]));
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
