// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/ziparchive.h"

#include <array>
#include <zip.h>

namespace rundblick {
namespace {

constexpr std::uint64_t megabyte = std::uint64_t{1} << 20U;
constexpr std::uint64_t largest = mostMegabytes * megabyte;
constexpr std::uint64_t smallPart = 64 * megabyte; // of those that are read whole
constexpr std::uint64_t unsuspicious = 8 * megabyte;
constexpr std::uint64_t densest = 200; // bytes from one; sheets have 10 to 30, bombs 1,000
constexpr std::size_t pieceSize = std::size_t{1} << 16U;

Error errorOf(Code code, const std::string& file)
{
    Error error{code, {{"file", file}}, {}};
    if (code == Code::WorkbookTooLarge)
        error.values.emplace_back("limit", mostMegabytes);
    return error;
}

bool isBomb(std::uint64_t unpacked, std::uint64_t packed)
{
    return unpacked > largest || (unpacked > unsuspicious && unpacked / densest > packed);
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

} // namespace

struct ZipArchive::Handle {
    std::string file;
    std::unique_ptr<zip_t, CloseArchive> zip;
};

struct ZipEntry::Handle {
    std::string file;
    std::unique_ptr<zip_file_t, CloseFile> entry;
    std::uint64_t packed = 0;
    std::uint64_t declared = 0;
    std::uint64_t unpacked = 0; // so far
    std::array<char, pieceSize> piece{};
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

ZipEntry::ZipEntry(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
ZipEntry::ZipEntry(ZipEntry&&) noexcept = default;
ZipEntry& ZipEntry::operator=(ZipEntry&&) noexcept = default;
ZipEntry::~ZipEntry() = default;

Result<ZipArchive> ZipArchive::open(const std::filesystem::path& path)
{
    auto handle = std::make_unique<Handle>();
    handle->file = path.string();
    int failure = 0;
    handle->zip.reset(zip_open(handle->file.c_str(), ZIP_RDONLY, &failure));
    if (handle->zip)
        return ZipArchive(std::move(handle));
    const bool isMissing = failure == ZIP_ER_NOENT;
    const bool isUnreadable = failure == ZIP_ER_OPEN || failure == ZIP_ER_READ;
    return errorOf(isMissing ? Code::FileMissing
            : isUnreadable   ? Code::FileUnreadable
                             : Code::WorkbookUnreadable,
        handle->file);
}

bool ZipArchive::has(const std::string& name) const
{
    return zip_name_locate(m_handle->zip.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipEntry> ZipArchive::entry(const std::string& name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_handle->zip.get(), name.c_str(), ZIP_FL_NOCASE, &stat) != 0
        || (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
        return errorOf(Code::WorkbookUnreadable, m_handle->file);
    if (isBomb(stat.size, stat.comp_size))
        return errorOf(Code::WorkbookTooLarge, m_handle->file);
    auto handle = std::make_unique<ZipEntry::Handle>();
    handle->file = m_handle->file;
    handle->packed = stat.comp_size;
    handle->declared = stat.size;
    handle->entry.reset(zip_fopen_index(m_handle->zip.get(), stat.index, 0));
    if (!handle->entry)
        return errorOf(Code::WorkbookUnreadable, m_handle->file);
    return ZipEntry(std::move(handle));
}

Result<std::string> ZipArchive::text(const std::string& name) const
{
    std::string text;
    if (!has(name))
        return text;
    Result<ZipEntry> found = entry(name);
    if (!found)
        return found.error();
    for (;;) {
        const Result<std::string_view> piece = found->next();
        if (!piece)
            return piece.error();
        if (piece->empty())
            return text;
        text += *piece;
        if (text.size() > smallPart)
            return errorOf(Code::WorkbookTooLarge, m_handle->file);
    }
}

double ZipEntry::progress() const
{
    const auto declared = static_cast<double>(m_handle->declared);
    const auto unpacked = static_cast<double>(m_handle->unpacked);
    return unpacked < declared ? unpacked / declared : 1.0;
}

// The sizes that an archive declares may be false: what comes out counts.
Result<std::string_view> ZipEntry::next()
{
    const zip_int64_t count
        = zip_fread(m_handle->entry.get(), m_handle->piece.data(), m_handle->piece.size());
    if (count < 0)
        return errorOf(Code::WorkbookUnreadable, m_handle->file);
    m_handle->unpacked += static_cast<std::uint64_t>(count);
    if (isBomb(m_handle->unpacked, m_handle->packed))
        return errorOf(Code::WorkbookTooLarge, m_handle->file);
    return std::string_view(m_handle->piece.data(), static_cast<std::size_t>(count));
}

} // namespace rundblick
