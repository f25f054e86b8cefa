// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <boost/crc.hpp>

namespace rundblick {

class Database;
class Statement;

// A checksum of the rows of a workshop file, as SQLite has none of its own: it finds damage, it
// does not stop a forger. It depends on the values alone, not on where they lie in the file.
//
// CRC-64/XZ in four lanes, because one lane is a chain of dependent look-ups: long blobs are cut
// in quarters that go to the lanes side by side; all else goes to the first.
class ContentDigest {
public:
    void addTable(std::string_view name);
    void addRow(const Statement& row); // all its columns
    std::int64_t value() const;

private:
    using Crc = boost::crc_optimal<64, 0x42F0E1EBA9EA3693, ~0ULL, ~0ULL, true, true>;

    void addNumber(std::uint64_t number);
    void addBytes(std::string_view bytes);

    std::array<Crc, 4> m_lanes;
};

// The digest over all tables of records of a workshop's database.
Result<std::int64_t> digestOf(Database& database);

} // namespace rundblick
