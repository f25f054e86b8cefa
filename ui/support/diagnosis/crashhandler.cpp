// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/crashhandler.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <memory>
#include <typeinfo>
#include <unistd.h>

namespace rundblick {
namespace {

constexpr int crashSignals[] = {SIGSEGV, SIGABRT, SIGFPE, SIGBUS, SIGILL};
constexpr int keptReports = 5;
constexpr int deepest = 128; // frames
constexpr const char* pattern = "crash-*.txt";

// What a signal handler has: no heap, no locks, nothing that could be half done at the moment.
char reportPath[4096];
char uncaughtType[256]; // of the exception that nobody caught; empty: none
alignas(16) char stackOfItsOwn[64 * 1024]; // also where the program's own is used up

void put(int file, const char* text)
{
    [[maybe_unused]] const ssize_t written = write(file, text, std::strlen(text));
}

void put(int file, std::uintptr_t number, unsigned base)
{
    char digits[2 * sizeof number * 4];
    char* start = std::end(digits);
    *--start = '\0';
    do {
        *--start = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    put(file, start);
}

const char* nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV, bad access to memory";
    case SIGABRT:
        return "SIGABRT, given up";
    case SIGFPE:
        return "SIGFPE, bad arithmetic";
    case SIGBUS:
        return "SIGBUS, memory that is not there";
    default:
        return "SIGILL, bad instruction";
    }
}

void writeReport(int file, int signal, const siginfo_t& details)
{
    put(file, "Rundblick " RUNDBLICK_VERSION " ended by signal ");
    put(file, static_cast<std::uintptr_t>(signal), 10);
    put(file, " (");
    put(file, nameOf(signal));
    put(file, ")\nseconds since 1970: ");
    put(file, static_cast<std::uintptr_t>(std::time(nullptr)), 10);
    put(file, "\naddress: 0x");
    put(file, reinterpret_cast<std::uintptr_t>(details.si_addr), 16);
    put(file, getpid() == gettid() ? "\nthread: main" : "\nthread: worker");
    if (uncaughtType[0]) {
        put(file, "\nexception: ");
        put(file, uncaughtType);
    }
    put(file, "\nstack:\n");
    void* frames[deepest];
    backtrace_symbols_fd(frames, backtrace(frames, deepest), file);
}

void onCrash(int signal, siginfo_t* details, void*)
{
    for (const int one : crashSignals)
        std::signal(one, SIG_DFL); // a second crash, of this or another thread, ends it at once
    const int file = open(reportPath, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0) {
        writeReport(file, signal, *details);
        close(file);
    }
    raise(signal); // delivered when this returns: the exit code is what it would have been
}

void onTerminate()
{
    if (const std::type_info* type = abi::__cxa_current_exception_type()) // not its text
        std::snprintf(uncaughtType, sizeof uncaughtType, "%s", type->name());
    std::abort();
}

QStringList reportNames(const QDir& folder) // the newest first
{
    return folder.entryList({QLatin1String(pattern)}, QDir::Files, QDir::Name | QDir::Reversed);
}

// Of "/home/anna/rundblick(_ZN9rundblick4testEv+0x12)[0x55]":
// "rundblick(rundblick::test()+0x12)[0x55]".
QString readable(const QString& line)
{
    static const QRegularExpression frame(QStringLiteral("^.*/([^/(]+\\()([^+)]*)(.*)$"));
    const QRegularExpressionMatch match = frame.match(line);
    if (!match.hasMatch())
        return line;
    const QByteArray symbol = match.captured(2).toLatin1();
    int failure = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(symbol.constData(), nullptr, nullptr, &failure), &std::free);
    return match.captured(1) + QString::fromLatin1(failure == 0 ? name.get() : symbol.constData())
        + match.captured(3);
}

} // namespace

void installCrashHandler(const QString& folder)
{
    const QDir reports(folder);
    for (const QString& old : reportNames(reports).mid(keptReports - 1))
        QFile::remove(reports.filePath(old));
    const QString name = QStringLiteral("crash-%1-%2.txt")
                             .arg(QDateTime::currentSecsSinceEpoch())
                             .arg(QCoreApplication::applicationPid());
    const QByteArray path = QFile::encodeName(reports.filePath(name));
    if (path.size() >= static_cast<qsizetype>(sizeof reportPath))
        return;
    std::memcpy(reportPath, path.constData(), static_cast<std::size_t>(path.size()) + 1);

    void* frame = nullptr;
    backtrace(&frame, 1); // its first call loads a library, which a signal handler must not
    const stack_t stack{stackOfItsOwn, 0, sizeof stackOfItsOwn};
    sigaltstack(&stack, nullptr);
    struct sigaction action { };
    action.sa_sigaction = onCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const int signal : crashSignals)
        sigaction(signal, &action, nullptr);
    std::set_terminate(onTerminate);
}

QStringList crashReports(const QString& folder)
{
    QStringList reports;
    const QDir files(folder);
    for (const QString& name : reportNames(files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        std::ranges::transform(lines, lines.begin(), readable);
        reports << lines.join(QLatin1Char('\n'));
    }
    return reports;
}

} // namespace rundblick
