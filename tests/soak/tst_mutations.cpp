// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/exchange/import.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <fstream>
#include <random>
#include <sys/resource.h>

using namespace rundblick;

// Whatever becomes of the bytes of a file, of a table or of the clipboard: an answer within two
// seconds, within 500 MB. 2,000 mutations of all in every run, 100,000 where RUNDBLICK_SOAK is set.
class MutationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bytesOfFiles();
    void cellsAndSchemasOfFiles();
    void tables();
    void clipboards();
    void memoryStaysSmall();

private:
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_random() % end); }
    QByteArray mutated(QByteArray bytes);
    QByteArray meddling();
    void readAgain(const fs::path& path, const Workshop& seed);

    const int m_count = qEnvironmentVariableIsSet("RUNDBLICK_SOAK") ? 100'000 : 2'000;
    std::mt19937_64 m_random{20261122};
    QTemporaryDir m_folder;
    std::vector<Workshop> m_workshops;
    std::vector<QByteArray> m_files;
    qint64 m_slowest = 0;
};

void MutationsTest::initTestCase()
{
    m_workshops = {smallWorkshop(), Workshop(),
        generatedWorkshop({.touchpoints = 20, .customers = 30, .seed = 3})};
    for (const Workshop& workshop : m_workshops) {
        const fs::path path = pathIn(m_folder, "seed.rundblick");
        fs::remove(path);
        QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
        m_files.push_back(bytesOf(path));
    }
}

// One to four small accidents: flipped bytes, numbers of note, cut, doubled, moved parts.
QByteArray MutationsTest::mutated(QByteArray bytes)
{
    for (std::size_t left = 1 + below(4); left > 0 && !bytes.isEmpty(); --left) {
        const auto size = static_cast<std::size_t>(bytes.size());
        const auto at = static_cast<qsizetype>(below(size));
        const auto length = static_cast<qsizetype>(1 + below(std::min<std::size_t>(size, 64)));
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(m_random());
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(static_cast<qsizetype>(below(size)), length));
            break;
        case 4:
            bytes.remove(at, length);
            break;
        default:
            bytes.replace(at, length, QByteArray(length, below(2) == 0 ? '\0' : '\xff'));
        }
    }
    return bytes;
}

void MutationsTest::readAgain(const fs::path& path, const Workshop& seed)
{
    const QByteArray before = bytesOf(path);
    QElapsedTimer timer;
    timer.start();
    std::vector<Message> notices;
    const Result<Workshop> read = readWorkshop(path, &notices);
    m_slowest = std::max(m_slowest, timer.elapsed());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!read || !notices.empty() || *read == seed);
    QVERIFY(bytesOf(path) == before);
}

void MutationsTest::bytesOfFiles()
{
    const fs::path path = pathIn(m_folder, "bytes.rundblick");
    for (int i = 0; i < m_count / 2 && !QTest::currentTestFailed(); ++i) {
        const std::size_t which = below(m_files.size());
        const QByteArray bytes = mutated(m_files[which]);
        std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
        readAgain(path, m_workshops[which]);
    }
    qInfo("slowest: %lld ms", static_cast<long long>(m_slowest));
}

// SQL that leaves a database whole, but not one of ours.
QByteArray MutationsTest::meddling()
{
    std::vector<QByteArray> tables;
    std::vector<QByteArray> columns;
    AllRecords::each([&]<typename Record>() {
        eachField<Record>([&](const auto& field) {
            tables.emplace_back(Record::table.data(), static_cast<qsizetype>(Record::table.size()));
            columns.emplace_back(field.name.data(), static_cast<qsizetype>(field.name.size()));
        });
    });
    const std::size_t field = below(tables.size());
    const QByteArray table = '"' + tables[field] + '"';
    const QByteArray column = '"' + columns[field] + '"';
    const QByteArray other = '"' + tables[below(tables.size())] + '"';
    const char* const values[] = {"NULL", "0", "-1", "1e308", "-1e308", "9e999", "0.5", "''",
        "9223372036854775807", "x'00'", "randomblob(50)", "hex(randomblob(3000))",
        "CAST(x'ff80' AS TEXT)", "zeroblob(100000)", "'%s%n%1'", "4242"};
    const QByteArray value = values[below(std::size(values))];
    const QByteArray schema = "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET ";
    switch (below(8)) {
    case 0:
        return "DELETE FROM " + table + " WHERE abs(random()) % 2 = 0";
    case 1:
        return "UPDATE " + table + " SET id = abs(random())";
    case 2:
        return schema + "rootpage = " + QByteArray::number(qlonglong(below(80))) + " WHERE name = '"
            + tables[field] + "'";
    case 3:
        return schema + "sql = replace(sql, 'INTEGER', 'TEXT') WHERE name = '" + tables[field]
            + "'";
    case 4:
        return "DROP TABLE " + other;
    case 5:
        return "UPDATE document SET digest = random(), revision = random()";
    default:
        return "UPDATE OR IGNORE " + table + " SET " + column + " = " + value
            + (below(2) == 0 ? " WHERE abs(random()) % 3 = 0" : "");
    }
}

void MutationsTest::cellsAndSchemasOfFiles()
{
    const fs::path path = pathIn(m_folder, "cells.rundblick");
    int meddled = 0;
    for (int i = 0; i < m_count / 10 && !QTest::currentTestFailed(); ++i) {
        const std::size_t which = below(m_files.size());
        std::ofstream(path, std::ios::binary)
            .write(m_files[which].constData(), m_files[which].size());
        for (std::size_t left = 1 + below(3); left > 0; --left) // STRICT refuses some of them
            meddled += runSql(
                path, "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; " + meddling());
        readAgain(path, m_workshops[which]);
    }
    QVERIFY(meddled > m_count / 30);
}

void MutationsTest::tables()
{
    std::vector<QByteArray> seeds{"touchpoint,phase\nPoster,Learn\n\"a \"\"b\"\"\",x\n",
        "rater;touchpoint;brand;criterion;value\nAnna;Poster;Us;Trust;4\n",
        "path,conversions\nA > B > C,3\n", "from,to,weight\nA,B,0.5\nstart,A,1\n"};
    QDirIterator files(QStringLiteral(TEST_DATA), {QStringLiteral("*.csv")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = bytesOf(files.next().toStdString());
        if (content.size() < 20'000)
            seeds.push_back(content);
    }
    for (int i = 0; i < m_count * 3 / 10; ++i) {
        const QByteArray bytes = mutated(seeds[below(seeds.size())]);
        const auto kind = static_cast<ImportKind>(below(enumTexts<ImportKind>.size()));
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> imported = importFiles(m_workshops[0],
            {.files = {{kind, "seed.csv", bytes.toStdString()}},
                .own = {},
                .scale = {},
                .missing = {}});
        QVERIFY2(timer.elapsed() < 2000, bytes.constData());
        if (!imported)
            QVERIFY(!codeText(imported.error().code).empty());
    }
}

void MutationsTest::clipboards()
{
    std::vector<Id<Touchpoint>> all;
    for (const auto& [id, touchpoint] : m_workshops[2].all<Touchpoint>())
        all.push_back(id);
    const QByteArray seed = QByteArray::fromStdString(toClipboard(m_workshops[2], all));
    for (int i = 0; i < m_count / 10; ++i) {
        const std::string json = mutated(seed).toStdString();
        QElapsedTimer timer;
        timer.start();
        const Result<Edit> pasted = fromClipboard(m_workshops[0], json);
        const Edit lines = touchpointsFromText(m_workshops[0], json.substr(0, 500));
        QVERIFY2(timer.elapsed() < 2000, json.c_str());
        if (pasted)
            QVERIFY(!pasted->changes.empty());
    }
}

void MutationsTest::memoryStaysSmall()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer takes its own");
#endif
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    qInfo("at most %ld MB", usage.ru_maxrss / 1024);
    QVERIFY(usage.ru_maxrss < 500L * 1024);
}

QTEST_APPLESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
