// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/wheelpaint.h"

#include "ui/paint/marks.h"
#include "ui/paint/measure.h"
#include "ui/paint/wheel/arctext.h"
#include "ui/paint/wheel/wheelnames.h"
#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr double filled = 0.84; // of a slice; the rest is air

QString say(const char* text)
{
    return QCoreApplication::translate("Wheel", text);
}

// A, B, … Z, AA, AB, …
QString letterOf(std::size_t sector)
{
    const QChar last(static_cast<char16_t>(u'A' + sector % 26));
    return sector < 26 ? QString(last) : letterOf(sector / 26 - 1) + last;
}

class WheelPainter {
public:
    WheelPainter(
        Ink& ink, const WheelFigure& figure, const WheelGeometry& geometry, const WheelStyle& style)
        : m_ink(ink)
        , m_painter(ink.painter())
        , m_look(ink.look())
        , m_figure(figure)
        , m_at(geometry)
        , m_style(style)
        , m_hair(measure(m_look, 0.5, 1.0))
    {
    }

    void paintGround()
    {
        m_painter.setPen(QPen(m_look.line, m_hair));
        m_painter.setBrush(Qt::NoBrush);
        for (const double value : {25.0, 50.0, 75.0, 100.0})
            m_painter.drawEllipse(m_at.centre, m_at.radiusOf(value), m_at.radiusOf(value));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.blueSoft);
        for (const WheelArc& arc : m_at.sectors)
            m_painter.drawPath(m_at.ringPiece(m_at.hub, m_at.base, arc.from, arc.to));
    }

    void paintSectors()
    {
        for (std::size_t s = 0; s < m_at.sectors.size(); ++s) {
            const WheelArc& arc = m_at.sectors[s];
            const bool isEnd = m_figure.sectors[s].key.by == Grouping::Phase
                && (s == 0 || s + 1 == m_at.sectors.size());
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(isEnd ? m_look.blueDeep : m_look.blue);
            m_painter.drawPath(m_at.ringPiece(m_at.band, m_at.rim, arc.from, arc.to));
            const ArcRoom room{m_at.centre, m_at.band, m_at.rim, arc.from, arc.to};
            if (!paintArcText(m_ink, room, titleOf(m_figure.sectors[s].key), m_look.onBlue)
                && m_look.isPaper)
                paintArcText(m_ink, room, letterOf(s), m_look.onBlue);
        }
    }

    void paintSlices()
    {
        for (std::size_t i = 0; i < m_at.slices.size(); ++i) {
            paintHighlight(i);
            const WheelWedge& wedge = wedgeOf(m_figure, m_at.slices[i]);
            const bool isSwapped = m_style.face == WheelFace::Market;
            paintWedge(m_at.slices[i], isSwapped ? wedge.market : wedge.own, wedge.cover);
            paintArc(m_at.slices[i], isSwapped ? wedge.own : wedge.market,
                isSwapped ? wedge.market : wedge.own, wedge.cover);
            paintTick(m_at.slices[i], wedge.best, isSwapped ? wedge.market : wedge.own, wedge.own,
                wedge.cover);
        }
    }

    void paintNames()
    {
        for (std::size_t i = 0; i < m_at.slices.size(); ++i) {
            const TextBlock& block = m_at.names[i];
            if (block.lines.isEmpty())
                continue; // no room at this zoom
            const double angle = m_at.slices[i].middle();
            const bool isRight = angle <= 180.0;
            const double start = m_at.rim + nameGap(m_look);
            const QPointF anchor
                = m_at.pointAt(isRight ? start : start + block.extent.width(), angle);
            const bool isGrey = wedgeOf(m_figure, m_at.slices[i]).cover == Cover::Grey;
            const bool isLit = m_style.selected == i;
            m_ink.rotatedBlock(anchor, isRight ? angle - 90.0 : angle + 90.0, block.extent, block,
                {.style = TextStyle::Small,
                    .color = isLit ? m_look.blue : (isGrey ? m_look.muted : m_look.text),
                    .align = (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
        }
    }

    void paintHub(const NumberStyle& numbers)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.card);
        m_painter.drawEllipse(m_at.centre, m_at.hub, m_at.hub);
        const double width = 1.55 * m_at.hub;
        const double all = m_ink.lineHeight(TextStyle::Headline)
            + m_ink.lineHeight(TextStyle::Figure) + m_ink.lineHeight(TextStyle::Small);
        const bool hasRoom = all <= 1.7 * m_at.hub; // else the figure alone
        const double figure = m_ink.lineHeight(TextStyle::Figure);
        const double small = 2.3 * m_ink.lineHeight(TextStyle::Small); // two lines in a small hub
        const auto room = [&](double top, double height) {
            return QRectF(m_at.centre.x() - width / 2.0, m_at.centre.y() + top, width, height);
        };
        const TextFit centred{.align = Qt::AlignCenter, .maxLines = 2};
        TextFit brand = centred;
        brand.style = TextStyle::Headline;
        const double head = 1.3 * m_ink.lineHeight(TextStyle::Headline);
        if (hasRoom || !m_figure.ownShare)
            m_ink.text(room(m_figure.ownShare ? -figure / 2.0 - head : -head / 2.0, head),
                toQt(m_figure.ownBrand), brand);
        if (!m_figure.ownShare)
            return;
        TextFit share = centred;
        share.style = TextStyle::Figure;
        share.color = m_look.blue;
        m_ink.text(room(-figure / 2.0, figure), numbers.percent(*m_figure.ownShare), share);
        if (!hasRoom)
            return;
        TextFit what = centred;
        what.style = TextStyle::Small;
        what.color = m_look.muted;
        what.align = Qt::AlignHCenter | Qt::AlignTop;
        m_ink.text(
            room(figure / 2.0, small), say(QT_TRANSLATE_NOOP("Wheel", "experience share")), what);
    }

private:
    double side(const WheelSlice& slice) const
    {
        return (slice.to - slice.from) * (1.0 - filled) / 2.0;
    }

    void paintHighlight(std::size_t i)
    {
        if (m_style.selected != i)
            return;
        const WheelSlice& slice = m_at.slices[i];
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.blueSoft);
        m_painter.drawPath(m_at.ringPiece(m_at.base, m_at.full, slice.from, slice.to));
    }

    void paintWedge(
        const WheelSlice& slice, std::optional<double> value, std::optional<Cover> cover)
    {
        if (!value)
            return;
        const double inset = side(slice);
        const QPainterPath shape = m_at.ringPiece(
            m_at.base, m_at.radiusOf(*value), slice.from + inset, slice.to - inset);
        if (!cover || *cover == Cover::Grey) {
            m_painter.setPen(cover ? QPen(m_look.grey, m_hair) : QPen(Qt::NoPen));
            m_painter.setBrush(m_look.greySoft);
            m_painter.drawPath(shape);
        } else if (*cover == Cover::Reserve) {
            m_painter.setPen(QPen(m_look.blue, 1.4 * m_hair));
            m_painter.setBrush(m_look.card);
            m_painter.drawPath(shape);
        } else {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_look.blue);
            m_painter.drawPath(shape);
        }
    }

    // A line across the slice at a value.
    void paintAcross(const WheelSlice& slice, double value, const QPen& pen, double widen)
    {
        const double radius = m_at.radiusOf(value);
        const double inset = side(slice) - widen * (slice.to - slice.from);
        m_painter.setPen(pen);
        m_painter.drawLine(
            m_at.pointAt(radius, slice.from + inset), m_at.pointAt(radius, slice.to - inset));
    }

    void paintArc(const WheelSlice& slice, std::optional<double> value, std::optional<double> wedge,
        std::optional<Cover> cover)
    {
        if (!value)
            return;
        const bool isOnBlue = cover == Cover::Blue && wedge && *value < *wedge;
        const QColor color
            = isOnBlue ? m_look.onBlue : m_look.between(m_look.blue, m_look.card, 0.25);
        paintAcross(slice, *value, QPen(color, 1.1 * m_hair, Qt::SolidLine, Qt::FlatCap), 0.0);
    }

    void paintTick(const WheelSlice& slice, std::optional<double> best, std::optional<double> wedge,
        std::optional<double> own, std::optional<Cover> cover)
    {
        if (!best)
            return;
        const bool isBetter = own && *best > *own;
        const bool isOnBlue = cover == Cover::Blue && wedge && *best < *wedge;
        const QColor inside = isOnBlue && m_look.isDark ? m_look.ground : m_look.text;
        paintAcross(slice, *best,
            QPen(isBetter ? m_look.vermilion : inside, 2.2 * m_hair, Qt::SolidLine, Qt::FlatCap),
            0.04);
    }

    Ink& m_ink;
    QPainter& m_painter;
    const Look& m_look;
    const WheelFigure& m_figure;
    const WheelGeometry& m_at;
    const WheelStyle& m_style;
    double m_hair;
};

LegendEntry lineEntry(const char* text, QColor Look::*color, double width)
{
    return {[color, width](Ink& ink, const QRectF& square) {
                const double pen = width * square.width() / 8.0;
                ink.painter().setPen(QPen(ink.look().*color, pen, Qt::SolidLine, Qt::FlatCap));
                ink.painter().drawLine(QPointF(square.left(), square.center().y()),
                    QPointF(square.right(), square.center().y()));
            },
        say(text)};
}

LegendEntry wedgeEntry(const char* text, Cover cover)
{
    return {
        [cover](Ink& ink, const QRectF& square) { paintVerdict(ink, square, cover); }, say(text)};
}

} // namespace

void paintWheel(Ink& ink, const WheelFigure& figure, const WheelGeometry& geometry,
    const NumberStyle& numbers, const WheelStyle& style)
{
    WheelPainter painter(ink, figure, geometry, style);
    painter.paintGround();
    painter.paintSlices();
    painter.paintSectors();
    painter.paintNames();
    painter.paintHub(numbers);
}

void paintSliceFrame(Ink& ink, const WheelGeometry& geometry, std::size_t slice)
{
    const WheelSlice& at = geometry.slices[slice];
    ink.painter().setPen(QPen(ink.look().muted, measure(ink.look(), 0.8, 1.4)));
    ink.painter().setBrush(Qt::NoBrush);
    ink.painter().drawPath(geometry.ringPiece(geometry.base, geometry.full, at.from, at.to));
}

std::vector<SectorKey> letteredSectors(
    const Ink& ink, const WheelFigure& figure, const WheelGeometry& geometry)
{
    std::vector<SectorKey> letters;
    for (std::size_t s = 0; s < geometry.sectors.size(); ++s) {
        const WheelArc& arc = geometry.sectors[s];
        const QString title = titleOf(figure.sectors[s].key);
        if (!fitsArc(ink, {geometry.centre, geometry.band, geometry.rim, arc.from, arc.to}, title))
            letters.emplace_back(letterOf(s), title);
    }
    return letters;
}

std::vector<LegendEntry> wheelLegend(WheelFace face)
{
    const bool isOwn = face == WheelFace::Own;
    return {
        wedgeEntry(isOwn ? QT_TRANSLATE_NOOP("Wheel", "own value, blue: covers the journey")
                         : QT_TRANSLATE_NOOP("Wheel", "market value, blue: covers the journey"),
            Cover::Blue),
        wedgeEntry(QT_TRANSLATE_NOOP("Wheel", "reserve: useful, not needed"), Cover::Reserve),
        wedgeEntry(QT_TRANSLATE_NOOP("Wheel", "grey: weak effect"), Cover::Grey),
        lineEntry(QT_TRANSLATE_NOOP("Wheel", "best competitor is better"), &Look::vermilion, 2.2),
        lineEntry(QT_TRANSLATE_NOOP("Wheel", "best competitor is not better"), &Look::text, 2.2),
        lineEntry(isOwn ? QT_TRANSLATE_NOOP("Wheel", "market value")
                        : QT_TRANSLATE_NOOP("Wheel", "own value"),
            &Look::blue, 1.0),
        {[](Ink& ink, const QRectF& square) {
             ink.painter().setPen(QPen(ink.look().grey, square.width() / 14.0));
             ink.painter().setBrush(Qt::NoBrush);
             for (const double share : {0.2, 0.5})
                 ink.painter().drawEllipse(
                     square.center(), share * square.width(), share * square.width());
         },
            say(QT_TRANSLATE_NOOP("Wheel", "rings: 25, 50, 75, 100 points"))},
    };
}

} // namespace rundblick
