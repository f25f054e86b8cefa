// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curveanswers.h"
#include "core/engine/explain/verdictmessages.h"
#include "core/report/mixfigure.h"
#include "ui/paint/words/curvewords.h"
#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/excel/sheets.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;
using At = MixColumns;

constexpr std::size_t changeRow = 2, totalRow = 3, head = ExcelSource::firstMix - 1;

class MixSheet {
public:
    MixSheet(const ExcelSource& source, SheetPen& pen)
        : m_source(source)
        , m_input(*source.mix)
        , m_mix(*source.analysis.mix)
        , m_pen(pen)
        , m_last(ExcelSource::firstMix + m_input.touchpoints.size() - 1)
    {
        for (const TouchpointResult& result : source.analysis.touchpoints)
            m_delivered += result.delivered.value_or(0.0);
    }

    void write();

private:
    using Spends = const std::vector<double>*;

    void writeHeads();
    void writeRow(std::size_t i);
    void writeCurve(std::size_t i, std::size_t row);
    void writeAnswers(std::size_t i, std::size_t row);
    void writeShape(const Touchpoint& touchpoint, const ResponseCurve& curve, std::size_t row);
    void writeSpends(std::size_t i, std::size_t row);
    void writeSpend(std::size_t i, SheetCell cell, Spends spends);
    void writeTotals();
    void writeTotal(std::size_t column, std::optional<double> value, CellStyle style);
    void writeChanges();
    std::optional<double> basisOf(const Touchpoint& touchpoint) const;
    std::string basisFormula(const Touchpoint& touchpoint, std::size_t row) const;
    std::string effectFormula(std::size_t i, std::size_t row, std::size_t spendColumn) const;
    std::string tableFormula(std::size_t i, const std::string& spend) const;
    std::string fromTouchpoints(std::size_t column, std::size_t row) const
    {
        return lookedUp(SheetKind::Touchpoints, touchpointNumbers(m_source), column, {row, 0});
    }
    // Whether the curve is made from answers here, or given as it is.
    bool isLive(std::size_t i) const;
    Spends sameBudget() const { return spendsOf(m_mix.sameBudget); }
    Spends sameEffect() const { return spendsOf(m_mix.sameEffect); }
    Spends rounded() const
    {
        const bool isThere = sameBudget() && m_mix.sameBudget->rounded;
        return isThere ? &m_mix.sameBudget->rounded->spend : nullptr;
    }
    static Spends spendsOf(const std::optional<MixAnswer>& answer)
    {
        return answer && !answer->spend.empty() ? &answer->spend : nullptr;
    }

    const ExcelSource& m_source;
    const MixInput& m_input;
    const Mix& m_mix;
    SheetPen& m_pen;
    const std::size_t m_last;
    double m_delivered = 0.0;
};

bool MixSheet::isLive(std::size_t i) const
{
    using enum CurveSource;
    const CurveSource source = m_input.curves[i].source;
    return !m_input.supposed[i]
        && (source == Answers || source == Assumed || source == Trial || source == Constant);
}

void MixSheet::write()
{
    writeHeads();
    for (std::size_t i = 0; i < m_input.touchpoints.size(); ++i)
        writeRow(i);
    writeTotals();
    writeChanges();
    m_pen.colourVerdicts({{ExcelSource::firstMix, 2}, {m_last, 2}});
    for (const std::size_t column :
        {At::halfway, At::spend, At::rounded, At::sameBudget, At::sameEffect, At::fixedCost})
        m_pen.width(column, 14);
    for (const std::size_t column :
        {At::today, At::roundedEffect, At::sameBudgetEffect, At::sameEffectEffect})
        m_pen.width(column, 12);
    m_pen.width(At::why, 90);
    m_pen.finish({.frozen = {head + 1, 2},
        .filter = SheetRange{{head, 0}, {m_last, At::why}},
        .headRow = head});
}

void MixSheet::writeHeads()
{
    m_pen.text({0, 0}, sheetName(SheetKind::Mix), Title);
    QString note = Words::tr("Effect of a spend x: Hill e0 + A·x^a/(x^a + k^a); exponential e0 + "
                             "A·(1 − e^(−x/k)). The spends recommended are computed by Rundblick "
                             "and do not follow; their effects do.");
    if (!m_mix.scenario.empty())
        note.prepend(Words::tr("Scenario %1. ").arg(toQt(m_mix.scenario)));
    m_pen.text({1, 0}, note, Muted);
    const QString names[] = {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Verdict"),
        Words::tr("How its curve is known"), Words::tr("Family"),
        Words::tr("Effect it starts from"), Words::tr("Organic effect e0"),
        Words::tr("Saturation today"), Words::tr("Amplitude A"), Words::tr("Shape a"),
        Words::tr("Halfway k"), Words::tr("Spend today"), Words::tr("Effect today"),
        Words::tr("Spend recommended"), Words::tr("Effect then"), Words::tr("Change of the spend"),
        Words::tr("Action"), Words::tr("Same budget, unrounded"), Words::tr("Effect then"),
        Words::tr("Same effect, least spend"), Words::tr("Effect then"),
        Words::tr("Fixed cost while active"), Words::tr("Why")};
    constexpr std::size_t fixed[] = {0, 1, At::source, At::family, At::shape, At::rounded,
        At::action, At::sameBudget, At::sameEffect, At::why};
    for (std::size_t column = 0; column <= At::why; ++column) {
        const bool isFixed = std::ranges::find(fixed, column) != std::end(fixed);
        m_pen.head({head, column}, names[column], isFixed ? FixedHead : LiveHead);
    }
}

void MixSheet::writeRow(std::size_t i)
{
    const std::size_t row = ExcelSource::firstMix + i;
    const Touchpoint& touchpoint = *m_input.touchpoints[i];
    const TouchpointResult* result = m_source.analysis.find(touchpoint.id);
    m_pen.number({row, 0}, static_cast<double>(m_source.numberOf(touchpoint.id)), Whole);
    m_pen.text({row, 1}, touchpoint.name);
    if (result && result->cover)
        m_pen.formula({row, 2},
            lookedUp(
                SheetKind::Coverage, coverageNumbers(m_source), CoverageColumns::verdict, {row, 0}),
            titleOf(*result->cover));
    QString known = sourceText(m_input.curves[i], m_source.numbers);
    if (m_input.supposed[i])
        known += u' ' + sentence(*m_input.supposed[i], m_source.numbers);
    m_pen.text({row, At::source}, known);
    m_pen.text({row, At::family}, nameOf(m_input.curves[i].curve.family));
    writeCurve(i, row);
    writeSpends(i, row);
    if (i < m_mix.actions.size()) {
        m_pen.text({row, At::action}, nameOf(m_mix.actions[i].action));
        m_pen.text({row, At::why}, sentences(explainAction(m_source.analysis, i), m_source.numbers),
            Wrapped);
    }
}

void MixSheet::writeCurve(std::size_t i, std::size_t row)
{
    if (isLive(i)) {
        writeAnswers(i, row);
        return;
    }
    const ResponseCurve& curve = m_input.curves[i].curve;
    m_pen.number({row, At::baseline}, curve.baseline, Share);
    m_pen.number({row, At::amplitude}, curve.amplitude, Share);
    m_pen.number({row, At::shape}, curve.shape, Share);
    m_pen.number({row, At::halfway}, curve.halfway, Amount);
}

std::optional<double> MixSheet::basisOf(const Touchpoint& touchpoint) const
{
    if (touchpoint.effect)
        return touchpoint.effect;
    const TouchpointResult* result = m_source.analysis.find(touchpoint.id);
    if (!result || !result->delivered || !(m_delivered > 0.0))
        return {};
    return 100.0 * *result->delivered / m_delivered;
}

std::string MixSheet::basisFormula(const Touchpoint& touchpoint, std::size_t row) const
{
    if (touchpoint.effect)
        return fromTouchpoints(TouchpointColumns::effect, row);
    const std::size_t column = m_source.afterBrands() + MatrixColumns::delivered;
    const SheetRange numbers = matrixNumbers(m_source);
    const SheetRange delivered{{numbers.first.row, column}, {numbers.last.row, column}};
    return "100*" + lookedUp(SheetKind::Matrix, numbers, column, {row, 0}) + "/SUM("
        + quotedSheet(SheetKind::Matrix) + fixedRange(delivered) + ')';
}

// method.md 6 as formulas: the curve from what the touchpoint delivers and from its answers.
void MixSheet::writeAnswers(std::size_t i, std::size_t row)
{
    const Touchpoint& touchpoint = *m_input.touchpoints[i];
    const CurveResult& response = m_input.curves[i];
    const ResponseCurve& curve = response.curve;
    const std::optional<double> basis = basisOf(touchpoint);
    const std::string effect = "N(" + rowCell({row, At::effect}) + ')';
    if (basis)
        m_pen.formula({row, At::effect}, basisFormula(touchpoint, row), basis, Value);
    if (response.source == CurveSource::Constant) {
        m_pen.formula({row, At::baseline}, effect, curve.baseline, Share);
        m_pen.number({row, At::amplitude}, 0.0, Share);
        m_pen.number({row, At::shape}, curve.shape, Share);
        m_pen.number({row, At::halfway}, curve.halfway, Amount);
        return;
    }
    const bool isTrial = response.source == CurveSource::Trial;
    const std::string whole
        = isTrial ? fromTouchpoints(TouchpointColumns::trialEffect, row) : effect;
    m_pen.formula({row, At::baseline},
        isTrial ? "MIN(" + whole + ',' + effect + ')'
                : fromTouchpoints(TouchpointColumns::organic, row) + '*' + effect,
        curve.baseline, Share);
    const std::string given = fromTouchpoints(TouchpointColumns::saturation, row);
    m_pen.formula({row, At::saturation}, "IF(" + given + ">0," + given + ",0.5)",
        touchpoint.saturation.value_or(assumedSaturation), Percent);
    const std::string saturation = rowCell({row, At::saturation});
    m_pen.formula({row, At::amplitude},
        '(' + whole + '-' + rowCell({row, At::baseline}) + ")/" + saturation, curve.amplitude,
        Share);
    writeShape(touchpoint, curve, row);
    const std::string spend
        = isTrial ? fromTouchpoints(TouchpointColumns::trialSpend, row) : rowCell({row, At::spend});
    m_pen.formula({row, At::halfway},
        spend + "*((1-" + saturation + ")/" + saturation + ")^(1/" + rowCell({row, At::shape})
            + ')',
        curve.halfway, Amount);
}

void MixSheet::writeShape(const Touchpoint& touchpoint, const ResponseCurve& curve, std::size_t row)
{
    if (!touchpoint.half || touchpoint.twice || touchpoint.elasticity) {
        m_pen.number({row, At::shape}, curve.shape, Share);
        return;
    }
    const std::string half = fromTouchpoints(TouchpointColumns::half, row);
    const std::string saturation = rowCell({row, At::saturation});
    m_pen.formula({row, At::shape},
        "MAX(0.3,MIN(5,LOG((1-" + half + '*' + saturation + ")/(" + half + "*(1-" + saturation
            + ")),2)))",
        curve.shape, Share);
}

std::string MixSheet::tableFormula(std::size_t i, const std::string& spend) const
{
    const std::size_t first = m_source.tableRows.at(i);
    const std::size_t last = first + m_input.curves[i].curve.table.size() - 1;
    const std::string sheet = quotedSheet(SheetKind::Points);
    const std::size_t column = ExcelSource::tableColumn;
    const std::string spends = sheet + fixedRange({{first, column}, {last, column}});
    const std::string effects = sheet + fixedRange({{first, column + 1}, {last, column + 1}});
    const std::string place = "MATCH(" + spend + ',' + spends + ",1)";
    const auto at = [](const std::string& range, const std::string& where) {
        return "INDEX(" + range + ',' + where + ')';
    };
    const std::string next = place + "+1";
    return "IF(" + spend + ">=" + sheet + fixedCell({last, column}) + ',' + sheet
        + fixedCell({last, column + 1}) + ',' + at(effects, place) + "+(" + spend + '-'
        + at(spends, place) + ")/(" + at(spends, next) + '-' + at(spends, place) + ")*("
        + at(effects, next) + '-' + at(effects, place) + "))";
}

std::string MixSheet::effectFormula(std::size_t i, std::size_t row, std::size_t spendColumn) const
{
    const auto cell = [row](std::size_t column) { return rowCell({row, column}); };
    const std::string spend = cell(spendColumn);
    const std::string baseline = "N(" + cell(At::baseline) + ")+";
    const std::string ratio = spend + '/' + cell(At::halfway);
    std::string paid;
    switch (m_input.curves[i].curve.family) {
    case CurveFamily::Hill:
        paid = cell(At::amplitude) + "/(1+(" + cell(At::halfway) + '/' + spend + ")^"
            + cell(At::shape) + ')';
        break;
    case CurveFamily::Exponential:
        paid = cell(At::amplitude) + "*(1-EXP(-" + ratio + "))";
        break;
    case CurveFamily::Logistic:
        paid = cell(At::amplitude) + "*(1-EXP(-" + cell(At::shape) + '*' + ratio + "))/(1+EXP("
            + cell(At::shape) + "*(1-" + ratio + ")))";
        break;
    case CurveFamily::Table:
        paid = m_source.tableRows.contains(i) ? tableFormula(i, spend) : "0";
        break;
    }
    return baseline + "IF(N(" + spend + ")>0,IFERROR(" + paid + ",0),0)";
}

void MixSheet::writeSpend(std::size_t i, SheetCell cell, Spends spends)
{
    if (!spends)
        return;
    const double spend = (*spends)[i];
    m_pen.number(cell, spend, Amount);
    m_pen.formula({cell.row, cell.column + 1}, effectFormula(i, cell.row, cell.column),
        effectAt(m_input.curves[i].curve, spend), Share);
}

void MixSheet::writeSpends(std::size_t i, std::size_t row)
{
    const Touchpoint& touchpoint = *m_input.touchpoints[i];
    m_pen.formula(
        {row, At::spend}, fromTouchpoints(TouchpointColumns::spend, row), touchpoint.spend, Amount);
    if (m_input.supposed[i]) // today it is as it is
        m_pen.number({row, At::today}, m_input.effects[i], Share);
    else
        m_pen.formula(
            {row, At::today}, effectFormula(i, row, At::spend), m_input.effects[i], Share);
    writeSpend(i, {row, At::rounded}, rounded());
    writeSpend(i, {row, At::sameBudget}, sameBudget());
    writeSpend(i, {row, At::sameEffect}, sameEffect());
    if (rounded()) {
        const std::string today = rowCell({row, At::spend});
        m_pen.formula({row, At::change},
            "IF(" + today + ">0," + rowCell({row, At::rounded}) + '/' + today + "-1,\"\")",
            touchpoint.spend > 0.0 ? std::optional((*rounded())[i] / touchpoint.spend - 1.0)
                                   : std::nullopt,
            SignedPercent);
    }
    m_pen.formula({row, At::fixedCost}, fromTouchpoints(10, row), touchpoint.activation, Amount);
}

void MixSheet::writeTotal(std::size_t column, std::optional<double> value, CellStyle style)
{
    const SheetRange cells{{ExcelSource::firstMix, column}, {m_last, column}};
    m_pen.formula({totalRow, column}, "SUM(" + fixedRange(cells) + ')', value, style);
}

void MixSheet::writeTotals()
{
    m_pen.text({totalRow, 1}, Words::tr("Total"), Strong);
    double spend = 0.0;
    for (const Touchpoint* touchpoint : m_input.touchpoints)
        spend += touchpoint->spend;
    writeTotal(At::spend, spend, Amount);
    writeTotal(At::today, m_input.effectToday, Share);
    const auto total = [&](std::size_t column, Spends spends, double effect) {
        if (!spends)
            return;
        double sum = 0.0;
        for (const double one : *spends)
            sum += one;
        writeTotal(column, sum, Amount);
        writeTotal(column + 1, effect, Share);
    };
    total(At::rounded, rounded(), rounded() ? m_mix.sameBudget->rounded->effect : 0.0);
    total(At::sameBudget, sameBudget(), sameBudget() ? m_mix.sameBudget->effect : 0.0);
    total(At::sameEffect, sameEffect(), sameEffect() ? m_mix.sameEffect->effect : 0.0);
}

// Gain of effect and saving of budget, above the totals.
void MixSheet::writeChanges()
{
    m_pen.text({changeRow, 1}, Words::tr("More effect, or less budget"), Strong);
    const std::string today = fixedCell({totalRow, At::today});
    const auto gain = [&](std::size_t column, double effect) {
        m_pen.formula({changeRow, column},
            "IF(" + today + ">0," + fixedCell({totalRow, column}) + '/' + today + "-1,\"\")",
            effect / m_input.effectToday - 1.0, SignedPercent);
    };
    if (rounded() && m_input.effectToday > 0.0)
        gain(At::roundedEffect, m_mix.sameBudget->rounded->effect);
    if (sameBudget() && m_input.effectToday > 0.0)
        gain(At::sameBudgetEffect, m_mix.sameBudget->effect);
    if (!sameEffect() || !m_mix.sameEffect->change)
        return;
    const auto cells = [&](std::size_t column) {
        return fixedRange({{ExcelSource::firstMix, column}, {m_last, column}});
    };
    const auto cost = [&](std::size_t column) {
        return "(SUM(" + cells(column) + ")+SUMPRODUCT((" + cells(column) + ">0)*"
            + cells(At::fixedCost) + "))";
    };
    m_pen.formula({changeRow, At::sameEffect}, cost(At::sameEffect) + '/' + cost(At::spend) + "-1",
        -*m_mix.sameEffect->change, SignedPercent);
}

} // namespace

SheetRange mixNumbers(const ExcelSource& source)
{
    const std::size_t first = ExcelSource::firstMix;
    const std::size_t count = source.mix ? source.mix->touchpoints.size() : 0;
    return {{first, 0}, {first + std::max<std::size_t>(1, count) - 1, 0}};
}

void writeMix(const ExcelSource& source, ExcelBook& book)
{
    MixSheet(source, book.sheet(SheetKind::Mix)).write();
}

} // namespace rundblick
