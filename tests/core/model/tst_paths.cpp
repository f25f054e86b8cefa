// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"

#include <QTest>

using namespace rundblick;

namespace {

const Id<Touchpoint> poster{1};
const Id<Touchpoint> website{0x7FFF'FFFF'FFFF'FFFF};
const Id<Touchpoint> shop{3};

std::vector<Path> somePaths()
{
    return {{{poster, website, website, shop}, 2.0, 199.5, 7.0}, {{}, 0.0, 0.0, 1.0},
        {{poster}, 1e-300, -3.0, 0.0}};
}

} // namespace

class PathsTest : public QObject {
    Q_OBJECT

private slots:
    void unpacksWhatWasPacked();
    void leavesOutRowsThatAreCutShort();
    void survivesALengthThatLies();
    void takesATouchpointOut();
    void sharesRowsThatDoNotHoldTheTouchpoint();
};

void PathsTest::unpacksWhatWasPacked()
{
    QVERIFY(unpackPaths(packPaths(somePaths())) == somePaths());
    QVERIFY(packPaths({}).isEmpty());
    QVERIFY(unpackPaths({}).empty());
}

void PathsTest::leavesOutRowsThatAreCutShort()
{
    std::vector<std::uint8_t> bytes = packPaths(somePaths()).copy();
    bytes.pop_back();
    std::vector<Path> expected = somePaths();
    expected.pop_back();
    QVERIFY(unpackPaths(Bytes(bytes)) == expected);
}

void PathsTest::survivesALengthThatLies()
{
    std::vector<std::uint8_t> bytes = packPaths(somePaths()).copy();
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = 0xFF; // 2^64 − 1 steps
    QVERIFY(unpackPaths(Bytes(bytes)).empty());
}

void PathsTest::takesATouchpointOut()
{
    const std::vector<Path> paths = unpackPaths(withoutTouchpoint(packPaths(somePaths()), website));
    QVERIFY((paths[0].steps == std::vector{poster, shop}));
    QCOMPARE(paths[0].conversions, 2.0);
    QVERIFY(paths[1] == somePaths()[1]);
}

void PathsTest::sharesRowsThatDoNotHoldTheTouchpoint()
{
    const Bytes rows = packPaths(somePaths());
    QCOMPARE(withoutTouchpoint(rows, {42}).data(), rows.data());
}

QTEST_APPLESS_MAIN(PathsTest)
#include "tst_paths.moc"
