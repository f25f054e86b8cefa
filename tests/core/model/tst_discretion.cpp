// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "core/engine/compute.h"
#include "core/model/checks.h"
#include "core/model/privacy/discretion.h"
#include "core/model/privacy/mentions.h"
#include "resources/make/maker.h"
#include "tests/support/marked.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>
#include <set>

using namespace rundblick;

// Copies that do not tell whose workshop it is, or who rated.
class DiscretionTest : public QObject {
    Q_OBJECT

private slots:
    void mentionsAreHidden_data();
    void mentionsAreHidden();
    void brandsAreNumberedByLetters();
    void noTextTellsWhoseItIs();
    void cleanCopyTellsNothingOfRaters();
    void cleanCopyKeepsAllTheRest();
    void namesStayApart();
    void samePersonIsTheSameEverywhere();
    void randomWorkshopsStaySound();
    void resultsAreTheSame_data();
    void resultsAreTheSame();
};

namespace {

const StandIns english{"Workshop", "the client", "Own brand", "Brand %1", "Rater %1", "Team %1"};

template <typename Record>
const Record& only(const Workshop& workshop)
{
    return workshop.all<Record>().begin()->second;
}

// One of each kind that names somebody, all of them about the same people.
WorkshopBuilder peopled()
{
    WorkshopBuilder builder;
    const Id<Brand> own = builder.brand("Zyxelia", true);
    builder.brand("Rivalora");
    const Id<Touchpoint> touchpoint = builder.touchpoint("Zyxelia-Magazin");
    builder.change<Touchpoint>(touchpoint, [](Touchpoint& it) { it.owner = "Xaver Quast"; });
    const Id<Phase> phase = builder.phase("Before Blorp AG calls");
    const Id<Placement> placement = builder.placement(touchpoint, phase);
    builder.change<Placement>(placement, [](Placement& it) { it.responsible = "Xaver Quast"; });
    const Id<Criterion> first = builder.criterion("Trust in Zyxelia");
    const Id<Criterion> second = builder.criterion("Price");
    builder.rater("Mona Mugg");
    const Id<Picture> picture = builder.add(Picture{{}, "image/png", Bytes({1, 2, 3})});
    builder.change<Brand>(own, [&](Brand& it) {
        it.colour = "#aa0011";
        it.logo = picture;
    });
    builder.add(Quote{{}, placement, Voice::Customer, "Mona Mugg likes ZYXELIAS shop", "Mona Mugg",
        "2026-01-02"});
    builder.add(Judgement{{}, "Mona Mugg", first, second, 2.0});
    builder.add(Guess{{}, "Nino Nuss", touchpoint, 1});
    builder.add(Responsibility{{}, phase, "Sales", Part::Leads});
    Action action;
    action.text = "Xaver Quast asks Rivalora";
    action.owner = "Xaver Quast";
    builder.add(action);
    builder.add(NamedVersion{{}, "before Zyxelia", "2026-01-02T10:00:00Z", Bytes({9})});
    Setup setup;
    setup.title = "Zyxelia 2026";
    setup.client = "Blorp AG";
    setup.currency = "EUR";
    builder.add(setup);
    return builder;
}

// Names of both, to compare what is computed.
QByteArray renamed(QByteArray json, const Workshop& from, const Workshop& to)
{
    const auto quoted
        = [](const std::string& name) { return QByteArray::fromStdString('"' + name + '"'); };
    AllRecords::each([&]<typename Record>() {
        if constexpr (UniquelyNamed<Record>)
            for (const auto& [id, record] : from.all<Record>())
                if (const Record* other = to.find(id))
                    json.replace(quoted(record.name), quoted(other->name));
    });
    json.replace(quoted(from.setup().title), quoted(to.setup().title));
    return json;
}

// Where they differ; empty: nowhere. Sums run in the order of the raters' names, so the last digits
// of numbers do.
QString differenceOf(const QJsonValue& one, const QJsonValue& other, const QString& place)
{
    if (one.isDouble() && other.isDouble()) {
        const double scale = std::max(1.0, std::abs(one.toDouble()));
        return std::abs(one.toDouble() - other.toDouble()) < 1e-9 * scale ? QString() : place;
    }
    if (one.isArray() && one.toArray().size() == other.toArray().size()) {
        QString found;
        for (qsizetype i = 0; found.isEmpty() && i < one.toArray().size(); ++i)
            found = differenceOf(one.toArray()[i], other.toArray()[i],
                place + QLatin1Char('.') + QString::number(i));
        return found;
    }
    if (one.isObject() && one.toObject().keys() == other.toObject().keys()) {
        QString found;
        const QJsonObject object = one.toObject();
        for (auto it = object.begin(); found.isEmpty() && it != object.end(); ++it)
            found = differenceOf(
                it.value(), other.toObject()[it.key()], place + QLatin1Char('.') + it.key());
        return found;
    }
    return one == other ? QString() : place;
}

QByteArray analysed(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    options.compareScenarios = true;
    const Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? QByteArray::fromStdString(toJson(*analysis, workshop, false)) : QByteArray();
}

} // namespace

void DiscretionTest::mentionsAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    const auto row
        = [](const char* text, const char* hidden) { QTest::newRow(text) << text << hidden; };
    row("", "");
    row("nobody", "nobody");
    row("Müller", "Brand A");
    row("MÜLLER's and Müllers shop", "Brand A's and Brand As shop");
    row("the Müllershop", "the Brand Ashop");
    row("(müller)", "(Brand A)");
    row("Post, post and the posts", "Brand B, Brand B and the Brand Bs");
    row("Poster", "Poster");
    row("On the go, on time", "Brand C the go, on time");
    row("Swiss-Life and Swiss Life", "Brand D and Brand D");
    row("Swiss", "Swiss");
    row("Post Müller", "Brand E"); // the longest
    row("Ünlü 24/7", "Ünlü 24/7");
    row("Łódź, ŁÓDŹ, łódź", "Brand F, Brand F, Brand F");
    row("Мир и МИР", "Brand G и Brand G");
    row("%1 100 % <b>Müller</b>", "%1 100 % <b>Brand A</b>");
}

void DiscretionTest::mentionsAreHidden()
{
    Mentions mentions;
    const std::pair<const char*, const char*> names[]
        = {{"Müller", "Brand A"}, {"Post", "Brand B"}, {"On", "Brand C"}, {"Swiss Life", "Brand D"},
            {"Post Müller", "Brand E"}, {"Łódź", "Brand F"}, {"Мир", "Brand G"},
            {"24/7", "Brand H"}, {"", "Brand I"}, {"post", "Brand J"}};
    for (const auto& [name, standIn] : names)
        mentions.add(name, standIn, Mention::Anywhere);
    QFETCH(QString, text);
    QTEST(QString::fromStdString(mentions.hidden(text.toStdString())), "hidden");
}

// The own brand apart, competitors in their order: after Z comes AA.
void DiscretionTest::brandsAreNumberedByLetters()
{
    WorkshopBuilder builder;
    for (int i = 0; i < 28; ++i)
        builder.brand("brand " + std::to_string(i), i == 3);
    const Workshop copy = discreetCopy(builder.workshop(), english);
    QStringList names;
    for (const Brand* brand : ordered<Brand>(copy))
        names << QString::fromStdString(brand->name);
    QCOMPARE(
        names.mid(0, 5).join(u'|'), QStringLiteral("Brand A|Brand B|Brand C|Own brand|Brand D"));
    QCOMPARE(names.mid(26).join(u'|'), QStringLiteral("Brand Z|Brand AA"));
}

void DiscretionTest::noTextTellsWhoseItIs()
{
    // In every text of every record there is somebody.
    const Workshop marked = withTexts(peopled().workshop(), [](const std::string& text) {
        return text.empty() ? "of ZYXELIA, Rivaloras, Blorp, Mona Mugg" : text;
    });
    QVERIFY(check(marked));
    const Workshop copy = discreetCopy(marked, english);
    QVERIFY(check(copy));
    int texts = 0;
    eachText(copy, [&](std::string_view table, std::string_view field, const std::string& text) {
        const QString found = QString::fromStdString(text).toLower();
        for (const char* name : {"zyxel", "rivalora", "blorp", "mugg", "nuss", "quast", "#aa0011"})
            QVERIFY2(!found.contains(QLatin1String(name)),
                qPrintable(QString::fromStdString(
                    std::string(table) + '.' + std::string(field) + ": " + text)));
        texts += !text.empty();
    });
    QVERIFY(texts > 20);
    QCOMPARE(copy.all<Picture>().size(), std::size_t{0});
    QCOMPARE(copy.all<NamedVersion>().size(), std::size_t{0});
    QCOMPARE(copy.setup().title, std::string("Workshop"));
    QCOMPARE(copy.setup().client, std::string());
    QCOMPARE(copy.setup().currency, std::string("EUR"));
    QCOMPARE(only<Touchpoint>(copy).name, std::string("Own brand-Magazin"));
    QCOMPARE(only<Phase>(copy).name, std::string("Before the client calls"));
    QCOMPARE(only<Quote>(copy).text, std::string("Rater 1 likes Own brandS shop"));
    QCOMPARE(only<Quote>(copy).source, std::string());
    QCOMPARE(only<Action>(copy).text, std::string("Team 1 asks Brand A"));
}

void DiscretionTest::cleanCopyTellsNothingOfRaters()
{
    const Workshop marked = withTexts(peopled().workshop(),
        [](const std::string& text) { return text.empty() ? "Mona Mugg" : text; });
    const Workshop copy = cleanCopy(marked, english);
    QVERIFY(check(copy));
    eachText(copy, [&](std::string_view table, std::string_view field, const std::string& text) {
        const bool isOwner = field == "owner" || field == "responsible" || field == "who";
        const bool isNamed = field == "name" && table != "rater";
        const bool tells
            = text.find("Mugg") != std::string::npos || text.find("Nuss") != std::string::npos;
        QVERIFY2(isOwner || isNamed || !tells, text.c_str());
    });
    QCOMPARE(only<Rater>(copy).name, std::string("Rater 1"));
    QCOMPARE(only<Judgement>(copy).judge, std::string("Rater 1"));
    QCOMPARE(only<Guess>(copy).participant, std::string("Rater 2"));
}

void DiscretionTest::cleanCopyKeepsAllTheRest()
{
    const Workshop before = peopled().workshop();
    const Workshop copy = cleanCopy(before, english);
    AllRecords::each([&]<typename Record>() {
        constexpr bool isOfRaters
            = std::is_same_v<Record,
                  Rater> || std::is_same_v<Record, Judgement> || std::is_same_v<Record, Guess> || std::is_same_v<Record, Quote>;
        if constexpr (std::is_same_v<Record, NamedVersion>)
            QVERIFY(copy.all<Record>().empty());
        else if constexpr (isOfRaters)
            QCOMPARE(copy.all<Record>().size(), before.all<Record>().size());
        else
            QVERIFY(copy.all<Record>() == before.all<Record>());
    });
    QCOMPARE(only<Rater>(copy).slot, only<Rater>(before).slot);
    QCOMPARE(only<Rater>(copy).weight, only<Rater>(before).weight);
}

// Stand-ins may meet a name that is there already.
void DiscretionTest::namesStayApart()
{
    WorkshopBuilder builder;
    builder.brand("Zyxelia", true);
    builder.touchpoint("Zyxelia shop");
    builder.touchpoint("Own brand shop");
    builder.touchpoint("ZYXELIA shop");
    builder.touchpoint(std::string(390, 'x') + " Zyxelia"); // 398 bytes, 400 afterwards
    builder.touchpoint(std::string(390, 'x') + " ZYXELIA");
    const Workshop copy = discreetCopy(builder.workshop(), english);
    QVERIFY(check(copy));
    std::vector<std::string> names;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(copy))
        names.push_back(touchpoint->name);
    QCOMPARE(names.at(0), std::string("Own brand shop (2)"));
    QCOMPARE(names.at(1), std::string("Own brand shop"));
    QCOMPARE(names.at(2), std::string("Own brand shop (3)"));
    QCOMPARE(names.at(3), std::string(390, 'x') + " Own brand");
    QCOMPARE(names.at(4), std::string(390, 'x') + " O (2)");
}

void DiscretionTest::samePersonIsTheSameEverywhere()
{
    const Workshop copy = discreetCopy(peopled().workshop(), english);
    const std::string& person = only<Touchpoint>(copy).owner;
    QCOMPARE(person, std::string("Team 1"));
    QCOMPARE(only<Placement>(copy).responsible, person);
    QCOMPARE(only<Action>(copy).owner, person);
    QVERIFY(only<Responsibility>(copy).who != person);
    QCOMPARE(only<Judgement>(copy).judge, only<Rater>(copy).name);
}

// Whatever people do to a workshop, its copies can be opened.
void DiscretionTest::randomWorkshopsStaySound()
{
    std::mt19937_64 random(9);
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < 1500; ++i) {
        workshop.apply(randomEdit(workshop, random));
        if (i % 50 != 0)
            continue;
        for (const Workshop& copy :
            {discreetCopy(workshop, english), cleanCopy(workshop, english)}) {
            const Status sound = check(copy);
            QVERIFY2(sound, sound ? "" : codeText(sound.error().code).data());
            QCOMPARE(copy.all<Column>(), workshop.all<Column>());
            QVERIFY(copy.all<NamedVersion>().empty());
        }
    }
}

void DiscretionTest::resultsAreTheSame_data()
{
    QTest::addColumn<bool>("isSample");
    QTest::newRow("sample") << true;
    QTest::newRow("generated") << false;
}

void DiscretionTest::resultsAreTheSame()
{
    QFETCH(bool, isSample);
    const Workshop workshop = isSample
        ? makeWorkshop(TEST_DATA "/../../resources/samples/veloria", Tongue::English)
        : generatedWorkshop({.touchpoints = 20, .customers = 30});
    const Workshop copy = discreetCopy(workshop, english);
    QVERIFY(check(copy));
    const QByteArray hidden = analysed(copy);
    QVERIFY(hidden.size() > 10'000);
    QVERIFY(hidden.contains("\"Own brand\"") && hidden.contains("\"Brand A\""));
    for (const auto& [id, brand] : workshop.all<Brand>())
        QVERIFY(!hidden.contains(QByteArray::fromStdString(brand.name)));
    const auto parsed
        = [](const QByteArray& json) { return QJsonDocument::fromJson(json).object(); };
    const QString difference = differenceOf(
        parsed(hidden), parsed(renamed(analysed(workshop), workshop, copy)), QString());
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_APPLESS_MAIN(DiscretionTest)
#include "tst_discretion.moc"
