// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

using namespace rundblick;

// Workshops of which there is hardly anything: the whole program gives a clear result or a clear
// sentence, and never a number that is none.
class DegenerateTest : public QObject {
    Q_OBJECT

private slots:
    void analysed_data();
    void analysed();
    void refused_data();
    void refused();

private:
    Program m_program;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

// Files are given as text: option, then its rows joined by "|".
using Files = QList<QPair<QString, QByteArray>>;

static QByteArray rows(const char* text)
{
    return QByteArray(text).replace('|', '\n') + '\n';
}

static const char* const threeBrands = "brand,own|We,yes|They,no|Others,no";

// Every rater gives every brand the same at two touchpoints.
static QByteArray ratings(const QByteArrayList& raters, const QByteArrayList& brands, int value)
{
    QByteArray text = "rater,touchpoint,brand,criterion,value\n";
    for (const QByteArray& rater : raters)
        for (const char* const touchpoint : {"A", "B"})
            for (const QByteArray& brand : brands)
                text += rater + ',' + touchpoint + ',' + brand + ",Trust,"
                    + QByteArray::number(value) + '\n';
    return text;
}

void DegenerateTest::analysed_data()
{
    QTest::addColumn<Files>("files");
    const Files brands{{l1("--brands"), rows(threeBrands)}};
    const auto spends = [](const char* text) { return Files{{l1("--touchpoints"), rows(text)}}; };
    const auto rated = [](const QByteArray& text) { return Files{{l1("--ratings"), text}}; };
    const QByteArrayList all{"We", "They", "Others"};
    const QByteArrayList many{"a", "b", "c", "d", "e", "f"};
    const Files two = spends("touchpoint,spend|A,100|B,50");

    QTest::newRow("touchpoints only") << spends("touchpoint|A|B");
    QTest::newRow("no ratings, with spends") << two + brands;
    QTest::newRow("one brand") << two + Files{{l1("--brands"), rows("brand,own|We,yes")}}
            + rated(ratings(many, {"We"}, 4));
    QTest::newRow("no own brand rated")
        << two + brands + rated(ratings(many, {"They", "Others"}, 4));
    QTest::newRow("all equal") << two + brands + rated(ratings(many, all, 3));
    QTest::newRow("all at the end of the scale") << two + brands + rated(ratings(many, all, 5));
    QTest::newRow("own brand worth nothing") << two + brands + rated(ratings(many, all, 1));
    QTest::newRow("one rater") << two + brands + rated(ratings({"a"}, all, 4));
    QTest::newRow("two raters") << two + brands + rated(ratings({"a", "b"}, all, 4));
    QTest::newRow("group values only") << two + brands
            + rated(rows("touchpoint,brand,criterion,value,low,high|A,We,Trust,4,3,5|"
                         "A,They,Trust,2,2,2|B,We,Trust,1,1,1"));
    QTest::newRow("one touchpoint") << spends("touchpoint,spend|A,100") + brands
            + rated(rows("rater,touchpoint,brand,criterion,value|a,A,We,Trust,4|a,A,They,Trust,2|"
                         "b,A,We,Trust,5|b,A,They,Trust,1"));
    QTest::newRow("zero spend everywhere")
        << spends("touchpoint,spend|A,0|B,0") + brands + rated(ratings(many, all, 4));
    QTest::newRow("budget 0") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--scenario"), rows("key,value|name,Nothing|budget,0")}};
    QTest::newRow("budget below the minimum")
        << spends("touchpoint,spend,minimum,stoppable|A,100,80,no|B,50,20,no") + brands
            + rated(ratings(many, all, 4))
            + Files{{l1("--scenario"), rows("key,value|name,Tight|budget,50")}};
    QTest::newRow("at most no touchpoint") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--scenario"), rows("key,value|name,None|maxActive,0")}};
    QTest::newRow("effect out of reach") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--scenario"), rows("key,value|name,Too much|effect,1000000")}};
    QTest::newRow("everything locked") << spends("touchpoint,spend,locked|A,100,today|B,50,off")
            + brands + rated(ratings(many, all, 4));
    QTest::newRow("one phase") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--placements"), rows("touchpoint,phase|A,Use|B,Use")}};
    QTest::newRow("phases that nobody uses") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--placements"), rows("touchpoint,phase,usage|A,Look,0|B,Use,0")}};
    QTest::newRow("links without a start")
        << two + Files{{l1("--links"), rows("from,to,weight|A,B,1|B,A,1")}};
    QTest::newRow("a trap beside the way") << two
            + Files{{l1("--links"),
                rows("from,to,weight|(start),A,1|A,(conversion),0.5|A,B,0.5|B,B,1")}};
    QTest::newRow("paths that never convert")
        << two + Files{{l1("--paths"), rows("path,conversions,nulls|A > B,0,10|B,0,5")}};
    QTest::newRow("paths that always convert")
        << two + Files{{l1("--paths"), rows("path,conversions,value|A > B,10,5|B > B > A,5,1")}};
    QTest::newRow("paths of weight 0")
        << two + Files{{l1("--paths"), rows("path,conversions,nulls|A > B,0,0")}};
    QTest::newRow("a curve only") << Files{
        {l1("--curves"), rows("touchpoint,amplitude,shape,halfway,spend|A,10,1,50,40")}};
    QTest::newRow("a flat curve only")
        << Files{{l1("--curves"), rows("touchpoint,amplitude,shape,halfway,spend|A,0,1,50,40")}};
    QTest::newRow("only criteria of influence") << two
            + Files{{l1("--criteria"), rows("criterion,role|Weight,influence")},
                {l1("--ratings"),
                    rows("rater,touchpoint,criterion,value|a,A,Weight,5|b,A,Weight,1|a,B,Weight,"
                         "3")}};
    QTest::newRow("nobody influences anything") << two + brands + rated(ratings(many, all, 4))
            + Files{{l1("--criteria"), rows("criterion,role|Weight,influence")},
                {l1("--ratings"),
                    rows("rater,touchpoint,criterion,value|a,A,Weight,1|a,B,Weight,1")}};
}

static bool hasNoSuchNumber(const QByteArray& json)
{
    const QByteArray lower = json.toLower();
    return !lower.contains(":nan") && !lower.contains(":-nan") && !lower.contains(":inf")
        && !lower.contains(":-inf");
}

void DegenerateTest::analysed()
{
    QFETCH(Files, files);
    const QString workshop = QString::number(qHash(l1(QTest::currentDataTag()))) + l1(".rundblick");
    int number = 0;
    for (const auto& [option, text] : files) { // one after the other: a kind may come twice
        const QString name = workshop + QString::number(number++) + l1(".csv");
        m_program.write(name, text);
        const Run run = m_program.run({l1("import"), workshop, option, name});
        QVERIFY2(run.exitCode == 0, run.error.constData());
    }
    const QByteArray json = m_program.analyse(workshop, {l1("--draws"), l1("200")});
    QJsonParseError error{};
    const QJsonObject analysis = QJsonDocument::fromJson(json, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qUtf8Printable(error.errorString()));
    QVERIFY(hasNoSuchNumber(json));
    QVERIFY(!analysis[l1("touchpoints")].toArray().isEmpty());
    for (const QJsonValue& value : analysis[l1("touchpoints")].toArray())
        if (const QJsonValue blue = value[l1("probabilityBlue")]; blue.isDouble())
            QVERIFY(blue.toDouble() >= 0.0 && blue.toDouble() <= 1.0);
    QCOMPARE(
        m_program.analyse(workshop, {l1("--draws"), l1("200"), l1("--threads"), l1("8")}), json);
    const Run paper = m_program.run({l1("export"), workshop, l1("--pdf"), l1("report.pdf")});
    QVERIFY2(paper.exitCode == 0, paper.error.constData());
}

void DegenerateTest::refused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a curve without shape")
        << l1("--curves") << rows("touchpoint,amplitude,shape,halfway,spend|A,10,0,50,40")
        << QByteArray("shape");
    QTest::newRow("a saturation of 1")
        << l1("--touchpoints") << rows("touchpoint,spend,saturation|A,10,1")
        << QByteArray("saturation");
    QTest::newRow("a value off the step")
        << l1("--ratings") << rows("rater,touchpoint,brand,criterion,value|a,A,We,Trust,2.5")
        << QByteArray("value");
}

void DegenerateTest::refused()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, named);
    m_program.write(l1("bad.csv"), text);
    const Run run = m_program.run({l1("import"), l1("bad.rundblick"), option, l1("bad.csv")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("bad.csv") && run.error.contains(named), run.error.constData());
    QVERIFY(!QFile::exists(m_program.path(l1("bad.rundblick"))));
}

QTEST_GUILESS_MAIN(DegenerateTest)
#include "tst_degenerate.moc"
