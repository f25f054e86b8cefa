// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/profilefolder.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace rundblick;

class ProfileFolderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsKeptIsRead();
    void oneOfANameTakesThePlaceOfTheOther();
    void whatIsNoProfileIsNone_data();
    void whatIsNoProfileIsNone();
};

static Profile example()
{
    Mapping mapping;
    mapping.columns = {
        {ColumnRole::Rater, {}}, {}, {ColumnRole::Answer, {"Website", "Eigene «Marke»", "Trust"}}};
    mapping.everywhere = {"", "Own", "Trust"};
    mapping.monthFirst = true;
    mapping.voice = "expert";
    mapping.words = {{"sehr gut", "5"}, {"schlecht", "1"}};
    Profile profile = profileOf("../Kunde / 2026: \"é\"", {"Who", "x", "How good?"}, 2, mapping);
    profile.scale = ImportScale{0.0, 10.0, 0.5};
    profile.zeroIsMissing = true;
    return profile;
}

void ProfileFolderTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("rundblick-profilefolder"));
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

// Whatever it is called: nothing lies outside of the folder.
void ProfileFolderTest::whatIsKeptIsRead()
{
    QVERIFY(keptProfiles().empty());
    const Profile profile = example();
    QVERIFY(saveProfile(profile));
    const std::vector<Profile> kept = keptProfiles();
    QCOMPARE(kept.size(), std::size_t{1});
    Profile read = kept.front();
    std::ranges::sort(read.marks);
    Profile expected = profile;
    std::ranges::sort(expected.marks);
    QVERIFY(read == expected);
}

void ProfileFolderTest::oneOfANameTakesThePlaceOfTheOther()
{
    Profile profile = example();
    profile.voice = "customer";
    QVERIFY(saveProfile(profile));
    QCOMPARE(keptProfiles().size(), std::size_t{1});
    QVERIFY(keptProfiles().front().voice == "customer");
}

void ProfileFolderTest::whatIsNoProfileIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = profileJson(example());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("of a later version")
        << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("without columns") << QByteArray("{\"version\": 1, \"name\": \"x\"}");
    QTest::newRow("of unknown meanings") << QByteArray(
        "{\"version\": 1, \"name\": \"x\", \"columns\": {\"a\": {\"role\": \"shoe size\"}}}");
}

void ProfileFolderTest::whatIsNoProfileIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!profileFromJson(json));
}

QTEST_GUILESS_MAIN(ProfileFolderTest)
#include "tst_profilefolder.moc"
