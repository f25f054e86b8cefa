// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include "core/store/recordsql.h"

#include <bit>

namespace rundblick {

void ContentDigest::addTable(std::string_view name)
{
    addBytes(name);
}

void ContentDigest::addRow(const Statement& row)
{
    for (int column = 0; column < row.columnCount(); ++column) {
        if (row.isInteger(column)) {
            m_lanes[0].process_byte('i');
            addNumber(static_cast<std::uint64_t>(row.integer(column)));
        } else if (row.isReal(column)) {
            m_lanes[0].process_byte('r');
            addNumber(std::bit_cast<std::uint64_t>(row.real(column)));
        } else if (row.isNull(column)) {
            m_lanes[0].process_byte('n');
        } else {
            m_lanes[0].process_byte(row.isText(column) ? 't' : 'b');
            addBytes(row.isText(column) ? row.text(column) : row.blob(column));
        }
    }
}

void ContentDigest::addNumber(std::uint64_t number)
{
    for (unsigned shift = 0; shift < 64; shift += 8)
        m_lanes[0].process_byte(static_cast<unsigned char>(number >> shift));
}

void ContentDigest::addBytes(std::string_view bytes)
{
    addNumber(bytes.size());
    const auto* start = reinterpret_cast<const unsigned char*>(bytes.data());
    const std::size_t quarter = bytes.size() / m_lanes.size();
    auto [first, second, third, fourth] = m_lanes; // in registers, not in memory
    for (std::size_t i = 0; i < quarter; ++i) {
        first.process_byte(start[i]);
        second.process_byte(start[quarter + i]);
        third.process_byte(start[2 * quarter + i]);
        fourth.process_byte(start[3 * quarter + i]);
    }
    for (std::size_t i = 4 * quarter; i < bytes.size(); ++i)
        first.process_byte(start[i]);
    m_lanes = {first, second, third, fourth};
}

std::int64_t ContentDigest::value() const
{
    Crc all;
    for (const Crc& lane : m_lanes) {
        const std::uint64_t checksum = lane.checksum();
        for (unsigned shift = 0; shift < 64; shift += 8)
            all.process_byte(static_cast<unsigned char>(checksum >> shift));
    }
    return std::bit_cast<std::int64_t>(std::uint64_t{all.checksum()});
}

Result<std::int64_t> digestOf(Database& database)
{
    ContentDigest digest;
    bool good = true;
    AllRecords::each([&]<typename Record>() {
        Statement* rows = good ? database.statement(selectSql<Record>()) : nullptr;
        digest.addTable(Record::table);
        while (rows && rows->step())
            digest.addRow(*rows);
        good = rows && rows->reset();
    });
    if (!good)
        return database.lastError();
    return digest.value();
}

} // namespace rundblick
