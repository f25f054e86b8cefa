// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvtable.h"
#include "core/model/study.h"

#include <cmath>

namespace rundblick {
namespace {

// A number on a scale without the noise of its steps: 1 + 0.1·3 is 1.3.
double onScale(double value)
{
    constexpr double digits = 1e9;
    return std::round(value * digits) / digits;
}

// The ratings one by one, in the order of touchpoints, criteria, brands and raters, then what the
// group agreed on, then the raters who gave no rating: one cell of theirs is empty.
class RatingRows {
public:
    explicit RatingRows(const Workshop& workshop)
        : m_workshop(workshop)
        , m_study(studyOf(workshop))
    {
        for (const auto& [cell, column] : m_study.columns)
            if (counts(cell))
                m_cells.push_back(cell);
        for (const auto& [cell, value] : m_study.groupValues)
            if (counts(cell))
                m_groupCells.push_back(cell);
        sortCells(m_cells);
        sortCells(m_groupCells);
        for (const Rater* rater : m_study.raters)
            m_raters.push_back(rater ? aboutRater(*rater) : RaterCells());
        m_hasRated.resize(m_raters.size());
    }

    // At most so many; what is not rated is found while writing.
    std::size_t count() const
    {
        std::size_t count = m_groupCells.size();
        for (const Cell& cell : m_cells)
            count += codeCount(*m_study.columns.at(cell));
        return count;
    }

    bool next(CsvWriter& csv)
    {
        for (; m_cell < m_cells.size(); ++m_cell, m_slot = 0)
            if (nextOf(csv, m_cells[m_cell]))
                return true;
        if (m_group < m_groupCells.size())
            return writeGroup(csv, m_groupCells[m_group++]);
        while (m_silent < m_raters.size() && (m_hasRated[m_silent] || !m_study.raters[m_silent]))
            ++m_silent;
        return m_silent < m_raters.size() && !m_cells.empty() && writeSilent(csv, m_silent++);
    }

private:
    // The cells that say who rated; the same in all rows.
    struct RaterCells {
        std::string name;
        std::string_view voice;
        std::string segment;
        double weight = 1.0;
        std::string date;
        std::string wave;
    };

    RaterCells aboutRater(const Rater& rater) const
    {
        const Segment* segment = m_workshop.find(rater.segment);
        const Wave* wave = m_workshop.find(rater.wave);
        return {onOneLine(rater.name), textOf(rater.voice),
            segment ? onOneLine(segment->name) : std::string(), rater.weight,
            std::string(dateOrNothing(rater.date)), wave ? onOneLine(wave->name) : std::string()};
    }

    // Influence is of no brand and all else of one; what is otherwise enters no result.
    bool counts(const Cell& cell) const
    {
        const bool isInfluence = m_workshop.find(cell.criterion)->role == CriterionRole::Influence;
        return isInfluence != static_cast<bool>(cell.brand);
    }

    void sortCells(std::vector<Cell>& cells) const
    {
        const auto orderOf = [this](auto id) {
            const auto* record = m_workshop.find(id);
            return std::pair(record ? record->order : 0.0, id);
        };
        std::ranges::sort(cells, {}, [&](const Cell& cell) {
            return std::tuple(
                orderOf(cell.touchpoint), orderOf(cell.criterion), orderOf(cell.brand));
        });
    }

    // The next rating in this cell.
    bool nextOf(CsvWriter& csv, const Cell& cell)
    {
        const Column& column = *m_study.columns.at(cell);
        const Criterion& criterion = *m_workshop.find(cell.criterion);
        for (; m_slot < std::min(codeCount(column), m_raters.size()); ++m_slot) {
            const std::uint32_t code = codeAt(column, m_slot);
            if (code == notRated || !m_study.raters[m_slot])
                continue;
            m_hasRated[m_slot] = true;
            writeHead(csv, m_raters[m_slot++], cell);
            csv.number(onScale(decode(criterion, code)));
            return finish(csv);
        }
        return false;
    }

    void writeHead(CsvWriter& csv, const RaterCells& rater, const Cell& cell)
    {
        csv.text(rater.name);
        csv.text(rater.voice);
        csv.text(rater.segment);
        csv.number(rater.weight);
        csv.text(rater.date);
        csv.text(rater.wave);
        writeCell(csv, cell);
    }

    // The names of a cell are those of the row before, mostly.
    void writeCell(CsvWriter& csv, const Cell& cell)
    {
        if (!(cell == m_named) || m_touchpoint.empty()) {
            const Brand* brand = m_workshop.find(cell.brand);
            m_named = cell;
            m_touchpoint = onOneLine(m_workshop.find(cell.touchpoint)->name);
            m_brand = brand ? onOneLine(brand->name) : std::string();
            m_criterion = onOneLine(m_workshop.find(cell.criterion)->name);
        }
        csv.text(m_touchpoint);
        csv.text(m_brand);
        csv.text(m_criterion);
    }

    static bool finish(
        CsvWriter& csv, std::optional<double> low = {}, std::optional<double> high = {})
    {
        csv.number(low);
        csv.number(high);
        csv.endRow();
        return true;
    }

    bool writeGroup(CsvWriter& csv, const Cell& cell)
    {
        const GroupValue& group = *m_study.groupValues.at(cell);
        for (int i = 0; i < 6; ++i)
            csv.empty(); // nobody alone
        writeCell(csv, cell);
        csv.number(group.value);
        return finish(csv, group.low, group.high);
    }

    bool writeSilent(CsvWriter& csv, std::size_t slot)
    {
        writeHead(csv, m_raters[slot], m_cells.front());
        csv.empty();
        return finish(csv);
    }

    const Workshop& m_workshop;
    Study m_study;
    std::vector<Cell> m_cells;
    std::vector<Cell> m_groupCells;
    std::vector<RaterCells> m_raters; // by slot
    std::vector<bool> m_hasRated; // by slot
    std::size_t m_cell = 0;
    std::size_t m_slot = 0;
    std::size_t m_group = 0;
    std::size_t m_silent = 0; // the next slot that is looked at
    Cell m_named{};
    std::string m_touchpoint;
    std::string m_brand;
    std::string m_criterion;
};

} // namespace

CsvTable tableOfRatings(const Workshop& workshop)
{
    auto rows = std::make_shared<RatingRows>(workshop); // a function must be copyable
    const std::size_t count = rows->count();
    return {ImportKind::Ratings,
        {"rater", "voice", "segment", "weight", "date", "wave", "touchpoint", "brand", "criterion",
            "value", "low", "high"},
        count, [rows](CsvWriter& csv) { return rows->next(csv); }};
}

} // namespace rundblick
