// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/textsource.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 18U;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

Error errorOf(Code code, const std::filesystem::path& path)
{
    return {code, {{"file", path.string()}}, {}};
}

Error unopened(const std::filesystem::path& path)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(path, error);
    return errorOf(isThere ? Code::FileUnreadable : Code::FileMissing, path);
}

// How many of the bytes are whole characters; the others wait for those that follow.
std::size_t wholeCharacters(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Windows1252 || encoding == Encoding::Utf8)
        return bytes.size(); // pieces of UTF-8 are only joined
    const std::size_t even = bytes.size() - bytes.size() % 2;
    if (even < 2)
        return even;
    const auto high = static_cast<unsigned char>(
        bytes[encoding == Encoding::Utf16Little ? even - 1 : even - 2]);
    return high >= 0xD8 && high < 0xDC ? even - 2 : even; // the first half of a pair
}

} // namespace

StringSource::StringSource(std::string_view text)
    : m_size(text.size())
    , m_rest(text)
{
    if (m_rest.starts_with(byteOrderMark))
        m_rest.remove_prefix(byteOrderMark.size());
}

Result<bool> StringSource::appendTo(std::string& text)
{
    const std::string_view piece = m_rest.substr(0, pieceSize);
    text += piece;
    m_rest.remove_prefix(piece.size());
    return !piece.empty();
}

double StringSource::progress() const
{
    return m_size == 0 ? 1.0
                       : 1.0 - static_cast<double>(m_rest.size()) / static_cast<double>(m_size);
}

FileSource::FileSource(const std::filesystem::path& path, Encoding encoding)
    : m_path(path)
    , m_encoding(encoding)
    , m_file(path, std::ios::binary)
{
    std::error_code unknown;
    m_size = std::filesystem::file_size(path, unknown);
    if (unknown)
        m_size = 0;
}

// A pipe has no size.
double FileSource::progress() const
{
    return m_size == 0 ? 0.0
                       : std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_size));
}

Result<bool> FileSource::appendTo(std::string& text)
{
    if (!m_file.is_open())
        return unopened(m_path);
    const std::size_t kept = m_bytes.size();
    m_bytes.resize(kept + pieceSize);
    m_file.read(m_bytes.data() + kept, static_cast<std::streamsize>(pieceSize));
    if (m_file.bad())
        return errorOf(Code::FileUnreadable, m_path);
    m_bytes.resize(kept + static_cast<std::size_t>(m_file.gcount()));
    m_read += static_cast<std::uintmax_t>(m_file.gcount());
    if (m_bytes.empty())
        return false;
    const std::size_t whole = m_file.eof() ? m_bytes.size() : wholeCharacters(m_bytes, m_encoding);
    const std::string_view piece = std::string_view(m_bytes).substr(0, whole);
    const bool isPlain = m_encoding == Encoding::Utf8 && !std::exchange(m_isStart, false);
    if (isPlain)
        text += piece;
    else
        text += toUtf8(piece, m_encoding);
    m_isStart = false;
    m_bytes.erase(0, whole);
    return true;
}

Result<std::string> startOfFile(const std::filesystem::path& path, std::size_t most)
{
    std::ifstream file(path, std::ios::binary);
    if (!file.is_open())
        return unopened(path);
    std::string bytes(most, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(most));
    if (file.bad())
        return errorOf(Code::FileUnreadable, path);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace rundblick
