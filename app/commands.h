// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <span>

namespace rundblick {

class Arguments;

// The exit codes of every command. Settled: merged, and conflicts were settled.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, Settled = 3 };

// Whether the words ask for something that needs no window: new, import, analyse, export, merge,
// copy, check, schema, --help, --version.
bool isCommand(std::span<const std::string> words);

// Runs it without a display and returns the exit code; what is no command is a wrong call. What a
// command makes goes to standard output, a refusal is one line on standard error, in the language
// of the system.
int runCommand(int& argc, char** argv);

// Prints how the program is called, and WrongUsage.
int wrongUsage();

// The commands, behind their name.
int runNew(const Arguments& arguments);
int runImport(const Arguments& arguments);
int runAnalyse(const Arguments& arguments);
int runExport(const Arguments& arguments);
int runRatingSheet(const Arguments& arguments); // export --rating-sheet
int runMerge(const Arguments& arguments);
int runCopy(const Arguments& arguments);
int runCheck(const Arguments& arguments);
int runSchema(const Arguments& arguments);

// One line on standard error; Refused.
int refuse(const Error& error);

void print(const Message& message); // one line on standard output
void warn(const Message& message); // one line on standard error

} // namespace rundblick
