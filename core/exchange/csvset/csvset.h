// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvset/csvtable.h"
#include "core/exchange/import.h"

namespace rundblick {

// All that `import` reads of a workshop, as a set of CSV files, one of each kind that holds
// something: importing the set into a new workshop makes the same analysis. It is written in steps
// and handed over in pieces, so that millions of ratings need no memory. The workshop must outlive
// it and stay as it is.
class CsvSetWriter {
public:
    CsvSetWriter(const Workshop& workshop, CsvStyle style);

    // What takes the next piece of a file; the pieces of a file come one after the other.
    using Sink = std::function<void(ImportKind file, std::string_view piece)>;

    // Hands over the next piece, of about a quarter of a megabyte. True when all is written.
    bool step(const Sink& sink);
    double progress() const; // 0..1

private:
    CsvStyle m_style;
    std::vector<CsvTable> m_tables;
    std::size_t m_at = 0; // the table that is being written
    bool m_isBegun = false;
    std::size_t m_rows = 0; // written
    std::size_t m_allRows = 0;
};

} // namespace rundblick
