// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratingsamples.h"
#include "ui/paint/words/setupwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/excel/sheets.h"
#include "ui/report/excel/valueformulas.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace rundblick {
namespace {

constexpr std::size_t ratingHead = ExcelSource::firstRating - 1; // row

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

// The criteria in the order of their sheet: performance and influence in blocks, the rest after.
std::vector<const Criterion*> sheetCriteria(const ExcelSource& source)
{
    std::vector<const Criterion*> criteria;
    for (const auto* scored : {&source.frame.performance, &source.frame.influence})
        for (const ScoredCriterion& criterion : *scored)
            criteria.push_back(criterion.record);
    for (const Criterion* criterion : ordered<Criterion>(source.workshop))
        if (std::ranges::find(criteria, criterion) == criteria.end())
            criteria.push_back(criterion);
    return criteria;
}

double offsetOf(const Criterion& criterion)
{
    const double share = 100.0 * criterion.low / (criterion.high - criterion.low);
    return criterion.reversed ? 100.0 + share : -share;
}

double slopeOf(const Criterion& criterion)
{
    const double slope = 100.0 / (criterion.high - criterion.low);
    return criterion.reversed ? -slope : slope;
}

void writeScale(SheetPen& pen, const Criterion& criterion, std::size_t row)
{
    using Columns = CriteriaColumns;
    pen.text({row, 0}, criterion.name);
    pen.text({row, 1}, nameOf(criterion.role));
    pen.number({row, Columns::given}, criterion.weight);
    pen.number({row, Columns::low}, criterion.low);
    pen.number({row, Columns::high}, criterion.high);
    pen.number({row, Columns::step}, criterion.step);
    pen.text(
        {row, Columns::reversed}, criterion.reversed ? Words::tr("yes") : Words::tr("no"), Centred);
    if (!(criterion.high > criterion.low))
        return;
    const std::string low = rowCell({row, Columns::low});
    const std::string range = '(' + rowCell({row, Columns::high}) + '-' + low + ')';
    const std::string isReversed
        = rowCell({row, Columns::reversed}) + '=' + quotedText(toStd(Words::tr("yes")));
    pen.formula({row, Columns::offset},
        "IF(" + isReversed + ",100+100*" + low + '/' + range + ",-100*" + low + '/' + range + ')',
        offsetOf(criterion));
    pen.formula(
        {row, Columns::slope}, "IF(" + isReversed + ",-100,100)/" + range, slopeOf(criterion));
}

// Shares of the weights given; those that come from somewhere else are as they are.
void writeWeights(SheetPen& pen, const ExcelSource& source, const RatingBlocks& blocks)
{
    const std::size_t first = blocks.firstCriterion;
    const std::size_t count = blocks.criteria->size();
    const bool isGiven = blocks.criteria == &source.frame.influence
        || source.frame.weights.source == Weighting::Points;
    for (std::size_t c = 0; c < count; ++c) {
        const SheetCell cell{first + c, CriteriaColumns::weight};
        const double weight = (*blocks.criteria)[c].weight;
        if (!isGiven) {
            pen.number(cell, weight, Share);
            continue;
        }
        const std::string all = fixedRange(
            {{first, CriteriaColumns::given}, {first + count - 1, CriteriaColumns::given}});
        pen.formula(cell,
            "IF(SUM(" + all + ")>0," + rowCell({first + c, CriteriaColumns::given}) + "/SUM(" + all
                + "),1/ROWS(" + all + "))",
            weight, Share);
    }
}

// The same numbers side by side, as products over raters need them.
void writeHelpers(SheetPen& pen, const ExcelSource& source, const RatingBlocks& blocks)
{
    if (blocks.criteria->empty())
        return;
    const std::size_t row = criteriaHelperRow(source, blocks);
    const QString role = nameOf(blocks.criteria->front().record->role);
    pen.text({row, 0}, Words::tr("%1: weight").arg(role));
    pen.text({row + 1, 0}, Words::tr("%1: weight × offset").arg(role));
    pen.text({row + 2, 0}, Words::tr("%1: weight × slope").arg(role));
    for (std::size_t c = 0; c < blocks.criteria->size(); ++c) {
        const ScoredCriterion& criterion = (*blocks.criteria)[c];
        const std::size_t from = blocks.firstCriterion + c;
        const std::string weight = fixedCell({from, CriteriaColumns::weight});
        pen.formula({row, c + 1}, weight, criterion.weight, Share);
        pen.formula({row + 1, c + 1}, weight + '*' + fixedCell({from, CriteriaColumns::offset}),
            criterion.weight * offsetOf(*criterion.record), Share);
        pen.formula({row + 2, c + 1}, weight + '*' + fixedCell({from, CriteriaColumns::slope}),
            criterion.weight * slopeOf(*criterion.record), Share);
    }
}

void writeRaters(SheetPen& pen, const ExcelSource& source)
{
    pen.text({2, 3}, Words::tr("Voice"), Muted);
    pen.text({source.performance.weightRow, 3}, Words::tr("Counts for performance with"), Muted);
    pen.text({source.influence.weightRow, 3}, Words::tr("Counts for influence with"), Muted);
    const auto weights = [&](const Panel& panel) {
        std::vector<double> bySlot(source.study.raters.size(), 0.0);
        for (std::size_t r = 0; r < panel.size(); ++r)
            bySlot[panel.raterSlots[r]] = panel.weights[r];
        return bySlot;
    };
    const std::vector<double> performance = weights(source.frame.voice);
    const std::vector<double> influence = weights(source.frame.influenceVoice);
    for (std::size_t r = 0; r < source.raters.size(); ++r) {
        const Rater& rater = *source.raters[r];
        const std::size_t column = source.firstValue() + r;
        const auto slot = static_cast<std::size_t>(rater.slot);
        pen.text({2, column}, nameOf(rater.voice), Muted);
        pen.number({source.performance.weightRow, column}, performance[slot]);
        pen.number({source.influence.weightRow, column}, influence[slot]);
        pen.head({ratingHead, column}, toQt(rater.name), InputHead);
    }
}

// Column, value and whether the scale of a row's criterion has it: asked of whoever types.
void restrictToScale(SheetPen& pen, const ExcelSource& source, std::size_t lastRow)
{
    if (source.raters.empty() || lastRow < ExcelSource::firstRating)
        return;
    const std::size_t row = ExcelSource::firstRating;
    const std::size_t column = source.firstValue();
    const std::string sheet = quotedSheet(SheetKind::Criteria);
    const std::size_t lastCriterion = ExcelSource::firstCriterionRow
        + std::max<std::size_t>(1, source.workshop.all<Criterion>().size()) - 1;
    const auto scale = [&](std::size_t at) {
        const SheetRange names{{ExcelSource::firstCriterionRow, 0}, {lastCriterion, 0}};
        const SheetRange values{{ExcelSource::firstCriterionRow, at}, {lastCriterion, at}};
        return "INDEX(" + sheet + fixedRange(values) + ",MATCH(" + rowCell({row, 3}) + ',' + sheet
            + fixedRange(names) + ",0))";
    };
    const std::string cell = columnName(column) + std::to_string(row + 1);
    std::string rule = "=AND(ISNUMBER(" + cell + ")," + cell + ">=" + scale(CriteriaColumns::low)
        + ',' + cell + "<=" + scale(CriteriaColumns::high) + ')';
    QByteArray title = Words::tr("Not on the scale").left(32).toUtf8();
    QByteArray message = Words::tr("This value is not on the scale of its criterion. An empty cell "
                                   "means: not rated.")
                             .left(255)
                             .toUtf8();
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    validation.value_formula = rule.data();
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.error_title = title.data();
    validation.error_message = message.data();
    worksheet_data_validation_range(pen.handle(), static_cast<lxw_row_t>(row),
        static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(lastRow),
        static_cast<lxw_col_t>(column + source.raters.size() - 1), &validation);
}

// The values of one cell of the study by rater, or nothing where means are given.
void writeSingleRatings(SheetPen& pen, const ExcelSource& source, const Cell& cell, std::size_t row)
{
    const auto column = source.study.columns.find(cell);
    const Criterion* criterion = source.workshop.find(cell.criterion);
    if (column == source.study.columns.end() || !criterion)
        return;
    const std::optional<ScoredCriterion> scored = scoredCriterion(*criterion);
    for (std::size_t r = 0; r < source.raters.size(); ++r) {
        const std::uint32_t code
            = codeAt(*column->second, static_cast<std::size_t>(source.raters[r]->slot));
        if (scored && code <= scored->lastCode)
            pen.number({row, source.firstValue() + r}, decode(*criterion, code));
    }
}

void writeGroupValue(SheetPen& pen, const ExcelSource& source, const Cell& cell, SheetCell at)
{
    const std::size_t first = ExcelSource::groupColumn;
    const auto group = source.study.groupValues.find(cell);
    if (group != source.study.groupValues.end()) {
        pen.number({at.row, first}, group->second->value);
        pen.number({at.row, first + 1}, group->second->low);
        pen.number({at.row, first + 2}, group->second->high);
    }
    const Criterion* criterion = source.workshop.find(cell.criterion);
    const std::optional<ScoredCriterion> scored
        = criterion ? scoredCriterion(*criterion) : std::nullopt;
    if (!scored || at.column == 0)
        return;
    const Sample sample = groupSample(source.study, cell.touchpoint, cell.brand, {*scored});
    pen.formula({at.row, first + 3}, groupScoreFormula(at.row, at.column), sample.value, Value);
}

struct Block {
    const RatingBlocks& blocks;
    Id<Touchpoint> touchpoint;
    Id<Brand> brand;
    std::size_t row = 0;
};

void writeNames(SheetPen& pen, const ExcelSource& source, const Cell& cell, std::size_t row)
{
    const Touchpoint* touchpoint = source.workshop.find(cell.touchpoint);
    const Brand* brand = source.workshop.find(cell.brand);
    const Criterion* criterion = source.workshop.find(cell.criterion);
    pen.number({row, 0}, static_cast<double>(source.numberOf(cell.touchpoint)), Whole);
    pen.text({row, 1}, touchpoint ? touchpoint->name : std::string());
    pen.text({row, 2}, brand ? brand->name : std::string());
    pen.text({row, 3}, criterion ? criterion->name : std::string());
}

void writeBlock(SheetPen& pen, const ExcelSource& source, const Block& block)
{
    const std::vector<CriterionMean> means = source.isIndividual
        ? std::vector<CriterionMean>()
        : criterionMeans(source, block.blocks, block.touchpoint, block.brand);
    for (std::size_t c = 0; c < block.blocks.criteria->size(); ++c) {
        const std::size_t row = block.row + c;
        const Cell cell{block.touchpoint, block.brand, (*block.blocks.criteria)[c].record->id};
        writeNames(pen, source, cell, row);
        if (source.hasGroups)
            writeGroupValue(pen, source, cell, {row, block.blocks.firstCriterion + c});
        if (source.isIndividual)
            writeSingleRatings(pen, source, cell, row);
        else if (means[c].n > 0) {
            pen.number({row, source.firstValue()}, static_cast<double>(means[c].n), Whole);
            pen.number({row, source.firstValue() + 1}, means[c].share, Share);
            pen.number({row, source.firstValue() + 2}, means[c].mean, General);
        }
    }
}

// Means of cells outside the blocks: each criterion by itself, over all who rated it.
void writeRestMean(SheetPen& pen, const ExcelSource& source, const Cell& cell, std::size_t row)
{
    const Criterion* criterion = source.workshop.find(cell.criterion);
    const std::optional<ScoredCriterion> scored
        = criterion ? scoredCriterion(*criterion) : std::nullopt;
    if (!scored)
        return;
    const Panel& panel = criterion->role == CriterionRole::Influence ? source.frame.influenceVoice
                                                                     : source.frame.voice;
    const std::vector<ScoredCriterion> alone{*scored};
    const std::vector<CriterionMean> means
        = criterionMeans(source, {&alone, &panel, 0, 0, ""}, cell.touchpoint, cell.brand);
    if (means.front().n == 0)
        return;
    pen.number({row, source.firstValue()}, static_cast<double>(means.front().n), Whole);
    pen.number({row, source.firstValue() + 2}, means.front().mean, General);
}

} // namespace

void writeCriteria(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Criteria);
    pen.text({0, 0}, sheetName(SheetKind::Criteria), Title);
    pen.text({1, 0},
        Words::tr("A value y on its scale becomes a score of 0 to 100: offset + slope × y."),
        Muted);
    const QStringList heads{Words::tr("Criterion"), Words::tr("Role"), Words::tr("Weight given"),
        Words::tr("Weight used"), Words::tr("Scale from"), Words::tr("Scale to"), Words::tr("Step"),
        Words::tr("Reversed"), Words::tr("Offset"), Words::tr("Slope")};
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const bool isLive = column == 3 || column >= 8;
        pen.head(
            {2, static_cast<std::size_t>(column)}, heads[column], isLive ? LiveHead : InputHead);
    }
    std::size_t row = ExcelSource::firstCriterionRow;
    for (const Criterion* criterion : sheetCriteria(source))
        writeScale(pen, *criterion, row++);
    pen.text({row + 2, 0}, Words::tr("The same weights side by side, for the formulas:"), Muted);
    for (const RatingBlocks& blocks : {source.performance, source.influence}) {
        writeWeights(pen, source, blocks);
        writeHelpers(pen, source, blocks);
    }
    pen.finish({.frozen = {3, 1}, .filter = {}, .headRow = 2});
}

void writeRatingHeads(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Ratings);
    pen.text({0, 0}, sheetName(SheetKind::Ratings), Title);
    pen.text({1, 0},
        source.isIndividual
            ? Words::tr("Every single rating; an empty cell means: not rated. Change one, and "
                        "matrix, coverage and mix follow. Filter the rows as you like, but do not "
                        "sort them.")
            : Words::tr("These are too many ratings for a sheet (%1 raters): here is, for each "
                        "touchpoint, brand and criterion, how many rated it, what share it has in "
                        "the value and the weighted mean. Formulas take them as they would take "
                        "the single ratings. Filter the rows as you like, but do not sort them.")
                  .arg(source.numbers.number(static_cast<double>(source.raters.size()))),
        Muted);
    const QStringList names{
        Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Brand"), Words::tr("Criterion")};
    for (qsizetype column = 0; column < names.size(); ++column)
        pen.head({ratingHead, static_cast<std::size_t>(column)}, names[column], FixedHead);
    const std::size_t group = ExcelSource::groupColumn;
    if (source.hasGroups) {
        pen.head({ratingHead, group}, Words::tr("Group value"), InputHead);
        pen.head({ratingHead, group + 1}, Words::tr("Group low"), InputHead);
        pen.head({ratingHead, group + 2}, Words::tr("Group high"), InputHead);
        pen.head({ratingHead, group + 3}, Words::tr("Group score 0–100"), LiveHead);
    }
    if (source.isIndividual) {
        writeRaters(pen, source);
        return;
    }
    pen.head({ratingHead, source.firstValue()}, Words::tr("n"), FixedHead);
    pen.head({ratingHead, source.firstValue() + 1}, Words::tr("Share in the value"), InputHead);
    pen.head({ratingHead, source.firstValue() + 2}, Words::tr("Weighted mean"), InputHead);
}

void writeRatings(const ExcelSource& source, ExcelBook& book, std::size_t touchpoint)
{
    SheetPen& pen = book.sheet(SheetKind::Ratings);
    const Id<Touchpoint> id = source.frame.touchpoints[touchpoint]->id;
    for (std::size_t b = 0; b < source.frame.brands.size(); ++b)
        writeBlock(pen, source,
            {source.performance, id, source.frame.brands[b]->id, source.ratingRow(touchpoint, b)});
    writeBlock(pen, source, {source.influence, id, {}, source.ratingRow(touchpoint, {})});
}

void writeOtherRatings(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Ratings);
    std::size_t row = source.firstRest();
    for (const Cell& cell : source.rest) {
        writeNames(pen, source, cell, row);
        if (source.hasGroups)
            writeGroupValue(pen, source, cell, {row, 0});
        if (source.isIndividual)
            writeSingleRatings(pen, source, cell, row);
        else
            writeRestMean(pen, source, cell, row);
        ++row;
    }
    const std::size_t last = std::max(row, ExcelSource::firstRating + 1) - 1;
    const std::size_t values = source.isIndividual ? source.raters.size() : 3;
    const std::size_t lastColumn = std::max<std::size_t>(3, source.firstValue() + values - 1);
    if (source.isIndividual)
        restrictToScale(pen, source, last);
    pen.finish({.frozen = {ExcelSource::firstRating, 4},
        .filter = SheetRange{{ratingHead, 0}, {last, lastColumn}},
        .headRow = ratingHead});
}

} // namespace rundblick
