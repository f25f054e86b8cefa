// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workshop.h"
#include "core/store/sqlite.h"
#include "tests/fuzz/fuzzing.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <unistd.h>

// How libFuzzer changes a workshop file: three times in four a single cell, so that the rest of
// SQLite's pages stays whole and the change reaches our own reader.

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

using namespace rundblick;
using Random = std::minstd_rand;

struct Cell {
    std::string_view table;
    std::string_view column;
};

const std::vector<Cell>& allCells()
{
    static const std::vector<Cell> cells = [] {
        std::vector<Cell> list{{"document", "digest"}, {"lineage", "publication"}};
        AllRecords::each([&]<typename Record>() {
            list.push_back({Record::table, "id"});
            eachField<Record>([&](const auto& field) {
                list.push_back({Record::table, field.name});
            });
        });
        return list;
    }();
    return cells;
}

const std::filesystem::path& scratch()
{
    static const std::filesystem::path path
        = std::filesystem::temp_directory_path() / ("rundblick-fuzz-" + std::to_string(::getpid()));
    return path;
}

Bytes mutatedBytes(std::string_view before)
{
    constexpr std::size_t room = 100;
    std::vector<std::uint8_t> bytes(before.begin(), before.end());
    bytes.resize(before.size() + room);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), before.size(), bytes.size()));
    return Bytes(std::move(bytes));
}

std::int64_t mutatedInteger(std::int64_t value, Random& random)
{
    constexpr std::int64_t limits[] = {0, -1, 1, INT64_MAX, INT64_MIN, 4242};
    switch (random() % 3) {
    case 0:
        return limits[random() % std::size(limits)];
    case 1:
        return static_cast<std::int64_t>(
            static_cast<std::uint64_t>(value) ^ (1ULL << random() % 63));
    default:
        return value / 2;
    }
}

double mutatedReal(double value, Random& random)
{
    constexpr double limits[] = {0.0, -0.0, 1e308, -1e308, 5e-324, HUGE_VAL, -HUGE_VAL, 1e15, 0.5};
    switch (random() % 3) {
    case 0:
        return limits[random() % std::size(limits)];
    case 1:
        return -value;
    default:
        return value * 1e3;
    }
}

// Another number in the place of the one in `row`; of what is none, nothing.
void bindNumber(Statement& update, const Statement& row, Random& random)
{
    if (row.isInteger(1))
        update.bind(1, mutatedInteger(row.integer(1), random));
    else if (row.isReal(1))
        update.bind(1, mutatedReal(row.real(1), random));
    else
        update.bindNull(1);
}

void changeCell(Database& database, Random& random)
{
    const Cell cell = allCells()[random() % allCells().size()];
    const std::string column = '"' + std::string(cell.column) + '"';
    const std::string table = '"' + std::string(cell.table) + '"';
    const std::string shuffled = "rowid % 97 * " + std::to_string(1 + random() % 96) + " % 97";
    Statement* row = database.statement("SELECT rowid, " + column + " FROM " + table + " ORDER BY "
        + shuffled + " LIMIT 1"); // the same seed changes the same cell
    Statement* update
        = database.statement("UPDATE " + table + " SET " + column + " = ?1 WHERE rowid = ?2");
    if (!row || !update || !row->step())
        return;
    const bool isText = row->isText(1);
    const bool isBlob = row->isBlob(1);
    const Bytes bytes
        = isText || isBlob ? mutatedBytes(isText ? row->text(1) : row->blob(1)) : Bytes();
    if (isText)
        update->bind(1, textFrom(bytes.data(), bytes.size()));
    else if (isBlob)
        update->bind(1, bytes);
    else
        bindNumber(*update, *row, random);
    update->bind(2, row->integer(0));
    update->step();
    update->reset(); // also where the table refuses: then nothing is changed
    row->reset();
}

std::vector<unsigned char> withOtherCells(std::string_view bytes, Random& random)
{
    std::ofstream(scratch(), std::ios::binary) << bytes;
    Result<Database> database = Database::open(scratch(), false);
    if (!database || !database->run("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF"))
        return {};
    for (auto left = 1 + random() % 3; left > 0; --left)
        changeCell(*database, random);
    const Result<std::vector<unsigned char>> image = database->image();
    return image ? *image : std::vector<unsigned char>();
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed)
{
    Random random(seed);
    if (random() % 4 != 0) {
        const std::vector<unsigned char> image = withOtherCells(textFrom(data, size), random);
        if (!image.empty() && image.size() <= most) {
            std::memcpy(data, image.data(), image.size());
            return image.size();
        }
    }
    return LLVMFuzzerMutate(data, size, most);
}
