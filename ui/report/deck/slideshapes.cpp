// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/deck/slidepen.h"
#include "ui/support/xmltext.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rundblick {

void SlidePen::line(QPointF from, QPointF to, DeckColour colour, double width)
{
    beginShape(QStringLiteral("Line"), false);
    m_xml.writeEmptyElement(QStringLiteral("p:cNvSpPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:spPr");
    const bool isRising = (to.x() - from.x()) * (to.y() - from.y()) < 0.0;
    geometry(QRectF(from, to).normalized(), isRising);
    preset("line");
    outline({.line = colour, .lineWidth = width});
    close();
    close();
}

void SlidePen::point(const char* element, QPointF at)
{
    open(element);
    open("a:pt");
    attribute("x", emu(at.x()));
    attribute("y", emu(at.y()));
    close();
    close();
}

void SlidePen::polygon(const QPolygonF& points, const ShapeLook& look, bool isClosed)
{
    const QRectF rect = points.boundingRect();
    beginShape(QStringLiteral("Line"), false);
    m_xml.writeEmptyElement(QStringLiteral("p:cNvSpPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:spPr");
    geometry(rect);
    open("a:custGeom");
    for (const char* list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        m_xml.writeEmptyElement(QLatin1String(list));
    open("a:rect");
    for (const auto& [side, value] : {std::pair("l", "0"), {"t", "0"}, {"r", "r"}, {"b", "b"}})
        m_xml.writeAttribute(QLatin1String(side), QLatin1String(value));
    close();
    open("a:pathLst");
    open("a:path");
    attribute("w", emu(rect.width()));
    attribute("h", emu(rect.height()));
    if (!isClosed)
        m_xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
    for (qsizetype i = 0; i < points.size(); ++i)
        point(i == 0 ? "a:moveTo" : "a:lnTo", points[i] - rect.topLeft());
    if (isClosed)
        m_xml.writeEmptyElement(QStringLiteral("a:close"));
    close();
    close();
    close();
    fill(look.fill);
    outline(look);
    close();
    close();
}

void SlidePen::sector(const Sector& sector, const ShapeLook& look)
{
    const auto at = [&](double radius, double angle) {
        return sector.centre
            + QPointF(sector.stretch * radius * std::sin(angle), -radius * std::cos(angle));
    };
    const int steps = std::max(2, int(std::ceil(sector.sweep * 180.0 / std::numbers::pi / 4.0)));
    QPolygonF points;
    for (int i = 0; i <= steps; ++i)
        points << at(sector.outer, sector.from + sector.sweep * i / steps);
    for (int i = steps; i >= 0 && sector.inner > 0.0; --i)
        points << at(sector.inner, sector.from + sector.sweep * i / steps);
    if (sector.inner <= 0.0)
        points << sector.centre;
    polygon(points, look, true);
}

void SlidePen::cell(const TableCell& cell, const TableColumn& column, double size)
{
    const TextLook look{.size = size,
        .colour = cell.colour,
        .isBold = cell.isBold,
        .across = column.across != Across::Left ? column.across : cell.across};
    open("a:tc");
    open("a:txBody");
    m_xml.writeEmptyElement(QStringLiteral("a:bodyPr"));
    m_xml.writeEmptyElement(QStringLiteral("a:lstStyle"));
    paragraph(cell.runs, look, false);
    close();
    open("a:tcPr");
    for (const char* side : {"marL", "marR"})
        attribute(side, emu(cellAside));
    for (const char* side : {"marT", "marB"})
        attribute(side, emu(cellAbove));
    m_xml.writeAttribute(QStringLiteral("anchor"), QStringLiteral("ctr"));
    for (const char* border : {"a:lnL", "a:lnR", "a:lnT"}) {
        open(border);
        m_xml.writeEmptyElement(QStringLiteral("a:noFill"));
        close();
    }
    open("a:lnB");
    attribute("w", emu(0.5));
    fill(DeckColour::Line);
    close();
    fill(cell.fill);
    close();
    close();
}

void SlidePen::table(QPointF place, const SlideTable& table, const QString& description)
{
    QSizeF extent;
    for (const TableColumn& column : table.columns)
        extent.rwidth() += column.width;
    for (const double height : table.heights)
        extent.rheight() += height;
    open("p:graphicFrame");
    open("p:nvGraphicFramePr");
    open("p:cNvPr");
    attribute("id", m_nextId++);
    m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Table"));
    m_xml.writeAttribute(QStringLiteral("descr"), xmlText(description));
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:cNvGraphicFramePr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:xfrm");
    open("a:off");
    attribute("x", emu(place.x()));
    attribute("y", emu(place.y()));
    close();
    open("a:ext");
    attribute("cx", emu(extent.width()));
    attribute("cy", emu(extent.height()));
    close();
    close();
    open("a:graphic");
    open("a:graphicData");
    m_xml.writeAttribute(QStringLiteral("uri"),
        QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table"));
    open("a:tbl");
    open("a:tblPr");
    m_xml.writeAttribute(QStringLiteral("firstRow"), QStringLiteral("1"));
    close();
    open("a:tblGrid");
    for (const TableColumn& column : table.columns) {
        open("a:gridCol");
        attribute("w", emu(column.width));
        close();
    }
    close();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        open("a:tr");
        attribute("h", emu(table.heights[row]));
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cell(table.rows[row][column], table.columns[column], table.size);
        close();
    }
    close();
    close();
    close();
    close();
}

void SlidePen::picture(const QRectF& rect, int picture, const QString& description)
{
    m_pictures.push_back(picture);
    open("p:pic");
    open("p:nvPicPr");
    open("p:cNvPr");
    attribute("id", m_nextId++);
    m_xml.writeAttribute(QStringLiteral("name"), QStringLiteral("Picture"));
    m_xml.writeAttribute(QStringLiteral("descr"), xmlText(description));
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:cNvPicPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:blipFill");
    open("a:blip");
    m_xml.writeAttribute(
        QStringLiteral("r:embed"), QStringLiteral("rIdPicture%1").arg(m_pictures.size()));
    close();
    open("a:stretch");
    m_xml.writeEmptyElement(QStringLiteral("a:fillRect"));
    close();
    close();
    open("p:spPr");
    geometry(rect);
    preset("rect");
    close();
    close();
}

void SlidePen::beginFigure(const QString& name, const QString& description, const QRectF& rect)
{
    open("p:grpSp");
    open("p:nvGrpSpPr");
    open("p:cNvPr");
    attribute("id", m_nextId++);
    m_xml.writeAttribute(QStringLiteral("name"), xmlText(name));
    m_xml.writeAttribute(QStringLiteral("descr"), xmlText(description));
    close();
    m_xml.writeEmptyElement(QStringLiteral("p:cNvGrpSpPr"));
    m_xml.writeEmptyElement(QStringLiteral("p:nvPr"));
    close();
    open("p:grpSpPr");
    open("a:xfrm");
    for (const bool isChild : {false, true}) {
        open(isChild ? "a:chOff" : "a:off");
        attribute("x", emu(rect.x()));
        attribute("y", emu(rect.y()));
        close();
        open(isChild ? "a:chExt" : "a:ext");
        attribute("cx", emu(rect.width()));
        attribute("cy", emu(rect.height()));
        close();
    }
    close();
    close();
}

void SlidePen::endFigure()
{
    close();
}

} // namespace rundblick
