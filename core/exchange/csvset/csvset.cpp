// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvset.h"

namespace rundblick {

CsvSetWriter::CsvSetWriter(const Workshop& workshop, CsvStyle style)
    : m_style(style)
{
    const auto take = [this](std::vector<CsvTable> tables) {
        for (CsvTable& table : tables)
            if (table.rows > 0)
                m_tables.push_back(std::move(table));
    };
    take(tablesOfRecords(workshop));
    take(tablesOfJourney(workshop));
    take(tablesOfMix(workshop));
    take({tableOfRatings(workshop)});
    for (const CsvTable& table : m_tables)
        m_allRows += table.rows;
}

bool CsvSetWriter::step(const Sink& sink)
{
    constexpr std::size_t portion = std::size_t{256} << 10U;
    if (m_at == m_tables.size())
        return true;
    CsvTable& table = m_tables[m_at];
    std::string text;
    CsvWriter csv(text, m_style);
    if (!m_isBegun) {
        csv.begin();
        csv.header(table.header);
        m_isBegun = true;
    }
    bool hasMore = true;
    while (text.size() < portion && (hasMore = table.next(csv)))
        ++m_rows;
    sink(table.kind, text);
    if (!hasMore) {
        ++m_at;
        m_isBegun = false;
    }
    return m_at == m_tables.size();
}

double CsvSetWriter::progress() const
{
    return m_at == m_tables.size()
        ? 1.0
        : std::min(1.0, static_cast<double>(m_rows) / static_cast<double>(m_allRows));
}

} // namespace rundblick
