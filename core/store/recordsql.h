// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/edit.h"
#include "core/store/schemas/schema.h"
#include "core/store/sqlite.h"

#include <algorithm>

namespace rundblick {

// The statements of one kind of record, made from its list of fields, and the way of a record into
// a row and back.

template <typename Record>
constexpr int fieldCount()
{
    return static_cast<int>(std::tuple_size_v<decltype(Record::fields())>);
}

template <typename Record>
const std::string& selectSql()
{
    static const std::string sql = [] {
        std::string text = "SELECT id";
        eachField<Record>([&](const auto& field) { text += ", " + sqlName(field.name); });
        return text + " FROM " + sqlName(Record::table) + " ORDER BY id";
    }();
    return sql;
}

template <typename Record>
const std::string& insertSql()
{
    static const std::string sql = [] {
        std::string text = "INSERT INTO " + sqlName(Record::table) + " VALUES (?1";
        for (int i = 0; i < fieldCount<Record>(); ++i)
            text += ", ?" + std::to_string(i + 2);
        return text + ')';
    }();
    return sql;
}

template <typename Record>
const std::string& updateSql()
{
    static const std::string sql = [] {
        std::string text = "UPDATE " + sqlName(Record::table) + " SET ";
        int parameter = 2;
        eachField<Record>([&](const auto& field) {
            text += (parameter == 2 ? "" : ", ") + sqlName(field.name) + " = ?"
                + std::to_string(parameter);
            ++parameter;
        });
        return text + " WHERE id = ?1";
    }();
    return sql;
}

template <typename Record>
const std::string& deleteSql()
{
    static const std::string sql = "DELETE FROM " + sqlName(Record::table) + " WHERE id = ?1";
    return sql;
}

inline void bindValue(Statement& statement, int index, std::int64_t value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement& statement, int index, bool value)
{
    statement.bind(index, std::int64_t{value});
}
inline void bindValue(Statement& statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement& statement, int index, const std::string& value)
{
    statement.bind(index, std::string_view(value));
}
inline void bindValue(Statement& statement, int index, const Bytes& value)
{
    statement.bind(index, value);
}
template <typename Record>
void bindValue(Statement& statement, int index, Id<Record> value)
{
    statement.bind(index, value.value);
}
template <typename Enum>
requires std::is_enum_v<Enum>
void bindValue(Statement& statement, int index, Enum value)
{
    statement.bind(index, textOf(value));
}
template <typename T>
void bindValue(Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bindNull(index);
}

// Id and fields to ?1, ?2, …; the record must live until the statement has run.
template <typename Record>
void bindRecord(Statement& statement, const Record& record)
{
    statement.bind(1, record.id.value);
    int index = 2;
    eachField<Record>(
        [&](const auto& field) { bindValue(statement, index++, record.*field.member); });
}

// Reads a value; false where the row holds something else, which our own program never writes.
inline bool readValue(const Statement& row, int column, std::int64_t& value)
{
    if (!row.isInteger(column))
        return false;
    value = row.integer(column);
    return true;
}
inline bool readValue(const Statement& row, int column, bool& value)
{
    std::int64_t number = 0;
    const bool good = readValue(row, column, number);
    value = number == 1;
    return good && (number == 0 || number == 1);
}
inline bool readValue(const Statement& row, int column, double& value)
{
    if (!row.isReal(column))
        return false;
    value = row.real(column);
    return true;
}
inline bool readValue(const Statement& row, int column, std::string& value)
{
    if (!row.isText(column))
        return false;
    value = row.text(column);
    return isUtf8(value);
}
inline bool readValue(const Statement& row, int column, Bytes& value)
{
    if (!row.isBlob(column))
        return false;
    const std::string_view blob = row.blob(column);
    std::vector<std::uint8_t> content(blob.size()); // from two iterators GCC 12 warns wrongly
    std::ranges::copy(blob, content.begin());
    value = Bytes(std::move(content));
    return true;
}
template <typename Record>
bool readValue(const Statement& row, int column, Id<Record>& value)
{
    return readValue(row, column, value.value);
}
template <typename Enum>
requires std::is_enum_v<Enum>
bool readValue(const Statement& row, int column, Enum& value)
{
    if (!row.isText(column))
        return false;
    const std::optional<Enum> known = enumFrom<Enum>(row.text(column));
    value = known.value_or(Enum{});
    return known.has_value();
}
template <typename T>
bool readValue(const Statement& row, int column, std::optional<T>& value)
{
    value.reset();
    return row.isNull(column) || readValue(row, column, value.emplace());
}

// The record of the current row, its columns as in selectSql().
template <typename Record>
bool readRecord(const Statement& row, Record& record)
{
    bool good = readValue(row, 0, record.id.value) && record.id.value > 0;
    int column = 1;
    eachField<Record>(
        [&](const auto& field) { good = good && readValue(row, column++, record.*field.member); });
    return good;
}

} // namespace rundblick
