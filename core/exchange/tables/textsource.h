// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/tables/encoding.h"

#include <filesystem>
#include <fstream>

namespace rundblick {

// A text of any length as UTF-8, piece by piece.
class TextSource {
public:
    virtual ~TextSource() = default;

    // Adds the next piece; false, and nothing added, at the end.
    virtual Result<bool> appendTo(std::string& text) = 0;

    virtual double progress() const = 0; // the share that was read, 0…1
};

// A text in memory, which must outlive it; a byte order mark is left out.
class StringSource : public TextSource {
public:
    explicit StringSource(std::string_view text);
    Result<bool> appendTo(std::string& text) override;
    double progress() const override;

private:
    std::size_t m_size;
    std::string_view m_rest;
};

// A file, read as it goes on: its size does not matter. Refuses FileMissing, FileUnreadable.
class FileSource : public TextSource {
public:
    FileSource(const std::filesystem::path& path, Encoding encoding);
    Result<bool> appendTo(std::string& text) override;
    double progress() const override;

private:
    std::filesystem::path m_path;
    Encoding m_encoding;
    std::ifstream m_file;
    std::uintmax_t m_size = 0;
    std::uintmax_t m_read = 0;
    std::string m_bytes; // what the piece before ended with: half a character
    bool m_isStart = true;
};

// The first bytes of a file, to guess from. Refuses FileMissing, FileUnreadable.
Result<std::string> startOfFile(const std::filesystem::path& path, std::size_t most);

} // namespace rundblick
