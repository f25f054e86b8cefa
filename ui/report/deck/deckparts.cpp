// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/deckparts.h"

#include "ui/paint/look.h"
#include "ui/support/xmltext.h"

namespace rundblick {
namespace {

const QString head
    = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const QString spaces = QStringLiteral(
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"");
const QString treeHead
    = QStringLiteral("<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
                     "</p:nvGrpSpPr><p:grpSpPr/>");

QString rgb(const QColor& color)
{
    return QStringLiteral("<a:srgbClr val=\"%1\"/>").arg(color.name().mid(1).toUpper());
}

QString themeColour(const char* name, const QColor& color)
{
    return QStringLiteral("<a:%1>%2</a:%1>").arg(QLatin1String(name), rgb(color));
}

QString place(const QRectF& rect)
{
    return QStringLiteral("<a:xfrm><a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/></a:xfrm>")
        .arg(emu(rect.x()))
        .arg(emu(rect.y()))
        .arg(emu(rect.width()))
        .arg(emu(rect.height()));
}

// A plain rectangle in a colour of the theme.
QString bar(int id, const QRectF& rect, const char* colour)
{
    return QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"Bar\"/><p:cNvSpPr/><p:nvPr/>"
                          "</p:nvSpPr><p:spPr>%2<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                          "<a:solidFill><a:schemeClr val=\"%3\"/></a:solidFill><a:ln><a:noFill/>"
                          "</a:ln></p:spPr></p:sp>")
        .arg(id)
        .arg(place(rect), QLatin1String(colour));
}

struct Holder {
    int id = 2;
    const char* type = "title";
    int index = 0;
    QRectF rect;
    double size = 0.0;
    bool isBold = false;
    const char* colour = "tx1";
    const char* anchor = "t";
    const char* across = "l";
    QString words;
};

QString holder(const Holder& holder)
{
    const QString index
        = holder.index > 0 ? QStringLiteral(" idx=\"%1\"").arg(holder.index) : QString();
    const bool isNumber = qstrcmp(holder.type, "sldNum") == 0;
    const QString text = isNumber
        ? QStringLiteral("<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\">"
                         "<a:rPr/><a:t>‹#›</a:t></a:fld>")
        : QStringLiteral("<a:r><a:rPr/><a:t>%1</a:t></a:r>")
              .arg(xmlText(holder.words).toHtmlEscaped());
    return QStringLiteral(
               "<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"%2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
               "</p:cNvSpPr><p:nvPr><p:ph type=\"%2\"%3/></p:nvPr></p:nvSpPr><p:spPr>%4<a:prstGeom "
               "prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns=\"0\" "
               "tIns=\"0\" "
               "rIns=\"0\" bIns=\"0\" "
               "anchor=\"%5\"><a:noAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr "
               "marL=\"0\" indent=\"0\" algn=\"%6\"><a:lnSpc><a:spcPct "
               "val=\"100000\"/></a:lnSpc><a:spcBef>"
               "<a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\"%7\" "
               "b=\"%8\"><a:solidFill>"
               "<a:schemeClr val=\"%9\"/></a:solidFill><a:latin "
               "typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></a:lstStyle><a:p>")
               .arg(QString::number(holder.id), QLatin1String(holder.type), index,
                   place(holder.rect), QLatin1String(holder.anchor), QLatin1String(holder.across),
                   QString::number(std::lround(holder.size * 100.0)),
                   holder.isBold ? QStringLiteral("1") : QStringLiteral("0"),
                   QLatin1String(holder.colour))
        + text + QStringLiteral("</a:p></p:txBody></p:sp>");
}

Holder titleHolder(const DeckTheme& theme)
{
    return {.id = 2,
        .type = "title",
        .rect = titleRoom,
        .size = titleSize,
        .isBold = true,
        .anchor = "b",
        .words = theme.title};
}

Holder numberHolder(const DeckTheme& theme)
{
    return {.id = 4,
        .type = "sldNum",
        .index = 12,
        .rect = {44.0, 504.0, 60.0, 16.0},
        .size = 10.0,
        .anchor = "ctr",
        .words = theme.number};
}

// The rings of the map, in white on the cover's panel.
QString rings()
{
    QString shapes;
    int id = 10;
    for (const double radius : {26.0, 54.0, 82.0}) {
        const QRectF rect(114.0 - radius, 420.0 - radius, 2.0 * radius, 2.0 * radius);
        shapes += QStringLiteral(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"%1\" name=\"Ring\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            "<p:spPr>%2<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom><a:noFill/><a:ln "
            "w=\"19050\"><a:solidFill><a:schemeClr val=\"bg1\"><a:alpha val=\"60000\"/>"
            "</a:schemeClr></a:solidFill></a:ln></p:spPr></p:sp>")
                      .arg(id++)
                      .arg(place(rect));
    }
    return shapes;
}

QString coverShapes(const DeckTheme& theme, SlideLayout layout)
{
    const bool isCover = layout == SlideLayout::Title;
    const QString title = holder({.id = 2,
        .type = "ctrTitle",
        .rect = {isCover ? 280.0 : 120.0, 150.0, isCover ? 620.0 : 720.0, 160.0},
        .size = 40.0,
        .isBold = true,
        .colour = isCover ? "tx1" : "bg1",
        .anchor = "b",
        .words = theme.title});
    const QString sub = holder({.id = 3,
        .type = "subTitle",
        .index = 1,
        .rect = {isCover ? 280.0 : 120.0, 326.0, isCover ? 620.0 : 720.0, 110.0},
        .size = 18.0,
        .colour = isCover ? "tx1" : "bg1",
        .words = theme.body});
    const QRectF panel = isCover ? QRectF(0.0, 0.0, 228.0, slideHeight)
                                 : QRectF(0.0, 0.0, slideWidth, slideHeight);
    return bar(5, panel, "tx2") + (isCover ? rings() : QString()) + title + sub;
}

} // namespace

QByteArray themePart(const DeckTheme& theme)
{
    const Look look = paperLook();
    QString colours;
    for (const auto& [name, color] :
        {std::pair("dk1", look.text), {"lt1", look.card}, {"dk2", theme.brand},
            {"lt2", look.ground}, {"accent1", look.blue}, {"accent2", look.teal},
            {"accent3", look.vermilion}, {"accent4", look.amber}, {"accent5", look.grey},
            {"accent6", look.blueDeep}, {"hlink", look.blue}, {"folHlink", look.blueDeep}})
        colours += themeColour(name, color);
    const QString font
        = QStringLiteral("<a:latin typeface=\"Arial\" panose=\"020B0604020202020204\" "
                         "pitchFamily=\"34\" charset=\"0\"/><a:ea typeface=\"\"/>"
                         "<a:cs typeface=\"Arial\"/>");
    const QString solid = QStringLiteral("<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>");
    const QString line = QStringLiteral("<a:ln w=\"9525\">%1</a:ln>").arg(solid);
    const QString effect = QStringLiteral("<a:effectStyle><a:effectLst/></a:effectStyle>");
    return (head
        + QStringLiteral(
            "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            "name=\"Rundblick\"><a:themeElements><a:clrScheme name=\"Rundblick\">")
        + colours
        + QStringLiteral("</a:clrScheme><a:fontScheme name=\"Rundblick\"><a:majorFont>%1"
                         "</a:majorFont><a:minorFont>%1</a:minorFont></a:fontScheme>"
                         "<a:fmtScheme name=\"Rundblick\"><a:fillStyleLst>%2%2%2</a:fillStyleLst>"
                         "<a:lnStyleLst>%3%3%3</a:lnStyleLst><a:effectStyleLst>%4%4%4"
                         "</a:effectStyleLst><a:bgFillStyleLst>%2%2%2</a:bgFillStyleLst>"
                         "</a:fmtScheme></a:themeElements></a:theme>")
              .arg(font, solid, line, effect))
        .toUtf8();
}

QByteArray masterPart(const DeckTheme& theme, bool hasLogo)
{
    const QString logo = hasLogo
        ? QStringLiteral("<p:pic><p:nvPicPr><p:cNvPr id=\"6\" name=\"Logo\" descr=\"Logo\"/>"
                         "<p:cNvPicPr/><p:nvPr userDrawn=\"1\"/></p:nvPicPr><p:blipFill>"
                         "<a:blip r:embed=\"rIdLogo\"/><a:stretch><a:fillRect/></a:stretch>"
                         "</p:blipFill><p:spPr>%LOGO%<a:prstGeom prst=\"rect\"><a:avLst/>"
                         "</a:prstGeom></p:spPr></p:pic>")
        : QString();
    const QString body = holder({.id = 3,
        .type = "body",
        .index = 1,
        .rect = slideRoom,
        .size = 16.0,
        .words = theme.body});
    return (head + QStringLiteral("<p:sldMaster") + spaces
        + QStringLiteral("><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>"
                         "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>")
        + treeHead + bar(5, {0.0, 0.0, slideWidth, 10.0}, "tx2") + logo + holder(titleHolder(theme))
        + body + holder(numberHolder(theme))
        + QStringLiteral(
            "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" "
            "accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" "
            "accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
            "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/><p:sldLayoutId "
            "id=\"2147483650\" r:id=\"rId2\"/><p:sldLayoutId id=\"2147483651\" r:id=\"rId3\"/>"
            "</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"2600\" b=\"1\">"
            "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/>"
            "</a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz=\"1600\">"
            "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>"
            "</a:defRPr></a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz=\"1400\">"
            "<a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>"
            "</a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>"))
        .toUtf8();
}

QByteArray layoutPart(const DeckTheme& theme, SlideLayout layout)
{
    constexpr const char* types[] = {"title", "titleOnly", "secHead"};
    constexpr const char* names[] = {"Title", "Content", "Section"};
    const auto at = static_cast<std::size_t>(layout);
    const bool isContent = layout == SlideLayout::Content;
    const QString shapes = isContent ? holder(titleHolder(theme)) + holder(numberHolder(theme))
                                     : coverShapes(theme, layout);
    return (head + QStringLiteral("<p:sldLayout") + spaces
        + QStringLiteral(" type=\"%1\" preserve=\"1\"%3><p:cSld name=\"%2\"><p:spTree>")
              .arg(QLatin1String(types[at]), QLatin1String(names[at]),
                  isContent ? QString() : QStringLiteral(" showMasterSp=\"0\""))
        + treeHead + shapes
        + QStringLiteral("</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"
                         "</p:sldLayout>"))
        .toUtf8();
}

QByteArray notesMasterPart()
{
    const QString picture
        = QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks "
                         "noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
                         "type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr>%1<a:prstGeom "
                         "prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>")
              .arg(place({54.0, 60.0, 432.0, 243.0}));
    const QString body
        = QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks "
                         "noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"3\"/></p:nvPr>"
                         "</p:nvSpPr><p:spPr>%1<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                         "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p>"
                         "</p:txBody></p:sp>")
              .arg(place({54.0, 330.0, 432.0, 330.0}));
    return (head + QStringLiteral("<p:notesMaster") + spaces
        + QStringLiteral("><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>"
                         "</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>")
        + treeHead + picture + body
        + QStringLiteral(
            "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" "
            "accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" "
            "accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"
            "</p:notesMaster>"))
        .toUtf8();
}

QByteArray notesPart(const QString& text)
{
    QString paragraphs;
    for (const QString& line : xmlText(text).split(u'\n'))
        paragraphs += QStringLiteral("<a:p><a:r><a:rPr/><a:t>%1</a:t></a:r></a:p>")
                          .arg(line.toHtmlEscaped());
    return (head + QStringLiteral("<p:notes") + spaces + QStringLiteral("><p:cSld><p:spTree>")
        + treeHead
        + QStringLiteral("<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks "
                         "noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph "
                         "type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr>"
                         "<p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
                         "</p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr>"
                         "<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>")
        + paragraphs
        + QStringLiteral("</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/>"
                         "</p:clrMapOvr></p:notes>"))
        .toUtf8();
}

} // namespace rundblick
