// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/dot.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/graphs/xmltext.h"
#include "core/model/checks.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/core/exchange/hardnames.h"
#include "tests/core/exchange/making.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace rundblick;

namespace {

Workshop imported(const Workshop& workshop, const std::string& xml)
{
    const Result<Imported> imported = importGraphMl(workshop, xml, "g.graphml");
    Workshop after = workshop;
    if (imported)
        after.apply(imported->edit);
    else
        QTest::qFail(codeText(imported.error().code).data(), __FILE__, __LINE__);
    return after;
}

std::string endOf(const Workshop& workshop, LinkEnd end, std::optional<Id<Touchpoint>> id)
{
    const Touchpoint* touchpoint = workshop.find(id);
    return touchpoint ? touchpoint->name : std::string(nameOfEnd(end));
}

// "A > B: 3 count", sorted.
std::vector<std::string> linksOf(const Workshop& workshop)
{
    std::vector<std::string> links;
    for (const auto& [id, link] : workshop.all<Link>())
        links.push_back(endOf(workshop, link.fromEnd, link.from) + " > "
            + endOf(workshop, link.toEnd, link.to) + ": " + formatNumber(link.weight) + ' '
            + std::string(textOf(link.unit)));
    std::ranges::sort(links);
    return links;
}

std::string refusal(std::string_view xml)
{
    const Result<Imported> imported = importGraphMl({}, xml, "g.graphml");
    return imported ? "accepted" : std::string(codeText(imported.error().code));
}

std::vector<std::string> allHardNames()
{
    std::vector<std::string> names = hardNames();
    names.insert(names.end(), brokenNames().begin(), brokenNames().end());
    return names;
}

Workshop withNames(const std::vector<std::string>& names)
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Buy | use");
    std::optional<Id<Touchpoint>> before;
    for (const std::string& name : names) {
        const Id<Touchpoint> touchpoint = builder.touchpoint(name);
        builder.placement(touchpoint, phase);
        builder.add(made<Link>([&](Link& r) {
            r.fromEnd = before ? LinkEnd::Touchpoint : LinkEnd::Start;
            r.from = before;
            r.to = touchpoint;
            r.weight = 0.5;
        }));
        before = touchpoint;
    }
    return builder.workshop();
}

} // namespace

class GraphsTest : public QObject {
    Q_OBJECT

private slots:
    void aGraphComesBack();
    void randomWorkshopsComeBack();
    void namesComeBack();
    void networkxReadsIt();
    void graphsOfOthersAreRead();
    void whatIsNotSaidStays();
    void hostileXmlIsRefused_data();
    void hostileXmlIsRefused();
    void manyNodesAreRefusedSoon();
    void xmlTextsComeBack_data();
    void xmlTextsComeBack();
    void graphvizDrawsIt();
    void graphvizDrawsEveryName();
};

void GraphsTest::aGraphComesBack()
{
    const Workshop workshop = stressWorkshop();
    const Workshop back = imported({}, graphMl(journeyGraphOf(workshop)));
    QVERIFY(check(back));
    QCOMPARE(back.all<Touchpoint>().size(), workshop.all<Touchpoint>().size());
    QVERIFY(!linksOf(workshop).empty());
    QVERIFY(linksOf(back) == linksOf(workshop));
    const auto before = ordered<Touchpoint>(workshop);
    const auto after = ordered<Touchpoint>(back);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i]->name, before[i]->name);
        QCOMPARE(after[i]->spend, before[i]->spend);
        QVERIFY(after[i]->ownership == before[i]->ownership && after[i]->form == before[i]->form);
        QCOMPARE(after[i]->owner, before[i]->owner);
    }
    const auto phases = ordered<Phase>(workshop);
    const auto phasesBack = ordered<Phase>(back);
    std::set<std::pair<std::string, std::string>> placed;
    for (const auto& [id, placement] : workshop.all<Placement>())
        placed.emplace(
            workshop.find(placement.touchpoint)->name, workshop.find(placement.phase)->name);
    std::set<std::pair<std::string, std::string>> placedBack;
    for (const auto& [id, placement] : back.all<Placement>())
        placedBack.emplace(back.find(placement.touchpoint)->name, back.find(placement.phase)->name);
    QVERIFY(placed == placedBack);
    const Result<Imported> again = importGraphMl(back, graphMl(journeyGraphOf(back)), "g.graphml");
    QVERIFY(again && again->edit.isEmpty());
}

void GraphsTest::randomWorkshopsComeBack()
{
    std::mt19937_64 random(29);
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < 300; ++i) {
        seedRandomIds(static_cast<std::uint64_t>(1000 + i));
        workshop.apply(randomEdit(workshop, random));
        if (i % 20 != 19)
            continue;
        const std::string xml = graphMl(journeyGraphOf(workshop));
        const Workshop back = imported({}, xml);
        QVERIFY(check(back));
        const std::string again
            = graphMl(journeyGraphOf(imported({}, graphMl(journeyGraphOf(back)))));
        QCOMPARE(bytesOf(again), bytesOf(graphMl(journeyGraphOf(back))));
        for (const GraphNode& node : journeyGraphOf(workshop).nodes)
            QVERIFY(node.kind != LinkEnd::Touchpoint || findByName<Touchpoint>(back, node.name));
    }
    seedRandomIds(0);
}

void GraphsTest::namesComeBack()
{
    const Workshop workshop = withNames(allHardNames());
    const Workshop back = imported({}, graphMl(journeyGraphOf(workshop)));
    for (const std::string& name : allHardNames())
        QVERIFY2(findByName<Touchpoint>(back, name), name.c_str());
    QVERIFY(linksOf(back) == linksOf(workshop));
    QVERIFY(findByName<Phase>(back, "Buy | use"));
    QCOMPARE(back.all<Phase>().size(), 1U);
}

void GraphsTest::networkxReadsIt()
{
    if (!hasPythonModule(QStringLiteral("networkx")))
        QSKIP("python3-networkx is not installed");
    const Workshop workshop = withNames(hardNames());
    JourneyGraph graph = journeyGraphOf(workshop);
    graph.nodes.front().verdict = "blue";
    graph.nodes.front().impact = 0.25;
    const Answer answer = askPython(R"(
import json, sys, networkx
g = networkx.parse_graphml(sys.stdin.read())
print(json.dumps([g.is_directed(), [g.nodes[n]['label'] for n in g.nodes],
    sum(w for _, _, w in g.edges(data='weight')), g.nodes['n0'].get('impact'), g.nodes['n0'].get('verdict')]))
)",
        bytesOf(graphMl(graph)));
    QCOMPARE(answer.errors, QByteArray());
    const QJsonArray read = QJsonDocument::fromJson(answer.output).array();
    QCOMPARE(read[0].toBool(), true);
    const QJsonArray labels = read[1].toArray();
    QCOMPARE(labels.size(), static_cast<qsizetype>(hardNames().size() + 1)); // and the start
    for (std::size_t i = 0; i < hardNames().size(); ++i)
        if (hardNames()[i].find("_x00") == std::string::npos) // our code for what XML cannot hold
            QCOMPARE(labels[static_cast<qsizetype>(i)].toString(),
                QString::fromStdString(hardNames()[i]));
    QCOMPARE(read[2].toDouble(), 0.5 * static_cast<double>(hardNames().size()));
    QCOMPARE(read[3].toDouble(), 0.25);
    QCOMPARE(read[4].toString(), QStringLiteral("blue"));
}

// As networkx writes a graph of names, and yEd one that was drawn.
void GraphsTest::graphsOfOthersAreRead()
{
    const Workshop networkx = imported({}, R"xml(<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d1" for="edge" attr.name="weight" attr.type="long" />
<key id="d0" for="node" attr.name="colour" attr.type="string" /><graph edgedefault="directed">
<node id="Website"><data key="d0">red</data></node><node id="Café &amp; Bar" /><node id="(conversion)" />
<edge source="Website" target="Café &amp; Bar"><data key="d1">7</data></edge>
<edge source="Café &amp; Bar" target="(conversion)"><data key="d1">3</data></edge></graph></graphml>)xml");
    QVERIFY(linksOf(networkx)
        == (std::vector<std::string>{
            "Café & Bar > (conversion): 3 count", "Website > Café & Bar: 7 count"}));
    const Workshop yed = imported({}, R"xml(<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
 xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed" id="G"><node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/>
<y:NodeLabel alignment="center">Shop window</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Till</y:NodeLabel></y:ShapeNode></data></node>
<edge id="e0" source="n0" target="n1"/></graph></graphml>)xml");
    QVERIFY(linksOf(yed) == (std::vector<std::string>{"Shop window > Till: 1 share"}));
}

void GraphsTest::whatIsNotSaidStays()
{
    WorkshopBuilder builder;
    const Id<Touchpoint> website = builder.touchpoint("Website");
    builder.change(website, [](Touchpoint& touchpoint) {
        touchpoint.spend = 500.0;
        touchpoint.owner = "Marketing";
        touchpoint.form = Form::Digital;
    });
    const Workshop after = imported(builder.workshop(),
        R"xml(<graphml><key id="f" for="node" attr.name="Form"/><graph><node id="Website"><data key="f">Physical</data></node></graph></graphml>)xml");
    QCOMPARE(after.find(website)->spend, 500.0);
    QCOMPARE(after.find(website)->owner, std::string("Marketing"));
    QVERIFY(after.find(website)->form == Form::Physical);
    QCOMPARE(after.all<Touchpoint>().size(), 1U);
}

void GraphsTest::hostileXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& xml, const char* code) {
        QTest::addRow("%s", name) << xml << QString::fromLatin1(code);
    };
    const auto graph = [](const QByteArray& content) -> QByteArray {
        return "<graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph>" + content
            + "</graph></graphml>";
    };
    QByteArray laughs = "<!DOCTYPE g [<!ENTITY a \"lol\">";
    for (char c = 'b'; c <= 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
            + QByteArray(QByteArray("&") + char(c - 1) + ';').repeated(10) + "\">";
    row("nothing", "", "xml-damaged");
    row("a text", "Website", "xml-damaged");
    row("other XML", "<html/>", "graph-foreign");
    row("no nodes", graph({}), "graph-foreign");
    row("billion laughs", laughs + "]><graphml><graph><node id=\"&z;\"/></graph></graphml>",
        "xml-doctype");
    row("a file of ours",
        "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml>&x;</graphml>",
        "xml-doctype");
    row("an external document type", "<!DOCTYPE g SYSTEM \"http://127.0.0.1/x.dtd\"><graphml/>",
        "xml-doctype");
    row("an entity that is not there", graph("<node id=\"&x;\"/>"), "xml-damaged");
    row("cut off", "<graphml><graph><node id=\"a\"/>", "xml-damaged");
    row("crossed", "<graphml><graph></graphml></graph>", "xml-damaged");
    row("NUL", QByteArray("<graphml>\0</graphml>", 20), "xml-damaged");
    row("not UTF-8", "<graphml><graph><node id=\"\xC3\x28\"/></graph></graphml>", "xml-damaged");
    row("a depth bomb", QByteArray("<a>").repeated(1'000'000), "xml-damaged");
    row("an edge to nowhere", graph("<node id=\"a\"/><edge source=\"a\" target=\"b\"/>"),
        "graph-edge-lost");
    row("a weight in words",
        graph("<node id=\"a\"/><edge source=\"a\" target=\"a\"><data key=\"w\">many</data></edge>"),
        "not-a-number");
    row("a weight below zero",
        graph("<node id=\"a\"/><edge source=\"a\" target=\"a\"><data key=\"w\">-1</data></edge>"),
        "value-out-of-range");
    row("an edge to the start",
        graph("<node id=\"a\"/><node id=\"(start)\"/><edge source=\"a\" target=\"(start)\"/>"),
        "link-end-wrong");
    row("an edge from the end",
        graph("<node id=\"a\"/><node id=\"(lost)\"/><edge source=\"(lost)\" target=\"a\"/>"),
        "link-end-wrong");
    row("a name too long", graph("<node id=\"" + QByteArray(500, 'x') + "\"/>"), "name-too-long");
}

void GraphsTest::hostileXmlIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, code);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(
        QString::fromStdString(refusal({xml.constData(), static_cast<std::size_t>(xml.size())})),
        code);
    QVERIFY(timer.elapsed() < 5000);
}

void GraphsTest::manyNodesAreRefusedSoon()
{
    std::string many = "<graphml><graph>";
    for (int i = 0; i < 200'000; ++i)
        many += "<node id=\"n" + std::to_string(i) + "\"/>";
    QCOMPARE(refusal(many + "</graph></graphml>"), std::string("too-many-touchpoints"));
    QCOMPARE(refusal(std::string(33'000'000 + 1'000'000, ' ')), std::string("import-too-large"));
}

void GraphsTest::xmlTextsComeBack_data()
{
    QTest::addColumn<QByteArray>("text");
    int number = 0;
    for (const std::string& name : allHardNames())
        QTest::addRow("%d", number++) << QByteArray::fromStdString(name);
    for (const char* const text :
        {"_x005F_", "_x005F_x0007_", "__x0001__", "_x0041_", "\xEF\xBF\xBE\xEF\xBF\xBF", "_xFFFE_"})
        QTest::addRow("%d", number++) << QByteArray(text);
}

void GraphsTest::xmlTextsComeBack()
{
    QFETCH(QByteArray, text);
    const std::string xml = xmlText(text.toStdString());
    QXmlStreamReader reader(QByteArray("<a b=\"") + bytesOf(xml) + "\">" + bytesOf(xml) + "</a>");
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(QByteArray::fromStdString(withoutXmlCodes(
                 reader.attributes().value(QLatin1String("b")).toString().toStdString())),
        text);
    QCOMPARE(
        QByteArray::fromStdString(withoutXmlCodes(reader.readElementText().toStdString())), text);
    QVERIFY(!reader.hasError());
}

void GraphsTest::graphvizDrawsIt()
{
    const QString dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (dot.isEmpty())
        QSKIP("graphviz is not installed");
    const JourneyGraph graph = journeyGraphOf(smallWorkshop());
    const Answer answer = answerOf(dot, {QStringLiteral("-Tsvg")}, bytesOf(dotText(graph)));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.output.count("class=\"node\""), static_cast<qsizetype>(graph.nodes.size()));
    QCOMPARE(answer.output.count("class=\"edge\""), static_cast<qsizetype>(graph.edges.size()));
}

// What Graphviz shows is the name: as a title, which it reads as it reads a label.
void GraphsTest::graphvizDrawsEveryName()
{
    const QString dot = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (dot.isEmpty())
        QSKIP("graphviz is not installed");
    JourneyGraph graph = journeyGraphOf(withNames(hardNames()));
    graph.edges.clear();
    const Answer answer = answerOf(dot, {QStringLiteral("-Tsvg")}, bytesOf(dotText(graph)));
    QCOMPARE(answer.exitCode, 0);
    QSet<QString> texts;
    QXmlStreamReader svg(answer.output);
    while (!svg.atEnd())
        if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == QLatin1String("text"))
            texts << svg.readElementText().replace(QChar(0x00A0), QLatin1Char(' '));
    QVERIFY(!svg.hasError());
    for (const std::string& name : hardNames())
        QVERIFY2(
            texts.contains(QString::fromStdString(name).replace(QChar(0x00A0), QLatin1Char(' '))),
            name.c_str());
}

QTEST_APPLESS_MAIN(GraphsTest)
#include "tst_graphs.moc"
