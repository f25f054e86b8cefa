// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

#include <cmath>

using namespace rundblick;

// What a change of the input must do to the output, whatever the numbers are.
class MetamorphicTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sameInputSameBytes();
    void permutedRowsGiveTheSameBytes();
    void centimesGainWhatFrancsGain();
    void twiceTheRatersSameValuesSmallerErrors();
    void scaledInfluenceSameShares_data();
    void scaledInfluenceSameShares();
    void aRenamedBrandKeepsItsNumbers();
    void oneRatingMovesItsTouchpointOnly();

private:
    QJsonObject analysed(const SmallStudy& study, const QString& workshop,
        const QStringList& options = {l1("--scale"), l1("0:10")}) const
    {
        const Run run = study.importInto(m_program, workshop, options);
        if (run.exitCode != 0)
            qWarning("%s", run.error.constData());
        return m_program.analysis(workshop);
    }
    static QString l1(const char* text) { return QString::fromLatin1(text); }

    Program m_program;
    QJsonObject m_base;
};

static const QStringList tenPoints{QStringLiteral("--scale"), QStringLiteral("0:10")};

// Whether two values are the same, numbers to a relative 1e-9, objects in arrays by their names.
static bool isSame(const QJsonValue& a, const QJsonValue& b, const QString& at)
{
    bool same = a == b;
    if (a.isDouble() && b.isDouble()) {
        same
            = std::abs(a.toDouble() - b.toDouble()) <= 1e-9 * std::max(1.0, std::abs(a.toDouble()));
    } else if (a.isObject() && b.isObject()) {
        const QJsonObject object = a.toObject();
        same = object.keys() == b.toObject().keys();
        for (const QString& key : object.keys())
            same = same && isSame(object[key], b[key], at + QLatin1Char('/') + key);
    } else if (a.isArray() && b.isArray()) {
        const QJsonArray array = a.toArray();
        same = array.size() == b.toArray().size();
        for (qsizetype i = 0; same && i < array.size(); ++i) {
            const QString name = array[i][QLatin1String("name")].toString();
            same = isSame(array[i], name.isEmpty() ? b[i] : QJsonValue(named(b, name)),
                at + QLatin1Char('/') + QString::number(i));
        }
    }
    if (!same && !a.isObject() && !a.isArray())
        qWarning() << at << a << b;
    return same;
}

void MetamorphicTest::initTestCase()
{
    m_base = analysed(SmallStudy(), l1("base.rundblick"));
    QCOMPARE(m_base[l1("touchpoints")].toArray().size(), 8);
    QVERIFY(m_base[l1("mix")][l1("sameBudget")].isObject());
}

void MetamorphicTest::sameInputSameBytes()
{
    const QByteArray once = m_program.analyse(l1("base.rundblick"), {l1("--threads"), l1("1")});
    QVERIFY(!once.isEmpty());
    for (const char* const threads : {"1", "2", "8"})
        QCOMPARE(m_program.analyse(l1("base.rundblick"), {l1("--threads"), l1(threads)}), once);
}

void MetamorphicTest::permutedRowsGiveTheSameBytes()
{
    SmallStudy study;
    for (SmallStudy::File& file : study.files()) { // every third row first, then the rest reversed
        QList<SmallStudy::Row> turned;
        for (qsizetype i = 0; i < file.rows.size(); i += 3)
            turned << file.rows[i];
        for (qsizetype i = file.rows.size() - 1; i >= 0; --i)
            if (i % 3 != 0)
                turned << file.rows[i];
        QVERIFY(turned.size() == file.rows.size() && turned != file.rows);
        file.rows = turned;
    }
    std::ranges::reverse(study.files());
    QCOMPARE(study.importInto(m_program, l1("turned.rundblick"), tenPoints).exitCode, 0);
    QCOMPARE(m_program.analyse(l1("turned.rundblick")), m_program.analyse(l1("base.rundblick")));
}

void MetamorphicTest::centimesGainWhatFrancsGain()
{
    SmallStudy study;
    study.change("--touchpoints",
        [](SmallStudy::Row& row) { row[1] = QString::number(100 * row[1].toInt()); });
    const QJsonValue francs = m_base[l1("mix")];
    const QJsonValue centimes = analysed(study, l1("centimes.rundblick"))[l1("mix")];
    QCOMPARE(centimes[l1("budget")].toDouble(), 100.0 * francs[l1("budget")].toDouble());
    const auto near = [](const QJsonValue& a, const QJsonValue& b) {
        return a.isDouble() && std::abs(a.toDouble() - b.toDouble()) < 2e-6; // two proven gaps
    };
    QVERIFY(francs[l1("sameBudget")][l1("gain")].toDouble() > 0.0);
    QVERIFY(near(francs[l1("sameBudget")][l1("gain")], centimes[l1("sameBudget")][l1("gain")]));
    QVERIFY(near(francs[l1("sameEffect")][l1("saving")], centimes[l1("sameEffect")][l1("saving")]));
}

void MetamorphicTest::twiceTheRatersSameValuesSmallerErrors()
{
    SmallStudy study;
    QList<SmallStudy::Row>& rows = study.file("--ratings").rows;
    const QList<SmallStudy::Row> once = rows;
    for (SmallStudy::Row row : once) {
        row[0] += l1(" again");
        rows << row;
    }
    const QJsonObject twice = analysed(study, l1("twice.rundblick"));
    for (const QJsonValue& touchpoint : m_base[l1("touchpoints")].toArray()) {
        const QString name = touchpoint[l1("name")].toString();
        const QJsonObject before = touchpoint[l1("performance")].toObject();
        const QJsonObject after
            = named(twice[l1("touchpoints")], name)[l1("performance")].toObject();
        QCOMPARE(before.size(), 3);
        for (const QString& brand : before.keys()) {
            const QJsonValue a = before[brand];
            const QJsonValue b = after[brand];
            QVERIFY(isSame(a[l1("value")], b[l1("value")], name));
            QCOMPARE(b[l1("n")].toInt(), 2 * a[l1("n")].toInt());
            QVERIFY(b[l1("high")].toDouble() - b[l1("low")].toDouble()
                < a[l1("high")].toDouble() - a[l1("low")].toDouble());
        }
    }
}

void MetamorphicTest::scaledInfluenceSameShares_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("high");
    QTest::newRow("ten times the values on ten times the scale") << 10.0 << l1("100");
    QTest::newRow("half the influence of everything") << 0.5 << l1("10");
}

void MetamorphicTest::scaledInfluenceSameShares()
{
    QFETCH(double, factor);
    QFETCH(QString, high);
    SmallStudy study;
    study.change("--ratings", [&](SmallStudy::Row& row) {
        if (row[4] == l1("Influence"))
            row[5] = QString::number(factor * row[5].toDouble());
    });
    SmallStudy::File& criteria = study.file("--criteria");
    criteria.header << l1("high");
    for (SmallStudy::Row& row : criteria.rows)
        row << (row[0] == l1("Influence") ? high : l1("10"));
    const QJsonObject scaled = analysed(study, l1("influence") + high + l1(".rundblick"));
    for (const QJsonValue& brand : m_base[l1("brands")].toArray())
        QVERIFY(isSame(brand[l1("experienceShare")],
            named(scaled[l1("brands")], brand[l1("name")].toString())[l1("experienceShare")],
            brand[l1("name")].toString()));
    for (const QJsonValue& touchpoint : m_base[l1("touchpoints")].toArray()) {
        const QJsonObject after
            = named(scaled[l1("touchpoints")], touchpoint[l1("name")].toString());
        QVERIFY(isSame(touchpoint[l1("experienceShare")], after[l1("experienceShare")],
            touchpoint[l1("name")].toString()));
        QVERIFY(isSame(touchpoint[l1("influence")].toDouble() * (high == l1("100") ? 1.0 : factor),
            after[l1("influence")], l1("influence")));
    }
}

void MetamorphicTest::aRenamedBrandKeepsItsNumbers()
{
    SmallStudy study;
    const auto rename = [](int column) {
        return [column](SmallStudy::Row& row) {
            if (row[column] == l1("Nordrad"))
                row[column] = l1("Zweirad");
        };
    };
    study.change("--ratings", rename(3));
    study.change("--brands", rename(0));
    const Run run = study.importInto(m_program, l1("renamed.rundblick"), tenPoints);
    QCOMPARE(run.exitCode, 0);
    QByteArray renamed = m_program.analyse(l1("renamed.rundblick"));
    QVERIFY(renamed.contains("Zweirad"));
    renamed.replace("Zweirad", "Nordrad");
    QVERIFY(isSame(m_base, QJsonDocument::fromJson(renamed).object(), {}));
}

void MetamorphicTest::oneRatingMovesItsTouchpointOnly()
{
    SmallStudy study;
    SmallStudy::Row* changed = nullptr;
    for (SmallStudy::Row& row : study.file("--ratings").rows)
        if (row[2] == l1("Touchpoint 3") && row[3] == l1("Veloria") && row[1] == l1("customer"))
            changed = &row;
    QVERIFY(changed);
    (*changed)[5] = (*changed)[5] == l1("10") ? l1("1") : l1("10");
    const QJsonObject after = analysed(study, l1("one.rundblick"));
    for (const QJsonValue& touchpoint : m_base[l1("touchpoints")].toArray()) {
        const QString name = touchpoint[l1("name")].toString();
        const QJsonObject moved = named(after[l1("touchpoints")], name);
        const QJsonValue gap = touchpoint[l1("gap")];
        if (name == l1("Touchpoint 3")) {
            QVERIFY(touchpoint[l1("performance")][l1("Veloria")][l1("value")]
                != moved[l1("performance")][l1("Veloria")][l1("value")]);
            QVERIFY(gap[l1("value")] != moved[l1("gap")][l1("value")]);
            for (const char* const other : {"Nordrad", "Radwerk"})
                QVERIFY(touchpoint[l1("performance")][l1(other)]
                    == moved[l1("performance")][l1(other)]);
            continue;
        }
        for (const char* const key :
            {"performance", "market", "perception", "influence", "impact", "journey", "delivered"})
            QVERIFY2(touchpoint[l1(key)] == moved[l1(key)], qPrintable(name + l1(" ") + l1(key)));
        for (const char* const key : {"benchmark", "value", "low", "high", "p"})
            QVERIFY2(gap[l1(key)] == moved[l1("gap")][l1(key)], key);
    }
}

QTEST_GUILESS_MAIN(MetamorphicTest)
#include "tst_metamorphic.moc"
