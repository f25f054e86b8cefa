// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/events/journeyfiles.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    const char* user;
    int session;
    int minute; // since 2026-01-01
    const char* name;
    const char* page = nullptr;
    const char* source = nullptr;
    double revenue = 0.0;
};

// An event as the export of BigQuery writes it: whole numbers of 64 bits as texts.
std::string exported(const Line& line)
{
    const auto parameter = [](const char* key, const std::string& value) {
        return R"({"key":")" + std::string(key) + R"(","value":{)" + value + "}}";
    };
    std::string text = R"({"event_date":"20260101","event_timestamp":")"
        + std::to_string(1'767'225'600'000'000 + line.minute * 60'000'000LL) + R"(","event_name":")"
        + line.name + R"(","event_params":[)"
        + parameter("ga_session_id", R"("int_value":")" + std::to_string(line.session) + '"');
    if (line.page)
        text += ','
            + parameter("page_location", R"("string_value":")" + std::string(line.page) + '"');
    if (line.source)
        text += ',' + parameter("source", R"("string_value":")" + std::string(line.source) + '"')
            + ',' + parameter("medium", R"("string_value":"cpc","int_value":null)");
    text += R"(],"user_pseudo_id":")" + std::string(line.user)
        + R"(","device":{"category":"mobile","web_info":{"browser":"Firefox"}},"items":[])";
    if (line.revenue > 0.0)
        text += R"(,"ecommerce":{"purchase_revenue":)" + std::to_string(line.revenue) + '}';
    return text + "}\n";
}

std::string allExported()
{
    std::string text;
    for (const Line& line : {Line{"u.1", 11, 0, "session_start", "https://x.ch/", "google"},
             Line{"u.1", 11, 0, "page_view", "https://x.ch/shop/%C3%BCber?utm=1#top"},
             Line{"u.1", 11, 9, "purchase", "https://x.ch/thanks", nullptr, 99.5},
             Line{"u.2", 22, 5, "page_view", "https://x.ch/"}, Line{"u.2", 22, 6, "scroll"},
             Line{"u.1", 12, 90, "page_view", "https://x.ch/blog/a/"}})
        text += exported(line);
    return text;
}

} // namespace

// JSON with an event a line, as web analytics export it.
class EventLinesTest : public QObject {
    Q_OBJECT

private slots:
    void recognisesAnExport();
    void makesJourneysOfAnExport_data();
    void makesJourneysOfAnExport();
    void readsFlattenedLines();
    void readsArraysAndBrokenLines();
    void takesThePathOfAPage_data();
    void takesThePathOfAPage();

private:
    EventFolder m_folder;
};

void EventLinesTest::recognisesAnExport()
{
    const JourneyJob job = m_folder.job("events.json", allExported());
    QVERIFY(job.source.isJson);
    QVERIFY(isWebAnalytics(job.columns));
    QStringList columns;
    for (const std::string& name : job.columns.names)
        columns << QString::fromStdString(name);
    QCOMPARE(columns,
        (QStringList{u"user_pseudo_id"_s, u"event_params.ga_session_id"_s, u"event_timestamp"_s,
            u"event_name"_s, u"event_params.page_location"_s, u"event_params.source"_s,
            u"event_params.medium"_s, u"ecommerce.purchase_revenue"_s, QString()}));
}

void EventLinesTest::makesJourneysOfAnExport_data()
{
    QTest::addColumn<TouchpointBy>("touchpoint");
    QTest::addColumn<bool>("perSession");
    QTest::addColumn<QStringList>("paths");
    QTest::addRow("activities") << TouchpointBy::Activity << true
                                << QStringList{u"page_view > scroll: 0 of 1"_s,
                                       u"page_view: 0 of 1"_s,
                                       u"session_start > page_view: 1 of 1, worth 99.5"_s};
    QTest::addRow("pages") << TouchpointBy::Page << true
                           << QStringList{u"/ > /shop/über: 1 of 1, worth 99.5"_s, u"/: 0 of 1"_s,
                                  u"/blog/a: 0 of 1"_s};
    QTest::addRow("channels") << TouchpointBy::Channel << true
                              << QStringList{u"google / cpc: 1 of 1, worth 99.5"_s};
    QTest::addRow("the first that is there")
        << TouchpointBy::First << true
        << QStringList{u"/ > scroll: 0 of 1"_s, u"/blog/a: 0 of 1"_s,
               u"google / cpc > /shop/über: 1 of 1, worth 99.5"_s};
    QTest::addRow("pages of a customer over days")
        << TouchpointBy::Page << false
        << QStringList{
               u"/ > /shop/über: 1 of 1, worth 99.5"_s, u"/: 0 of 1"_s, u"/blog/a: 0 of 1"_s};
}

void EventLinesTest::makesJourneysOfAnExport()
{
    QFETCH(TouchpointBy, touchpoint);
    QFETCH(bool, perSession);
    QFETCH(QStringList, paths);
    JourneyJob job = m_folder.job("events.json", allExported());
    job.session = {.touchpoint = touchpoint, .perSession = perSession, .conversions = {"purchase"}};
    QCOMPARE(pathsOf(job), paths);
}

void EventLinesTest::readsFlattenedLines()
{
    JourneyJob job = m_folder.job("flat.jsonl",
        "\xEF\xBB\xBF"
        R"({"user_pseudo_id":1.5,"ga_session_id":7,"event_timestamp":1767225600000000,"event_name":"a\u00e4"})"
        "\r\n"
        R"({ "event_name" : "purchase", "event_timestamp" : 1767225600000001, "ga_session_id" : 7,)"
        R"( "user_pseudo_id" : 1.5, "value" : 12.5, "extra": [1, [2, {"x": null}]] })"
        "\n\n");
    job.session.conversions = guessConversions(std::vector<std::string>{"aä", "purchase"});
    QCOMPARE(pathsOf(job), QStringList{u"aä: 1 of 1, worth 12.5"_s});
}

void EventLinesTest::readsArraysAndBrokenLines()
{
    const JourneyJob job = m_folder.job("array.json",
        "[{\"case\":\"1\",\"activity\":\"A\",\"time\":1},\n{\"case\":\"1\",\"activity\":\"B\","
        "\"time\":2},\n"
        "{\"case\":\"1\",\"activity\":\n{\"case\":\"1\",\"activity\":\"\\ud800\",\"time\":3}\n"
        "nonsense\n{\"case\":\"1\",\"activity\":\"C\",\"time\":4}\n]\n");
    const Result<JourneysRead> read = readJourneys(job, goOn);
    QVERIFY(read);
    QCOMPARE(pathsOf(read->journeys), QStringList{u"A > B > C: 0 of 1"_s});
    QCOMPARE(read->tally.unreadable, 3);
    QCOMPARE(refusalText(*read->tally.problem), QStringLiteral("event-line-damaged array.json 3"));
}

void EventLinesTest::takesThePathOfAPage_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    QTest::addRow("root") << "https://x.ch"
                          << "/";
    QTest::addRow("root with a query") << "https://x.ch?a=/b"
                                       << "/";
    QTest::addRow("slash at the end") << "http://x.ch/a/b/"
                                      << "/a/b";
    QTest::addRow("a path alone") << "/a?x#y"
                                  << "/a";
    QTest::addRow("escapes") << "/%7Ea%20b"
                             << "/~a b";
    QTest::addRow("escapes that are no text") << "/%FF%00"
                                              << "/%FF%00";
    QTest::addRow("a half escape") << "/100%"
                                   << "/100%";
    QTest::addRow("no address") << "Startseite"
                                << "Startseite";
}

void EventLinesTest::takesThePathOfAPage()
{
    QFETCH(QString, address);
    QFETCH(QString, path);
    QCOMPARE(QString::fromStdString(pagePath(address.toStdString())), path);
}

QTEST_APPLESS_MAIN(EventLinesTest)
#include "tst_eventlines.moc"
