// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view temporaryPrefix = ".rundblick-";
constexpr std::string_view temporarySuffix = ".tmp";

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags)
        : m_number(::open(path.c_str(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

FileStamp stampFrom(const struct stat& status)
{
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return {status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
        static_cast<std::int64_t>(status.st_ino)};
}

bool readAll(int descriptor, std::vector<unsigned char>& bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t got = ::read(descriptor, bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false; // failed, or someone is shortening the file
        done += static_cast<std::size_t>(got);
    }
    return true;
}

Status syncPath(const fs::path& path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (descriptor.isOpen() && ::fsync(descriptor.number()) == 0)
        return ok();
    if (errno == EINVAL || errno == ENOTSUP) // a file system that has no such thing
        return ok();
    return fileError(Code::FileUnwritable, path, errno);
}

// A file that takes another's place is as readable to others as that one was.
void copyMode(const fs::path& from, const fs::path& to)
{
    std::error_code ignored; // a share without modes
    const fs::file_status status = fs::status(from, ignored);
    if (fs::exists(status))
        fs::permissions(to, status.permissions(), ignored);
}

} // namespace

bool isNoRoom(int errorNumber)
{
    return errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
}

fs::path realPath(const fs::path& path)
{
    std::error_code error;
    fs::path result = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : result;
}

bool isRegularFile(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

FileStamp stampOf(const fs::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return stampFrom(status);
}

Result<FileContent> readFile(const fs::path& path, std::size_t limit)
{
    const Descriptor descriptor(path, O_RDONLY);
    if (!descriptor.isOpen()) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return fileError(missing ? Code::FileMissing : Code::FileUnreadable, path, errno);
    }
    struct stat status { };
    if (::fstat(descriptor.number(), &status) != 0)
        return fileError(Code::FileUnreadable, path, errno);
    if (!S_ISREG(status.st_mode))
        return fileError(Code::FileUnreadable, path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    if (static_cast<std::uint64_t>(status.st_size) > limit)
        return Error{Code::FileTooLarge,
            {{"file", path.string()}, {"limit", static_cast<std::int64_t>(limit >> 20U)}}, {}};
    FileContent content;
    content.stamp = stampFrom(status);
    content.bytes.resize(static_cast<std::size_t>(status.st_size));
    if (!readAll(descriptor.number(), content.bytes))
        return fileError(Code::FileUnreadable, path, errno);
    return content;
}

Error fileError(Code code, const fs::path& path, int errorNumber)
{
    return {isNoRoom(errorNumber) ? Code::DiskFull : code, {{"file", path.string()}},
        errorNumber == 0 ? std::string() : std::strerror(errorNumber)};
}

std::string uniqueName()
{
    std::random_device device; // not randomId(): a seed for ids must not repeat names
    return std::to_string((std::uint64_t{device()} << 32U) | device());
}

fs::path temporaryBeside(const fs::path& target)
{
    std::string name(temporaryPrefix);
    name += uniqueName();
    name += temporarySuffix;
    return target.parent_path() / name;
}

void sweepTemporaries(const fs::path& target)
{
    std::error_code ignored; // what cannot be swept today is swept another day
    const auto oldest = fs::file_time_type::clock::now() - std::chrono::minutes(10);
    for (const fs::directory_entry& entry : fs::directory_iterator(target.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(temporaryPrefix) && name.ends_with(temporarySuffix)
            && entry.last_write_time(ignored) < oldest)
            fs::remove(entry.path(), ignored);
    }
}

Status moveIntoPlace(const fs::path& temporary, const fs::path& target)
{
    copyMode(target, temporary);
    if (Status synced = syncPath(temporary, O_RDONLY); !synced)
        return synced;
    std::error_code error;
    fs::rename(temporary, target, error);
    if (error)
        return fileError(Code::FileUnwritable, target, error.value());
    return syncPath(target.parent_path(), O_RDONLY | O_DIRECTORY);
}

} // namespace rundblick
