// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ratingsheetpdf.h"

#include "ui/paint/tablecells.h"
#include "ui/paint/words/words.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>

#include <tuple>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RatingSheet)
};

constexpr int resolution = 1200; // dots per inch of the paper's coordinates
constexpr double millimetre = 72.0 / 25.4; // points
constexpr double sideMargin = 36.0;
constexpr double topMargin = 30.0;
constexpr double titleHeight = 60.0; // title, name and page code
constexpr double mostScaleHeight = 38.0; // leaves the heads of the columns theirs
constexpr double footHeight = 14.0;
constexpr double nameWidth = 168.0; // of the criteria
constexpr double mostColumnWidth = 74.0;
constexpr double mostBoxWidth = 40.0;

// Criteria that are answered alike are explained together.
struct ScaleGroup {
    const Criterion* sample = nullptr;
    QStringList names;
};

bool isAlike(const Criterion& one, const Criterion& other)
{
    const auto key = [](const Criterion& c) {
        const CriterionRole role
            = c.role == CriterionRole::Overall ? CriterionRole::Performance : c.role;
        return std::tuple(role, c.low, c.high, c.step, c.reversed);
    };
    return key(one) == key(other);
}

std::vector<ScaleGroup> scaleGroups(const Workshop& workshop)
{
    std::vector<ScaleGroup> groups;
    for (const Criterion* criterion : ordered<Criterion>(workshop)) {
        const auto found = std::ranges::find_if(
            groups, [&](const ScaleGroup& group) { return isAlike(*group.sample, *criterion); });
        if (found == groups.end())
            groups.push_back({criterion, {toQt(criterion->name)}});
        else
            found->names += toQt(criterion->name);
    }
    return groups;
}

// What the ends of a scale mean: low, high.
std::pair<QString, QString> endsOf(const Criterion& criterion)
{
    std::pair<QString, QString> ends(Words::tr("very poor"), Words::tr("very good"));
    if (criterion.role == CriterionRole::Influence)
        ends = {Words::tr("hardly any influence"), Words::tr("decides")};
    else if (criterion.role == CriterionRole::Association)
        ends = {Words::tr("nobody connects them"), Words::tr("everybody does")};
    if (criterion.reversed)
        std::swap(ends.first, ends.second);
    return ends;
}

class SheetPainter {
public:
    SheetPainter(
        const Workshop& workshop, const RatingSheet& sheet, const NumberStyle& style, QSizeF size)
        : m_workshop(workshop)
        , m_sheet(sheet)
        , m_style(style)
        , m_study(studyOf(workshop))
        , m_rater(workshop.find(sheet.rater.id))
        , m_size(size)
    {
    }

    void paint(Ink& ink, const SheetPage& page, std::size_t number)
    {
        const QRectF paper(sideMargin, topMargin, m_size.width() - 2.0 * sideMargin,
            m_size.height() - 2.0 * topMargin);
        m_columnWidth = std::min(mostColumnWidth,
            (paper.width() - nameWidth) / static_cast<double>(page.endColumn - page.firstColumn));
        double y = paintTitle(ink, paper, page);
        y = paintScales(ink, paper, y);
        const double roomTop = paper.bottom() - footHeight - SheetMeasures::room * millimetre;
        paintColumnHeads(ink, QRectF(paper.left(), y, paper.width(), roomTop - y), page);
        paintRows(ink, paper, roomTop, page);
        ink.text({paper.left(), paper.bottom() - 10.0, paper.width(), 10.0},
            QStringLiteral("%1 / %2").arg(number).arg(m_sheet.pages.size()),
            {.style = TextStyle::SmallStrong, .align = Qt::AlignRight | Qt::AlignBottom});
        ink.text({paper.left(), paper.bottom() - 10.0, paper.width() - 60.0, 10.0},
            Words::tr("Leave a box empty where you cannot say."),
            {.style = TextStyle::Small, .align = Qt::AlignLeft | Qt::AlignBottom});
    }

private:
    double paintTitle(Ink& ink, const QRectF& paper, const SheetPage& page) const
    {
        const QRectF code(paper.right() - 104.0, paper.top(), 104.0, 40.0);
        ink.painter().setPen(QPen(ink.look().text, 1.2));
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawRoundedRect(code, 4.0, 4.0);
        ink.text(code.adjusted(6, 3, -6, -28), Words::tr("Page code"),
            {.style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter});
        ink.text(code.adjusted(4, 11, -4, -2), toQt(page.code),
            {.style = TextStyle::Figure, .align = Qt::AlignCenter, .mostSize = 20.0});
        const double width = code.left() - paper.left() - 12.0;
        ink.text({paper.left(), paper.top(), width, 20.0},
            Words::tr("Rating sheet · %1").arg(toQt(m_sheet.title)),
            {.style = TextStyle::Title, .mostSize = 15.0});
        QStringList who{toQt(m_sheet.client), m_style.date(m_sheet.date)};
        who.removeAll(QString());
        ink.text({paper.left(), paper.top() + 20.0, width, 12.0}, who.join(QStringLiteral(" · ")),
            {.style = TextStyle::Body, .color = ink.look().muted});
        paintPerson(ink, QRectF(paper.left(), paper.top() + 42.0, paper.width(), 16.0));
        return paper.top() + titleHeight;
    }

    // "Name: ______   ☐ Customer ☐ Employee ☐ Expert", ticked where it is known.
    void paintPerson(Ink& ink, const QRectF& line) const
    {
        const QString label = Words::tr("Name");
        const double labelWidth = ink.width(label, TextStyle::Strong, 9.0) + 8.0;
        ink.text({line.left(), line.top(), labelWidth, line.height()}, label,
            {.style = TextStyle::Strong, .mostSize = 9.0});
        const QRectF name(line.left() + labelWidth, line.top(), 190.0, line.height());
        ink.text(name, toQt(m_sheet.rater.name), {.style = TextStyle::Strong, .mostSize = 10.0});
        ink.painter().setPen(QPen(ink.look().text, 0.6));
        ink.painter().drawLine(name.bottomLeft(), name.bottomRight());
        double x = name.right() + 24.0;
        for (const Voice voice : {Voice::Customer, Voice::Employee, Voice::Expert}) {
            const QRectF box(x, line.top() + 4.0, 9.0, 9.0);
            ink.painter().setPen(QPen(ink.look().text, 0.8));
            ink.painter().drawRect(box);
            if (!m_sheet.rater.name.empty() && voice == m_sheet.rater.voice)
                paintTick(ink, box);
            const double width = ink.width(nameOf(voice), TextStyle::Body, 9.0) + 4.0;
            ink.text({box.right() + 5.0, line.top(), width, line.height()}, nameOf(voice),
                {.style = TextStyle::Body, .mostSize = 9.0});
            x = box.right() + 5.0 + width + 14.0;
        }
    }

    static void paintTick(Ink& ink, const QRectF& box)
    {
        ink.painter().setPen(QPen(ink.look().text, 1.4));
        ink.painter().drawPolyline(QPolygonF({box.topLeft() + QPointF(1.5, 4.5),
            box.topLeft() + QPointF(3.8, 7.0), box.topLeft() + QPointF(7.8, 1.5)}));
    }

    QString scaleText(const ScaleGroup& group) const
    {
        const auto& [low, high] = endsOf(*group.sample);
        const QString text
            = Words::tr("%1: from %2 (%3) to %4 (%5)")
                  .arg(group.names.join(QStringLiteral(", ")), number(group.sample->low), low,
                      number(group.sample->high), high);
        return group.sample->step == 1.0
            ? text
            : text + Words::tr(", in steps of %1").arg(number(group.sample->step));
    }

    // As large as there is room for; many different scales are written smaller.
    double paintScales(Ink& ink, const QRectF& paper, double top) const
    {
        std::vector<TextBlock> blocks;
        double height = 0.0;
        for (double size = 9.0; size >= 6.0; size -= 1.0) {
            blocks.clear();
            height = 0.0;
            for (const ScaleGroup& group : scaleGroups(m_workshop)) {
                blocks.push_back(
                    ink.wrapped(scaleText(group), paper.width(), TextStyle::Body, size));
                height += blocks.back().extent.height() + 1.5;
            }
            if (height <= mostScaleHeight)
                break;
        }
        double y = top;
        for (const TextBlock& block : blocks) {
            ink.block({paper.left(), y, paper.width(), block.extent.height()}, block);
            y += block.extent.height() + 1.5;
        }
        return y + 2.0;
    }

    void paintColumnHeads(Ink& ink, const QRectF& room, const SheetPage& page) const
    {
        bool fits = true;
        for (std::size_t column = page.firstColumn; column < page.endColumn; ++column) {
            const TextBlock block = ink.fitted(columnName(column), {m_columnWidth - 4.0, 22.0},
                {.style = TextStyle::SmallStrong, .color = {}, .maxLines = 2, .mostSize = 8.5});
            fits = fits && !block.isHyphenated && !block.isOutside;
        }
        for (std::size_t column = page.firstColumn; column < page.endColumn; ++column) {
            const QRectF rect = columnRect(room, column, page).adjusted(2, 0, -2, -3);
            const bool isOwn = m_sheet.grid.columns[column] == ownId();
            if (fits)
                ink.text(rect, columnName(column),
                    {.style = isOwn ? TextStyle::SmallStrong : TextStyle::Small,
                        .align = Qt::AlignHCenter | Qt::AlignBottom,
                        .maxLines = 2,
                        .mostSize = 8.5});
            else
                paintUprightHeadCell(ink, rect, columnName(column), isOwn);
        }
    }

    void paintRows(Ink& ink, const QRectF& paper, double top, const SheetPage& page)
    {
        double y = top;
        if (!page.phase.empty())
            y = paintPhase(ink, paper, y, Words::tr("%1 (continued)").arg(toQt(page.phase)));
        for (std::size_t row = page.firstRow; row < page.endRow; ++row) {
            const GridRow& at = m_sheet.grid.rows[row];
            if (at.isHead()) {
                y = paintPhase(
                    ink, paper, y, at.phase.empty() ? Words::tr("In no phase") : toQt(at.phase));
                continue;
            }
            if (at.isFirst)
                y = paintTouchpoint(ink, paper, y, row);
            y = paintCriterion(ink,
                QRectF(paper.left(), y, paper.width(), SheetMeasures::row * millimetre), row, page);
            const bool isLast = row + 1 == m_sheet.grid.rows.size()
                || m_sheet.grid.rows[row + 1].isHead() || m_sheet.grid.rows[row + 1].isFirst;
            y += isLast ? SheetMeasures::gap * millimetre : 0.0;
        }
    }

    static double paintPhase(Ink& ink, const QRectF& paper, double y, const QString& name)
    {
        const QRectF band(
            paper.left(), y, paper.width(), SheetMeasures::phaseHead * millimetre - 4.0);
        ink.painter().fillRect(band, ink.look().greySoft);
        ink.text(band.adjusted(6, 0, -6, 0), name, {.style = TextStyle::Strong, .mostSize = 10.0});
        return y + SheetMeasures::phaseHead * millimetre;
    }

    double paintTouchpoint(Ink& ink, const QRectF& paper, double y, std::size_t row) const
    {
        const auto rows = m_sheet.grid.rows.begin();
        const auto number = std::count_if(rows, rows + static_cast<std::ptrdiff_t>(row) + 1,
            [](const GridRow& one) { return one.isFirst; });
        const Touchpoint* touchpoint = m_workshop.find(m_sheet.grid.rows[row].touchpoint);
        const double height = SheetMeasures::touchpointHead * millimetre;
        ink.painter().setPen(QPen(ink.look().grey, 0.8));
        ink.painter().drawLine(QPointF(paper.left(), y + 1.0), QPointF(paper.right(), y + 1.0));
        ink.text({paper.left(), y + 2.0, 22.0, height - 2.0}, QString::number(number),
            {.style = TextStyle::Body, .color = ink.look().muted, .mostSize = 10.0});
        ink.text({paper.left() + 22.0, y + 2.0, paper.width() - 22.0, height - 2.0},
            touchpoint ? toQt(touchpoint->name) : QString(),
            {.style = TextStyle::Strong, .mostSize = 10.5});
        return y + height;
    }

    double paintCriterion(
        Ink& ink, const QRectF& line, std::size_t row, const SheetPage& page) const
    {
        const Criterion* criterion = m_workshop.find(m_sheet.grid.rows[row].criterion);
        ink.text({line.left() + 22.0, line.top(), nameWidth - 30.0, line.height()},
            criterion ? toQt(criterion->name) : QString(),
            {.style = TextStyle::Body, .maxLines = 2, .mostSize = 9.0});
        for (std::size_t column = page.firstColumn; column < page.endColumn; ++column) {
            const auto cell = m_sheet.grid.cellAt(row, column);
            if (!cell)
                continue;
            const QRectF place = columnRect(line, column, page);
            const double width = std::min(place.width() - 5.0, mostBoxWidth);
            const QRectF box(
                place.center().x() - width / 2.0, place.top() + 2.0, width, place.height() - 4.0);
            ink.painter().setPen(QPen(ink.look().text, 0.9));
            ink.painter().setBrush(Qt::NoBrush);
            ink.painter().drawRoundedRect(box, 2.0, 2.0);
            if (const auto known = valueAt(*cell, *criterion))
                ink.text(box, number(*known),
                    {.style = TextStyle::Body,
                        .color = ink.look().muted,
                        .align = Qt::AlignCenter,
                        .mostSize = 11.0});
        }
        return line.bottom();
    }

    QRectF columnRect(const QRectF& line, std::size_t column, const SheetPage& page) const
    {
        const auto place = static_cast<double>(column - page.firstColumn);
        return {line.left() + nameWidth + place * m_columnWidth, line.top(), m_columnWidth,
            line.height()};
    }

    std::optional<double> valueAt(const Cell& cell, const Criterion& criterion) const
    {
        const auto found = m_study.columns.find(cell);
        if (!m_rater || found == m_study.columns.end())
            return {};
        const std::uint32_t code = codeAt(*found->second, static_cast<std::size_t>(m_rater->slot));
        return code == notRated ? std::nullopt : std::optional(decode(criterion, code));
    }

    Id<Brand> ownId() const
    {
        const Brand* own = ownBrand(m_workshop);
        return own ? own->id : Id<Brand>{};
    }

    QString columnName(std::size_t column) const
    {
        const Brand* brand = m_workshop.find(m_sheet.grid.columns[column]);
        return brand ? toQt(brand->name) : Words::tr("Touchpoint itself");
    }

    QString number(double value) const { return m_style.locale().toString(value, 'g', 6); }

    const Workshop& m_workshop;
    const RatingSheet& m_sheet;
    const NumberStyle& m_style;
    const Study m_study;
    const Rater* m_rater;
    const QSizeF m_size;
    double m_columnWidth = mostColumnWidth;
};

} // namespace

QByteArray ratingSheetPdf(const Workshop& workshop, const RatingSheet& sheet,
    const QString& language, std::vector<PaperPage>* pages)
{
    loadFonts();
    const SpokenLanguage spoken(language);
    const Look look = paperLook();
    const NumberStyle style(workshop.setup());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(Words::tr("Rating sheet · %1").arg(toQt(sheet.title)));
    writer.setCreator(QStringLiteral("Rundblick " RUNDBLICK_VERSION));
    const QSizeF size = QSizeF(writer.width(), writer.height()) * 72.0 / resolution;
    QPainter painter(&writer);
    painter.scale(resolution / 72.0, resolution / 72.0);
    SheetPainter sheets(workshop, sheet, style, size);
    for (std::size_t i = 0; i < sheet.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        PaperPage page{size, {}};
        Ink ink(painter, look, &page.labels);
        sheets.paint(ink, sheet.pages[i], i + 1);
        if (pages)
            pages->push_back(std::move(page));
    }
    painter.end();
    return buffer.data();
}

} // namespace rundblick
