// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/locktext.h"

#include "core/base/text.h"
#include "core/store/digest.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <ctime>
#include <fstream>
#include <pwd.h>
#include <unistd.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view title = "Rundblick has this file open";
constexpr std::size_t longestValue = 80; // bytes

std::string firstWordOf(const char* path)
{
    std::string word;
    std::ifstream(path) >> word;
    return word;
}

std::string checksum(std::string_view text)
{
    ContentDigest digest;
    digest.addTable(text);
    return std::to_string(digest.value());
}

// When the kernel started a process, in its ticks; 0 where there is no such process.
// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, field 22
std::int64_t startOfProcess(std::int64_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text;
    std::getline(file, text, '\0');
    const std::size_t nameEnd = text.rfind(')'); // the name may hold anything
    if (nameEnd == std::string::npos)
        return 0;
    constexpr int fieldsBetween = 19;
    std::size_t at = nameEnd + 1;
    for (int field = 0; field < fieldsBetween && at != std::string::npos; ++field)
        at = text.find(' ', at + 1);
    std::int64_t started = 0;
    if (at != std::string::npos)
        std::from_chars(text.data() + at + 1, text.data() + text.size(), started);
    return started;
}

std::string timeNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

// One line that can be shown anywhere.
std::string clean(std::string_view value)
{
    std::string result(value.substr(0, longestValue));
    while (!result.empty() && !isUtf8(result)) // cut within a letter, or never was any
        result.pop_back();
    std::erase_if(result, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return result;
}

// "2026-11-22T09:30:00Z" or nothing.
std::string cleanTime(std::string_view value)
{
    constexpr std::string_view form = "dddd-dd-ddTdd:dd:ddZ";
    if (value.size() != form.size())
        return {};
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = value[i] >= '0' && value[i] <= '9';
        if (form[i] == 'd' ? !isDigit : value[i] != form[i])
            return {};
    }
    return std::string(value);
}

std::int64_t numberOf(std::string_view value)
{
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

void readLine(std::string_view line, LockText& lock)
{
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return;
    const std::string_view name = line.substr(0, equals);
    const std::string_view value = line.substr(equals + 1);
    if (name == "who")
        lock.holder.who = clean(value);
    else if (name == "since")
        lock.holder.since = cleanTime(value);
    else if (name == "machine")
        lock.mark.machine = clean(value);
    else if (name == "boot")
        lock.mark.boot = clean(value);
    else if (name == "space")
        lock.mark.space = clean(value);
    else if (name == "process")
        lock.mark.process = numberOf(value);
    else if (name == "started")
        lock.mark.started = numberOf(value);
}

} // namespace

ProcessMark ownMark()
{
    ProcessMark mark;
    const std::string machine = firstWordOf("/etc/machine-id"); // not to be told to others as it is
    mark.machine = machine.empty() ? std::string() : checksum("Rundblick " + machine);
    mark.boot = firstWordOf("/proc/sys/kernel/random/boot_id");
    std::error_code unknown;
    mark.space = fs::read_symlink("/proc/self/ns/pid", unknown).string();
    mark.process = ::getpid();
    mark.started = startOfProcess(mark.process);
    return mark;
}

LockHolder ownHolder()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* person = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &person);
    const std::string name = person ? person->pw_name : "?";
    return {clean(name + '@' + host.data()), timeNow()};
}

std::string written(const LockText& lock)
{
    std::string text(title);
    const auto add = [&](std::string_view name, std::string_view value) {
        ((((text += '\n') += name) += '=') += value);
    };
    add("who", lock.holder.who);
    add("since", lock.holder.since);
    add("machine", lock.mark.machine);
    add("boot", lock.mark.boot);
    add("space", lock.mark.space);
    add("process", std::to_string(lock.mark.process));
    add("started", std::to_string(lock.mark.started));
    return text += '\n';
}

LockText readLockText(std::string_view text)
{
    LockText lock;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        readLine(text.substr(0, end), lock);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lock;
}

ProcessLife lifeOf(const ProcessMark& mark, const ProcessMark& own)
{
    const bool sameMachine = !mark.machine.empty() && mark.machine == own.machine;
    if (mark.boot.empty() || mark.boot != own.boot)
        return sameMachine && !mark.boot.empty() ? ProcessLife::Over : ProcessLife::Unknown;
    if (mark.space != own.space || mark.process <= 0)
        return ProcessLife::Unknown;
    const std::int64_t started = startOfProcess(mark.process);
    const bool isAlive = started != 0 && (mark.started == 0 || started == mark.started);
    return isAlive ? ProcessLife::Alive : ProcessLife::Over;
}

} // namespace rundblick
