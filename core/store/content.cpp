// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include "core/store/digest.h"
#include "core/store/recordsql.h"

namespace rundblick {
namespace {

Error damaged(const Database& database, std::string_view table)
{
    return {Code::Damaged, {{"file", database.path().string()}}, "table " + std::string(table)};
}

// Runs a statement that changes exactly one row.
Status runForOneRow(Database& database, Statement& statement)
{
    statement.step();
    if (!statement.reset())
        return database.lastError();
    if (database.changedRows() == 1)
        return ok();
    return Error{Code::StorageFailed, {{"file", database.path().string()}}, "row missing"};
}

template <typename Record>
Status writeRecord(Database& database, const std::string& sql, const Record& record)
{
    Statement* statement = database.statement(sql);
    if (!statement)
        return database.lastError();
    bindRecord(*statement, record);
    return runForOneRow(database, *statement);
}

template <typename Record>
Status deleteRecord(Database& database, Id<Record> id)
{
    Statement* statement = database.statement(deleteSql<Record>());
    if (!statement)
        return database.lastError();
    statement->bind(1, id.value);
    return runForOneRow(database, *statement);
}

template <typename Record>
Status writeChange(Database& database, const Change<Record>& change)
{
    if (!change.after)
        return deleteRecord(database, change.before->id);
    return writeRecord(
        database, change.before ? updateSql<Record>() : insertSql<Record>(), *change.after);
}

// Ids ascend in a table: a tree of pages that leads in a circle is found at its first repetition.
template <typename Record>
Status readTable(Database& database, ContentDigest& digest, Edit& records)
{
    Statement* rows = database.statement(selectSql<Record>());
    if (!rows)
        return database.lastError();
    digest.addTable(Record::table);
    std::int64_t last = 0;
    bool good = true;
    while (good && rows->step()) {
        digest.addRow(*rows);
        Change<Record> change{{}, Record{}};
        good = readRecord(*rows, *change.after) && change.after->id.value > last;
        last = change.after->id.value;
        records.changes.push_back(std::move(change));
    }
    if (!rows->reset())
        return database.lastError();
    return good ? ok() : damaged(database, Record::table);
}

} // namespace

Status fillDatabase(Database& database, const Workshop& workshop, const DocumentRow& document)
{
    Status status = database.run("PRAGMA application_id = " + std::to_string(applicationId));
    for (const SchemaObject& object : publishedSchema())
        if (status)
            status = database.run(object.sql);
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : workshop.all<Record>())
            if (status)
                status = writeRecord(database, insertSql<Record>(), record);
    });
    if (!status)
        return status;
    Statement* row = database.statement("INSERT INTO document VALUES (1, ?1, ?2, ?3, ?4)");
    if (!row)
        return database.lastError();
    row->bind(1, document.document);
    row->bind(2, document.revision);
    row->bind(3, document.publication);
    row->bind(4, document.digest);
    status = runForOneRow(database, *row);
    for (const Ancestor& ancestor : document.lineage)
        if (status)
            status = appendToLineage(database, ancestor);
    return status;
}

Result<Database> filledDatabase(const Workshop& workshop, const DocumentRow& document)
{
    Result<Database> database = Database::openTemporary();
    if (!database)
        return database;
    Transaction transaction(*database);
    Status status = transaction.begun();
    if (status)
        status = fillDatabase(*database, workshop, document);
    if (status)
        status = transaction.commit();
    if (!status)
        return status.error();
    return database;
}

Result<Content> readContent(Database& database)
{
    ContentDigest digest;
    Edit records{EditKind::CreateWorkshop, {}};
    Status status = ok();
    AllRecords::each([&]<typename Record>() {
        if (status)
            status = readTable<Record>(database, digest, records);
    });
    if (!status)
        return status.error();
    Content content;
    content.workshop.apply(records);
    content.digest = digest.value();
    return content;
}

Result<DocumentRow> readDocument(Database& database)
{
    Statement* row
        = database.statement("SELECT document, revision, publication, digest FROM document");
    if (!row)
        return database.lastError();
    DocumentRow document;
    const bool good = row->step() && readValue(*row, 0, document.document)
        && readValue(*row, 1, document.revision) && readValue(*row, 2, document.publication)
        && readValue(*row, 3, document.digest);
    if (!row->reset())
        return database.lastError();
    if (!good)
        return damaged(database, "document");
    Result<Lineage> lineage = readLineage(database);
    if (!lineage)
        return lineage.error();
    document.lineage = std::move(*lineage);
    return document;
}

Status writeChanges(Database& database, const Edit& edit)
{
    for (const AnyChange& change : edit.changes) {
        Status written
            = std::visit([&](const auto& c) { return writeChange(database, c); }, change);
        if (!written)
            return written;
    }
    return ok();
}

} // namespace rundblick
