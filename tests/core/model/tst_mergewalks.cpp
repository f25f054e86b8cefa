// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/merge/merge.h"
#include "core/model/merge/naming.h"
#include "core/model/study.h"
#include "tests/support/draw.h"
#include "tests/support/randomedits.h"

#include <QTest>

using namespace rundblick;

// Copies that went random ways: whatever happened to them, they become one sound workshop. A few
// seeds in every run, 3,000 where RUNDBLICK_SOAK is set.
class MergeWalksTest : public QObject {
    Q_OBJECT

private slots:
    void copiesBecomeOne_data();
    void copiesBecomeOne();
    void mostAreNotRefused();

private:
    void checkTrivialMerges();
    void checkCommuting(const Result<Merge>& one);
    void checkSettling(const Merge& first);
    void checkWithoutBase();

    Workshop m_base;
    Workshop m_ours;
    Workshop m_theirs;
    int m_walks = 0;
    int m_refused = 0;
    int m_withoutConflict = 0;
};

namespace {

// Now and then a name that the other copy may give too.
template <typename Record>
void meet(Workshop& workshop, std::mt19937_64& random)
{
    Draw draw(workshop, random);
    Record record;
    record.id = Id<Record>::random();
    record.name = draw.name();
    if constexpr (std::is_same_v<Record, Rater>)
        record.slot = static_cast<std::int64_t>(draw.below(400));
    const Edit edit{EditKind::AddRecord, {Change<Record>{{}, record}}};
    if (check(workshop, edit))
        workshop.apply(edit);
}

Workshop walked(Workshop workshop, std::mt19937_64& random, int steps)
{
    for (int i = 0; i < steps; ++i) {
        workshop.apply(randomEdit(workshop, random));
        switch (random() % 24) {
        case 0:
            meet<Touchpoint>(workshop, random);
            break;
        case 1:
            meet<Criterion>(workshop, random);
            break;
        case 2:
            meet<Rater>(workshop, random);
            break;
        case 3:
            meet<Phase>(workshop, random);
            break;
        default:
            break;
        }
    }
    return workshop;
}

// The ratings of a column by rater.
std::string ratingsIn(const Workshop& workshop, const Column& column)
{
    const Criterion& criterion = *workshop.find(column.criterion);
    std::vector<std::string> ratings;
    for (const auto& [id, rater] : workshop.all<Rater>())
        if (const std::uint32_t code = codeAt(column, static_cast<std::size_t>(rater.slot));
            code != notRated)
            ratings.push_back(rater.name + '=' + std::to_string(decode(criterion, code)));
    std::ranges::sort(ratings);
    std::string line = nameOf(Tables(workshop), column);
    for (const std::string& rating : ratings)
        line += '|' + rating;
    return line;
}

std::string textOf(const std::optional<MessageValue>& value)
{
    if (!value)
        return {};
    if (const auto* text = std::get_if<std::string>(&*value))
        return *text;
    if (const auto* number = std::get_if<double>(&*value))
        return std::to_string(*number);
    return std::to_string(std::get<std::int64_t>(*value));
}

// What the workshop says, without its ids, in an order of its own.
std::vector<std::string> said(const Workshop& workshop)
{
    const Tables tables(workshop);
    std::vector<std::string> lines;
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : workshop.all<Record>()) {
            if constexpr (std::is_same_v<Record, Column>) {
                lines.push_back(ratingsIn(workshop, record));
                continue;
            }
            std::string line(Record::table);
            eachField<Record>([&](const auto& field) {
                if (field.name != "slot") // a new rater's may be another
                    line += '|' + textOf(valueOf(tables, record.*field.member));
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

// Where two records met in one place the one that gave way is gone from the result and still there
// in the copy it came from: a second merge meets it anew.
bool madeTwoOne(const Merge& merge)
{
    return std::ranges::any_of(merge.conflicts,
        [](const Conflict& conflict) { return conflict.kind == ConflictKind::SamePlace; });
}

// Two sound copies can be too much together, or need two scales for one criterion.
bool mayBeRefused(Code code)
{
    return code == Code::ScaleHoldsRatings || code == Code::TooManyRated
        || code == Code::TooManyTouchpoints || code == Code::TooManyRecords;
}

} // namespace

void MergeWalksTest::copiesBecomeOne_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIsSet("RUNDBLICK_SOAK") ? 3000 : 100;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void MergeWalksTest::copiesBecomeOne()
{
    QFETCH(int, seed);
    seedRandomIds(static_cast<std::uint64_t>(seed));
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const int steps = seed % 3 == 0 ? 3 : 25; // few: mostly without a conflict
    m_base = walked({}, random, 60);
    m_ours = walked(m_base, random, steps);
    m_theirs = walked(m_base, random, steps);
    checkTrivialMerges();
    const Result<Merge> one = merge(m_base, m_ours, m_theirs);
    ++m_walks;
    checkCommuting(one);
    if (one) {
        m_withoutConflict += one->conflicts.empty();
        checkSettling(*one);
    } else {
        ++m_refused;
        QVERIFY2(
            mayBeRefused(one.error().code), qPrintable(QString::number(int(one.error().code))));
    }
    checkWithoutBase();
    seedRandomIds(0);
}

// Nothing to do where one of them is the base.
void MergeWalksTest::checkTrivialMerges()
{
    const Result<Merge> alone = merge(m_base, m_ours, m_base);
    QVERIFY(alone);
    QVERIFY(alone->edit.isEmpty());
    QVERIFY(alone->conflicts.empty());
    const Result<Merge> followed = merge(m_base, m_base, m_theirs);
    QVERIFY(followed);
    QVERIFY(followed->conflicts.empty());
    QVERIFY(after(m_base, *followed) == m_theirs);
}

// Where nothing conflicts both ways of merging say the same.
void MergeWalksTest::checkCommuting(const Result<Merge>& one)
{
    const Result<Merge> other = merge(m_base, m_theirs, m_ours);
    if (one && one->conflicts.empty()) {
        QVERIFY(other);
        QVERIFY(other->conflicts.empty());
        QCOMPARE(said(after(m_theirs, *other)), said(after(m_ours, *one)));
    } else if (other) { // the other way round, they ask too
        QVERIFY(!other->conflicts.empty());
    }
}

void MergeWalksTest::checkSettling(const Merge& first)
{
    const Workshop merged = after(m_ours, first);
    QVERIFY(check(merged));
    Workshop undone = merged;
    undone.apply(inverse(first.edit));
    QVERIFY(undone == m_ours);

    const Result<Merge> again = merge(m_base, merged, m_theirs);
    QVERIFY(again);
    QVERIFY(again->edit.isEmpty() || madeTwoOne(first));

    // Settled for good once every question has an answer, whichever.
    for (const Choice side : {Choice::Ours, Choice::Theirs}) {
        Choices choices;
        const Result<Merge> settled = mergePreferring(m_base, m_ours, m_theirs, side, choices);
        if (!settled) {
            QVERIFY(mayBeRefused(settled.error().code));
            continue;
        }
        for (const Conflict& conflict : settled->conflicts)
            QVERIFY(!conflict.isOpen || choices.contains(conflict.key));
        QVERIFY(check(after(m_ours, *settled)));
    }
}

// Then nothing is lost: what either has by name is there, and again it brings nothing new.
void MergeWalksTest::checkWithoutBase()
{
    const Result<Merge> both = merge({}, m_ours, m_theirs);
    if (!both) {
        QVERIFY(mayBeRefused(both.error().code));
        return;
    }
    const Workshop merged = after(m_ours, *both);
    for (const Workshop* copy : {&m_ours, &m_theirs})
        for (const auto& [id, touchpoint] : copy->all<Touchpoint>())
            QVERIFY(merged.find(id) || findByName<Touchpoint>(merged, touchpoint.name));
    const Result<Merge> again = merge({}, merged, m_theirs);
    QVERIFY(again);
    QVERIFY(again->edit.isEmpty() || madeTwoOne(*both));
}

// Or else the walks would prove little.
void MergeWalksTest::mostAreNotRefused()
{
    if (m_walks == 0)
        QSKIP("no walks were made");
    QVERIFY2(m_refused * 20 < m_walks, qPrintable(QString::number(m_refused)));
    QVERIFY2(m_withoutConflict * 10 > m_walks, qPrintable(QString::number(m_withoutConflict)));
}

QTEST_APPLESS_MAIN(MergeWalksTest)
#include "tst_mergewalks.moc"
