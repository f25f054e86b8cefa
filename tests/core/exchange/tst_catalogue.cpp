// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/catalogue.h"
#include "tests/support/workshopbuilder.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace rundblick;

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreUniqueAndTidy();
    void everyChannelHasEnough();
    void everyStageHasEnough();
    void phasesAreUnderstood_data();
    void phasesAreUnderstood();
    void aPhaseWithoutAWordGoesByItsPlace();
    void suggestsWhatIsMissing();
    void wrongTablesAreRefused_data();
    void wrongTablesAreRefused();

private:
    std::string file(const char* name);

    Catalogue m_catalogue;
};

std::string CatalogueTest::file(const char* name)
{
    QFile table(QStringLiteral(TEST_DATA "/../../resources/catalogue/%1.csv")
                    .arg(QString::fromLatin1(name)));
    return table.open(QIODevice::ReadOnly) ? table.readAll().toStdString() : std::string();
}

void CatalogueTest::initTestCase()
{
    auto catalogue = readCatalogue(file("touchpoints"), file("stages"));
    QVERIFY(catalogue);
    m_catalogue = *std::move(catalogue);
}

void CatalogueTest::namesAreUniqueAndTidy()
{
    QVERIFY(m_catalogue.entries.size() >= 115);
    QVERIFY(m_catalogue.entries.size() <= 135);
    std::set<std::string> english;
    std::set<std::string> german;
    for (const CatalogueEntry& entry : m_catalogue.entries) {
        for (const std::string* name : {&entry.english, &entry.german}) {
            QVERIFY(!name->empty());
            QVERIFY2(name->size() <= 40, name->c_str()); // fits on a chip
            QVERIFY2(name->find("ß") == std::string::npos, name->c_str());
            QVERIFY2(name->find("  ") == std::string::npos, name->c_str());
            QVERIFY2(!QChar(QString::fromStdString(*name).front()).isLower(), name->c_str());
        }
        QVERIFY(entry.ownership != Ownership::Unset);
        QVERIFY(entry.form != Form::Unset);
        QVERIFY(!entry.stages.empty());
        QVERIFY(english.insert(entry.english).second);
        QVERIFY(german.insert(entry.german).second);
    }
}

void CatalogueTest::everyChannelHasEnough()
{
    std::map<std::pair<Ownership, Form>, int> counts;
    for (const CatalogueEntry& entry : m_catalogue.entries)
        ++counts[{entry.ownership, entry.form}];
    QVERIFY((counts[{Ownership::Owned, Form::Digital}] >= 30));
    QVERIFY((counts[{Ownership::Owned, Form::Physical}] >= 15));
    QVERIFY((counts[{Ownership::Owned, Form::Personal}] >= 15));
    for (const Ownership ownership : {Ownership::Paid, Ownership::Earned}) {
        int all = 0;
        for (const Form form : {Form::Digital, Form::Physical, Form::Personal}) {
            QVERIFY((counts[{ownership, form}] >= 3));
            all += counts[{ownership, form}];
        }
        QVERIFY(all >= 15);
    }
}

void CatalogueTest::everyStageHasEnough()
{
    QCOMPARE(m_catalogue.stages.size(), 9U);
    for (const CatalogueStage& stage : m_catalogue.stages) {
        const auto count = std::ranges::count_if(m_catalogue.entries, [&](const auto& entry) {
            return std::ranges::find(entry.stages, stage.key) != entry.stages.end();
        });
        QVERIFY2(count >= 10, stage.key.c_str());
    }
}

// The phases of the templates, in both languages.
void CatalogueTest::phasesAreUnderstood_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("stage");
    const auto row = [](const char* phase, const char* stage) {
        QTest::addRow("%s", phase) << QString::fromUtf8(phase) << QString::fromLatin1(stage);
    };
    row("Recommendation", "recommend");
    row("Weiterempfehlen", "recommend");
    row("Suchen", "search");
    row("Wunsch", "search");
    row("Informieren", "learn");
    row("Vergleichen", "compare");
    row("Probefahrt", "compare");
    row("Test drive", "compare");
    row("Verhandeln und kaufen", "buy");
    row("Negotiate and buy", "buy");
    row("Übernehmen", "receive");
    row("Auslieferung", "receive");
    row("Ride", "use");
    row("Nutzen", "use");
    row("Service", "service");
    row("Wiederkauf", "again");
    row("Buy again", "again");
    row("Retain & Reward", "again");
    row("Recognise & Reactivate", "again");
    row("Reach & Acquire", "search");
    row("Convert", "buy");
    row("Attract", "search");
    row("Sell", "buy");
    row("Wow", "recommend");
}

void CatalogueTest::phasesAreUnderstood()
{
    QFETCH(QString, phase);
    QFETCH(QString, stage);
    WorkshopBuilder builder;
    const Id<Phase> id = builder.phase(phase.toStdString());
    QCOMPARE(stageOf(m_catalogue, builder.workshop(), id), stage.toStdString());
}

// Of nine phases each is one of the nine usual stages; the last of three lies at two thirds.
void CatalogueTest::aPhaseWithoutAWordGoesByItsPlace()
{
    WorkshopBuilder builder;
    const Id<Phase> first = builder.phase("Eins");
    builder.phase("Zwei");
    const Id<Phase> third = builder.phase("Drei");
    QCOMPARE(stageOf(m_catalogue, builder.workshop(), first), std::string("search"));
    QCOMPARE(stageOf(m_catalogue, builder.workshop(), third), std::string("service"));
    QCOMPARE(stageOf(m_catalogue, builder.workshop(), Id<Phase>{99}), std::string());
}

void CatalogueTest::suggestsWhatIsMissing()
{
    WorkshopBuilder builder;
    const Id<Phase> service = builder.phase("Service");
    const Id<Touchpoint> hotline = builder.touchpoint("hotline"); // in small letters, too
    const Id<Touchpoint> garage = builder.touchpoint("Eigene Garage");
    builder.change(garage, [](Touchpoint& touchpoint) {
        touchpoint.ownership = Ownership::Owned;
        touchpoint.form = Form::Personal;
    });
    builder.placement(garage, service);
    builder.placement(hotline, service);
    const auto found = suggestionsFor(m_catalogue, builder.workshop(), service, 100);
    QVERIFY(found.size() >= 10);
    for (const CatalogueEntry* entry : found) {
        QVERIFY(entry->english != "Hotline");
        QVERIFY(std::ranges::find(entry->stages, "service") != entry->stages.end());
    }
    // The phase has an owned personal one: the first suggestions are of other channels.
    QVERIFY(found[0]->form != Form::Personal);
    QVERIFY((std::pair(found[0]->ownership, found[0]->form)
        != std::pair(found[1]->ownership, found[1]->form)));
    QCOMPARE(suggestionsFor(m_catalogue, builder.workshop(), service, 4).size(), 4U);
    QVERIFY(suggestionsFor(m_catalogue, builder.workshop(), Id<Phase>{99}, 4).empty());
}

void CatalogueTest::wrongTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("code");
    const QByteArray head = "key;English;German;ownership;form;stages\n";
    const auto row = [](const char* name, const QByteArray& rows, Code code) {
        QTest::addRow("%s", name) << rows << static_cast<int>(code);
    };
    row("empty", "", Code::CsvEmpty);
    row("without German", "key;English;ownership;form;stages\n", Code::ColumnMissing);
    row("no name", head + "a;;A;paid;digital;buy\n", Code::CellEmpty);
    row("unknown form", head + "a;A;A;paid;liquid;buy\n", Code::NotAWord);
    row("unknown stage", head + "a;A;A;paid;digital;dance\n", Code::NotAWord);
    row("twice", head + "a;A;A;paid;digital;buy\nb;A;B;paid;digital;buy\n", Code::RowRepeated);
}

void CatalogueTest::wrongTablesAreRefused()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, code);
    const auto catalogue = readCatalogue(rows.toStdString(), "stage;words\nbuy;buy\n");
    QVERIFY(!catalogue);
    QCOMPARE(static_cast<int>(catalogue.error().code), code);
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
