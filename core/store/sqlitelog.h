// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rundblick {

// What SQLite complains of: its result code and a text, which may hold paths and SQL. Called on any
// thread; must not use a database.
using SqliteListener = void (*)(int code, const char* text);

// From now on and in the whole program; null: nobody listens. False where a database was open
// already: SQLite takes its listener before its first use only.
bool listenToSqlite(SqliteListener listener);

std::string_view sqliteMeaning(int code); // "disk I/O error"
std::string_view sqliteVersion(); // of the library that runs

} // namespace rundblick
