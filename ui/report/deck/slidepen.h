// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/deck/decklook.h"

#include <QBuffer>
#include <QPolygonF>
#include <QXmlStreamWriter>

namespace rundblick {

enum class SlideLayout { Title, Content, Section };

struct TableCell {
    RunLine runs;
    DeckColour fill = DeckColour::None;
    Across across = Across::Left;
    bool isBold = false;
    DeckColour colour = DeckColour::Text;
};

struct TableColumn {
    double width = 0.0; // points
    Across across = Across::Left;
};

// A table as the program of the reader edits it. Rows are as high as given; the first is the head.
struct SlideTable {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::vector<double> heights;
    double size = 11.0; // of letters
};

// The margins of a table's cell, left and right, above and below.
inline constexpr double cellAside = 5.0;
inline constexpr double cellAbove = 2.5;

// Draws one slide: shapes, texts and tables that can be edited. Pictures are numbers of the deck.
class SlidePen {
public:
    explicit SlidePen(SlideLayout layout);

    SlideLayout layout() const { return m_layout; }
    void title(const QString& text); // shrunk where it would not fit its two lines
    void subtitle(const QString& text);
    void text(const QRectF& rect, const QString& text, const TextLook& look = {});
    void text(const QRectF& rect, const std::vector<RunLine>& lines, const TextLook& look = {});
    void bullets(const QRectF& rect, const QStringList& lines, const TextLook& look = {});
    void shape(Preset preset, const QRectF& rect, const ShapeLook& look, const QString& text = {},
        const TextLook& words = {});
    void line(QPointF from, QPointF to, DeckColour colour, double width);
    void polygon(const QPolygonF& points, const ShapeLook& look, bool isClosed);
    // Part of a ring: angles in radians clockwise from 12 o'clock; an inner radius of 0 is a disc.
    struct Sector {
        QPointF centre;
        double inner = 0.0;
        double outer = 0.0;
        double from = 0.0;
        double sweep = 0.0;
        double stretch = 1.0; // width to height: of an ellipse
    };
    void sector(const Sector& sector, const ShapeLook& look);
    void table(QPointF place, const SlideTable& table, const QString& description);
    void picture(const QRectF& rect, int picture, const QString& description);

    // What is drawn between belongs together and is described for who cannot see it.
    void beginFigure(const QString& name, const QString& description, const QRectF& rect);
    void endFigure();

    void notes(const QString& text) { m_notes = text; }
    const QString& notesText() const { return m_notes; }
    const QString& titleText() const { return m_title; }
    const std::vector<int>& pictures() const { return m_pictures; } // their order is that of rIds
    QByteArray finished(); // the part's XML; once

private:
    void beginShape(const QString& name, bool isText);
    void placeholder(const char* type, const QString& text, double size);
    void geometry(const QRectF& rect, bool isFlipped = false);
    void preset(const char* name);
    void colour(DeckColour colour);
    void fill(DeckColour colour);
    void outline(const ShapeLook& look);
    void body(const std::vector<RunLine>& lines, const TextLook& look, bool isBulleted);
    void paragraph(const RunLine& line, const TextLook& look, bool isBulleted);
    void run(const TextRun& run, const TextLook& look);
    void point(const char* element, QPointF at);
    void cell(const TableCell& cell, const TableColumn& column, double size);
    void attribute(const char* name, qint64 value);
    void open(const char* element) { m_xml.writeStartElement(QLatin1String(element)); }
    void close() { m_xml.writeEndElement(); }

    const SlideLayout m_layout;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    int m_nextId = 2;
    QString m_title;
    QString m_notes;
    std::vector<int> m_pictures;
};

// What is written alike in slides, master and layouts.
void writeColour(QXmlStreamWriter& xml, DeckColour colour);
qint64 emu(double points); // English Metric Units: 12,700 to the point

} // namespace rundblick
