// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/verdictmessages.h"
#include "ui/paint/words/methodwords.h"
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

constexpr std::size_t weightRow = 2, sumRow = 3, phiRow = 4, targetRow = 5, coveredRow = 6,
                      reachedRow = 7, head = ExcelSource::firstCoverage - 1;
constexpr std::size_t verdictAt = 2, totalAt = CoverageColumns::impact, sourceAt = 4,
                      influenceOfAllAt = 5, reachAt = 6, usageAt = 7;

// Where the blocks of phases begin.
struct Blocks {
    explicit Blocks(const ExcelSource& source)
        : visits(source.hasReach ? usageAt + source.phaseCount() : usageAt)
        , influence(visits + source.phaseCount())
        , impact(influence + source.phaseCount())
        , why(impact + source.phaseCount())
    {
    }

    std::size_t visits;
    std::size_t influence;
    std::size_t impact;
    std::size_t why;
};

QString nameOf(InfluenceSource source)
{
    switch (source) {
    case InfluenceSource::Criteria:
        return Words::tr("rated");
    case InfluenceSource::Importance:
        return Words::tr("importance of the placement");
    case InfluenceSource::Journey:
        return Words::tr("removal effect of the journey");
    case InfluenceSource::None:
        break;
    }
    return Words::tr("none: 1 everywhere");
}

class CoverageSheet {
public:
    CoverageSheet(const ExcelSource& source, SheetPen& pen)
        : m_source(source)
        , m_pen(pen)
        , m_at(source)
        , m_phases(source.phaseCount())
        , m_last(ExcelSource::firstCoverage + std::max<std::size_t>(1, source.rated()) - 1)
    {
        measure();
    }

    void write();

private:
    // What the engine has between usage and impact, [p * touchpoints + i].
    void measure();
    std::size_t place(std::size_t p, std::size_t i) const { return p * m_source.rated() + i; }
    SheetRange column(std::size_t at) const
    {
        return {{ExcelSource::firstCoverage, at}, {m_last, at}};
    }

    void writeHeads();
    void writePhase(std::size_t p);
    void writeCovered(std::size_t p);
    void writeRow(std::size_t i);
    void writeCells(std::size_t p, std::size_t i);
    std::string counted(std::size_t what, SheetCell cell, std::size_t p) const;
    void restrictVerdicts();

    const ExcelSource& m_source;
    SheetPen& m_pen;
    const Blocks m_at;
    const std::size_t m_phases;
    const std::size_t m_last;
    std::vector<double> m_usage;
    std::vector<double> m_visits;
    std::vector<double> m_influence;
};

void CoverageSheet::measure()
{
    const std::size_t n = m_source.rated();
    const bool isImplied = m_source.grid.phases.empty();
    m_usage = isImplied ? std::vector<double>(m_phases * n, 1.0) : m_source.grid.usage;
    m_visits = m_usage;
    m_influence.assign(m_usage.size(), 1.0);
    for (std::size_t i = 0; i < n; ++i) {
        const TouchpointResult& result = m_source.analysis.touchpoints[i];
        double sum = 0.0;
        for (std::size_t p = 0; p < m_phases; ++p)
            sum += m_usage[place(p, i)];
        for (std::size_t p = 0; p < m_phases; ++p) {
            if (result.journey.reach && sum > 0.0)
                m_visits[place(p, i)] *= *result.journey.reach / sum;
            const bool isImportance = result.influenceSource == InfluenceSource::Importance;
            m_influence[place(p, i)] = isImportance
                ? m_source.grid.importance[place(p, i)].value_or(5.0) / 5.0
                : result.influence.value_or(1.0);
        }
    }
}

void CoverageSheet::write()
{
    writeHeads();
    for (std::size_t p = 0; p < m_phases; ++p)
        writePhase(p);
    for (std::size_t i = 0; i < m_source.rated(); ++i)
        writeRow(i);
    if (m_source.rated() > 0) {
        m_pen.colourVerdicts(column(verdictAt));
        restrictVerdicts();
    }
    m_pen.width(m_at.why, 90);
    m_pen.finish({.frozen = {head + 1, 4},
        .filter = SheetRange{{head, 0}, {m_last, m_at.why}},
        .headRow = head});
}

void CoverageSheet::writeHeads()
{
    const Method& method = m_source.analysis.method;
    m_pen.text({0, 0}, sheetName(SheetKind::Coverage), Title);
    m_pen.text({1, 0},
        Words::tr("How much of the impact in each phase the blue touchpoints cover. Rule for blue: "
                  "%1. The rule is not solved again here: change a verdict, and the coverage "
                  "follows.")
            .arg(nameOf(method.coverRule)),
        Muted);
    const QString names[] = {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Verdict"),
        Words::tr("Importance (impact)"), Words::tr("Source of influence"), Words::tr("Influence"),
        Words::tr("Reach")};
    for (std::size_t at = 0; at < std::size(names); ++at)
        m_pen.head({head, at}, names[at],
            at == influenceOfAllAt || at == totalAt ? LiveHead
                : at == verdictAt                   ? InputHead
                                                    : FixedHead);
    const QString sides[] = {Words::tr("Weight of the phase"),
        Words::tr("Sum of usage × influence"), Words::tr("Weight used"), Words::tr("Target"),
        Words::tr("Covered by blue"), Words::tr("Reached")};
    for (std::size_t row = weightRow; row <= reachedRow; ++row)
        m_pen.text({row, 1}, sides[row - weightRow], Strong);
    m_pen.head({head, m_at.why}, Words::tr("Why"), FixedHead);
}

void CoverageSheet::writePhase(std::size_t p)
{
    const PhaseResult& phase = m_source.analysis.phases[p];
    const QString name = phase.id ? toQt(phase.name) : Words::tr("Journey");
    m_pen.head({head, usageAt + p}, Words::tr("Usage · %1").arg(name), LiveHead);
    if (m_source.hasReach)
        m_pen.head({head, m_at.visits + p}, Words::tr("Visits · %1").arg(name), LiveHead);
    m_pen.head({head, m_at.influence + p}, Words::tr("Influence · %1").arg(name), LiveHead);
    m_pen.head({head, m_at.impact + p}, Words::tr("Impact · %1").arg(name), LiveHead);

    const Phase* record = m_source.workshop.find(phase.id);
    const std::size_t at = m_at.impact + p;
    double sum = 0.0;
    for (std::size_t i = 0; i < m_source.rated(); ++i)
        sum += m_visits[place(p, i)] * m_influence[place(p, i)];
    m_pen.number({weightRow, at}, record ? record->weight : 1.0);
    m_pen.formula({sumRow, at},
        "SUMPRODUCT(" + fixedRange(column(m_at.visits + p)) + ','
            + fixedRange(column(m_at.influence + p)) + ')',
        sum, Share);
    const SheetRange sums{{sumRow, m_at.impact}, {sumRow, m_at.impact + m_phases - 1}};
    const SheetRange weights{{weightRow, m_at.impact}, {weightRow, m_at.impact + m_phases - 1}};
    m_pen.formula({phiRow, at},
        "IF(" + fixedCell({sumRow, at}) + ">0,IFERROR(" + fixedCell({weightRow, at}) + "/SUMIF("
            + fixedRange(sums) + ",\">0\"," + fixedRange(weights) + "),0),0)",
        phase.weight, Share);
    m_pen.number({targetRow, at}, phase.coverageTarget, Percent);
    writeCovered(p);
}

void CoverageSheet::writeCovered(std::size_t p)
{
    if (!m_source.analysis.coverage)
        return;
    const PhaseResult& phase = m_source.analysis.phases[p];
    const std::size_t at = m_at.impact + p;
    const std::string impacts = fixedRange(column(at));
    m_pen.formula({coveredRow, at},
        "IF(SUM(" + impacts + ")>0,SUMIF(" + fixedRange(column(verdictAt)) + ','
            + quotedText(toStd(titleOf(Cover::Blue))) + ',' + impacts + ")/SUM(" + impacts
            + "),\"\")",
        phase.coverage, Percent1);
    const std::string covered = fixedCell({coveredRow, at});
    const std::string target = fixedCell({targetRow, at});
    const QString reached = Words::tr("✓ reached");
    const QString missed = Words::tr("✗ missed");
    const bool isReached = phase.coverage && *phase.coverage >= phase.coverageTarget - 1e-9;
    m_pen.formula({reachedRow, at},
        "IF(ISNUMBER(" + covered + "),IF(" + covered + ">=" + target + "-0.000000001,"
            + quotedText(toStd(reached)) + ',' + quotedText(toStd(missed)) + "),\"\")",
        !phase.coverage ? QString()
            : isReached ? reached
                        : missed);
}

void CoverageSheet::writeRow(std::size_t i)
{
    const std::size_t row = ExcelSource::firstCoverage + i;
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    m_pen.number({row, 0}, static_cast<double>(m_source.numberOf(result.id)), Whole);
    m_pen.text({row, 1}, result.name);
    m_pen.text({row, verdictAt}, result.cover ? titleOf(*result.cover) : QString());
    m_pen.text({row, sourceAt}, nameOf(result.influenceSource));
    if (result.influenceSource == InfluenceSource::Criteria) {
        const std::string value
            = valueFormula(m_source, m_source.influence, m_source.ratingRow(i, {}));
        m_pen.formula(
            {row, influenceOfAllAt}, "IFERROR((" + value + ")/100,\"\")", result.influence, Share);
    } else if (result.influenceSource != InfluenceSource::Importance) {
        m_pen.number({row, influenceOfAllAt}, result.influence, Share);
    }
    m_pen.number({row, reachAt}, result.journey.reach, Percent1);
    for (std::size_t p = 0; p < m_phases; ++p)
        writeCells(p, i);
    const SheetRange impacts{{row, m_at.impact}, {row, m_at.impact + m_phases - 1}};
    double total = 0.0;
    for (const double impact : result.impactByPhase)
        total += impact;
    if (m_phases > 0)
        m_pen.formula({row, totalAt}, "SUM(" + rowRange(impacts) + ')',
            result.impact.value_or(total), Percent1);
    m_pen.text({row, m_at.why},
        sentences(explainCover(result, m_source.analysis), m_source.numbers), Wrapped);
}

// The sum of a column of the placements of this touchpoint and phase.
std::string CoverageSheet::counted(std::size_t what, SheetCell cell, std::size_t p) const
{
    const std::size_t first = ExcelSource::firstPlacement;
    const std::size_t last = first + std::max<std::size_t>(1, m_source.placements.size()) - 1;
    const std::string sheet = quotedSheet(SheetKind::Placements);
    const auto range = [&](std::size_t at) {
        return sheet + fixedRange({{first, at}, {last, at}});
    };
    return "SUMIFS(" + range(what) + ',' + range(PlacementColumns::number) + ','
        + rowCell({cell.row, 0}) + ',' + range(PlacementColumns::phase) + ','
        + std::to_string(p + 1) + ')';
}

void CoverageSheet::writeCells(std::size_t p, std::size_t i)
{
    const std::size_t row = ExcelSource::firstCoverage + i;
    const TouchpointResult& result = m_source.analysis.touchpoints[i];
    const std::size_t spot = place(p, i);
    const SheetCell usage{row, usageAt + p};
    const SheetCell visits{row, m_at.visits + p};
    const SheetCell influence{row, m_at.influence + p};
    if (m_source.grid.phases.empty())
        m_pen.number(usage, 1.0, QuietPercent);
    else
        m_pen.formula(
            usage, counted(PlacementColumns::usage, usage, p), m_usage[spot], QuietPercent);
    if (m_source.hasReach) {
        const std::string reach = rowCell({row, reachAt});
        const SheetRange all{{row, usageAt}, {row, usageAt + m_phases - 1}};
        m_pen.formula(visits,
            "IF(AND(ISNUMBER(" + reach + "),SUM(" + rowRange(all) + ")>0)," + rowCell(usage) + '*'
                + reach + "/SUM(" + rowRange(all) + ")," + rowCell(usage) + ')',
            m_visits[spot], QuietShare);
    }
    const bool isUsed = m_usage[spot] > 0.0;
    const std::string value = result.influenceSource == InfluenceSource::Importance
        ? counted(PlacementColumns::weighted, influence, p) + '/' + rowCell(usage) + "/5"
        : rowCell({row, influenceOfAllAt});
    m_pen.formula(influence, "IF(" + rowCell(usage) + ">0," + value + ",\"\")",
        isUsed ? std::optional(m_influence[spot]) : std::nullopt, Share);
    const std::string sum = columnName(m_at.impact + p) + '$' + std::to_string(sumRow + 1);
    const std::string phi = columnName(m_at.impact + p) + '$' + std::to_string(phiRow + 1);
    m_pen.formula({row, m_at.impact + p},
        "IF(AND(ISNUMBER(" + rowCell(influence) + ")," + sum + ">0)," + phi + '*' + rowCell(visits)
            + '*' + rowCell(influence) + '/' + sum + ",0)",
        result.impactByPhase[p], QuietPercent);
}

// A list of the three words to choose from.
void CoverageSheet::restrictVerdicts()
{
    QByteArray words[] = {titleOf(Cover::Blue).toUtf8(), titleOf(Cover::Reserve).toUtf8(),
        titleOf(Cover::Grey).toUtf8()};
    const char* list[]
        = {words[0].constData(), words[1].constData(), words[2].constData(), nullptr};
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = const_cast<char**>(list); // the library only reads it
    worksheet_data_validation_range(m_pen.handle(),
        static_cast<lxw_row_t>(ExcelSource::firstCoverage), static_cast<lxw_col_t>(verdictAt),
        static_cast<lxw_row_t>(m_last), static_cast<lxw_col_t>(verdictAt), &validation);
}

} // namespace

SheetRange coverageNumbers(const ExcelSource& source)
{
    const std::size_t first = ExcelSource::firstCoverage;
    return {{first, 0}, {first + std::max<std::size_t>(1, source.rated()) - 1, 0}};
}

void writeCoverage(const ExcelSource& source, ExcelBook& book)
{
    CoverageSheet(source, book.sheet(SheetKind::Coverage)).write();
}

} // namespace rundblick
