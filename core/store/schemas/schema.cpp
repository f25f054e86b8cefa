// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemas/schema.h"

#include "core/model/workshop.h"
#include "core/store/history/kepthistory.h"

namespace rundblick {
namespace {

// How a type of the field lists stands in SQL.
template <typename T>
struct SqlType;

template <>
struct SqlType<std::int64_t> {
    static std::string text() { return "INTEGER NOT NULL"; }
};
template <>
struct SqlType<bool> {
    static std::string text() { return "INTEGER NOT NULL"; }
};
template <>
struct SqlType<double> {
    static std::string text() { return "REAL NOT NULL"; }
};
template <>
struct SqlType<std::string> {
    static std::string text() { return "TEXT NOT NULL"; }
};
template <>
struct SqlType<Bytes> {
    static std::string text() { return "BLOB NOT NULL"; }
};
template <typename Enum>
requires std::is_enum_v<Enum>
struct SqlType<Enum> {
    static std::string text() { return "TEXT NOT NULL"; }
};
template <typename Record>
struct SqlType<Id<Record>> {
    static constexpr bool refers = true;
    static std::string text()
    {
        return "INTEGER NOT NULL REFERENCES " + sqlName(Record::table)
            + " DEFERRABLE INITIALLY DEFERRED";
    }
};
template <typename T>
struct SqlType<std::optional<T>> : SqlType<T> {
    static std::string text()
    {
        constexpr std::string_view notNull = " NOT NULL";
        std::string result = SqlType<T>::text();
        return result.erase(result.find(notNull), notNull.size());
    }
};

template <typename Record>
SchemaObject tableOf()
{
    std::string sql = "CREATE TABLE " + sqlName(Record::table) + " (id INTEGER PRIMARY KEY";
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        sql += ", " + sqlName(field.name) + ' ' + SqlType<T>::text();
    });
    return {std::string(Record::table), sql + ") STRICT"};
}

template <typename Record>
void addIndexes(std::vector<SchemaObject>& objects)
{
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (requires { SqlType<T>::refers; }) {
            const std::string name = std::string(Record::table) + "By" + std::string(field.name);
            objects.push_back({name,
                "CREATE INDEX " + sqlName(name) + " ON " + sqlName(Record::table) + " ("
                    + sqlName(field.name) + ')'});
        }
    });
}

std::vector<SchemaObject> makePublishedSchema()
{
    std::vector<SchemaObject> objects;
    AllRecords::each([&]<typename Record>() { objects.push_back(tableOf<Record>()); });
    objects.push_back({"document",
        "CREATE TABLE document (id INTEGER PRIMARY KEY CHECK (id = 1), document INTEGER NOT NULL, "
        "revision INTEGER NOT NULL, publication INTEGER NOT NULL, digest INTEGER NOT NULL) "
        "STRICT"});
    objects.push_back({"lineage",
        "CREATE TABLE lineage (id INTEGER PRIMARY KEY, publication INTEGER NOT NULL, revision "
        "INTEGER NOT NULL) STRICT"});
    return objects;
}

std::vector<SchemaObject> makeWorkingSchema()
{
    std::vector<SchemaObject> objects{{"workingCopy",
        "CREATE TABLE workingCopy (id INTEGER PRIMARY KEY CHECK (id = 1), target TEXT NOT NULL, "
        "size INTEGER NOT NULL, modified INTEGER NOT NULL, inode INTEGER NOT NULL, "
        "publication INTEGER NOT NULL, pending INTEGER NOT NULL, "
        "publishedRevision INTEGER NOT NULL) STRICT"}};
    for (SchemaObject& table : historySchema())
        objects.push_back(std::move(table));
    AllRecords::each([&]<typename Record>() { addIndexes<Record>(objects); });
    return objects;
}

} // namespace

const std::vector<SchemaObject>& publishedSchema()
{
    static const std::vector<SchemaObject> objects = makePublishedSchema();
    return objects;
}

const std::vector<SchemaObject>& workingSchema()
{
    static const std::vector<SchemaObject> objects = makeWorkingSchema();
    return objects;
}

std::string sqlName(std::string_view name)
{
    std::string result = "\"";
    result += name; // names of ours hold no quotes
    return result += '"';
}

} // namespace rundblick
