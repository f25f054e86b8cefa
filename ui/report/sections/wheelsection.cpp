// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/wheelsection.h"

#include "ui/paint/marks.h"
#include "ui/paint/wheel/wheelpaint.h"
#include "ui/report/sections/wheelkey.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr double gap = 12.0;
constexpr double padding = 10.0;
constexpr double mostSummary = 420.0; // width, on a page of its own

// The wheel, and its summary in a card beside it where that is high enough.
class WheelPages {
public:
    WheelPages(const WheelFigure& figure, const NumberStyle& numbers, Ink& ink, QSizeF room)
        : m_figure(figure)
        , m_numbers(numbers)
        , m_card(std::clamp(0.25 * room.width(), 170.0, 240.0))
        , m_geometry(wheelGeometry(
              figure, ink, QRectF(QPointF(), room).adjusted(0.0, 0.0, -m_card - gap, 0.0)))
        , m_summary(figure, numbers, letteredSectors(ink, figure, m_geometry))
        , m_height(m_summary.height(ink, m_card - 2.0 * padding))
    {
    }

    void setFace(WheelFace face) { m_face = face; }
    bool isBeside(QSizeF room) const { return m_height + 2.0 * padding <= room.height(); }

    void paintWheelPage(Ink& ink, const QRectF& room) const
    {
        ink.painter().save();
        ink.painter().translate(room.topLeft());
        paintWheel(ink, m_figure, m_geometry, m_numbers, {m_face, {}});
        if (isBeside(room.size())) {
            const QRectF side(room.width() - m_card, 0.0, m_card, m_height + 2.0 * padding);
            paintCard(ink, side);
            m_summary.paint(
                ink, side.adjusted(padding, padding, -padding, -padding), m_card - 2.0 * padding);
        }
        ink.painter().restore();
    }

    void paintSummaryPage(Ink& ink, const QRectF& room) const
    {
        m_summary.paint(ink, room, std::min(room.width(), mostSummary));
    }

    bool isNumbered() const { return m_geometry.isNumbered; }

private:
    const WheelFigure& m_figure;
    const NumberStyle& m_numbers;
    double m_card;
    WheelGeometry m_geometry;
    WheelSummary m_summary;
    double m_height;
    WheelFace m_face = WheelFace::Own;
};

std::vector<PaintPage> wheelPages(
    const WheelFigure& figure, const NumberStyle& numbers, WheelFace face, Ink& ink, QSizeF room)
{
    WheelPages wheel(figure, numbers, ink, room);
    wheel.setFace(face);
    std::vector<PaintPage> pages{
        [wheel](Ink& target, const QRectF& rect) { wheel.paintWheelPage(target, rect); }};
    if (!wheel.isBeside(room))
        pages.push_back(
            [wheel](Ink& target, const QRectF& rect) { wheel.paintSummaryPage(target, rect); });
    if (wheel.isNumbered())
        for (PaintPage& page : wheelKeyPages(figure, numbers, ink, room))
            pages.push_back(std::move(page));
    return pages;
}

} // namespace

PaperSection wheelSection(const WheelFigure& figure, const NumberStyle& numbers, WheelFace face)
{
    return {.title = QCoreApplication::translate("Wheel", "360° touchpoint wheel"),
        .explanation = face == WheelFace::Market
            ? QCoreApplication::translate("Wheel",
                "The performance value of every touchpoint in the market, and that of the own "
                "brand there.")
            : QCoreApplication::translate("Wheel",
                "The performance value of the own brand at every touchpoint, against the best "
                "competitor and the market."),
        .legend = wheelLegend(face),
        .mostScale = 1.0, // larger names would leave less to the wheel
        .pages = [&figure, &numbers, face](Ink& ink, QSizeF room) {
            return wheelPages(figure, numbers, face, ink, room);
        }};
}

} // namespace rundblick
