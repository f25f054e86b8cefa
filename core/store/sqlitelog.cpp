// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitelog.h"

#include <sqlite3.h>

namespace rundblick {
namespace {

void pass(void* listener, int code, const char* text)
{
    reinterpret_cast<SqliteListener>(listener)(code, text);
}

} // namespace

bool listenToSqlite(SqliteListener listener)
{
    return sqlite3_config(
               SQLITE_CONFIG_LOG, listener ? pass : nullptr, reinterpret_cast<void*>(listener))
        == SQLITE_OK;
}

std::string_view sqliteMeaning(int code)
{
    return sqlite3_errstr(code);
}

std::string_view sqliteVersion()
{
    return sqlite3_libversion();
}

} // namespace rundblick
