// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventtime.h"

#include <QTest>

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

// 2026-03-31 14:05:00 UTC is 1774965900 s, by "date -u +%s" of coreutils.
constexpr qint64 afternoon = 1'774'965'900'000'000;
constexpr qint64 midnight = 1'774'915'200'000'000; // before it

} // namespace

class EventTimeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTimes_data();
    void readsTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void guessesWhereTheMonthStands_data();
    void guessesWhereTheMonthStands();
};

void EventTimeTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<qint64>("microseconds");
    const auto row = [](const char* text, qint64 expected = afternoon, bool monthFirst = false) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << monthFirst << expected;
    };
    row("2026-03-31T14:05:00Z");
    row("2026-03-31 14:05:00");
    row("2026-03-31 14:05");
    row("2026-03-31 14:05:00 UTC");
    row("2026-03-31t14:05:00z");
    row("2026-03-31T16:05:00+02:00");
    row("2026-03-31T16:05:00+0200");
    row("2026-03-31 16:05:00 +02");
    row("2026-03-31T08:35:00-05:30");
    row("2026-04-01T00:05:00+10:00"); // the next day there
    row("2026-03-31 14:05:00.25", afternoon + 250'000);
    row("2026-03-31 14:05:00,123456789", afternoon + 123'456);
    row("2026/03/31 14:05:00");
    row("31.03.2026 14:05");
    row("31.3.26, 14:05");
    row("31-03-2026 14:05");
    row("31/03/2026 14:05");
    row("3/31/2026 2:05 PM", afternoon, true);
    row("3/31/2026 2:05:00pm", afternoon, true);
    row("3/31/2026, 12:05 AM", midnight + 300'000'000, true);
    row("2026-03-31", midnight);
    row("20260331", midnight);
    row("20260331140500");
    row("1774965900");
    row("1774965900.5", afternoon + 500'000);
    row("1774965900000");
    row("1774965900000123", afternoon + 123);
    row("1.7749659e15");
    row("1774965900000123456", afternoon + 123);
    row("29.02.2028", 1'835'395'200'000'000); // a leap year
    row("1969-12-31 23:59:59", -1'000'000);
    row("7", 7'000'000); // the seventh in an order
}

void EventTimeTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(bool, monthFirst);
    QFETCH(qint64, microseconds);
    const auto time = parseEventTime(text.toStdString(), monthFirst);
    QVERIFY(time);
    QCOMPARE(*time, microseconds);
}

void EventTimeTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "soon", "2026-02-29", "2026-13-01", "31/03/2026 25:00", "-5",
             "2026-03-31 14", "2026-03-31 14:60", "2026-03-31 14:05 +99:00", "2026-03-31 14:05 x",
             "3/31/2026 13:05 PM", "2026-03", "1.2.3.4", "9e99", "2026-03-31T", "14:05"})
        QTest::addRow("“%s”", text) << QString::fromUtf8(text);
}

void EventTimeTest::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(!parseEventTime(text.toStdString(), false));
}

void EventTimeTest::guessesWhereTheMonthStands_data()
{
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<bool>("monthFirst");
    QTest::addRow("a day of 31 stands first")
        << QStringList{u"1/2/2026"_s, u"31/1/2026"_s} << false;
    QTest::addRow("a day of 31 stands second")
        << QStringList{u"1/2/2026"_s, u"1/31/2026"_s} << true;
    QTest::addRow("halves of the day") << QStringList{u"1/2/2026 2:05 PM"_s} << true;
    QTest::addRow("nothing tells") << QStringList{u"1/2/2026 14:05"_s} << false;
    QTest::addRow("no slashes") << QStringList{u"2026-01-31"_s, u"31.1.2026"_s} << false;
}

void EventTimeTest::guessesWhereTheMonthStands()
{
    QFETCH(QStringList, times);
    QFETCH(bool, monthFirst);
    std::vector<std::string> texts;
    for (const QString& time : times)
        texts.push_back(time.toStdString());
    QCOMPARE(guessMonthFirst(texts), monthFirst);
}

QTEST_APPLESS_MAIN(EventTimeTest)
#include "tst_eventtime.moc"
