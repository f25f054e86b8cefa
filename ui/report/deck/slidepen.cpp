// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/slidepen.h"

#include "ui/paint/look.h"
#include "ui/report/deck/slidetext.h"
#include "ui/support/xmltext.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr const char* schemeColours[] = {"", "tx1", "bg1", "tx2", "bg2", "accent1", "accent2",
    "accent3", "accent4", "accent5", "accent6"};

QColor fixedColour(DeckColour colour)
{
    static const Look look = paperLook();
    switch (colour) {
    case DeckColour::Muted:
        return look.muted;
    case DeckColour::Line:
        return look.line;
    case DeckColour::Track:
        return look.track;
    case DeckColour::BlueSoft:
        return look.blueSoft;
    case DeckColour::GreySoft:
        return look.greySoft;
    case DeckColour::TealSoft:
        return look.tealSoft;
    case DeckColour::VermilionSoft:
        return look.vermilionSoft;
    default:
        return look.text;
    }
}

const char* nameOf(Preset preset)
{
    constexpr const char* names[]
        = {"rect", "roundRect", "ellipse", "triangle", "triangle", "diamond"};
    return names[static_cast<std::size_t>(preset)];
}

const char* nameOf(Across across)
{
    return across == Across::Left ? "l" : across == Across::Centre ? "ctr" : "r";
}

const char* nameOf(Down down)
{
    return down == Down::Top ? "t" : down == Down::Middle ? "ctr" : "b";
}

QString roman(const char* text)
{
    return QString::fromLatin1(text);
}

std::vector<RunLine> asLines(const QString& text)
{
    std::vector<RunLine> lines;
    for (const QString& line : text.split(u'\n'))
        lines.push_back({{line}});
    return lines;
}

} // namespace

qint64 emu(double points)
{
    return std::llround(points * 12'700.0);
}

void writeColour(QXmlStreamWriter& xml, DeckColour colour)
{
    const auto place = static_cast<std::size_t>(colour);
    if (place < std::size(schemeColours)) {
        xml.writeStartElement(QStringLiteral("a:schemeClr"));
        xml.writeAttribute(QStringLiteral("val"), roman(schemeColours[place]));
    } else {
        xml.writeStartElement(QStringLiteral("a:srgbClr"));
        xml.writeAttribute(
            QStringLiteral("val"), fixedColour(colour).name(QColor::HexRgb).mid(1).toUpper());
    }
    xml.writeEndElement();
}

SlidePen::SlidePen(SlideLayout layout)
    : m_layout(layout)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    open("p:sld");
    m_xml.writeAttribute(QStringLiteral("xmlns:a"),
        QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
    m_xml.writeAttribute(QStringLiteral("xmlns:r"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    m_xml.writeAttribute(QStringLiteral("xmlns:p"),
        QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main"));
    open("p:cSld");
    open("p:spTree");
    open("p:nvGrpSpPr");
    open("p:cNvPr");
    attribute("id", 1);
    m_xml.writeAttribute(QStringLiteral("name"), QString());
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:cNvGrpSpPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:grpSpPr"));
}

QByteArray SlidePen::finished()
{
    // The number of the slide, where the layout has it.
    if (m_layout == SlideLayout::Content) {
        beginShape(QStringLiteral("Slide number"), false);
        m_xml.writeEmptyElement(QStringLiteral("p:cNvSpPr"));
        open("p:nvPr");
        open("p:ph");
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("sldNum"));
        attribute("idx", 12);
        close();
        close();
        close();
        m_xml.writeEmptyElement(QStringLiteral("p:spPr"));
        open("p:txBody");
        m_xml.writeEmptyElement(QStringLiteral("a:bodyPr"));
        open("a:p");
        open("a:fld");
        m_xml.writeAttribute(
            QStringLiteral("id"), QStringLiteral("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"));
        m_xml.writeAttribute(QStringLiteral("type"), QStringLiteral("slidenum"));
        m_xml.writeTextElement(QStringLiteral("a:t"), QStringLiteral("‹#›"));
        m_xml.writeEndDocument();
        // The number stands in open elements, which the end of the document closed one by one.
        return m_buffer.data();
    }
    m_xml.writeEndDocument();
    return m_buffer.data();
}

void SlidePen::attribute(const char* name, qint64 value)
{
    m_xml.writeAttribute(QLatin1String(name), QString::number(value));
}

// Opens p:sp and its p:nvSpPr up to p:cNvPr; the caller goes on from there.
void SlidePen::beginShape(const QString& name, bool isText)
{
    open("p:sp");
    open("p:nvSpPr");
    open("p:cNvPr");
    attribute("id", m_nextId++);
    m_xml.writeAttribute(QStringLiteral("name"), name);
    close();
    if (!isText)
        return;
    open("p:cNvSpPr");
    m_xml.writeAttribute(QStringLiteral("txBox"), QStringLiteral("1"));
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
}

void SlidePen::placeholder(const char* type, const QString& text, double size)
{
    beginShape(roman(type), false);
    m_xml.writeEmptyElement(QStringLiteral("p:cNvSpPr"));
    open("p:nvPr");
    open("p:ph");
    m_xml.writeAttribute(QStringLiteral("type"), roman(type));
    if (qstrcmp(type, "subTitle") == 0)
        attribute("idx", 1);
    close();
    close();
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:spPr"));
    open("p:txBody");
    m_xml.writeEmptyElement(QStringLiteral("a:bodyPr"));
    for (const QString& line : xmlText(text).split(u'\n')) {
        open("a:p");
        open("a:r");
        open("a:rPr");
        attribute("sz", std::llround(size * 100.0));
        close();
        m_xml.writeTextElement(QStringLiteral("a:t"), line);
        close();
        close();
    }
    close();
    close();
}

void SlidePen::title(const QString& text)
{
    m_title = text;
    const bool isCover = m_layout != SlideLayout::Content;
    const double width = isCover ? 620.0 : titleRoom.width();
    const FittingSize fitting{isCover ? 40.0 : titleSize, 12.0, isCover ? 3 : 2};
    placeholder(isCover ? "ctrTitle" : "title", text, sizeFor(text, width, fitting, true));
}

void SlidePen::subtitle(const QString& text)
{
    placeholder("subTitle", text, 18.0);
}

void SlidePen::geometry(const QRectF& rect, bool isFlipped)
{
    open("a:xfrm");
    if (isFlipped)
        m_xml.writeAttribute(QStringLiteral("flipV"), QStringLiteral("1"));
    open("a:off");
    attribute("x", emu(rect.x()));
    attribute("y", emu(rect.y()));
    close();
    open("a:ext");
    attribute("cx", std::max<qint64>(0, emu(rect.width())));
    attribute("cy", std::max<qint64>(0, emu(rect.height())));
    close();
    close();
}

void SlidePen::preset(const char* name)
{
    open("a:prstGeom");
    m_xml.writeAttribute(QStringLiteral("prst"), roman(name));
    m_xml.writeEmptyElement(QStringLiteral("a:avLst"));
    close();
}

void SlidePen::fill(DeckColour colour)
{
    if (colour == DeckColour::None) {
        m_xml.writeEmptyElement(QStringLiteral("a:noFill"));
        return;
    }
    open("a:solidFill");
    writeColour(m_xml, colour);
    close();
}

void SlidePen::outline(const ShapeLook& look)
{
    open("a:ln");
    attribute("w", emu(look.lineWidth));
    fill(look.line);
    if (look.isDashed) {
        open("a:prstDash");
        m_xml.writeAttribute(QStringLiteral("val"), QStringLiteral("dash"));
        close();
    }
    close();
}

void SlidePen::run(const TextRun& run, const TextLook& look)
{
    open("a:r");
    open("a:rPr");
    attribute("sz", std::llround(look.size * 100.0));
    if (look.isBold || run.isBold)
        m_xml.writeAttribute(QStringLiteral("b"), QStringLiteral("1"));
    fill(run.colour == DeckColour::None ? look.colour : run.colour);
    open("a:latin"); // not every program takes it from the master
    m_xml.writeAttribute(QStringLiteral("typeface"), QStringLiteral("+mn-lt"));
    close();
    close();
    m_xml.writeTextElement(QStringLiteral("a:t"), xmlText(run.text).replace(u'\n', u' '));
    close();
}

void SlidePen::paragraph(const RunLine& line, const TextLook& look, bool isBulleted)
{
    open("a:p");
    open("a:pPr");
    if (isBulleted) {
        attribute("marL", emu(look.size));
        attribute("indent", -emu(look.size));
    }
    m_xml.writeAttribute(QStringLiteral("algn"), roman(nameOf(look.across)));
    if (isBulleted) {
        open("a:spcAft");
        open("a:spcPts");
        attribute("val", std::llround(look.size * 50.0));
        close();
        close();
        open("a:buChar");
        m_xml.writeAttribute(QStringLiteral("char"), QStringLiteral("•"));
        close();
    }
    close();
    bool isEmpty = true;
    for (const TextRun& part : line)
        if (!part.text.isEmpty()) {
            run(part, look);
            isEmpty = false;
        }
    if (isEmpty) { // or it is as high as the program's own letters
        open("a:endParaRPr");
        attribute("sz", std::llround(look.size * 100.0));
        close();
    }
    close();
}

void SlidePen::body(const std::vector<RunLine>& lines, const TextLook& look, bool isBulleted)
{
    open("p:txBody");
    open("a:bodyPr");
    m_xml.writeAttribute(QStringLiteral("wrap"), QLatin1String(look.isOneLine ? "none" : "square"));
    for (const char* side : {"lIns", "tIns", "rIns", "bIns"})
        attribute(side, 0);
    m_xml.writeAttribute(QStringLiteral("anchor"), roman(nameOf(look.down)));
    m_xml.writeEmptyElement(QStringLiteral("a:noAutofit"));
    close();
    m_xml.writeEmptyElement(QStringLiteral("a:lstStyle"));
    for (const RunLine& line : lines)
        paragraph(line, look, isBulleted);
    close();
}

void SlidePen::text(const QRectF& rect, const QString& text, const TextLook& look)
{
    TextLook fitted = look; // a label that holds one line stays one in other fonts, too
    fitted.isOneLine = look.isOneLine || rect.height() < 2.0 * lineSpacing * look.size;
    this->text(rect, asLines(text), fitted);
}

void SlidePen::text(const QRectF& rect, const std::vector<RunLine>& lines, const TextLook& look)
{
    beginShape(QStringLiteral("Text"), true);
    open("p:spPr");
    geometry(rect);
    preset("rect");
    close();
    body(lines, look, false);
    close();
}

void SlidePen::bullets(const QRectF& rect, const QStringList& lines, const TextLook& look)
{
    std::vector<RunLine> runs;
    for (const QString& line : lines)
        runs.push_back({{line}});
    beginShape(QStringLiteral("Text"), true);
    open("p:spPr");
    geometry(rect);
    preset("rect");
    close();
    body(runs, look, true);
    close();
}

void SlidePen::shape(Preset form, const QRectF& rect, const ShapeLook& look, const QString& text,
    const TextLook& words)
{
    beginShape(QStringLiteral("Shape"), false);
    m_xml.writeEmptyElement(QStringLiteral("p:cNvSpPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:spPr");
    geometry(rect, form == Preset::TriangleDown);
    preset(nameOf(form));
    fill(look.fill);
    outline(look);
    close();
    body(asLines(text), words, false);
    close();
}

} // namespace rundblick
