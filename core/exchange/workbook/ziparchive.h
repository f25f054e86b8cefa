// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace rundblick {

class ZipEntry;

inline constexpr std::int64_t mostMegabytes = 2'048; // unpacked; a sheet of a million rows has 100

// A ZIP archive to be read. What it unpacks to is bounded: a small file can claim to be endless.
class ZipArchive {
public:
    // Refuses FileMissing, FileUnreadable; WorkbookUnreadable where it is no such archive.
    static Result<ZipArchive> open(const std::filesystem::path& path);

    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    bool has(const std::string& name) const;

    // An entry, to be read from its start. Refuses WorkbookUnreadable where there is none, and
    // WorkbookTooLarge {file, limit: megabytes} where it is packed as no honest one is.
    Result<ZipEntry> entry(const std::string& name) const;

    // The whole of a small entry; empty where there is none.
    Result<std::string> text(const std::string& name) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

// Reads an entry piece by piece. It must not outlive its archive.
class ZipEntry {
public:
    ZipEntry(ZipEntry&&) noexcept;
    ZipEntry& operator=(ZipEntry&&) noexcept;
    ~ZipEntry();

    // The next piece, good until the next; empty at the end. Refuses WorkbookUnreadable where the
    // archive is damaged, WorkbookTooLarge.
    Result<std::string_view> next();

    double progress() const; // the share that was read, 0…1, if the archive tells the truth

private:
    friend class ZipArchive;
    struct Handle;
    explicit ZipEntry(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace rundblick
