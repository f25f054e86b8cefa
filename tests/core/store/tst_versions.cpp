// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/recordedits.h"
#include "core/model/setupedits/versionedits.h"
#include "core/store/versions/compression.h"
#include "core/store/versions/versions.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

namespace {

std::string_view viewOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

NamedVersion versionOf(Bytes content)
{
    NamedVersion version;
    version.id = {1};
    version.name = "Before voting";
    version.content = std::move(content);
    return version;
}

std::string textOfValue(const Error& error, std::string_view name)
{
    return std::get<std::string>(*error.find(name));
}

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT

private slots:
    void aVersionIsTheWorkshopAsItWas_data();
    void aVersionIsTheWorkshopAsItWas();
    void versionsDoNotHoldVersions();
    void versionsGoThroughTheFile();
    void damagedVersionsAreRefused();
    void aVersionOfAnOlderProgramOpens();
    void bombsAreRefused();
    void tooLargeWorkshopsAreRefused();
};

void VersionsTest::aVersionIsTheWorkshopAsItWas_data()
{
    QTest::addColumn<int>("touchpoints");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 6;
    QTest::newRow("large") << 100;
}

void VersionsTest::aVersionIsTheWorkshopAsItWas()
{
    QFETCH(int, touchpoints);
    Workshop workshop;
    if (touchpoints > 0)
        workshop = generatedWorkshop({.touchpoints = static_cast<std::size_t>(touchpoints)});
    const Result<Bytes> packed = packVersion(workshop, "Before voting");
    QVERIFY(packed);
    const Result<Workshop> unpacked = unpackVersion(versionOf(*packed));
    QVERIFY(unpacked);
    QVERIFY(*unpacked == workshop);
}

void VersionsTest::versionsDoNotHoldVersions()
{
    Workshop workshop = smallWorkshop();
    workshop.apply(
        nameVersion(workshop, "First", "2026-11-22T09:30:00Z", *packVersion(workshop, "First")));
    const Result<Bytes> second = packVersion(workshop, "Second");
    QVERIFY(*unpackVersion(versionOf(*second)) == smallWorkshop());
}

void VersionsTest::versionsGoThroughTheFile()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    {
        Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
        QVERIFY(perform(*opened,
            nameVersion(opened->workshop, "Before voting", "2026-11-22T09:30:00Z",
                *packVersion(opened->workshop, "Before voting"))));
        QVERIFY(perform(*opened, renameFirst(opened->workshop, "After voting")));
        QVERIFY(opened->store.publish());
    }
    Result<Opened> again = Store::open(path, pathIn(folder, "work"));
    const NamedVersion* version = findByName<NamedVersion>(again->workshop, "Before voting");
    QVERIFY(version);
    const Result<Workshop> before = unpackVersion(*version);
    QVERIFY(before);
    QVERIFY(*before == smallWorkshop());
    QVERIFY(perform(*again, restoreVersion(again->workshop, *before)));
    QVERIFY(findByName<NamedVersion>(again->workshop, "Before voting"));
    QVERIFY(again->workshop.all<Touchpoint>() == smallWorkshop().all<Touchpoint>());
}

void VersionsTest::damagedVersionsAreRefused()
{
    const Bytes whole = *packVersion(smallWorkshop(), "Before voting");
    const auto refuses = [](std::vector<std::uint8_t> bytes) {
        const Result<Workshop> read = unpackVersion(versionOf(Bytes(std::move(bytes))));
        return !read && read.error().code == Code::VersionDamaged
            && textOfValue(read.error(), "version") == "Before voting";
    };
    QVERIFY(refuses({}));
    QVERIFY(refuses({1, 2, 3}));
    for (std::size_t length = 0; length < whole.size(); length += 97)
        QVERIFY(refuses({whole.begin(), whole.begin() + length}));
    for (std::size_t at = 0; at < whole.size(); at += 31) { // zlib has a checksum
        std::vector<std::uint8_t> flipped = whole.copy();
        flipped[at] ^= 0x10U;
        QVERIFY(refuses(flipped));
    }
    std::vector<std::uint8_t> longer = whole.copy();
    longer.push_back(0);
    QVERIFY(refuses(longer));
    QVERIFY(refuses(compressed("this is no workshop")));
}

void VersionsTest::aVersionOfAnOlderProgramOpens()
{
    const fs::path old = fs::path(TEST_DATA) / "files" / "schema1.rundblick";
    const QByteArray image = bytesOf(old);
    const std::string_view bytes(image.constData(), static_cast<std::size_t>(image.size()));
    const Result<Workshop> read = unpackVersion(versionOf(Bytes(compressed(bytes))));
    QVERIFY(read);
    QVERIFY(*read == *readWorkshop(old));
}

void VersionsTest::bombsAreRefused()
{
    const std::string zeros(2'000'000, '\0');
    const std::vector<std::uint8_t> bomb = compressed(zeros);
    QVERIFY(bomb.size() < 3000);
    QVERIFY(!inflated(viewOf(Bytes(bomb)), zeros.size() - 1));
    const auto whole = inflated(viewOf(Bytes(bomb)), zeros.size());
    QVERIFY(whole);
    QCOMPARE(whole->size(), zeros.size());
    const std::vector<std::uint8_t> tooLong(50'000'001, 7);
    const Result<Workshop> read = unpackVersion(versionOf(Bytes(tooLong)));
    QCOMPARE(read.error().code, Code::VersionTooLarge);
}

void VersionsTest::tooLargeWorkshopsAreRefused()
{
    Workshop workshop;
    Picture picture;
    picture.id = Id<Picture>::random();
    picture.mediaType = "image/png";
    std::vector<std::uint8_t> noise(52'000'000); // does not become smaller
    std::uint32_t state = 1;
    for (std::uint8_t& byte : noise)
        byte = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24U);
    picture.content = Bytes(std::move(noise));
    workshop.apply(addRecord(std::move(picture), EditKind::ChangeBrand));
    const Result<Bytes> packed = packVersion(workshop, "Before voting");
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, Code::VersionTooLarge);
    QCOMPARE(textOfValue(packed.error(), "version"), "Before voting");
}

QTEST_APPLESS_MAIN(VersionsTest)
#include "tst_versions.moc"
