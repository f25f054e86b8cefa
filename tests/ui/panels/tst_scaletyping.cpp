// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/ratingtext.h"
#include "ui/panels/ratings/scaletyping.h"
#include "ui/support/strings.h"

#include <QTest>

using namespace rundblick;

class ScaleTypingTest : public QObject {
    Q_OBJECT

private slots:
    void keysBecomeRatings_data();
    void keysBecomeRatings();
    void chopTakesTheLastKey();
    void tapValuesHoldBothEnds_data();
    void tapValuesHoldBothEnds();
    void textsAreRead_data();
    void textsAreRead();
    void writesTheRangeOfAGroup();
};

namespace {

Criterion scale(double low, double high, double step)
{
    Criterion criterion;
    criterion.low = low;
    criterion.high = high;
    criterion.step = step;
    return criterion;
}

} // namespace

// The outcomes of typing key after key: a value where one is done, "…" where more may follow, "c"
// where the cell is cleared, "!" where the key is refused. "/" stands before a value that ended
// because the next key belongs to the next cell.
void ScaleTypingTest::keysBecomeRatings_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("outcomes");
    const auto row = [](const char* name, double low, double high, double step, const char* keys,
                         const char* outcomes) {
        QTest::addRow("%s", name) << low << high << step << QString::fromUtf8(keys)
                                  << QString::fromUtf8(outcomes);
    };
    row("1 to 5: one key each", 1, 5, 1, "451", "4 5 1");
    row("1 to 5: 0 clears", 1, 5, 1, "0", "c");
    row("1 to 5: 6 is refused", 1, 5, 1, "6", "!");
    row("0 to 5: 0 is a rating", 0, 5, 1, "05", "0 5");
    row("1 to 10: only 1 waits", 1, 10, 1, "2910", "2 9 … 10");
    row("1 to 10: 1 and then 7 are two ratings", 1, 10, 1, "17", "… /1 7");
    row("half steps wait for the fraction", 1, 5, 0.5, "3,5", "… … 3.5");
    row("half steps: whole ones in a row", 1, 5, 0.5, "34", "… /3 …");
    row("half steps: nothing behind the highest", 1, 5, 0.5, "5", "5");
    row("a point is a decimal mark, too", 1, 5, 0.5, "2.5", "… … 2.5");
    row("below zero", -2, 2, 1, "-2−11", "… -2 … -1 1");
    row("a comma alone is refused", 1, 5, 1, ",", "!");
    row("too many values wait for Enter", 0, 2000, 1, "17", "… …");
}

void ScaleTypingTest::keysBecomeRatings()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(QString, keys);
    QFETCH(QString, outcomes);
    const Criterion criterion = scale(low, high, step);
    ScaleTyping typing(criterion);
    QStringList seen;
    for (const QChar key : keys) {
        QVERIFY(ScaleTyping::isTyped(key));
        ScaleTyping::Step now = typing.type(key);
        if (now.outcome == ScaleTyping::Outcome::DoneBefore) {
            seen += QStringLiteral("/%1").arg(now.value);
            typing = ScaleTyping(criterion);
            now = typing.type(key);
        }
        if (now.outcome == ScaleTyping::Outcome::Pending) {
            seen += QStringLiteral("…");
            continue;
        }
        seen += now.outcome == ScaleTyping::Outcome::Done ? QString::number(now.value)
            : now.outcome == ScaleTyping::Outcome::Clear  ? QStringLiteral("c")
                                                          : QStringLiteral("!");
        typing = ScaleTyping(criterion);
    }
    if (outcomes == QStringLiteral("… /3 …"))
        QCOMPARE(typing.value(), std::optional(4.0)); // waits, and counts with Enter
    QCOMPARE(seen.join(u' '), outcomes);
}

void ScaleTypingTest::chopTakesTheLastKey()
{
    ScaleTyping typing(scale(1, 5, 0.5));
    typing.type(u'3');
    typing.type(u',');
    QCOMPARE(typing.text(), QStringLiteral("3."));
    typing.chop();
    QCOMPARE(typing.value(), std::optional(3.0));
    typing.chop();
    QVERIFY(typing.isEmpty());
    QVERIFY(!typing.value());
}

void ScaleTypingTest::tapValuesHoldBothEnds_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("count");
    QTest::addRow("1 to 5") << 1.0 << 5.0 << 1.0 << 5;
    QTest::addRow("1 to 10") << 1.0 << 10.0 << 1.0 << 10;
    QTest::addRow("0 to 100") << 0.0 << 100.0 << 1.0 << 11;
    QTest::addRow("-2 to 2 by quarters") << -2.0 << 2.0 << 0.25 << 11;
}

void ScaleTypingTest::tapValuesHoldBothEnds()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(int, count);
    const std::vector<double> values = tapValues(scale(low, high, step), 11);
    QCOMPARE(static_cast<int>(values.size()), count);
    QCOMPARE(values.front(), low);
    QCOMPARE(values.back(), high);
    QVERIFY(std::ranges::is_sorted(values));
}

void ScaleTypingTest::textsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // value/low/high; "none": not rated; "!": no rating
    const auto row = [](const char* text, const char* read) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(read);
    };
    row("4", "4//");
    row(" 3,5 ", "3.5//");
    row("4 (3–5)", "4/3/5");
    row("4 (3-4,5)", "4/3/4.5");
    row("−1 (−2–0)", "-1/-2/0");
    row("", "none");
    row("–", "none");
    row("four", "!");
    row("4 (3", "!");
    row("4 (a–b)", "!");
}

void ScaleTypingTest::textsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const NumberStyle style("de_DE", "EUR");
    const auto found = ratingFromText(text, style);
    const auto number
        = [](std::optional<double> value) { return value ? QString::number(*value) : QString(); };
    const QString seen = !found ? QStringLiteral("!")
        : !found->estimate      ? QStringLiteral("none")
                                : QStringList{QString::number(found->estimate->value),
                               number(found->estimate->low), number(found->estimate->high)}
                                 .join(u'/');
    QCOMPARE(seen, read);
}

void ScaleTypingTest::writesTheRangeOfAGroup()
{
    const NumberStyle style("de_DE", "EUR");
    QCOMPARE(ratingText(GroupEstimate{3.5, 3.0, 5.0}, style), QStringLiteral("3,5 (3–5)"));
    QCOMPARE(ratingText(GroupEstimate{4.0, {}, {}}, style), QStringLiteral("4"));
    const auto back = ratingFromText(ratingText(GroupEstimate{-1.0, -2.0, 0.5}, style), style);
    QVERIFY(back && back->estimate);
    QCOMPARE(back->estimate->low, std::optional(-2.0));
}

QTEST_GUILESS_MAIN(ScaleTypingTest)
#include "tst_scaletyping.moc"
