// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

using namespace rundblick;

// The waves of a study on the command line: the analysis of one, and all of them side by side.
class WaveCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWaveIsChosen();
    void wavesStandSideBySide();
    void withoutTwoWavesThereIsNothingToCompare();
    void anUnknownWaveIsToldWithThoseThereAre_data();
    void anUnknownWaveIsToldWithThoseThereAre();
    void theReportHasThem();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }

    Program m_program;
};

// Raters 1 to 9 were asked in 2025, seven of them customers; the others in 2026, five of them.
void WaveCommandTest::initTestCase()
{
    SmallStudy study;
    QCOMPARE(
        study.importInto(m_program, l1("none.rundblick"), {l1("--scale"), l1("0:10")}).exitCode, 0);
    SmallStudy::File& ratings = study.file("--ratings");
    ratings.header << l1("wave");
    for (SmallStudy::Row& row : ratings.rows) {
        const int rater = row[0].section(QLatin1Char(' '), 1).toInt();
        row << (rater < 10 ? l1("2025") : l1("2026"));
    }
    QCOMPARE(
        study.importInto(m_program, l1("waves.rundblick"), {l1("--scale"), l1("0:10")}).exitCode,
        0);
}

void WaveCommandTest::aWaveIsChosen()
{
    const auto raters = [&](const QStringList& options) {
        const QJsonObject touchpoint
            = m_program.analysis(l1("waves.rundblick"), options)[l1("touchpoints")][0].toObject();
        return touchpoint[l1("performance")][l1("Veloria")][l1("n")].toInt();
    };
    QCOMPARE(raters({}), 12); // the four employees have no say
    QCOMPARE(raters({l1("--wave"), l1("2025")}), 7);
    QCOMPARE(raters({l1("--wave"), l1("2026")}), 5);
    const QJsonObject chosen
        = m_program.analysis(l1("waves.rundblick"), {l1("--wave"), l1("2025")});
    QCOMPARE(chosen[l1("method")][l1("wave")].toString(), l1("2025"));
    QCOMPARE(chosen[l1("waves")],
        m_program.analysis(l1("waves.rundblick"))[l1("waves")]); // all of them, whichever counts
}

void WaveCommandTest::wavesStandSideBySide()
{
    const QJsonObject all = m_program.analysis(l1("waves.rundblick"));
    const QJsonValue waves = all[l1("waves")];
    QCOMPARE(waves[l1("names")].toArray(), (QJsonArray{l1("2025"), l1("2026")}));
    const QJsonArray rows = waves[l1("touchpoints")].toArray();
    QCOMPARE(rows.size(), qsizetype(8 * 3)); // touchpoints × brands
    const QJsonValue row = rows.first();
    QCOMPARE(row[l1("brand")].toString(), l1("Veloria"));
    const auto valueOf = [&](const char* wave) {
        const QJsonObject one = m_program.analysis(l1("waves.rundblick"), {l1("--wave"), l1(wave)});
        return named(one[l1("touchpoints")],
            row[l1("name")].toString())[l1("performance")][l1("Veloria")][l1("value")]
            .toDouble();
    };
    // The analysis of a wave by itself says the same of it.
    QVERIFY(std::abs(row[l1("values")][0][l1("value")].toDouble() - valueOf("2025")) < 1e-9);
    QVERIFY(std::abs(row[l1("values")][1][l1("value")].toDouble() - valueOf("2026")) < 1e-9);
    QCOMPARE(row[l1("values")][1][l1("n")].toInt(), 5);
    const QJsonValue change = row[l1("changes")][0];
    QVERIFY(std::abs(change[l1("value")].toDouble() - (valueOf("2026") - valueOf("2025"))) < 1e-9);
    QVERIFY(change[l1("p")].toDouble() <= change[l1("q")].toDouble());
    QVERIFY(change[l1("verdict")].isString());
}

void WaveCommandTest::withoutTwoWavesThereIsNothingToCompare()
{
    const QJsonObject all = m_program.analysis(l1("none.rundblick"));
    QVERIFY(all.contains(l1("waves")) && all[l1("waves")].isNull());
}

void WaveCommandTest::anUnknownWaveIsToldWithThoseThereAre_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English")
        << l1("waves.rundblick") << l1("C")
        << QString::fromUtf8("rundblick: There is no wave “2024”. The waves are: 2025, 2026.");
    QTest::newRow("German")
        << l1("waves.rundblick") << l1("de_CH.UTF-8")
        << QString::fromUtf8("rundblick: Es gibt keine Welle «2024». Die Wellen sind: 2025, 2026.");
    QTest::newRow("no waves") << l1("none.rundblick") << l1("C")
                              << QString::fromUtf8("rundblick: There is no wave “2024”: this "
                                                   "workshop has no waves. Name them on Set-up.");
}

void WaveCommandTest::anUnknownWaveIsToldWithThoseThereAre()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const Run run = m_program.run({l1("analyse"), file, l1("--wave"), l1("2024")}, language);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(QString::fromUtf8(run.error), sentence + QLatin1Char('\n'));
}

void WaveCommandTest::theReportHasThem()
{
    const auto exported = [&](const char* file, const char* out) {
        return m_program
            .run({l1("export"), l1(file), l1("--pdf"), l1(out), l1("--page"), l1("waves")})
            .exitCode;
    };
    QCOMPARE(exported("waves.rundblick", "waves.pdf"), 0);
    QVERIFY(m_program.read(l1("waves.pdf")).startsWith("%PDF"));
    // Alone it is a page; where there is nothing to compare the page is empty, and smaller.
    QCOMPARE(exported("none.rundblick", "none.pdf"), 0);
    QVERIFY(m_program.read(l1("none.pdf")).size() < m_program.read(l1("waves.pdf")).size());
    QCOMPARE(m_program.run({l1("analyse"), l1("waves.rundblick"), l1("--wave")}).exitCode, 2);
}

QTEST_APPLESS_MAIN(WaveCommandTest)
#include "tst_wavecommand.moc"
