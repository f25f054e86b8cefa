// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rundblick {

// A prepared statement. Texts and blobs that are bound must live until reset() or the next step().
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt* statement);

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, const Bytes& bytes);
    void bindNull(int index);
    void bind(int index, const Statement& row, int column); // the value of another's row

    bool step(); // true: there is a row; false: done or failed, reset() says which
    bool reset(); // ready for the next run; false where the last one failed

    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isReal(int column) const;
    bool isText(int column) const;
    bool isBlob(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // until the next step
    std::string_view blob(int column) const; // until the next step
    int columnCount() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

// A connection to an SQLite database; used by one thread at a time. `path()` is only for messages.
class Database {
public:
    // The database file at an absolute path, made where there is none and `create` says so.
    static Result<Database> open(const std::filesystem::path& path, bool create);

    // A database of its own that is gone when it is closed; large ones spill to a hidden file.
    static Result<Database> openTemporary(const std::filesystem::path& path = {});

    // A read-only database whose file is these bytes; they must outlive it. `path`: for messages.
    static Result<Database> openBytes(
        std::vector<unsigned char>& bytes, const std::filesystem::path& path);

    Status run(std::string_view sql); // one or more statements without parameters

    // Prepared once and kept. Null where it cannot be prepared: lastError() says why.
    Statement* statement(std::string_view sql);

    // The one number that a query has; asked once, not kept.
    Result<std::int64_t> number(const std::string& sql);

    // The whole database as the bytes of a file.
    Result<std::vector<unsigned char>> image();

    std::int64_t changedRows() const; // by the last INSERT, UPDATE or DELETE

    // What went wrong last: DiskFull, FileInUse, Damaged or StorageFailed.
    Error lastError() const;

    const std::filesystem::path& path() const { return m_path; }
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, std::filesystem::path path);

    static Result<Database> openWith(
        const std::filesystem::path& path, const char* name, int flags);

    std::unique_ptr<sqlite3, Close> m_handle; // before the statements: they go first
    std::unordered_map<std::string, Statement> m_statements;
    std::filesystem::path m_path;
};

// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Status commit(); // rolls back where it fails

    const Status& begun() const { return m_begun; }

private:
    Database& m_database;
    Status m_begun;
    bool m_open = false;
};

} // namespace rundblick
