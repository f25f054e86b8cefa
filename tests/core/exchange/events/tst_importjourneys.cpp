// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/importjourneys.h"
#include "core/model/paths.h"
#include "tests/core/exchange/events/journeyfiles.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

namespace {

JourneysRead journeys(std::vector<std::string> names, std::vector<ObservedJourney> paths)
{
    return {{std::move(names), std::move(paths)}, {.events = 9, .journeys = 4, .conversions = 3}};
}

QStringList storedPaths(const Workshop& workshop)
{
    QStringList paths;
    for (const auto& [id, set] : workshop.all<PathSet>())
        for (const Path& path : unpackPaths(set.rows)) {
            QString text = QString::fromStdString(set.source) + QLatin1Char(':');
            for (const Id<Touchpoint> step : path.steps)
                text += QLatin1Char(' ') + QString::fromStdString(workshop.find(step)->name);
            paths << QStringLiteral("%1 %2 %3 %4")
                         .arg(text)
                         .arg(path.conversions)
                         .arg(path.value)
                         .arg(path.nulls);
        }
    paths.sort();
    return paths;
}

} // namespace

class ImportJourneysTest : public QObject {
    Q_OBJECT

private slots:
    void makesOneEdit();
    void replacesTheSetOfTheSameFile();
    void marksWhileThereIsRoom();
    void refuses_data();
    void refuses();
};

void ImportJourneysTest::makesOneEdit()
{
    Workshop workshop
        = after({}, {{file(ImportKind::Touchpoints, "touchpoint\nShop\n")}, {}, {}, {}});
    const Result<Imported> imported = importJourneys(workshop,
        journeys({"Ad", "Shop", "Never"}, {{{0, 1, 0}, 2.0, 50.0, 1.0}, {{1}, 1.0, 0.0, 0.0}}),
        "folder/log.csv");
    QVERIFY(imported);
    const Workshop before = workshop;
    workshop.apply(imported->edit);
    QCOMPARE(storedPaths(workshop),
        (QStringList{u"log.csv: Ad Shop Ad 2 50 1"_s, u"log.csv: Shop 1 0 0"_s}));
    QCOMPARE(names<Touchpoint>(workshop), QStringLiteral("Shop Ad"));
    QCOMPARE(imported->summary.back().code, Code::JourneysMade);
    workshop.apply(inverse(imported->edit));
    QCOMPARE(workshop, before);
}

void ImportJourneysTest::replacesTheSetOfTheSameFile()
{
    Workshop workshop;
    for (const double count : {1.0, 2.0}) {
        const Result<Imported> imported
            = importJourneys(workshop, journeys({"Ad"}, {{{0}, count, 0.0, 0.0}}), "log.csv");
        QVERIFY(imported);
        workshop.apply(imported->edit);
    }
    QCOMPARE(storedPaths(workshop), QStringList{u"log.csv: Ad 2 0 0"_s});
    QCOMPARE(workshop.all<Touchpoint>().size(), std::size_t{1});
}

// 102 touchpoints, the later the more frequent: two are not marked, those met least.
void ImportJourneysTest::marksWhileThereIsRoom()
{
    JourneysRead read;
    for (std::uint32_t i = 0; i < 102; ++i) {
        read.journeys.names.push_back("T" + std::to_string(i));
        read.journeys.journeys.push_back({{i}, 1.0 + i, 0.0, 0.0});
    }
    Workshop workshop;
    const Result<Imported> imported = importJourneys(workshop, std::move(read), "log.csv");
    QVERIFY(imported);
    workshop.apply(imported->edit);
    QStringList unmarked;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        if (!touchpoint->rated)
            unmarked << QString::fromStdString(touchpoint->name);
    QCOMPARE(unmarked, (QStringList{u"T1"_s, u"T0"_s}));
}

void ImportJourneysTest::refuses_data()
{
    QTest::addColumn<int>("touchpoints");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::addRow("too many touchpoints") << 1001 << "T"
                                          << "inventory-full log.csv 1 touchpoint";
    QTest::addRow("a name with a meaning") << 1 << "(lost)"
                                           << "name-reserved log.csv 1 touchpoint";
}

void ImportJourneysTest::refuses()
{
    QFETCH(int, touchpoints);
    QFETCH(QString, name);
    QFETCH(QString, says);
    JourneysRead read;
    for (int i = 0; i < touchpoints; ++i) {
        read.journeys.names.push_back(name.toStdString() + (i > 0 ? std::to_string(i) : ""));
        read.journeys.journeys.push_back({{static_cast<std::uint32_t>(i)}, 1.0, 0.0, 0.0});
    }
    const Result<Imported> imported = importJourneys({}, std::move(read), "log.csv");
    QVERIFY(!imported);
    QCOMPARE(refusalText(imported.error()), says);
}

QTEST_APPLESS_MAIN(ImportJourneysTest)
#include "tst_importjourneys.moc"
