// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/report/flowpages.h"

#include <QImage>
#include <QTest>

using namespace rundblick;

// Rows on pages: none stands alone on the last one while others crowd the pages before.
class FlowPagesTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreSharedOut_data();
    void rowsAreSharedOut();
    void theHeadIsOnEveryPage();
    void aTitleStaysWithWhatFollows();
};

namespace {

constexpr double rowHeight = 10.0;

// Rows that write down that they were painted.
std::vector<FlowItem> rows(std::size_t count, QStringList& painted)
{
    std::vector<FlowItem> items;
    for (std::size_t i = 0; i < count; ++i)
        items.push_back(
            {rowHeight, [i, &painted](Ink&, const QRectF&) { painted += QString::number(i); }});
    return items;
}

QList<QStringList> onPages(const std::vector<FlowItem>& items, double height, QStringList& painted)
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    const Look look = paperLook();
    Ink ink(painter, look);
    QList<QStringList> pages;
    for (const PaintPage& page : flowPages(items, height)) {
        painted.clear();
        page(ink, QRectF(0.0, 0.0, 100.0, height));
        pages += painted;
    }
    return pages;
}

} // namespace

void FlowPagesTest::rowsAreSharedOut_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("one page") << 10 << QList<int>{10};
    QTest::newRow("one row too many") << 11 << QList<int>{7, 4}; // at least half of the first
    QTest::newRow("a third is enough") << 14 << QList<int>{10, 4};
    QTest::newRow("the last of three") << 21 << QList<int>{8, 8, 5};
    QTest::newRow("full pages") << 20 << QList<int>{10, 10};
}

void FlowPagesTest::rowsAreSharedOut()
{
    QFETCH(int, count);
    QFETCH(QList<int>, expected);
    QStringList painted;
    const auto items = rows(static_cast<std::size_t>(count), painted);
    QList<int> counts;
    QStringList all;
    for (const QStringList& page : onPages(items, 10.0 * rowHeight, painted)) {
        counts += static_cast<int>(page.size());
        all += page;
    }
    QCOMPARE(counts, expected);
    for (int i = 0; i < count; ++i)
        QCOMPARE(all.at(i), QString::number(i)); // in order, each once
}

void FlowPagesTest::theHeadIsOnEveryPage()
{
    QStringList painted;
    std::vector<FlowItem> items = rows(12, painted);
    items.front().isHead = true;
    const QList<QStringList> pages = onPages(items, 10.0 * rowHeight, painted);
    QCOMPARE(pages.size(), 2);
    for (const QStringList& page : pages)
        QCOMPARE(page.front(), QStringLiteral("0"));
}

void FlowPagesTest::aTitleStaysWithWhatFollows()
{
    QStringList painted;
    std::vector<FlowItem> items = rows(14, painted);
    items[9].staysWithNext = true; // the last that would fit
    const QList<QStringList> pages = onPages(items, 10.0 * rowHeight, painted);
    QCOMPARE(pages.at(0).size(), 9);
    QCOMPARE(pages.at(1).front(), QStringLiteral("9"));
}

QTEST_MAIN(FlowPagesTest)
#include "tst_flowpages.moc"
