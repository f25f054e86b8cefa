// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/excel/valueformulas.h"

#include "core/engine/ratings/ratingsamples.h"

namespace rundblick {
namespace {

const std::string enough = ">=0.499999999999"; // of the weights, for a value to count

std::string blockCells(std::size_t row, std::size_t rows, std::size_t column, std::size_t columns)
{
    const SheetRange range{{row, column}, {row + rows - 1, column + columns - 1}};
    return quotedSheet(SheetKind::Ratings) + fixedRange(range);
}

// Of each rater: the weight of what was rated, and the weighted sum of its scores.
std::string raterPart(const ExcelSource& source, const RatingBlocks& blocks, std::size_t row,
    const std::string& group)
{
    const std::string name = blocks.prefix;
    const std::string cells
        = blockCells(row, blocks.criteria->size(), source.firstValue(), source.raters.size());
    const std::string rated = "--ISNUMBER(" + cells + ')';
    const std::string weight = "MMULT(" + name + "Weight," + rated + ')';
    const std::string sum
        = "(MMULT(" + name + "Offset," + rated + ")+MMULT(" + name + "Slope,0+" + cells + "))";
    const std::string counts = name + "Rater*(" + weight + enough + ')';
    return "IFERROR(SUMPRODUCT(" + counts + '*' + sum + "/(" + weight + "+(" + weight
        + "=0)))/SUMPRODUCT(" + counts + ")," + group + ')';
}

std::string meanPart(const ExcelSource& source, const RatingBlocks& blocks, std::size_t row,
    const std::string& group)
{
    const std::string name = blocks.prefix;
    const std::size_t rows = blocks.criteria->size();
    const std::string share = blockCells(row, rows, source.firstValue() + 1, 1);
    const std::string mean = blockCells(row, rows, source.firstValue() + 2, 1);
    return "IF(SUM(" + share + ")>0,SUMPRODUCT(" + share + ',' + name + "ScaleOffset+" + name
        + "ScaleSlope*" + mean + ")/SUM(" + share + ")," + group + ')';
}

std::string groupPart(const ExcelSource& source, const RatingBlocks& blocks, std::size_t row)
{
    if (!source.hasGroups)
        return "\"\"";
    const std::string scores
        = blockCells(row, blocks.criteria->size(), ExcelSource::groupColumn + 3, 1);
    const std::string weights = std::string(blocks.prefix) + "Weights";
    const std::string given = "SUMPRODUCT(" + weights + "*ISNUMBER(" + scores + "))";
    return "IF(" + given + enough + ",SUMPRODUCT(" + weights + ',' + scores + ")/" + given
        + ",\"\")";
}

void defineColumn(ExcelBook& book, const RatingBlocks& blocks, const char* name, std::size_t column)
{
    const std::size_t last = blocks.firstCriterion + blocks.criteria->size() - 1;
    book.defineName((std::string(blocks.prefix) + name).c_str(), SheetKind::Criteria,
        {{blocks.firstCriterion, column}, {last, column}});
}

} // namespace

std::string valueFormula(const ExcelSource& source, const RatingBlocks& blocks, std::size_t row)
{
    if (blocks.criteria->empty())
        return "\"\"";
    const std::string group = groupPart(source, blocks, row);
    if (source.raters.empty())
        return group;
    return source.isIndividual ? raterPart(source, blocks, row, group)
                               : meanPart(source, blocks, row, group);
}

std::string groupScoreFormula(std::size_t row, std::size_t criterionRow)
{
    const std::string sheet = quotedSheet(SheetKind::Criteria);
    const auto criterion = [&](std::size_t column) {
        return sheet + fixedCell({criterionRow, column});
    };
    const std::string low = criterion(CriteriaColumns::low);
    const std::string high = criterion(CriteriaColumns::high);
    const std::string step = criterion(CriteriaColumns::step);
    const std::size_t first = ExcelSource::groupColumn;
    const std::string given = rowCell({row, first});
    const std::string value = "MAX(" + low + ",MIN(" + high + ',' + given + "))";
    const auto bound = [&](std::size_t column, const std::string& instead) {
        const std::string cell = rowCell({row, column});
        return "IF(ISNUMBER(" + cell + ")," + cell + ',' + value + instead + ')';
    };
    const std::string least
        = "MAX(" + low + ",MIN(" + value + ',' + bound(first + 1, '-' + step) + "))";
    const std::string most
        = "MIN(" + high + ",MAX(" + value + ',' + bound(first + 2, '+' + step) + "))";
    return "IF(ISNUMBER(" + given + ")," + criterion(CriteriaColumns::offset) + '+'
        + criterion(CriteriaColumns::slope) + "*(" + least + "+4*" + value + '+' + most
        + ")/6,\"\")";
}

std::size_t criteriaHelperRow(const ExcelSource& source, const RatingBlocks& blocks)
{
    const std::size_t first
        = ExcelSource::firstCriterionRow + source.workshop.all<Criterion>().size() + 3;
    return blocks.criteria == &source.frame.performance ? first : first + 4;
}

void defineRatingNames(const ExcelSource& source, ExcelBook& book)
{
    for (const RatingBlocks& blocks : {source.performance, source.influence}) {
        if (blocks.criteria->empty())
            continue;
        using Columns = CriteriaColumns;
        defineColumn(book, blocks, "Weights", Columns::weight);
        defineColumn(book, blocks, "ScaleOffset", Columns::offset);
        defineColumn(book, blocks, "ScaleSlope", Columns::slope);
        const std::size_t row = criteriaHelperRow(source, blocks);
        const char* names[] = {"Weight", "Offset", "Slope"};
        for (std::size_t i = 0; i < 3; ++i)
            book.defineName((std::string(blocks.prefix) + names[i]).c_str(), SheetKind::Criteria,
                {{row + i, 1}, {row + i, blocks.criteria->size()}});
        if (source.isIndividual && !source.raters.empty())
            book.defineName((std::string(blocks.prefix) + "Rater").c_str(), SheetKind::Ratings,
                {{blocks.weightRow, source.firstValue()},
                    {blocks.weightRow, source.firstValue() + source.raters.size() - 1}});
    }
}

std::vector<CriterionMean> criterionMeans(const ExcelSource& source, const RatingBlocks& blocks,
    Id<Touchpoint> touchpoint, Id<Brand> brand)
{
    const std::vector<RaterPart> parts
        = raterParts(source.study, touchpoint, brand, *blocks.criteria);
    const std::vector<double> values = raterValues(parts);
    std::vector<CriterionMean> means(blocks.criteria->size());
    double all = 0.0;
    for (std::size_t r = 0; r < blocks.panel->size(); ++r) {
        const std::size_t slot = blocks.panel->raterSlots[r];
        all += slot < values.size() && values[slot] >= 0.0 ? blocks.panel->weights[r] : 0.0;
    }
    for (std::size_t c = 0; c < means.size(); ++c) {
        const ScoredCriterion& criterion = (*blocks.criteria)[c];
        const auto column = source.study.columns.find({touchpoint, brand, criterion.record->id});
        if (column == source.study.columns.end())
            continue;
        double weights = 0.0;
        double sum = 0.0;
        for (std::size_t r = 0; r < blocks.panel->size(); ++r) {
            const std::size_t slot = blocks.panel->raterSlots[r];
            const std::uint32_t code = codeAt(*column->second, slot);
            if (code > criterion.lastCode || slot >= values.size() || values[slot] < 0.0)
                continue;
            const double weight = blocks.panel->weights[r] * criterion.weight / parts[slot].weight;
            ++means[c].n;
            weights += weight;
            sum += weight * decode(*criterion.record, code);
        }
        if (weights > 0.0)
            means[c] = {means[c].n, weights / all, sum / weights};
    }
    return means;
}

} // namespace rundblick
