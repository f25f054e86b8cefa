// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/merge/merge.h"
#include "core/model/merge/naming.h"
#include "core/model/study.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// Copies that went random ways: whatever happened to them, they become one sound workshop.
class MergeWalksTest : public QObject {
    Q_OBJECT

private slots:
    void copiesBecomeOne_data();
    void copiesBecomeOne();
};

namespace {

Workshop walked(Workshop workshop, std::mt19937_64& random, int steps)
{
    for (int i = 0; i < steps; ++i)
        workshop.apply(randomEdit(workshop, random));
    return workshop;
}

// The ratings of a column by rater.
std::string ratingsIn(const Workshop& workshop, const Column& column)
{
    std::vector<std::string> ratings;
    for (const auto& [id, rater] : workshop.all<Rater>())
        if (const std::uint32_t code = codeAt(column, static_cast<std::size_t>(rater.slot));
            code != notRated)
            ratings.push_back(rater.name + '=' + std::to_string(code));
    std::ranges::sort(ratings);
    std::string line = nameOf(Tables(workshop), column);
    for (const std::string& rating : ratings)
        line += '|' + rating;
    return line;
}

// What the workshop says, without its ids, in an order of its own.
std::vector<std::string> said(const Workshop& workshop)
{
    const Tables tables(workshop);
    std::vector<std::string> lines;
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : workshop.all<Record>()) {
            std::string line(Record::table);
            if constexpr (std::is_same_v<Record, Column>) {
                lines.push_back(ratingsIn(workshop, record));
                continue;
            }
            eachField<Record>([&](const auto& field) {
                if (field.name == "slot") // a new rater's may be another
                    return;
                const auto value = valueOf(tables, record.*field.member);
                line += '|';
                if (value)
                    std::visit(
                        [&](const auto& v) {
                            if constexpr (std::is_same_v<std::decay_t<decltype(v)>, std::string>)
                                line += v;
                            else
                                line += std::to_string(v);
                        },
                        *value);
            });
            lines.push_back(line);
        }
    });
    std::ranges::sort(lines);
    return lines;
}

Workshop after(Workshop workshop, const Merge& merge)
{
    workshop.apply(merge.edit);
    return workshop;
}

} // namespace

void MergeWalksTest::copiesBecomeOne_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void MergeWalksTest::copiesBecomeOne()
{
    QFETCH(int, seed);
    seedRandomIds(static_cast<std::uint64_t>(seed));
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const Workshop base = walked({}, random, 60);
    const int steps = seed % 3 == 0 ? 3 : 25; // few: mostly without a conflict
    const Workshop ours = walked(base, random, steps);
    const Workshop theirs = walked(base, random, steps);

    const Result<Merge> alone = merge(base, ours, base);
    QVERIFY(alone);
    QVERIFY(alone->edit.isEmpty());
    const Result<Merge> followed = merge(base, base, theirs);
    QVERIFY(followed);
    QVERIFY(followed->conflicts.empty());
    QCOMPARE(said(after(base, *followed)), said(theirs));

    const Result<Merge> one = merge(base, ours, theirs);
    const Result<Merge> other = merge(base, theirs, ours);
    QCOMPARE(bool(one), bool(other));
    if (!one)
        return; // two sound copies can be too much together
    QVERIFY(check(after(ours, *one)));
    if (one->conflicts.empty())
        QCOMPARE(said(after(theirs, *other)), said(after(ours, *one)));

    // Undone exactly, and settled for good once every question has an answer.
    Workshop undone = after(ours, *one);
    undone.apply(inverse(one->edit));
    QCOMPARE(undone, ours);
    Choices choices;
    Result<Merge> settled = one;
    for (int round = 0; settled && round < 5; ++round) {
        choices.merge(prevailing(settled->conflicts, Choice::Theirs));
        settled = merge(base, ours, theirs, choices);
    }
    if (settled)
        for (const Conflict& conflict : settled->conflicts)
            QVERIFY(choices.contains(conflict.key));
    seedRandomIds(0);
}

QTEST_APPLESS_MAIN(MergeWalksTest)
#include "tst_mergewalks.moc"
