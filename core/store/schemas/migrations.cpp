// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schemas/migrations.h"

#include "core/store/digest.h"
#include "core/store/schemas/schema1.h"
#include "core/store/schemas/schema2.h"

#include <array>

namespace rundblick {
namespace {

const std::array<Migration, schemaVersion - 1> migrations{{
    {1, schema1,
        R"(CREATE TABLE "version" (id INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "madeAt" TEXT NOT NULL, "content" BLOB NOT NULL) STRICT;
CREATE TABLE lineage (id INTEGER PRIMARY KEY, publication INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT;
INSERT INTO lineage SELECT 1, publication, revision FROM document WHERE publication <> 0)",
        R"(CREATE TABLE history (id INTEGER PRIMARY KEY, edit BLOB NOT NULL) STRICT;
CREATE TABLE historyPlace (id INTEGER PRIMARY KEY CHECK (id = 1), done INTEGER NOT NULL, form INTEGER NOT NULL) STRICT)"},
    // A column that must not be empty can only be added to a table that is made anew.
    {2, schema2,
        R"(CREATE TABLE "wave" (id INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "order" REAL NOT NULL, "date" TEXT NOT NULL) STRICT;
CREATE TABLE "backdrop" (id INTEGER PRIMARY KEY, "board" TEXT NOT NULL, "picture" INTEGER NOT NULL REFERENCES "picture" DEFERRABLE INITIALLY DEFERRED, "x" REAL NOT NULL, "y" REAL NOT NULL, "width" REAL NOT NULL, "opacity" REAL NOT NULL) STRICT;
CREATE TABLE "reportTemplate" (id INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "order" REAL NOT NULL, "paper" TEXT NOT NULL, "tiles" TEXT NOT NULL, "language" TEXT NOT NULL, "sections" TEXT NOT NULL) STRICT;
ALTER TABLE "rater" ADD COLUMN "wave" INTEGER REFERENCES "wave" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "method" ADD COLUMN "wave" INTEGER REFERENCES "wave" DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE "setupOf3" (id INTEGER PRIMARY KEY, "title" TEXT NOT NULL, "client" TEXT NOT NULL, "date" TEXT NOT NULL, "currency" TEXT NOT NULL, "locale" TEXT NOT NULL, "period" TEXT NOT NULL, "scenario" INTEGER REFERENCES "scenario" DEFERRABLE INITIALLY DEFERRED, "enhancedFrom" INTEGER REFERENCES "phase" DEFERRABLE INITIALLY DEFERRED, "consultant" TEXT NOT NULL, "consultantColour" TEXT NOT NULL, "consultantLogo" INTEGER REFERENCES "picture" DEFERRABLE INITIALLY DEFERRED, "clientColour" TEXT NOT NULL, "clientLogo" INTEGER REFERENCES "picture" DEFERRABLE INITIALLY DEFERRED, "report" INTEGER REFERENCES "reportTemplate" DEFERRABLE INITIALLY DEFERRED) STRICT;
INSERT INTO "setupOf3" SELECT *, '', '', NULL, '', NULL, NULL FROM "setup";
DROP TABLE "setup";
ALTER TABLE "setupOf3" RENAME TO "setup")",
        R"(CREATE INDEX "backdropBypicture" ON "backdrop" ("picture");
CREATE INDEX "raterBywave" ON "rater" ("wave");
CREATE INDEX "methodBywave" ON "method" ("wave");
CREATE INDEX "setupByscenario" ON "setup" ("scenario");
CREATE INDEX "setupByenhancedFrom" ON "setup" ("enhancedFrom");
CREATE INDEX "setupByconsultantLogo" ON "setup" ("consultantLogo");
CREATE INDEX "setupByclientLogo" ON "setup" ("clientLogo");
CREATE INDEX "setupByreport" ON "setup" ("report"))"},
}};

std::string versionSql(std::int64_t version)
{
    return "PRAGMA user_version = " + std::to_string(version);
}

Error asDamaged(const Error& error, const Database& file)
{
    if (error.code == Code::DiskFull)
        return error;
    return {Code::Damaged, {{"file", file.path().string()}}, error.detail};
}

// Ids ascend: a tree of pages that leads in a circle fails at its first repetition.
Status copyTable(Database& file, Database& copy, const std::string& table, ContentDigest* digest)
{
    Statement* rows = file.statement("SELECT * FROM " + sqlName(table) + " ORDER BY id");
    if (!rows)
        return asDamaged(file.lastError(), file);
    std::string sql = "INSERT INTO " + sqlName(table) + " VALUES (?1";
    for (int column = 1; column < rows->columnCount(); ++column)
        sql += ", ?" + std::to_string(column + 1);
    Statement* insert = copy.statement(sql + ')');
    if (!insert)
        return copy.lastError();
    while (rows->step()) {
        if (digest)
            digest->addRow(*rows);
        for (int column = 0; column < rows->columnCount(); ++column)
            insert->bind(column + 1, *rows, column);
        insert->step();
        if (!insert->reset())
            return asDamaged(copy.lastError(), file);
    }
    return rows->reset() ? ok() : Status(asDamaged(file.lastError(), file));
}

Status copyRows(Database& file, Database& copy, std::int64_t version, ContentDigest& digest)
{
    Status status = copy.run("PRAGMA application_id = " + std::to_string(applicationId));
    for (const SchemaObject& table : publishedSchema(version))
        if (status)
            status = copy.run(table.sql);
    for (const SchemaObject& table : publishedSchema(version)) {
        const bool isRecords = table.name != "document" && table.name != "lineage";
        if (isRecords)
            digest.addTable(table.name);
        if (status)
            status = copyTable(file, copy, table.name, isRecords ? &digest : nullptr);
    }
    return status;
}

} // namespace

const std::vector<SchemaObject>& publishedSchema(std::int64_t version)
{
    assert(version >= 1 && version <= schemaVersion);
    return version == schemaVersion ? publishedSchema()
                                    : migrations[static_cast<std::size_t>(version - 1)].schema();
}

Result<RaisedFile> raisedFile(Database& file, std::int64_t version)
{
    Result<Database> copy = Database::openTemporary(file.path());
    if (!copy)
        return copy.error();
    ContentDigest digest;
    Transaction transaction(*copy);
    Status status = transaction.begun();
    if (status)
        status = copyRows(file, *copy, version, digest);
    for (const Migration& migration : migrations)
        if (status && migration.from >= version)
            status = copy->run(migration.published);
    if (status)
        status = transaction.commit();
    if (!status)
        return status.error();
    return RaisedFile{std::move(*copy), digest.value()};
}

Status raiseWorkingCopy(Database& database)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > schemaVersion)
        return Error{Code::TooNew,
            {{"file", database.path().string()}, {"version", *version}, {"known", schemaVersion}},
            {}};
    if (*version == schemaVersion)
        return ok();
    Status status = ok();
    for (const Migration& migration : migrations) {
        if (status && migration.from >= *version)
            status = database.run(migration.published);
        if (status && migration.from >= *version)
            status = database.run(migration.working);
    }
    if (status)
        status = database.run(versionSql(schemaVersion));
    return status ? transaction.commit() : status;
}

} // namespace rundblick
