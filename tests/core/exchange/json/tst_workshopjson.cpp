// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"
#include "core/exchange/json/workshopjson.h"
#include "core/model/checks.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/core/exchange/making.h"
#include "tests/support/marked.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rundblick;

namespace {

WorkshopFromJson read(const std::string& json)
{
    Result<WorkshopFromJson> read = readWorkshopJson(json, "w.json");
    if (read)
        return *std::move(read);
    QTest::qFail(codeText(read.error().code).data(), __FILE__, __LINE__);
    return {};
}

Workshop withHardTexts(const Workshop& workshop)
{
    std::size_t count = 0;
    return withTexts(workshop, [&](const std::string& text) {
        const std::size_t place = count++;
        const auto& names = place % 2 == 0 ? hardNames() : brokenNames();
        const std::string number = std::to_string(place);
        const std::string& name = names[place / 2 % names.size()];
        return text.empty() ? text : shortened(name, longestName - number.size()) + number;
    });
}

Workshop workshopOf(const QString& name)
{
    if (name == QLatin1String("empty"))
        return {};
    if (name == QLatin1String("small"))
        return smallWorkshop();
    if (name == QLatin1String("stress"))
        return stressWorkshop();
    return name == QLatin1String("varied") ? variedWorkshop() : withHardTexts(variedWorkshop());
}

QString textOfValue(const Error& error, std::string_view name)
{
    const MessageValue* value = error.find(name);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

} // namespace

class WorkshopJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aWorkshopComesBackAsItWas_data();
    void aWorkshopComesBackAsItWas();
    void randomEditsComeBack();
    void stepsGiveTheSameText();
    void otherProgramsReadIt();
    void textsWithNulComeBack();
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void everyCutIsRefused();
    void unknownFieldsAreToldAndLeftAlone();
    void theOrderOfKeysDoesNotMatter();
    void hugeTextsEndSoon();
    void anEmptyWorkshopBecomesTheSame();
    void itsOwnWorkshopIsChangedNowhere();
    void whatTheFileSaysCountsAndNothingIsLost();
    void ratingsOfOthersGoByRater();
};

void WorkshopJsonTest::aWorkshopComesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    for (const char* const name : {"empty", "small", "varied", "stress", "hard names"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void WorkshopJsonTest::aWorkshopComesBackAsItWas()
{
    QFETCH(QString, name);
    const Workshop workshop = workshopOf(name);
    const std::string json = workshopJson(workshop);
    const WorkshopFromJson back = read(json);
    QVERIFY(back.workshop == workshop);
    QVERIFY(back.notices.empty());
    QVERIFY(workshopJson(back.workshop) == json);
}

void WorkshopJsonTest::randomEditsComeBack()
{
    std::mt19937_64 random(17);
    seedRandomIds(17);
    Workshop workshop = variedWorkshop();
    seedRandomIds(18);
    for (int i = 0; i < 300; ++i) {
        workshop.apply(randomEdit(workshop, random));
        if (i % 10 == 0)
            QVERIFY(read(workshopJson(workshop)).workshop == workshop);
    }
    seedRandomIds(0);
}

void WorkshopJsonTest::stepsGiveTheSameText()
{
    const Workshop workshop = stressWorkshop();
    WorkshopJsonWriter writer(workshop);
    std::string text;
    double before = -1.0;
    int steps = 0;
    for (bool isDone = false; !isDone; ++steps) {
        const std::size_t size = text.size();
        isDone = writer.step(text);
        QVERIFY(text.size() - size < std::size_t{1} << 20U);
        QVERIFY(writer.progress() > before && writer.progress() <= 1.0);
        before = writer.progress();
    }
    QVERIFY(steps > 1);
    QCOMPARE(before, 1.0);
    QVERIFY(text == workshopJson(workshop));
}

// Qt's and Python's readers find every touchpoint, picture and rating in it.
void WorkshopJsonTest::otherProgramsReadIt()
{
    const Workshop workshop = withHardTexts(variedWorkshop());
    const QByteArray json = bytesOf(workshopJson(workshop));
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object[QLatin1String("format")].toString(), QStringLiteral("rundblick-workshop"));
    QCOMPARE(object[QLatin1String("version")].toInt(), 1);
    QSet<QString> names;
    for (const QJsonValue& touchpoint :
        object[QLatin1String("records")][QLatin1String("touchpoint")].toArray())
        names << touchpoint[QLatin1String("name")].toString();
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        QVERIFY(names.contains(QString::fromStdString(touchpoint.name)));
    const auto column = workshop.all<Column>().begin();
    for (const QJsonValue& row :
        object[QLatin1String("records")][QLatin1String("ratingColumn")].toArray())
        if (row[QLatin1String("id")].toString() == QString::number(column->first.value)) {
            const QByteArray codes
                = QByteArray::fromBase64(row[QLatin1String("codes")].toString().toLatin1());
            QVERIFY(std::ranges::equal(codes, column->second.codes,
                [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }));
        }
    const Answer answer = askPython(
        "import json,sys\nd=json.load(sys.stdin)\nprint(len(d['records']['touchpoint']))", json);
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output.trimmed().toULongLong(), workshop.all<Touchpoint>().size());
}

void WorkshopJsonTest::textsWithNulComeBack()
{
    WorkshopBuilder builder;
    Note note;
    note.text = std::string("a\0b", 3);
    const Id<Note> id = builder.add(note);
    const WorkshopFromJson back = read(workshopJson(builder.workshop()));
    QVERIFY(back.workshop.find(id)->text == note.text);
}

void WorkshopJsonTest::hostileTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, Code code,
                         const char* place = "") {
        QTest::addRow("%s", name) << json << static_cast<int>(code) << QString::fromLatin1(place);
    };
    const QByteArray head = R"({"format": "rundblick-workshop", "version": 1, "records": {)";
    const auto touchpoint = [&](const QByteArray& fields) -> QByteArray {
        return head + "\n\"touchpoint\": [{" + fields + "}]}}";
    };
    row("nothing", "", Code::JsonForeign);
    row("a CSV file", "touchpoint;channel\nWebsite;owned\n", Code::JsonForeign);
    row("other JSON", R"({"type": "FeatureCollection"})", Code::JsonForeign);
    row("a clipboard", R"({"format": "rundblick touchpoints", "version": 1})", Code::JsonForeign);
    row("an array", "[1, 2]", Code::JsonForeign);
    row("no version", R"({"format": "rundblick-workshop"})", Code::JsonForeign);
    row("a newer version", R"({"format": "rundblick-workshop", "version": 2})", Code::JsonTooNew);
    row("a depth bomb", head + "\"x\": " + QByteArray(1'000'000, '['), Code::JsonDamaged, "");
    row("brackets alone", QByteArray(1'000'000, '['), Code::JsonForeign);
    row("objects without end", QByteArray(R"({"a":)").repeated(1'000'000), Code::JsonDamaged);
    row("UTF-16", QByteArray("{\0\"\0", 4), Code::JsonDamaged, "1:2");
    row("a kind that no workshop has", head + R"("touchpoints": []}})", Code::JsonDamaged,
        "records.touchpoints, 1:60");
    row("a kind twice", head + R"("brand": [], "brand": []}})", Code::JsonDamaged,
        "records.brand, 1:73");
    row("an object for an array", head + R"("brand": {}}})", Code::JsonDamaged,
        "records.brand, 1:69");
    row("a word for a number", touchpoint(R"("id": "1", "name": "A", "spend": "much")"),
        Code::JsonDamaged, "records.touchpoint[0].spend, 2:50");
    row("a number for a word", touchpoint(R"("id": "1", "name": 5)"), Code::JsonDamaged,
        "records.touchpoint[0].name, 2:36");
    row("an unknown word", touchpoint(R"("id": "1", "name": "A", "form": "liquid")"),
        Code::JsonDamaged, "records.touchpoint[0].form, 2:49");
    row("a word for yes", touchpoint(R"("id": "1", "name": "A", "rated": "yes")"),
        Code::JsonDamaged, "records.touchpoint[0].rated, 2:50");
    row("null where something must be", touchpoint(R"("id": "1", "name": null)"), Code::JsonDamaged,
        "records.touchpoint[0].name, 2:36");
    row("below the range", touchpoint(R"("id": "1", "name": "A", "spend": -5)"), Code::JsonDamaged,
        "records.touchpoint[0].spend, 2:50");
    row("a field twice", touchpoint(R"("id": "1", "name": "A", "name": "B")"), Code::JsonDamaged,
        "records.touchpoint[0].name, 2:41");
    row("an id twice", head + R"("brand": [{"id": "7", "name": "A"}, {"id": "7", "name": "B"}]}})",
        Code::JsonDamaged);
    row("no id", touchpoint(R"("name": "A")"), Code::JsonDamaged);
    row("an id below one", touchpoint(R"("id": "0", "name": "A")"), Code::JsonDamaged);
    row("an id beyond 63 bits", touchpoint(R"("id": "9223372036854775808", "name": "A")"),
        Code::JsonDamaged);
    row("no reference", head + R"("quote": [{"id": "2", "text": "B"}]}})", Code::JsonDamaged);
    row("broken base64", head + R"("picture": [{"id": "2", "content": "Zg="}]}})",
        Code::JsonDamaged, "records.picture[0].content, 1:95");
    row("a reference to nobody", head + R"("quote": [{"id": "2", "placement": "9"}]}})",
        Code::ReferenceMissing);
    row("no name", touchpoint(R"("id": "1")"), Code::NameEmpty);
    row("a name twice", head + R"("brand": [{"id": "7", "name": "A"}, {"id": "8", "name": "A"}]}})",
        Code::NameTaken);
    row("a name too long", touchpoint("\"id\": \"1\", \"name\": \"" + QByteArray(500, 'x') + '"'),
        Code::NameTooLong);
    row("more behind it", head + "\"brand\": []}} {}", Code::JsonDamaged);
    row("a second set-up", head + R"("setup": [{"id": "1"}, {"id": "2"}]}})", Code::OnlyOne);
}

void WorkshopJsonTest::hostileTextIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, place);
    const Result<WorkshopFromJson> read
        = readWorkshopJson({json.constData(), static_cast<std::size_t>(json.size())}, "w.json");
    QVERIFY(!read);
    QCOMPARE(codeText(read.error().code).data(), codeText(static_cast<Code>(code)).data());
    if (!place.isEmpty())
        QCOMPARE(textOfValue(read.error(), "place"), place);
    if (read.error().code == Code::JsonDamaged) {
        QCOMPARE(textOfValue(read.error(), "file"), QStringLiteral("w.json"));
        QVERIFY(!textOfValue(read.error(), "place").isEmpty());
        QVERIFY(!textOfValue(read.error(), "problem").isEmpty());
    }
}

void WorkshopJsonTest::everyCutIsRefused()
{
    const std::string json = workshopJson(smallWorkshop());
    const std::size_t end = json.rfind('}');
    for (std::size_t length = 0; length <= end; length += 1 + length / 100)
        QVERIFY(!readWorkshopJson(std::string_view(json).substr(0, length), "w.json"));
    QVERIFY(readWorkshopJson(std::string_view(json).substr(0, end + 1), "w.json"));
}

void WorkshopJsonTest::unknownFieldsAreToldAndLeftAlone()
{
    const WorkshopFromJson back = read(
        R"({"$schema": "x", "format": "rundblick-workshop", "version": 1, "records": {"brand": [)"
        R"({"id": "7", "name": "A", "mood": {"a": [1]}}, {"id": "8", "name": "B", "mood": 1}]}})");
    QCOMPARE(back.workshop.all<Brand>().size(), 2U);
    QCOMPARE(back.notices.size(), 1U);
    QVERIFY(back.notices.front().code == Code::FieldUnknown);
    QCOMPARE(textOfValue(back.notices.front(), "place"), QStringLiteral("brand.mood"));
}

// As a program writes it that sorts keys: kinds before those they refer to, and the head last.
void WorkshopJsonTest::theOrderOfKeysDoesNotMatter()
{
    const Workshop workshop = variedWorkshop();
    const QJsonDocument document = QJsonDocument::fromJson(bytesOf(workshopJson(workshop)));
    const QByteArray sorted = document.toJson(QJsonDocument::Indented);
    QVERIFY(sorted.trimmed().endsWith("\"version\": 1\n}"));
    QVERIFY(read(sorted.toStdString()).workshop == workshop);
}

void WorkshopJsonTest::hugeTextsEndSoon()
{
    const std::string head
        = R"({"format": "rundblick-workshop", "version": 1, "records": {"touchpoint": [)";
    const std::string name
        = head + R"({"id": "1", "name": ")" + std::string(100'000'000, 'x') + "\"}]}}";
    QVERIFY(!readWorkshopJson(name, "w.json"));
    std::string many = head;
    for (int i = 1; i < 600'000; ++i)
        many += "{\"id\":\"" + std::to_string(i) + "\"},";
    const Result<WorkshopFromJson> read = readWorkshopJson(many, "w.json");
    QVERIFY(!read && read.error().code == Code::JsonDamaged);
    QCOMPARE(textOfValue(read.error(), "problem"), QStringLiteral("≤ 500000"));
}

void WorkshopJsonTest::anEmptyWorkshopBecomesTheSame()
{
    const Workshop workshop = variedWorkshop();
    const Result<Imported> imported = importWorkshopJson({}, workshopJson(workshop), "w.json");
    QVERIFY(imported);
    QVERIFY(imported->edit.kind == EditKind::ImportFiles);
    QVERIFY(!imported->summary.empty());
    Workshop made;
    QVERIFY(check(made, imported->edit));
    made.apply(imported->edit);
    QVERIFY(made == workshop);
    made.apply(inverse(imported->edit));
    QVERIFY(made == Workshop());
}

void WorkshopJsonTest::itsOwnWorkshopIsChangedNowhere()
{
    const Workshop workshop = smallWorkshop();
    const Result<Imported> imported
        = importWorkshopJson(workshop, workshopJson(workshop), "w.json");
    QVERIFY(imported);
    QVERIFY(imported->edit.isEmpty());
}

// A script changed a spend and a name and added a brand; meanwhile a note was written here.
void WorkshopJsonTest::whatTheFileSaysCountsAndNothingIsLost()
{
    WorkshopBuilder builder;
    builder.brand("Ours", true);
    const Id<Touchpoint> website = builder.touchpoint("Website");
    const Id<Touchpoint> app = builder.touchpoint("App");
    WorkshopBuilder script = builder;
    script.change(website, [](Touchpoint& touchpoint) { touchpoint.spend = 500.0; });
    script.change(app, [](Touchpoint& touchpoint) { touchpoint.name = "Mobile app"; });
    script.add(made<Brand>([&](Brand& r) {
        r.id = {900};
        r.name = "Theirs";
        r.order = 2.0;
    }));
    builder.add(made<Note>([&](Note& r) {
        r.id = {901};
        r.text = "Here";
    }));
    const Result<Imported> imported
        = importWorkshopJson(builder.workshop(), workshopJson(script.workshop()), "w.json");
    QVERIFY(imported);
    Workshop after = builder.workshop();
    after.apply(imported->edit);
    QVERIFY(check(after));
    QCOMPARE(after.find(website)->spend, 500.0);
    QCOMPARE(after.find(app)->name, std::string("Mobile app"));
    QCOMPARE(after.all<Brand>().size(), 2U);
    QVERIFY(after.find(Id<Note>{901}));
    after.apply(inverse(imported->edit));
    QVERIFY(after == builder.workshop());
}

// Another workshop with the same names: raters have the same slots and are other people.
void WorkshopJsonTest::ratingsOfOthersGoByRater()
{
    const auto rated = [](std::int64_t start, const std::string& rater, double value) {
        WorkshopBuilder builder;
        for (std::int64_t i = 0; i < start; ++i)
            builder.add(made<Note>([&](Note& r) { r.text = "n"; })); // other ids
        const Id<Brand> brand = builder.brand("Ours", true);
        const Id<Touchpoint> touchpoint = builder.touchpoint("Website");
        const Id<Criterion> criterion = builder.criterion("Trust");
        builder.rater(rater);
        builder.ratings({touchpoint, brand, criterion}, {value});
        return builder.workshop();
    };
    const Workshop here = rated(0, "Ann", 2.0);
    const Workshop there = rated(50, "Bob", 5.0);
    const Result<Imported> imported = importWorkshopJson(here, workshopJson(there), "w.json");
    QVERIFY(imported);
    Workshop after = here;
    after.apply(imported->edit);
    QCOMPARE(after.all<Touchpoint>().size(), 1U);
    QCOMPARE(after.all<Rater>().size(), 2U);
    QCOMPARE(after.all<Column>().size(), 1U);
    const Column& column = after.all<Column>().begin()->second;
    for (const auto& [id, rater] : after.all<Rater>())
        QCOMPARE(
            codeAt(column, static_cast<std::size_t>(rater.slot)), rater.name == "Ann" ? 1U : 4U);
}

QTEST_APPLESS_MAIN(WorkshopJsonTest)
#include "tst_workshopjson.moc"
