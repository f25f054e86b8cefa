// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tiling/papersheets.h"

#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TilePaper)
};

constexpr std::size_t postersOnPlan = 6; // of a sheet: two side by side
constexpr double markLength = 12.0;
constexpr double markGap = 4.0; // from what is printed
constexpr double planHead = 74.0;
constexpr double planGap = 18.0;
constexpr double planTitle = 14.0;

// Short lines outside the corners, where it is cut.
void paintCropMarks(QPainter& painter, const QRectF& part)
{
    const double far = markGap + markLength;
    for (const double x : {part.left(), part.right()}) {
        painter.drawLine(QPointF(x, part.top() - far), QPointF(x, part.top() - markGap));
        painter.drawLine(QPointF(x, part.bottom() + markGap), QPointF(x, part.bottom() + far));
    }
    for (const double y : {part.top(), part.bottom()}) {
        painter.drawLine(QPointF(part.left() - far, y), QPointF(part.left() - markGap, y));
        painter.drawLine(QPointF(part.right() + markGap, y), QPointF(part.right() + far, y));
    }
}

// Dotted in the margin: from here on the next sheet shows the same.
void paintOverlapMarks(QPainter& painter, const TilePlan& plan, std::size_t tile)
{
    const QRectF part = plan.place(tile);
    const double far = markGap + markLength;
    if (plan.hasRight(tile)) {
        const double x = part.right() - TilePlan::overlap;
        painter.drawLine(QPointF(x, part.top() - far), QPointF(x, part.top() - markGap));
        painter.drawLine(QPointF(x, part.bottom() + markGap), QPointF(x, part.bottom() + far));
    }
    if (plan.hasBelow(tile)) {
        const double y = part.bottom() - TilePlan::overlap;
        painter.drawLine(QPointF(part.left() - far, y), QPointF(part.left() - markGap, y));
        painter.drawLine(QPointF(part.right() + markGap, y), QPointF(part.right() + far, y));
    }
}

} // namespace

PaperSheets::PaperSheets(Report report, const PaperOptions& options)
    : m_pages(std::move(report), options)
{
    // A tile as large as the page is no tile.
    const bool isLarger = (options.tiles == TilePaper::A4 && options.paper > Paper::A4)
        || (options.tiles == TilePaper::A3 && options.paper > Paper::A3);
    if (isLarger)
        m_plan = tilePlan(m_pages.size(), options.tiles);
}

std::size_t PaperSheets::planSheets() const
{
    return (m_pages.count() + postersOnPlan - 1) / postersOnPlan;
}

std::size_t PaperSheets::count() const
{
    return m_plan ? planSheets() + m_pages.count() * m_plan->count() : m_pages.count();
}

std::size_t PaperSheets::firstSheetOf(std::size_t page) const
{
    return m_plan ? planSheets() + page * m_plan->count() : page;
}

std::optional<std::size_t> PaperSheets::pageOf(std::size_t sheet) const
{
    if (!m_plan)
        return sheet;
    if (sheet < planSheets())
        return {};
    return (sheet - planSheets()) / m_plan->count();
}

QString PaperSheets::nameOf(std::size_t sheet) const
{
    const std::size_t unnumbered = m_pages.contents().unnumbered;
    if (!m_plan)
        return sheet < unnumbered ? QString() : QString::number(sheet + 1 - unnumbered);
    const auto page = pageOf(sheet);
    if (!page) {
        const SpokenLanguage spoken(m_pages.language());
        return Words::tr("Plan");
    }
    return QStringLiteral("%1-%2").arg(*page + 1).arg(
        m_plan->name((sheet - planSheets()) % m_plan->count()));
}

void PaperSheets::paint(QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels) const
{
    if (!m_plan)
        return m_pages.paint(painter, sheet, labels);
    const SpokenLanguage spoken(m_pages.language());
    if (sheet < planSheets())
        paintPlan(painter, sheet, labels);
    else
        paintTile(painter, sheet, labels);
}

void PaperSheets::paintTile(
    QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels) const
{
    const std::size_t page = *pageOf(sheet);
    const std::size_t tile = (sheet - planSheets()) % m_plan->count();
    const QRectF place = m_plan->place(tile);
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft() - m_plan->part(tile).topLeft());
    m_pages.paint(painter, page);
    painter.restore();

    Ink ink(painter, m_look, labels);
    painter.setPen(QPen(m_look.text, 0.5));
    paintCropMarks(painter, place);
    painter.setPen(QPen(m_look.muted, 0.5, Qt::DotLine));
    paintOverlapMarks(painter, *m_plan, tile);
    const QRectF head(place.left() + 2.0 * markLength, markGap,
        m_plan->sheet.width() - 2.0 * place.left() - 4.0 * markLength, 12.0);
    ink.text(head,
        Words::tr("%1 of %2 × %3 · poster %4: %5")
            .arg(m_plan->name(tile))
            .arg(m_plan->columns)
            .arg(m_plan->rows)
            .arg(page + 1)
            .arg(m_pages.titleOf(page)),
        {.style = TextStyle::SmallStrong, .color = m_look.muted, .maxLines = 1});
}

void PaperSheets::paintPlan(
    QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels) const
{
    Ink ink(painter, m_look, labels);
    const QRectF inside
        = QRectF(QPointF(), m_plan->sheet)
              .adjusted(TilePlan::margin, TilePlan::margin, -TilePlan::margin, -TilePlan::margin);
    ink.text({inside.left(), inside.top(), inside.width(), 22.0}, Words::tr("Assembly plan"),
        {.style = TextStyle::Title});
    const QString how
        = Words::tr("Print all sheets at 100 %. Cut them at the marks in the corners. Neighbours "
                    "show the same strip of 10 mm: glue each sheet onto the dotted marks of the "
                    "one before.");
    ink.block({inside.left(), inside.top() + 26.0, inside.width(), planHead - 26.0},
        ink.wrapped(how, inside.width(), TextStyle::Body),
        {.color = m_look.muted, .align = Qt::AlignLeft | Qt::AlignTop});
    const std::size_t first = sheet * postersOnPlan;
    const std::size_t end = std::min(first + postersOnPlan, m_pages.count());
    const bool isUpright = inside.height() > inside.width();
    const std::size_t columns = isUpright ? 2 : 3;
    const double rows = static_cast<double>(postersOnPlan / columns);
    const double width = (inside.width() + planGap) / static_cast<double>(columns) - planGap;
    const double height = (inside.height() - planHead + planGap) / rows - planGap;
    for (std::size_t page = first; page < end; ++page) {
        const std::size_t place = page - first;
        const QPointF at(inside.left() + static_cast<double>(place % columns) * (width + planGap),
            inside.top() + planHead + static_cast<double>(place / columns) * (height + planGap));
        paintPoster(ink, page, {at, QSizeF(width, height)});
    }
}

// A page as small as there is room, with the tiles upon it.
void PaperSheets::paintPoster(Ink& ink, std::size_t page, const QRectF& room) const
{
    QPainter& painter = ink.painter();
    ink.text({room.left(), room.top(), room.width(), planTitle},
        QStringLiteral("%1  %2").arg(page + 1).arg(m_pages.titleOf(page)),
        {.style = TextStyle::SmallStrong, .maxLines = 1});
    const QRectF below = room.adjusted(0.0, planTitle + 2.0, 0.0, 0.0);
    const double scale = std::min(
        below.width() / m_plan->poster.width(), below.height() / m_plan->poster.height());
    painter.save();
    painter.translate(below.topLeft());
    painter.save();
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(), m_plan->poster));
    m_pages.paint(painter, page);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    for (std::size_t tile = 0; tile < m_plan->count(); ++tile) {
        const QRectF part = m_plan->part(tile);
        const QRectF shown(part.topLeft() * scale, part.size() * scale);
        painter.setPen(QPen(m_look.vermilion, 0.6));
        painter.drawRect(shown);
        const QSizeF badge(22.0, 11.0);
        const QRectF name(shown.center() - QPointF(badge.width(), badge.height()) / 2.0, badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.card);
        painter.drawRoundedRect(name, 3.0, 3.0);
        painter.setBrush(Qt::NoBrush);
        ink.text(
            name, m_plan->name(tile), {.style = TextStyle::SmallStrong, .align = Qt::AlignCenter});
    }
    painter.restore();
}

} // namespace rundblick
