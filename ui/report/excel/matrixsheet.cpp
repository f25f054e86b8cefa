// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/matrixfigure.h"
#include "ui/paint/look.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/words/words.h"
#include "ui/report/excel/sheets.h"
#include "ui/report/excel/valueformulas.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;
using Columns = MatrixColumns;

constexpr std::size_t head = ExcelSource::firstMatrix - 1;
constexpr std::size_t shareRow = head - 1; // market shares, above the brands

class MatrixSheet {
public:
    MatrixSheet(const ExcelSource& source, SheetPen& pen)
        : m_source(source)
        , m_pen(pen)
        , m_figure(matrixFigure(source.analysis))
        , m_brands(source.frame.brands.size())
        , m_last(ExcelSource::firstMatrix + std::max<std::size_t>(1, source.rated()) - 1)
    {
    }

    void write()
    {
        writeHeads();
        for (std::size_t i = 0; i < m_source.rated(); ++i)
            writeRow(i);
        addColours();
        m_pen.finish({.frozen = {head + 1, 3},
            .filter = SheetRange{{head, 0}, {m_last, at(Columns::ahead)}},
            .headRow = head});
    }

private:
    std::size_t at(std::size_t column) const { return m_source.afterBrands() + column; }
    std::string crosshair() const { return fixedCell({shareRow, at(Columns::importance)}); }

    void writeHeads();
    void writeRow(std::size_t i);
    void writeValues(std::size_t i, std::size_t row);
    void writeGap(std::size_t i, std::size_t row);
    void writeTests(std::size_t i, std::size_t row);
    void writeImpact(std::size_t i, std::size_t row);
    void writeMarket(std::size_t i, std::size_t row);
    std::string benchmarkFormula(std::size_t row) const;
    std::optional<double> benchmarkValue(const TouchpointResult& result) const;
    void addColours();
    void addScale(std::size_t column);

    const ExcelSource& m_source;
    SheetPen& m_pen;
    const MatrixFigure m_figure;
    const std::size_t m_brands;
    const std::size_t m_last;
};

void MatrixSheet::writeHeads()
{
    m_pen.text({0, 0}, sheetName(SheetKind::Matrix), Title);
    m_pen.text({1, 0},
        Words::tr("Performance values 0 to 100; gap of %1 against %2. Blue heads follow the "
                  "ratings, grey heads were computed by Rundblick %3.")
            .arg(toQt(m_figure.own), nameOfBenchmark(m_source.analysis.benchmarkName),
                QStringLiteral(RUNDBLICK_VERSION)),
        Muted);
    m_pen.text({shareRow, 1}, Words::tr("Market share"), Muted);
    const QString fixed[] = {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Verdict")};
    for (std::size_t column = 0; column < 3; ++column)
        m_pen.head({head, column}, fixed[column], column == 2 ? LiveHead : FixedHead);
    for (std::size_t place = 0; place < m_brands; ++place) {
        const std::size_t b = m_source.brandOrder[place];
        const SheetCell cell{head, ExcelSource::firstBrand + place};
        m_pen.head(cell, toQt(m_source.frame.brands[b]->name), LiveHead);
        m_pen.number({shareRow, cell.column}, m_source.frame.marketShares[b], Percent1);
    }
    const QString names[] = {Words::tr("Benchmark"), Words::tr("Gap"), Words::tr("Gap is a"),
        Words::tr("Gap low (95 %)"), Words::tr("Gap high (95 %)"), Words::tr("p"), Words::tr("q"),
        Words::tr("Raters still needed"), Words::tr("Importance"), Words::tr("Quadrant"),
        Words::tr("Delivered"), Words::tr("Lost potential"), Words::tr("Market value"),
        Words::tr("Raters of the own brand"), Words::tr("Ahead in so many draws")};
    for (std::size_t column = 0; column <= Columns::ahead; ++column) {
        const bool isFixed
            = (column >= Columns::mark && column <= Columns::needed) || column >= Columns::raters;
        m_pen.head({head, at(column)}, names[column], isFixed ? FixedHead : LiveHead);
    }
    if (m_source.rated() == 0)
        return;
    m_pen.text({shareRow, at(Columns::needed)}, Words::tr("Divided at"), Muted);
    const SheetRange impacts{
        {ExcelSource::firstMatrix, at(Columns::importance)}, {m_last, at(Columns::importance)}};
    if (m_source.analysis.method.crosshair)
        m_pen.number({shareRow, at(Columns::importance)}, m_figure.crosshair, Percent1);
    else
        m_pen.formula({shareRow, at(Columns::importance)},
            "IF(COUNT(" + fixedRange(impacts) + ")>0,MEDIAN(" + fixedRange(impacts) + "),0)",
            m_figure.crosshair, Percent1);
}

void MatrixSheet::writeRow(std::size_t i)
{
    const std::size_t row = ExcelSource::firstMatrix + i;
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    m_pen.number({row, 0}, static_cast<double>(m_source.numberOf(result.id)), Whole);
    m_pen.text({row, 1}, result.name);
    if (result.cover)
        m_pen.formula({row, 2},
            lookedUp(
                SheetKind::Coverage, coverageNumbers(m_source), CoverageColumns::verdict, {row, 0}),
            titleOf(*result.cover));
    writeValues(i, row);
    writeGap(i, row);
    writeTests(i, row);
    writeImpact(i, row);
    writeMarket(i, row);
}

void MatrixSheet::writeValues(std::size_t i, std::size_t row)
{
    for (std::size_t place = 0; place < m_brands; ++place) {
        const std::size_t b = m_source.brandOrder[place];
        m_pen.formula({row, ExcelSource::firstBrand + place},
            valueFormula(m_source, m_source.performance, m_source.ratingRow(i, b)),
            m_source.analysis.touchpoints[i].performance[b].interval.value, Value);
    }
}

std::string MatrixSheet::benchmarkFormula(std::size_t row) const
{
    const std::size_t first = ExcelSource::firstBrand + 1; // the own brand is before it
    const SheetRange competitors{{row, first}, {row, ExcelSource::firstBrand + m_brands - 1}};
    const Method& method = m_source.analysis.method;
    if (method.benchmark == Benchmark::Brand)
        for (std::size_t place = 1; place < m_brands; ++place)
            if (m_source.frame.brands[m_source.brandOrder[place]]->id == method.benchmarkBrand)
                return rowCell({row, ExcelSource::firstBrand + place});
    const std::string values = rowRange(competitors);
    const std::string what = method.benchmark == Benchmark::Mean ? "AVERAGE(" : "MAX(";
    return "IF(COUNT(" + values + ")>0," + what + values + "),\"\")";
}

std::optional<double> MatrixSheet::benchmarkValue(const TouchpointResult& result) const
{
    const Method& method = m_source.analysis.method;
    std::optional<double> value;
    double sum = 0.0;
    double count = 0.0;
    for (std::size_t place = 1; place < m_brands; ++place) {
        const std::size_t b = m_source.brandOrder[place];
        const std::optional<double>& one = result.performance[b].interval.value;
        if (method.benchmark == Benchmark::Brand
            && m_source.frame.brands[b]->id == method.benchmarkBrand)
            return one;
        if (!one)
            continue;
        sum += *one;
        count += 1.0;
        value = std::max(value.value_or(*one), *one);
    }
    return method.benchmark == Benchmark::Mean && count > 0.0 ? sum / count : value;
}

void MatrixSheet::writeGap(std::size_t i, std::size_t row)
{
    if (!m_source.frame.own || m_brands < 2)
        return;
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    const std::string own = rowCell({row, ExcelSource::firstBrand});
    const std::string benchmark = rowCell({row, at(Columns::benchmark)});
    m_pen.formula(
        {row, at(Columns::benchmark)}, benchmarkFormula(row), benchmarkValue(result), Value);
    m_pen.formula({row, at(Columns::gap)},
        "IF(AND(ISNUMBER(" + own + "),ISNUMBER(" + benchmark + "))," + own + '-' + benchmark
            + ",\"\")",
        result.gap.interval.value, Points);
}

void MatrixSheet::writeTests(std::size_t i, std::size_t row)
{
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    const Gap& gap = result.gap;
    m_pen.text({row, at(Columns::mark)}, nameOf(markOf(gap)));
    m_pen.number({row, at(Columns::low)}, gap.interval.low, Points);
    m_pen.number({row, at(Columns::high)}, gap.interval.high, Points);
    m_pen.number({row, at(Columns::p)}, gap.p, Share);
    m_pen.number({row, at(Columns::q)}, gap.q, Share);
    m_pen.number({row, at(Columns::needed)}, gap.neededN, Whole);
    if (m_source.frame.own)
        m_pen.number({row, at(Columns::raters)},
            static_cast<double>(result.performance[*m_source.frame.own].n), Whole);
    if (m_source.analysis.robustness && i < m_source.analysis.robustness->touchpoints.size())
        m_pen.number({row, at(Columns::ahead)},
            m_source.analysis.robustness->touchpoints[i].strength, Percent);
}

void MatrixSheet::writeImpact(std::size_t i, std::size_t row)
{
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    if (!result.impact)
        return;
    const std::string importance = rowCell({row, at(Columns::importance)});
    const std::string own = rowCell({row, ExcelSource::firstBrand});
    const std::string gap = rowCell({row, at(Columns::gap)});
    m_pen.formula({row, at(Columns::importance)},
        lookedUp(SheetKind::Coverage, coverageNumbers(m_source), CoverageColumns::impact, {row, 0}),
        result.impact, Percent1);
    const auto word = [](Quadrant quadrant) { return quotedText(toStd(nameOf(quadrant))); };
    const std::string ahead = "ROUND(" + gap + ",9)>=0";
    m_pen.formula({row, at(Columns::quadrant)},
        "IF(ISNUMBER(" + gap + "),IF(" + importance + ">=" + crosshair() + ",IF(" + ahead + ','
            + word(Quadrant::Defend) + ',' + word(Quadrant::Improve) + "),IF(" + ahead + ','
            + word(Quadrant::Overkill) + ',' + word(Quadrant::LowPriority) + ")),\"\")",
        result.quadrant ? nameOf(*result.quadrant) : QString());
    if (!m_source.frame.own)
        return;
    m_pen.formula({row, at(Columns::delivered)},
        "IF(ISNUMBER(" + own + ")," + importance + '*' + own + "/100,\"\")", result.delivered,
        Percent1);
    m_pen.formula({row, at(Columns::lost)},
        "IF(ISNUMBER(" + own + ")," + importance + "*(1-" + own + "/100),\"\")",
        result.lostPotential, Percent1);
}

void MatrixSheet::writeMarket(std::size_t i, std::size_t row)
{
    if (m_brands == 0)
        return;
    const SheetRange values{
        {row, ExcelSource::firstBrand}, {row, ExcelSource::firstBrand + m_brands - 1}};
    const SheetRange shares{{shareRow, values.first.column}, {shareRow, values.last.column}};
    const std::string known
        = "SUMPRODUCT(" + fixedRange(shares) + "*ISNUMBER(" + rowRange(values) + "))";
    m_pen.formula({row, at(Columns::market)},
        "IF(" + known + ">0,SUMPRODUCT(" + fixedRange(shares) + ',' + rowRange(values) + ")/"
            + known + ",\"\")",
        m_source.analysis.touchpoints[i].market.value, Value);
}

void MatrixSheet::addScale(std::size_t column)
{
    const Look look = paperLook();
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_3_COLOR_SCALE;
    scale.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.mid_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.min_value = -m_figure.span;
    scale.mid_value = 0.0;
    scale.max_value = m_figure.span;
    const auto half = [&](const QColor& color) {
        return look.between(look.card, color, 0.75).rgb() & 0xFFFFFFU;
    };
    scale.min_color = half(look.vermilion);
    scale.mid_color = look.card.rgb() & 0xFFFFFFU;
    scale.max_color = half(look.teal);
    const auto place = static_cast<lxw_col_t>(column);
    worksheet_conditional_format_range(m_pen.handle(),
        static_cast<lxw_row_t>(ExcelSource::firstMatrix), place, static_cast<lxw_row_t>(m_last),
        place, &scale);
}

void MatrixSheet::addColours()
{
    if (m_source.rated() == 0)
        return;
    addScale(at(Columns::gap));
    m_pen.colourVerdicts({{ExcelSource::firstMatrix, 2}, {m_last, 2}});
}

} // namespace

SheetRange matrixNumbers(const ExcelSource& source)
{
    const std::size_t first = ExcelSource::firstMatrix;
    return {{first, 0}, {first + std::max<std::size_t>(1, source.rated()) - 1, 0}};
}

void writeMatrix(const ExcelSource& source, ExcelBook& book)
{
    MatrixSheet(source, book.sheet(SheetKind::Matrix)).write();
}

} // namespace rundblick
