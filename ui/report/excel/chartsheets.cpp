// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mixfigure.h"
#include "ui/paint/look.h"
#include "ui/report/excel/sheets.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

constexpr std::size_t head = 2;
constexpr std::size_t first = head + 1;
constexpr std::size_t spendsAt = 4; // column of the second table
constexpr std::size_t chartsAt = 8; // charts stand right of the tables
constexpr std::size_t mostBars = 25;
constexpr std::size_t mostLabels = 8; // of a series

lxw_color_t excelColor(const QColor& color)
{
    return color.rgb() & 0xFFFFFFU;
}

struct RowSpan {
    std::size_t first = 0;
    std::size_t last = 0;
};

bool isAhead(const TouchpointResult* result)
{
    return *result->gap.interval.value >= 0.0;
}

// A chart with its words; the library copies them.
class ChartMaker {
public:
    ChartMaker(ExcelBook& book, SheetKind sheet, std::uint8_t type)
        : m_sheet(sheetName(sheet).toUtf8())
        , m_pen(book.sheet(sheet))
        , m_chart(workbook_add_chart(book.handle(), type))
    {
    }

    void title(const QString& text)
    {
        chart_title_set_name(m_chart, text.toUtf8().constData());
        lxw_chart_font font{};
        font.size = 12;
        font.bold = LXW_TRUE;
        chart_title_set_name_font(m_chart, &font);
    }
    void axes(const QString& horizontal, const QString& vertical)
    {
        chart_axis_set_name(m_chart->x_axis, horizontal.toUtf8().constData());
        chart_axis_set_name(m_chart->y_axis, vertical.toUtf8().constData());
    }
    // Columns of the same sheet.
    lxw_chart_series* series(std::size_t categories, std::size_t values, RowSpan rows)
    {
        lxw_chart_series* series = chart_add_series(m_chart, nullptr, nullptr);
        chart_series_set_categories(series, m_sheet.constData(), lxw_row_t(rows.first),
            lxw_col_t(categories), lxw_row_t(rows.last), lxw_col_t(categories));
        chart_series_set_values(series, m_sheet.constData(), lxw_row_t(rows.first),
            lxw_col_t(values), lxw_row_t(rows.last), lxw_col_t(values));
        return series;
    }
    void insert(SheetCell cell, QSize size, const QString& description)
    {
        QByteArray words = description.toUtf8();
        lxw_chart_options options{};
        options.x_scale = size.width() / 480.0; // of the library's own size
        options.y_scale = size.height() / 288.0;
        options.description = words.data();
        worksheet_insert_chart_opt(m_pen.handle(), static_cast<lxw_row_t>(cell.row),
            static_cast<lxw_col_t>(cell.column), m_chart, &options);
    }
    lxw_chart* handle() { return m_chart; }

private:
    const QByteArray m_sheet;
    SheetPen& m_pen;
    lxw_chart* m_chart;
};

void fill(lxw_chart_series* series, const QColor& color)
{
    lxw_chart_fill filling{};
    filling.color = excelColor(color);
    chart_series_set_fill(series, &filling);
}

void mark(lxw_chart_series* series, const QColor& color, std::uint8_t type)
{
    lxw_chart_fill filling{};
    filling.color = excelColor(color);
    chart_series_set_marker_type(series, type);
    chart_series_set_marker_size(series, 8);
    chart_series_set_marker_fill(series, &filling);
}

class ChartSheet {
public:
    ChartSheet(const ExcelSource& source, ExcelBook& book)
        : m_source(source)
        , m_book(book)
        , m_pen(book.sheet(SheetKind::Charts))
    {
    }

    void write()
    {
        m_pen.text({0, 0}, sheetName(SheetKind::Charts), Title);
        m_pen.text({1, 0},
            Words::tr("The charts follow the tables at their left, and these follow the other "
                      "sheets."),
            Muted);
        writePoints();
        if (m_source.has(SheetKind::Mix))
            writeSpends();
        m_pen.finish({.frozen = {first, 0}, .filter = {}, .headRow = 0});
    }

private:
    void writePoints();
    void addPlane(const std::vector<const TouchpointResult*>& points);
    void labelPoints(lxw_chart_series* series, const std::vector<const TouchpointResult*>& points);
    void writeSpends();
    void addBars(std::size_t last);

    const ExcelSource& m_source;
    ExcelBook& m_book;
    SheetPen& m_pen;
    const Look m_look = paperLook();
};

void ChartSheet::writePoints()
{
    std::vector<const TouchpointResult*> points;
    for (const TouchpointResult& result : m_source.analysis.touchpoints)
        if (result.impact && result.gap.interval.value)
            points.push_back(&result);
    std::ranges::stable_partition(points, isAhead);
    const QString names[] = {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Importance")};
    for (std::size_t column = 0; column < 3; ++column)
        m_pen.head({head, column}, names[column], column == 2 ? LiveHead : FixedHead);
    m_pen.head({head, 3}, Words::tr("Gap"), LiveHead);
    const SheetRange numbers = matrixNumbers(m_source);
    const std::size_t after = m_source.afterBrands();
    std::size_t row = first;
    for (const TouchpointResult* result : points) {
        m_pen.number({row, 0}, static_cast<double>(m_source.numberOf(result->id)), Whole);
        m_pen.text({row, 1}, result->name);
        m_pen.formula({row, 2},
            lookedUp(SheetKind::Matrix, numbers, after + MatrixColumns::importance, {row, 0}),
            result->impact, Percent1);
        m_pen.formula({row, 3},
            lookedUp(SheetKind::Matrix, numbers, after + MatrixColumns::gap, {row, 0}),
            result->gap.interval.value, Points);
        ++row;
    }
    if (!points.empty())
        addPlane(points);
}

// Names beside those that matter most; a hundred of them could not be read.
void ChartSheet::labelPoints(
    lxw_chart_series* series, const std::vector<const TouchpointResult*>& points)
{
    std::vector<std::pair<double, std::size_t>> weights;
    for (std::size_t i = 0; i < points.size(); ++i)
        weights.emplace_back(-std::abs(*points[i]->impact * *points[i]->gap.interval.value), i);
    std::ranges::sort(weights);
    std::vector<QByteArray> names(points.size());
    for (std::size_t k = 0; k < std::min(mostLabels, weights.size()); ++k)
        names[weights[k].second] = cellText(toQt(points[weights[k].second]->name));
    std::vector<lxw_chart_data_label> labels(points.size());
    std::vector<lxw_chart_data_label*> list;
    for (std::size_t i = 0; i < points.size(); ++i) {
        labels[i].hide = names[i].isEmpty() ? LXW_TRUE : LXW_FALSE;
        labels[i].value = names[i].isEmpty() ? nullptr : names[i].data();
        list.push_back(&labels[i]);
    }
    list.push_back(nullptr);
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_RIGHT);
    chart_series_set_labels_custom(series, list.data());
}

void ChartSheet::addPlane(const std::vector<const TouchpointResult*>& points)
{
    ChartMaker maker(m_book, SheetKind::Charts, LXW_CHART_SCATTER);
    maker.title(Words::tr("Importance × gap"));
    maker.axes(Words::tr("Importance"), Words::tr("Gap to the benchmark, points"));
    const auto ahead
        = static_cast<std::size_t>(std::ranges::count_if(points, isAhead)); // they stand first
    const auto add = [&](std::size_t begin, std::size_t end, const QString& name) {
        if (begin == end)
            return;
        const bool isGood = begin == 0 && ahead > 0;
        lxw_chart_series* series = maker.series(2, 3, {first + begin, first + end - 1});
        chart_series_set_name(series, name.toUtf8().constData());
        mark(series, isGood ? m_look.teal : m_look.vermilion,
            isGood ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_DIAMOND);
        labelPoints(series,
            {points.begin() + static_cast<std::ptrdiff_t>(begin),
                points.begin() + static_cast<std::ptrdiff_t>(end)});
    };
    add(0, ahead, Words::tr("ahead of the benchmark"));
    add(ahead, points.size(), Words::tr("behind the benchmark"));
    chart_legend_set_position(maker.handle(), LXW_CHART_LEGEND_TOP);
    chart_axis_set_min(maker.handle()->x_axis, 0.0);
    chart_axis_set_num_format(maker.handle()->x_axis, "0%");
    chart_axis_set_label_position(maker.handle()->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    maker.insert({head, chartsAt}, {900, 480},
        Words::tr("Importance of the touchpoints against the gap to the benchmark; strengths in "
                  "teal above the line, deficits in vermilion below."));
}

void ChartSheet::writeSpends()
{
    MixFigure figure = mixFigure(m_source.workshop, m_source.analysis).value_or(MixFigure());
    std::erase_if(figure.rows, [](const MixRow& row) { return !row.action; });
    if (figure.rows.size() > mostBars)
        figure.rows.resize(mostBars);
    if (figure.rows.empty())
        return;
    const QString names[] = {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Spend today"),
        Words::tr("Spend recommended")};
    for (std::size_t column = 0; column < 4; ++column)
        m_pen.head({head, spendsAt + column}, names[column], column > 1 ? LiveHead : FixedHead);
    const SheetRange numbers = mixNumbers(m_source);
    std::size_t row = first;
    for (const MixRow& line : figure.rows) {
        const SheetCell key{row, spendsAt};
        m_pen.number(key, static_cast<double>(m_source.numberOf(line.touchpoint)), Whole);
        m_pen.text({row, spendsAt + 1}, line.name);
        m_pen.formula({row, spendsAt + 2},
            lookedUp(SheetKind::Mix, numbers, MixColumns::spend, key), line.from, Amount);
        m_pen.formula({row, spendsAt + 3},
            lookedUp(SheetKind::Mix, numbers, MixColumns::rounded, key), line.to, Amount);
        ++row;
    }
    for (const std::size_t column : {spendsAt + 2, spendsAt + 3})
        m_pen.width(column, 14);
    addBars(row - 1);
}

void ChartSheet::addBars(std::size_t last)
{
    ChartMaker maker(m_book, SheetKind::Charts, LXW_CHART_BAR);
    maker.title(Words::tr("Spend today → recommended, the largest changes"));
    lxw_chart_series* today = maker.series(spendsAt + 1, spendsAt + 2, {first, last});
    chart_series_set_name(today, Words::tr("Spend today").toUtf8().constData());
    fill(today, m_look.grey);
    lxw_chart_series* recommended = maker.series(spendsAt + 1, spendsAt + 3, {first, last});
    chart_series_set_name(recommended, Words::tr("Spend recommended").toUtf8().constData());
    fill(recommended, m_look.blue);
    chart_legend_set_position(maker.handle(), LXW_CHART_LEGEND_TOP);
    chart_axis_set_reverse(maker.handle()->y_axis); // the first row on top
    chart_axis_set_interval_unit(maker.handle()->y_axis, 1); // every name
    chart_axis_set_num_format(maker.handle()->x_axis, "#,##0");
    const int height = 120 + 36 * static_cast<int>(last - first + 1);
    maker.insert({head + 26, chartsAt}, {900, height},
        Words::tr("Bars: what is spent today and what is recommended, touchpoint by touchpoint."));
}

} // namespace

void writeCharts(const ExcelSource& source, ExcelBook& book)
{
    ChartSheet(source, book).write();
}

void writeFrontier(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Frontier);
    pen.text({0, 0}, sheetName(SheetKind::Frontier), Title);
    pen.text(
        {1, 0}, Words::tr("The most effect that any mix has at a budget, as computed."), Muted);
    const QString names[]
        = {Words::tr("Budget"), Words::tr("Effect"), Words::tr("Proven to within")};
    for (std::size_t column = 0; column < 3; ++column)
        pen.head({head, column}, names[column], FixedHead);
    std::size_t row = first;
    for (const FrontierPoint& point : source.analysis.mix->frontier) {
        pen.number({row, 0}, point.budget, Amount);
        pen.number({row, 1}, point.effect, Value);
        pen.number({row++, 2}, point.gap, Percent1);
    }
    pen.width(0, 16);
    ChartMaker maker(book, SheetKind::Frontier, LXW_CHART_SCATTER_STRAIGHT);
    maker.title(Words::tr("Effect against budget"));
    maker.axes(Words::tr("Budget"), Words::tr("Effect, today = 100"));
    lxw_chart_series* series = maker.series(0, 1, {first, row - 1});
    lxw_chart_line line{};
    line.color = excelColor(paperLook().blue);
    line.width = 2.25F;
    chart_series_set_line(series, &line);
    chart_legend_set_position(maker.handle(), LXW_CHART_LEGEND_NONE);
    chart_axis_set_num_format(maker.handle()->x_axis, "#,##0");
    maker.insert({head, 4}, {900, 480}, Words::tr("The budget curve: effect against budget."));
    pen.finish({.frozen = {first, 0}, .filter = {}, .headRow = 0});
}

} // namespace rundblick
