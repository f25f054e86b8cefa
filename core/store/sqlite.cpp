// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/store/files.h"

#include <cstring>
#include <sqlite3.h>

namespace rundblick {
namespace {

Code codeOf(int result, int errorNumber)
{
    switch (result & 0xFF) {
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_IOERR:
        return isNoRoom(errorNumber) ? Code::DiskFull : Code::StorageFailed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Code::FileInUse;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Code::Damaged;
    default:
        return Code::StorageFailed;
    }
}

} // namespace

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
{
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bind(int index, std::string_view text)
{
    const char* start = text.data() ? text.data() : ""; // null would bind NULL
    sqlite3_bind_text64(m_statement.get(), index, start, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, const Bytes& bytes)
{
    if (bytes.isEmpty())
        sqlite3_bind_zeroblob(m_statement.get(), index, 0);
    else
        sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bind(int index, const Statement& row, int column)
{
    sqlite3_bind_value(
        m_statement.get(), index, sqlite3_column_value(row.m_statement.get(), column));
}

bool Statement::step()
{
    return sqlite3_step(m_statement.get()) == SQLITE_ROW;
}

bool Statement::reset()
{
    return sqlite3_reset(m_statement.get()) == SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_INTEGER;
}

bool Statement::isReal(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_FLOAT;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_TEXT;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_BLOB;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto* start
        = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return start ? std::string_view(start, static_cast<std::size_t>(size)) : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return start ? std::string_view(start, static_cast<std::size_t>(size)) : std::string_view();
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

Database::Database(sqlite3* handle, std::filesystem::path path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::openWith(const std::filesystem::path& path, const char* name, int flags)
{
    sqlite3* handle = nullptr;
    const int result = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle, path);
    if (result != SQLITE_OK)
        return database.lastError();
    sqlite3_extended_result_codes(handle, 1);
    return database;
}

Result<Database> Database::open(const std::filesystem::path& path, bool create)
{
    assert(path.is_absolute()); // a name that starts with "file:" would be parsed as a URI
    const int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0);
    return openWith(path, path.c_str(), flags);
}

Result<Database> Database::openTemporary(const std::filesystem::path& path)
{
    return openWith(path, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::openBytes(
    std::vector<unsigned char>& bytes, const std::filesystem::path& path)
{
    Result<Database> database
        = openWith(path, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    if (sqlite3_deserialize(
            database->handle(), "main", bytes.data(), size, size, SQLITE_DESERIALIZE_READONLY)
        != SQLITE_OK)
        return database->lastError();
    return database;
}

Status Database::run(std::string_view sql)
{
    const std::string text(sql);
    if (sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return ok();
}

Statement* Database::statement(std::string_view sql)
{
    std::string key(sql);
    const auto found = m_statements.find(key);
    if (found != m_statements.end())
        return &found->second;
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v3(handle(), key.c_str(), static_cast<int>(key.size()),
            SQLITE_PREPARE_PERSISTENT, &prepared, nullptr)
        != SQLITE_OK)
        return nullptr;
    return &m_statements.emplace(std::move(key), Statement(prepared)).first->second;
}

Result<std::int64_t> Database::number(const std::string& sql)
{
    sqlite3_stmt* prepared = nullptr;
    const int length = static_cast<int>(sql.size());
    if (sqlite3_prepare_v2(handle(), sql.c_str(), length, &prepared, nullptr) != SQLITE_OK)
        return lastError();
    Statement statement(prepared);
    const bool isThere = statement.step() && statement.isInteger(0);
    const std::int64_t number = isThere ? statement.integer(0) : 0;
    if (!statement.reset())
        return lastError();
    if (!isThere)
        return Error{Code::Damaged, {{"file", m_path.string()}}, sql};
    return number;
}

Result<std::vector<unsigned char>> Database::image()
{
    struct Free {
        void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
    };
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Free> bytes(sqlite3_serialize(handle(), "main", &size, 0));
    if (!bytes)
        return lastError();
    return std::vector<unsigned char>(bytes.get(), bytes.get() + size);
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(handle());
}

Error Database::lastError() const
{
    const int result = sqlite3_extended_errcode(handle());
    const int errorNumber = sqlite3_system_errno(handle());
    std::string detail = sqlite3_errmsg(handle());
    detail += " (" + std::to_string(result) + ')';
    if (errorNumber != 0)
        (detail += ", ") += std::strerror(errorNumber);
    return {codeOf(result, errorNumber), {{"file", m_path.string()}}, std::move(detail)};
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_begun(database.run("BEGIN IMMEDIATE"))
    , m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.run("ROLLBACK"));
}

Status Transaction::commit()
{
    // A failed COMMIT leaves the transaction open: the destructor rolls it back.
    Status committed = m_database.run("COMMIT");
    if (committed)
        m_open = false;
    return committed;
}

} // namespace rundblick
