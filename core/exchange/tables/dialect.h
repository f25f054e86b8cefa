// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/encoding.h"
#include "core/exchange/tables/rowreader.h"

#include <string>
#include <vector>

namespace rundblick {

// How a table is written: what a person can correct where the guess is wrong.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    char separator = ','; // of a CSV text
    bool hasSeparatorLine = false; // "sep=;", as spreadsheets of some countries want it
    bool decimalComma = false;
    int headerRows = 1; // 0…3
    bool escapesQuotes = false; // with a backslash, as R does it, instead of doubling them
    bool lacksFirstHead = false; // the first column has none, and the others' stand one to the left
    bool operator==(const Dialect&) const = default;
};

// From the first part of a CSV file; `isWhole` says that there is no more. What many rows agree on
// counts: the separator that divides most of them alike, the decimal mark that most numbers have.
Dialect guessDialect(std::string_view bytes, bool isWhole);

// Whether the one row of the header is shorter by one than all others, which begin with names that
// differ: R leaves out the head of the names of rows.
bool lacksFirstHead(const std::vector<std::vector<std::string>>& rows);

// How many of the first rows say what the columns are: 0 where the first has numbers, 3 with the
// identifiers that Qualtrics adds, 2 where a second row goes on where the first is empty.
int guessHeaderRows(const std::vector<std::vector<std::string>>& rows);

// Whether the numbers among the cells have a decimal comma: "1.234,5"; a point where they disagree.
bool guessDecimalComma(const std::vector<std::vector<std::string>>& rows);

// "1.234,50" → 1234.5 with a decimal comma, "1,234.50" without; also with spaces and apostrophes
// between thousands. Nothing where it is no number.
std::optional<double> parseNumber(std::string_view text, bool decimalComma);

// At most so many rows from where the reader stands, and fewer where it refuses.
std::vector<std::vector<std::string>> firstRows(RowReader& reader, std::size_t most);

} // namespace rundblick
