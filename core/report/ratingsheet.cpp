// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ratingsheet.h"

namespace rundblick {
namespace {

using Measures = SheetMeasures;

// The rows of one touchpoint: never divided.
struct Block {
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
    bool hasHead = false; // the phase begins with it

    double height() const
    {
        const std::size_t criteria = endRow - firstRow - (hasHead ? 1 : 0);
        return (hasHead ? Measures::phaseHead : 0.0) + Measures::touchpointHead
            + Measures::row * static_cast<double>(criteria) + Measures::gap;
    }
};

std::vector<Block> blocksOf(const RatingGrid& grid)
{
    std::vector<Block> blocks;
    bool hasHead = false;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (grid.rows[row].isHead()) {
            hasHead = true;
            continue;
        }
        if (grid.rows[row].isFirst) {
            blocks.push_back({row - (hasHead ? 1 : 0), row, hasHead});
            hasHead = false;
        }
        blocks.back().endRow = row + 1;
    }
    return blocks;
}

// Pages of one band of columns.
void addPages(RatingSheet& sheet, const SheetPage& band)
{
    double used = 0.0;
    for (const Block& block : blocksOf(sheet.grid)) {
        const bool isFirst = used == 0.0;
        if (isFirst || used + block.height() > Measures::room) {
            SheetPage page = band;
            page.firstRow = block.firstRow;
            page.phase = block.hasHead ? std::string() : sheet.grid.rows[block.firstRow].phase;
            used = page.phase.empty() ? 0.0 : Measures::phaseHead;
            sheet.pages.push_back(page);
        }
        used += block.height();
        sheet.pages.back().endRow = block.endRow;
    }
}

// FNV-1a over the ids on a page, in their order.
std::uint64_t hashOf(const RatingSheet& sheet, const SheetPage& page)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&hash](std::int64_t id) {
        for (int shift = 0; shift < 64; shift += 8)
            hash = (hash ^ ((static_cast<std::uint64_t>(id) >> shift) & 0xFFU)) * 0x100000001b3U;
    };
    for (std::size_t row = page.firstRow; row < page.endRow; ++row) {
        add(sheet.grid.rows[row].touchpoint.value);
        add(sheet.grid.rows[row].criterion.value);
    }
    for (std::size_t column = page.firstColumn; column < page.endColumn; ++column)
        add(sheet.grid.columns[column].value);
    return hash ^ (hash >> 32U);
}

// Letters and digits that are not mistaken for each other when they are read from paper.
constexpr std::string_view letters = "ACDEFHJKLMNPRTUVWXY34679";

std::string codeOf(const RatingSheet& sheet, const SheetPage& page, std::size_t number)
{
    std::string code = std::to_string(number) + "-";
    std::uint64_t rest = hashOf(sheet, page);
    for (int i = 0; i < 3; ++i) {
        code += letters[rest % letters.size()];
        rest /= letters.size();
    }
    return code;
}

std::string onlyLettersAndDigits(std::string_view text)
{
    std::string kept;
    for (const char c : text)
        if (c >= 'a' && c <= 'z')
            kept += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            kept += c;
    return kept;
}

} // namespace

Result<RatingSheet> ratingSheet(const Workshop& workshop, SheetRater rater)
{
    const Setup& setup = workshop.setup();
    RatingSheet sheet{setup.title, setup.client, setup.date, setup.locale, std::move(rater),
        ratingGrid(workshop, {}), {}};
    for (std::size_t first = 0; first < sheet.grid.columns.size(); first += Measures::mostColumns) {
        const std::size_t end = std::min(first + Measures::mostColumns, sheet.grid.columns.size());
        addPages(sheet, {{}, 0, 0, first, end, {}});
    }
    if (sheet.pages.empty())
        return Error{Code::SheetNothingToRate, {}, {}};
    for (std::size_t i = 0; i < sheet.pages.size(); ++i)
        sheet.pages[i].code = codeOf(sheet, sheet.pages[i], i + 1);
    return sheet;
}

Result<SheetPage> sheetPage(const RatingSheet& sheet, std::string_view code)
{
    const std::string wanted = onlyLettersAndDigits(code);
    for (const SheetPage& page : sheet.pages)
        if (onlyLettersAndDigits(page.code) == wanted)
            return page;
    return Error{Code::SheetPageUnknown, {{"code", std::string(code)}}, {}};
}

SheetRater sheetRater(const Workshop& workshop, std::string_view name, Voice voice)
{
    if (const Rater* known = findByName<Rater>(workshop, name))
        return {known->name, known->voice, known->id};
    return {std::string(name), voice, {}};
}

RatingGrid gridOf(const RatingSheet& sheet, const SheetPage& page)
{
    const auto at = [](const auto& list, std::size_t place) {
        return list.begin() + static_cast<std::ptrdiff_t>(place);
    };
    RatingGrid grid;
    grid.rows.assign(at(sheet.grid.rows, page.firstRow), at(sheet.grid.rows, page.endRow));
    grid.columns.assign(
        at(sheet.grid.columns, page.firstColumn), at(sheet.grid.columns, page.endColumn));
    grid.ofItself = sheet.grid.ofItself;
    return grid;
}

} // namespace rundblick
