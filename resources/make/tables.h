// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rundblick {

enum class Tongue { English, German };

// One row of a hand-written table; cells are found by the name of their column. What is wrong with
// a table ends the program with the file, the row and the cell: it runs at build time only.
class Row {
public:
    Row(std::string place, std::map<std::string, std::string> cells);

    const std::string& text(const std::string& column) const;
    // The cell of "<column> English" or "<column> German"; without a column "English" or "German".
    const std::string& in(Tongue tongue, const std::string& column = {}) const;
    std::optional<double> number(const std::string& column) const; // none where the cell is empty
    double numberOr(const std::string& column, double otherwise) const;
    const std::string& place() const { return m_place; } // "file:line"

private:
    std::string m_place;
    std::map<std::string, std::string> m_cells;
};

// A text file of rows whose cells are separated by "|"; the first row names the columns; lines
// that begin with "#" are comments. A file that is not there is an empty table.
std::vector<Row> readTable(const std::filesystem::path& file);

// Says what is wrong with the tables and ends the program.
[[noreturn]] void stopAt(const std::string& place, const std::string& complaint);

} // namespace rundblick
