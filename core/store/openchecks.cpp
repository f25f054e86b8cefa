// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openchecks.h"

#include "core/base/text.h"
#include "core/model/checks.h"
#include "core/store/schemas/migrations.h"

#include <cstring>
#include <sqlite3.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largestFile = std::size_t{1} << 30U;
constexpr std::size_t headerSize = 100; // https://sqlite.org/fileformat2.html, 1.3

Error about(Code code, const fs::path& path, std::string detail = {})
{
    return {code, {{"file", path.string()}}, std::move(detail)};
}

std::int64_t bigEndian32(const std::vector<unsigned char>& bytes, std::size_t at)
{
    return (std::int64_t{bytes[at]} << 24U) | (std::int64_t{bytes[at + 1]} << 16U)
        | (std::int64_t{bytes[at + 2]} << 8U) | std::int64_t{bytes[at + 3]};
}

// The header, before SQLite sees the file; the version of its schema.
Result<std::int64_t> checkHeader(const std::vector<unsigned char>& bytes, const fs::path& path)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (bytes.size() < headerSize || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
        return about(Code::NotAWorkshop, path);
    if (bigEndian32(bytes, 68) != applicationId)
        return about(Code::NotAWorkshop, path, "another program's database");
    const std::int64_t version = bigEndian32(bytes, 60);
    if (version > schemaVersion)
        return Error{Code::TooNew,
            {{"file", path.string()}, {"version", version}, {"known", schemaVersion}}, {}};
    if (version < 1)
        return about(Code::Damaged, path, "no version");
    if (bytes[18] != 1 || bytes[19] != 1)
        return about(Code::Damaged, path, "write-ahead log");
    return version;
}

// https://sqlite.org/security.html, "Untrusted SQLite Database Files"; the lengths are ours.
void harden(sqlite3* handle)
{
    for (const int setting : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
             SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
             SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_WRITABLE_SCHEMA})
        sqlite3_db_config(handle, setting, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    constexpr std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 500'000'000},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 10}, {SQLITE_LIMIT_COMPOUND_SELECT, 3},
        {SQLITE_LIMIT_VDBE_OP, 25'000}, {SQLITE_LIMIT_FUNCTION_ARG, 8}, {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50}, {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1}, {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

// Ours to the letter, whole, and nothing else.
Status checkSchema(Database& database, const std::vector<SchemaObject>& schema)
{
    Statement* rows = database.statement("SELECT name, sql FROM sqlite_schema ORDER BY rowid");
    if (!rows)
        return database.lastError();
    std::size_t found = 0;
    Status status = ok();
    while (status && rows->step()) {
        const std::string name(rows->text(0));
        const auto ours = std::ranges::find(schema, name, &SchemaObject::name);
        if (ours == schema.end() || ours->sql != rows->text(1))
            status = Error{
                Code::UnexpectedObject, {{"file", database.path().string()}, {"object", name}}, {}};
        ++found;
    }
    if (!rows->reset())
        return database.lastError();
    if (status && found != schema.size())
        return about(Code::Damaged, database.path(), "tables missing");
    return status;
}

// The bytes of a file and a hardened database on them.
struct GuardedFile {
    FileContent content; // before the database: it lives on these bytes
    std::optional<Database> database;
    std::optional<RaisedFile> raised; // where the file is of an older version

    Database& current() { return raised ? raised->database : *database; }
};

// A reader's word for what SQLite says of a file: whatever is wrong with it, it is damaged.
Error asDamaged(Error error)
{
    if (error.code == Code::StorageFailed)
        error.code = Code::Damaged;
    return error;
}

Result<std::unique_ptr<GuardedFile>> openGuarded(FileContent content, const fs::path& path)
{
    const Result<std::int64_t> version = checkHeader(content.bytes, path);
    if (!version)
        return version.error();
    auto file = std::make_unique<GuardedFile>();
    file->content = std::move(content);
    Result<Database> database = Database::openBytes(file->content.bytes, path);
    if (!database)
        return asDamaged(database.error());
    harden(database->handle());
    Status good = database->run("PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
    if (good)
        good = checkSchema(*database, publishedSchema(*version));
    if (!good)
        return asDamaged(good.error());
    file->database = std::move(*database);
    if (*version < schemaVersion) {
        Result<RaisedFile> raised = raisedFile(*file->database, *version);
        if (!raised)
            return raised.error();
        file->raised = std::move(*raised);
    }
    return file;
}

Result<std::unique_ptr<GuardedFile>> openGuarded(const fs::path& path)
{
    Result<FileContent> content = readFile(path, largestFile);
    if (!content)
        return content.error();
    return openGuarded(std::move(*content), path);
}

Result<CheckedFile> readGuarded(GuardedFile& file, const fs::path& path)
{
    Result<DocumentRow> document = readDocument(file.current());
    if (!document)
        return asDamaged(document.error());
    Result<Content> content = readContent(file.current());
    if (!content)
        return asDamaged(content.error());
    CheckedFile result{std::move(content->workshop), std::move(*document), file.content.stamp};
    const std::int64_t digest = file.raised ? file.raised->digest : content->digest;
    if (digest != result.document.digest) {
        if (Status intact = quickCheck(*file.database); !intact)
            return intact.error();
        result.notices.push_back(about(Code::DigestDiffers, path));
    }
    if (Status valid = check(result.workshop); !valid)
        return valid.error();
    return result;
}

} // namespace

Status quickCheck(Database& database)
{
    Statement* rows = database.statement("PRAGMA quick_check(1)");
    if (!rows)
        return database.lastError();
    const std::string line = rows->step() ? std::string(rows->text(0)) : std::string();
    if (!rows->reset())
        return asDamaged(database.lastError());
    return line == "ok" ? ok() : about(Code::Damaged, database.path(), line);
}

Result<CheckedFile> readCheckedFile(const fs::path& path)
{
    Result<std::unique_ptr<GuardedFile>> file = openGuarded(path);
    return file ? readGuarded(**file, path) : file.error();
}

Result<CheckedFile> readCheckedBytes(std::vector<unsigned char> bytes, const std::string& name)
{
    Result<std::unique_ptr<GuardedFile>> file
        = openGuarded(FileContent{std::move(bytes), {}}, name);
    return file ? readGuarded(**file, name) : file.error();
}

Result<DocumentRow> readDocumentOf(const fs::path& path)
{
    Result<std::unique_ptr<GuardedFile>> file = openGuarded(path);
    if (!file)
        return file.error();
    Result<DocumentRow> document = readDocument((*file)->current());
    if (!document)
        return asDamaged(document.error());
    return document;
}

Result<std::string> readTitleOf(const fs::path& path)
{
    Result<std::unique_ptr<GuardedFile>> file = openGuarded(path);
    if (!file)
        return file.error();
    Database& database = (*file)->current();
    Statement* row = database.statement("SELECT title FROM setup ORDER BY id LIMIT 1");
    if (!row)
        return asDamaged(database.lastError());
    const std::string title = row->step() ? std::string(row->text(0)) : std::string();
    if (!row->reset())
        return asDamaged(database.lastError());
    return isUtf8(title) ? title : std::string();
}

} // namespace rundblick
