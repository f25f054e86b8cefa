// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/usage.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace rundblick {
namespace {

struct Command {
    std::string_view name;
    int (*run)(const Arguments& arguments);
    std::span<const OptionRule> options;
    bool drawsPaper = false; // needs fonts, no display
    std::size_t fileCount = 1;
};

constexpr OptionRule newOptions[] = {{"--template"}};
constexpr OptionRule importOptions[] = {{"--touchpoints"}, {"--phases"}, {"--placements"},
    {"--criteria"}, {"--judgements"}, {"--brands"}, {"--ratings"}, {"--paths"}, {"--links"},
    {"--curves"}, {"--points"}, {"--scenario"}, {"--segments"}, {"--waves"}, {"--settings"},
    {"--json"}, {"--list"}, {"--mermaid"}, {"--graphml"}, {"--own"}, {"--scale"}, {"--missing"},
    {"--events"}, {"--session"}, {"--conversion"}, {"--activity"}, {"--merge-repeats"}, {"--cut"},
    {"--rules"}, {"--survey"}, {"--profile"}, {"--wave"}, {"--zero-is-missing"}};
constexpr OptionRule analyseOptions[] = {{"--json"}, {"--benchmark"}, {"--order"},
    {"--keep-repeats", false}, {"--segment"}, {"--wave"}, {"--rule"}, {"--draws"}, {"--seed"},
    {"--threads"}, {"--timing", false}, {"--discreet", false}};
constexpr OptionRule exportOptions[] = {{"--pdf"}, {"--pptx"}, {"--xlsx"}, {"--svg"}, {"--png"},
    {"--csv"}, {"--csv-style"}, {"--json"}, {"--graphml"}, {"--dot"}, {"--mermaid"}, {"--ics"},
    {"--handover"}, {"--page"}, {"--paper"}, {"--tile"}, {"--png-scale"}, {"--transparent", false},
    {"--language"}, {"--rating-sheet"}, {"--rater"}, {"--voice"}, {"--discreet", false}};
constexpr OptionRule copyOptions[]
    = {{"--into"}, {"--clean", false}, {"--discreet", false}, {"--language"}};

constexpr OptionRule schemaOptions[] = {{"--json"}};
constexpr OptionRule mergeOptions[] = {{"--into"}, {"--prefer"}, {"--json"}};

constexpr Command commands[] = {
    {"new", runNew, newOptions},
    {"import", runImport, importOptions},
    {"analyse", runAnalyse, analyseOptions},
    {"export", runExport, exportOptions, true},
    {"merge", runMerge, mergeOptions, false, 3},
    {"copy", runCopy, copyOptions},
    {"check", runCheck, {}},
    {"schema", runSchema, schemaOptions, false, 0},
};

const Command* commandOf(std::string_view word)
{
    const auto found = std::ranges::find(commands, word, &Command::name);
    return found == std::end(commands) ? nullptr : &*found;
}

int runWords(std::span<const std::string> words)
{
    if (words.front() == "--version") {
        std::puts("rundblick " RUNDBLICK_VERSION);
        return Done;
    }
    if (words.front() == "--help") {
        std::fputs(qUtf8Printable(usage()), stdout);
        return Done;
    }
    const Command* command = commandOf(words.front());
    if (!command)
        return wrongUsage();
    const auto arguments = Arguments::parse(words.subspan(1), command->options, command->fileCount);
    return arguments ? command->run(*arguments) : wrongUsage();
}

// Qt warns of things like a missing XDG_RUNTIME_DIR, which do not concern a report; a refusal is
// to be the only line.
void onlySerious(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void printLine(std::FILE* stream, const Message& message, const char* prefix)
{
    QString line = sentence(message);
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    std::fprintf(stream, "%s%s\n", prefix, qUtf8Printable(line));
}

} // namespace

bool isCommand(std::span<const std::string> words)
{
    return !words.empty()
        && (commandOf(words.front()) || words.front() == "--help" || words.front() == "--version");
}

int runCommand(int& argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const Command* command = commandOf(words.empty() ? "" : words.front());
    if (command && command->drawsPaper) {
        qInstallMessageHandler(onlySerious);
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same fonts and pages with and without one
        const QGuiApplication application(argc, argv);
        useLanguage(languageFor({}));
        return runWords(words);
    }
    const QCoreApplication application(argc, argv);
    useLanguage(languageFor({}));
    return runWords(words);
}

int wrongUsage()
{
    std::fputs(qUtf8Printable(usage()), stderr);
    return WrongUsage;
}

int refuse(const Error& error)
{
    warn(error);
    return Refused;
}

void print(const Message& message)
{
    printLine(stdout, message, "");
}

void warn(const Message& message)
{
    printLine(stderr, message, "rundblick: ");
}

} // namespace rundblick
