// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeys/mermaid.h"
#include "core/model/checks.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/core/exchange/making.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace rundblick;

namespace {

Workshop imported(const Workshop& workshop, const std::string& text)
{
    const Result<Imported> imported = importMermaid(workshop, text, "j.mmd");
    Workshop after = workshop;
    if (imported)
        after.apply(imported->edit);
    else
        QTest::qFail(codeText(imported.error().code).data(), __FILE__, __LINE__);
    return after;
}

// "Phase / Touchpoint / Segment: experience, of the team", sorted.
std::vector<std::string> placementsOf(const Workshop& workshop)
{
    const auto number = [](std::optional<double> value) {
        return value ? formatNumber(*value) : std::string("-");
    };
    std::vector<std::string> placements;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const Segment* segment = workshop.find(placement.segment);
        placements.push_back(workshop.find(placement.phase)->name + " / "
            + workshop.find(placement.touchpoint)->name + " / " + (segment ? segment->name : "all")
            + ": " + number(placement.experience) + ", " + number(placement.teamExperience));
    }
    std::ranges::sort(placements);
    return placements;
}

struct Example {
    WorkshopBuilder builder;
    Id<Phase> search = builder.phase("Search");
    Id<Phase> buy = builder.phase("Buy");
    Id<Touchpoint> website = builder.touchpoint("Website: shop");
    Id<Touchpoint> till = builder.touchpoint("Till");

    Example()
    {
        const Id<Segment> young = builder.add(made<Segment>([&](Segment& r) {
            r.name = "Young, urban";
            r.order = 1.0;
        }));
        builder.add(made<Setup>([&](Setup& r) { r.title = "Journey; 100%"; }));
        builder.add(made<Placement>([&](Placement& r) {
            r.touchpoint = website;
            r.phase = search;
            r.experience = 1.0;
        }));
        builder.add(made<Placement>([&](Placement& r) {
            r.touchpoint = website;
            r.phase = buy;
            r.segment = young;
            r.experience = -1.7;
            r.teamExperience = 0.5;
        }));
        builder.add(made<Placement>([&](Placement& r) {
            r.touchpoint = till;
            r.phase = buy;
            r.teamExperience = 2.0;
        }));
    }
};

} // namespace

class MermaidTest : public QObject {
    Q_OBJECT

private slots:
    void theTextIsThatOfMermaid();
    void everyLineKeepsToTheGrammar();
    void journeysComeBack();
    void randomWorkshopsComeBack();
    void namesComeBack();
    void journeysOfOthersAreRead();
    void foreignTextIsRefused_data();
    void foreignTextIsRefused();
    void manyTasksAreRefusedSoon();
};

void MermaidTest::theTextIsThatOfMermaid()
{
    const Example example;
    QCOMPARE(QByteArray::fromStdString(mermaidText(mermaidJourneyOf(example.builder.workshop()))),
        QByteArray("journey\n"
                   "    title Journey#59; 100#37;\n"
                   "    section Search\n"
                   "        Website#58; shop: 4\n"
                   "    section Buy\n"
                   "        Website#58; shop: 1.3: Young#44; urban\n"
                   "        Website#58; shop: 3.5: Young#44; urban, Team\n"
                   "        Till: 5: Team\n"));
}

// The tokens of Mermaid's journey grammar, once it has taken the characters by number aside.
void MermaidTest::everyLineKeepsToTheGrammar()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("section: one # two; three");
    for (const std::string& name : hardNames())
        builder.placement(builder.touchpoint(name), phase);
    QString text = QString::fromStdString(mermaidText(mermaidJourneyOf(builder.workshop())));
    text.replace(QRegularExpression(QStringLiteral("#\\d+;")), QStringLiteral("ﬂ°°¶ß"));
    const QRegularExpression task(
        QStringLiteral("^ {8}[^#:\\n;%]+: [1-5](\\.\\d+)?(: [^#\\n;]+)?$"));
    const QRegularExpression keyword(QStringLiteral("^\\s*(title|section|journey|acc)\\b"));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(hardNames().size() + 2));
    for (qsizetype i = 2; i < lines.size(); ++i) {
        QVERIFY2(task.match(lines[i]).hasMatch(), qPrintable(lines[i]));
        QVERIFY2(!keyword.match(lines[i]).hasMatch(), qPrintable(lines[i]));
    }
}

void MermaidTest::journeysComeBack()
{
    const Example example;
    const Workshop back = imported({}, mermaidText(mermaidJourneyOf(example.builder.workshop())));
    QVERIFY(check(back));
    QVERIFY(placementsOf(back) == placementsOf(example.builder.workshop()));
    QCOMPARE(ordered<Phase>(back).front()->name, std::string("Search"));
    const Workshop stress = stressWorkshop();
    const Workshop after = imported(stress, mermaidText(mermaidJourneyOf(stress)));
    QCOMPARE(after.all<Placement>().size(), stress.all<Placement>().size());
    QCOMPARE(after.all<Touchpoint>().size(), stress.all<Touchpoint>().size());
}

void MermaidTest::randomWorkshopsComeBack()
{
    std::mt19937_64 random(31);
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < 300; ++i) {
        seedRandomIds(static_cast<std::uint64_t>(1000 + i));
        workshop.apply(randomEdit(workshop, random));
        if (i % 20 != 19)
            continue;
        const Workshop back = imported({}, mermaidText(mermaidJourneyOf(workshop)));
        QVERIFY(check(back));
        QCOMPARE(back.all<Placement>().size(), workshop.all<Placement>().size());
        const Workshop again = imported({}, mermaidText(mermaidJourneyOf(back)));
        QVERIFY(placementsOf(again) == placementsOf(back));
    }
    seedRandomIds(0);
}

void MermaidTest::namesComeBack()
{
    std::vector<std::string> names = hardNames();
    names.insert(names.end(), brokenNames().begin(), brokenNames().end());
    names.insert(names.end(), {" outer blanks ", "a:b:c", "#", ";", "🙂#58;"});
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Phase: # ;");
    for (const std::string& name : names) {
        const Id<Segment> segment = builder.add(made<Segment>([&](Segment& r) {
            r.name = name;
            r.order = 1.0;
        }));
        builder.add(made<Placement>([&](Placement& r) {
            r.touchpoint = builder.touchpoint(name);
            r.phase = phase;
            r.segment = segment;
            r.experience = 2.0;
        }));
    }
    const Workshop back = imported({}, mermaidText(mermaidJourneyOf(builder.workshop())));
    for (const std::string& name : names) {
        QVERIFY2(findByName<Touchpoint>(back, name), name.c_str());
        QVERIFY2(findByName<Segment>(back, name), name.c_str());
    }
    QVERIFY(placementsOf(back) == placementsOf(builder.workshop()));
}

// The example of Mermaid's own manual, and one with all that may stand around it.
void MermaidTest::journeysOfOthersAreRead()
{
    const Workshop manual = imported({}, R"(journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me
)");
    QVERIFY(placementsOf(manual)
        == (std::vector<std::string>{"Go home / Go downstairs / Me: 2, -",
            "Go home / Sit down / Me: 2, -", "Go to work / Do work / Cat: -2, -",
            "Go to work / Do work / Me: -2, -", "Go to work / Go upstairs / Me: 0, -",
            "Go to work / Make tea / Me: 2, -"}));
    const Workshop around = imported({},
        "\xEF\xBB\xBF```mermaid\r\n---\r\ntitle: Head\r\nconfig: x\r\n---\r\n%%{init: "
        "{}}%%\r\njourney\r\n"
        "accTitle: For all\r\naccDescr {\r\nseveral lines: 9\r\n}\r\n%% a comment: 7\r\n# "
        "another\r\n"
        "Before: 4\r\nsection\tOne\r\n  A#colon;B : 3.5 :\r\n```\r\n");
    QVERIFY(placementsOf(around) == (std::vector<std::string>{"One / A:B / all: 0.5, -"}));
    QVERIFY(findByName<Touchpoint>(around, "Before"));
}

void MermaidTest::foreignTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QByteArray& text, const char* code, int line = 0) {
        QTest::addRow("%s", name) << text << QString::fromLatin1(code) << line;
    };
    row("nothing", "", "mermaid-foreign");
    row("another diagram", "graph TD\nA-->B", "mermaid-foreign");
    row("not UTF-8", "journey\nsection \xC3\x28", "mermaid-foreign");
    row("NUL", QByteArray("journey\0", 8), "mermaid-foreign");
    row("no score", "journey\nsection A\nTask", "mermaid-line", 3);
    row("a score in words", "journey\n\nTask: good: Me", "mermaid-line", 3);
    row("a score too high", "journey\nTask: 6: Me", "mermaid-line", 2);
    row("a score too low", "journey\r\nTask: 0", "mermaid-line", 2);
    row("a task without name", "journey\n: 3: Me", "mermaid-line", 2);
    row("a colon too many", "journey\nA: 3: Me: You", "mermaid-line", 2);
    row("a name too long", "journey\n" + QByteArray(500, 'x') + ": 3", "name-too-long");
    QByteArray phases = "journey\n";
    for (int i = 0; i < 13; ++i)
        phases += "section " + QByteArray::number(i) + "\n";
    row("too many phases", phases, "too-many-records");
}

void MermaidTest::foreignTextIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(int, line);
    const Result<Imported> imported = importMermaid({}, text.toStdString(), "j.mmd");
    QVERIFY(!imported);
    QCOMPARE(QString::fromUtf8(codeText(imported.error().code).data()), code);
    if (line > 0)
        QCOMPARE(std::get<std::int64_t>(*imported.error().find("row")), line);
}

void MermaidTest::manyTasksAreRefusedSoon()
{
    QElapsedTimer timer;
    timer.start();
    std::string many = "journey\n";
    for (int i = 0; i < 300'000; ++i)
        many += "T" + std::to_string(i) + ": 3\n";
    QVERIFY(!importMermaid({}, many, "j.mmd"));
    QVERIFY(!importMermaid({}, "journey\n" + std::string(15'000'000, 'x') + ": 3", "j.mmd"));
    const Result<Imported> large = importMermaid({}, std::string(17'000'000, 'x'), "j.mmd");
    QVERIFY(!large && large.error().code == Code::ImportTooLarge);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_APPLESS_MAIN(MermaidTest)
#include "tst_mermaid.moc"
