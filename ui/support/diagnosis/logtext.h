// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rundblick {

// What of a message by others may stand in the log. Their words may hold names of files, texts of
// records and SQL; these functions keep what cannot be any of it, and "..." for the rest.

// Of Qt: the function that speaks, and plain words up to the first quote, bracket, slash or colon.
QByteArray withoutContent(const QString& message);

// Of SQLite: the code, what it means, and of the text only its known forms: where in SQLite, which
// call of the system, at which step of a statement.
QByteArray withoutContent(int sqliteCode, const char* message);

} // namespace rundblick
