// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/book/cellname.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

struct lxw_format;
struct lxw_worksheet;

namespace rundblick {

// How a cell looks. Heads tell where the numbers under them come from.
enum class CellStyle {
    Plain,
    Wrapped,
    Strong,
    Title,
    Muted,
    InputHead, // raw cells, to be changed
    LiveHead, // formulas
    FixedHead, // computed by the program, follows nothing
    General,
    Whole, // "1,234"
    Value, // "61.5"
    Points, // "+4.2", "−3.1"
    Percent,
    Percent1,
    QuietPercent, // 0 stays empty
    QuietShare,
    SignedPercent,
    Share, // "0.333"
    Amount,
    Day,
    Centred,
    Link,
    BlueVerdict, // of conditional formats only
    ReserveVerdict,
    GreyVerdict,
};
inline constexpr std::size_t cellStyles = 25;
using CellFormats = std::array<lxw_format*, cellStyles>;

// A text as a workbook can hold it: without characters that XML forbids, and not longer than a
// cell.
QByteArray cellText(QString text);

// Writes the cells of one sheet and remembers how wide its columns have to be. Texts are always
// texts, whatever they begin with; formulas come with the value they have.
class SheetPen {
public:
    SheetPen(lxw_worksheet* sheet, const CellFormats& formats);

    void text(SheetCell cell, const QString& text, CellStyle style = CellStyle::Plain);
    void text(SheetCell cell, std::string_view text, CellStyle style = CellStyle::Plain);
    void number(SheetCell cell, std::optional<double> value, CellStyle style = CellStyle::General);
    void formula(SheetCell cell, const std::string& formula, std::optional<double> value,
        CellStyle style = CellStyle::General); // no value: the formula gives ""
    void formula(SheetCell cell, const std::string& formula, const QString& value,
        CellStyle style = CellStyle::Plain);
    void day(SheetCell cell, std::string_view iso); // what is no date stays a text
    void link(SheetCell cell, const QString& sheet);

    // A row of heads; columns become as wide as their longest word at least.
    void head(SheetCell cell, const QString& text, CellStyle style);

    // Verdicts as they look on the screen: blue filled, reserve hollow, grey.
    void colourVerdicts(const SheetRange& range);

    void width(std::size_t column, double characters); // fixed
    // Frozen above and left of the cell, filtered from the row of heads on, set up for printing.
    struct Finish {
        SheetCell frozen;
        std::optional<SheetRange> filter;
        std::size_t headRow = 0; // repeated on every page
    };
    void finish(const Finish& finish);

    lxw_worksheet* handle() { return m_sheet; }
    lxw_format* format(CellStyle style) const { return m_formats[static_cast<std::size_t>(style)]; }

private:
    void widen(std::size_t column, std::size_t characters);
    void remember(SheetCell cell, const QString& text, CellStyle style);
    void setHeights();

    lxw_worksheet* m_sheet;
    const CellFormats& m_formats;
    std::vector<std::size_t> m_widths; // characters; 0: not known yet
    std::vector<bool> m_isFixed;
    struct Tall { // a cell whose text may need several lines
        SheetCell cell;
        std::size_t characters = 0; // of the text
        std::size_t lines = 1; // its own breaks
        CellStyle style = CellStyle::Wrapped;
    };
    std::vector<Tall> m_tall;
};

} // namespace rundblick
