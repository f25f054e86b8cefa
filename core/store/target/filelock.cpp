// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/filelock.h"

#include "core/store/files.h"
#include "core/store/target/locktext.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestLock = 2000; // bytes; a longer one is none of ours

struct Descriptor {
    int number = -1;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

// The text of a lock file; empty where there is none. Never follows a link, never waits.
std::optional<std::string> textOf(const fs::path& path)
{
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
    struct stat status { };
    if (file.number < 0 || ::fstat(file.number, &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    std::string text(longestLock, '\0');
    const ssize_t got = ::read(file.number, text.data(), text.size());
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

enum class Made { Yes, Exists, Refused };

Made makeLock(const fs::path& path, const std::string& text)
{
    constexpr mode_t mode = 0644;
    const Descriptor file{
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)};
    if (file.number < 0)
        return errno == EEXIST ? Made::Exists : Made::Refused;
    if (::write(file.number, text.data(), text.size()) == static_cast<ssize_t>(text.size()))
        return Made::Yes;
    ::unlink(path.c_str());
    return Made::Refused;
}

// Whether somebody refreshed the lock lately. A clock that runs ahead is forgiven an hour.
bool isFresh(const fs::path& path)
{
    using namespace std::chrono_literals;
    constexpr auto patience = 5min;
    constexpr auto clocksDiffer = 1h;
    std::error_code error;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(path, error);
    return !error && age < patience && age > -clocksDiffer;
}

LockState stateOf(const fs::path& path, const std::string& text)
{
    const LockText lock = readLockText(text);
    const ProcessLife life = lifeOf(lock.mark, ownMark());
    const bool isHeld
        = life == ProcessLife::Alive || (life == ProcessLife::Unknown && isFresh(path));
    return {isHeld ? LockKind::Held : LockKind::Stale, lock.holder};
}

Error lockedError(const fs::path& target, const LockHolder& holder)
{
    return {Code::FileLocked,
        {{"file", target.string()}, {"who", holder.who}, {"since", holder.since}}, {}};
}

// Takes a stale lock away, but not one that somebody else has put in its place meanwhile.
void removeStale(const fs::path& path, const std::string& text)
{
    const fs::path aside = temporaryBeside(path);
    std::error_code ignored;
    fs::rename(path, aside, ignored);
    if (ignored)
        return;
    if (textOf(aside) != text)
        fs::create_hard_link(aside, path, ignored);
    fs::remove(aside, ignored);
}

} // namespace

fs::path lockPath(const fs::path& target)
{
    return target.parent_path() / (".~lock." + target.filename().string() + '#');
}

LockState lockOf(const fs::path& target)
{
    const fs::path path = lockPath(target);
    const std::optional<std::string> text = textOf(path);
    return text ? stateOf(path, *text) : LockState{};
}

FileLock::FileLock(fs::path path, std::string text)
    : m_path(std::move(path))
    , m_text(std::move(text))
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_text(std::move(other.m_text))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_text, other.m_text);
    return *this;
}

FileLock::~FileLock()
{
    std::error_code ignored;
    if (isTaken() && textOf(m_path) == m_text)
        fs::remove(m_path, ignored);
}

Result<FileLock> FileLock::take(const fs::path& target)
{
    const fs::path path = lockPath(target);
    const std::string text = written({ownHolder(), ownMark()}) + "word=" + uniqueName() + '\n';
    constexpr int attempts = 3; // others may be taking it, too
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Made made = makeLock(path, text);
        if (made == Made::Yes)
            return FileLock(path, text);
        const std::optional<std::string> there = textOf(path);
        if (made == Made::Refused || !there)
            continue;
        const LockState state = stateOf(path, *there);
        if (state.kind == LockKind::Held)
            return lockedError(target, state.holder);
        removeStale(path, *there);
    }
    return FileLock({}, {});
}

bool FileLock::refresh() const
{
    if (!isTaken())
        return true;
    const std::optional<std::string> text = textOf(m_path);
    if (!text)
        return makeLock(m_path, m_text) != Made::Exists;
    if (*text != m_text)
        return false;
    std::error_code ignored; // the next minute may do
    fs::last_write_time(m_path, fs::file_time_type::clock::now(), ignored);
    return true;
}

} // namespace rundblick
