// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/workbook.h"

#include "core/exchange/tables/textsource.h"
#include "core/exchange/workbook/sheetrows.h"
#include "core/exchange/workbook/workbookparts.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace rundblick {
namespace {

constexpr std::string_view archiveMark = "PK";
constexpr std::string_view compoundMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t directoryWithin = std::size_t{64} << 20U;

// What a workbook with a password is wrapped in has an entry of this name, in UTF-16.
bool isEncrypted(std::string_view compound)
{
    std::string name;
    for (const char c : std::string_view("EncryptedPackage"))
        name.append({c, '\0'});
    return compound.find(name) != std::string_view::npos;
}

// Workbooks of before 2007, and any with a password, are no archives.
Status checkStart(const std::filesystem::path& path)
{
    const Result<std::string> start = startOfFile(path, compoundMark.size());
    if (!start)
        return start.error();
    if (!start->starts_with(compoundMark))
        return ok();
    const Result<std::string> compound = startOfFile(path, directoryWithin);
    if (!compound)
        return compound.error();
    const Code code = isEncrypted(*compound) ? Code::WorkbookProtected : Code::WorkbookOld;
    return Error{code, {{"file", path.string()}}, {}};
}

// The first of a type; empty where there is none.
std::string targetOf(const std::vector<Relationship>& relationships, std::string_view type)
{
    const auto found = std::ranges::find(relationships, type, &Relationship::type);
    return found == relationships.end() ? std::string() : found->target;
}

} // namespace

Workbook::Workbook(ZipArchive archive, std::string file)
    : m_archive(std::move(archive))
    , m_parts(std::make_unique<WorkbookParts>())
{
    m_parts->file = std::move(file);
}

Result<Workbook> Workbook::open(const std::filesystem::path& path)
{
    if (const Status fine = checkStart(path); !fine)
        return fine.error();
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    Workbook workbook(*std::move(archive), path.string());
    if (const Status read = workbook.read(); !read)
        return read.error();
    return workbook;
}

// Parts are found by what points to them: programs put and name them differently.
Result<std::vector<Relationship>> Workbook::relationshipsOf(const std::string& part) const
{
    const std::size_t folderEnd = part.rfind('/') + 1; // 0 where there is none
    const std::string folder = part.substr(0, folderEnd);
    const Result<std::string> text
        = m_archive.text(folder + "_rels/" + part.substr(folderEnd) + ".rels");
    if (!text)
        return text.error();
    return readRelationships(*text, folder);
}

Status Workbook::read()
{
    const auto package = relationshipsOf({});
    if (!package)
        return package.error();
    const std::string main = targetOf(*package, "officeDocument");
    const auto relationships = relationshipsOf(main);
    if (!relationships)
        return relationships.error();
    Status status = readSheets(main, *relationships);
    if (status)
        status = readFormats(targetOf(*relationships, "styles"));
    if (status)
        status = readStrings(targetOf(*relationships, "sharedStrings"));
    return status;
}

Status Workbook::readSheets(const std::string& main, const std::vector<Relationship>& relationships)
{
    const Result<std::string> text = m_archive.text(main);
    if (!text)
        return text.error();
    if (text->empty())
        return Error{Code::WorkbookUnreadable, {{"file", m_parts->file}}, {}};
    const Result<SheetList> sheets = readSheetList(*text, m_parts->file);
    if (!sheets)
        return sheets.error();
    m_parts->startsIn1904 = sheets->startsIn1904;
    for (const SheetEntry& sheet : sheets->sheets) {
        const auto found = std::ranges::find(relationships, sheet.relationship, &Relationship::id);
        const bool isTable = found != relationships.end() && found->type == "worksheet";
        if (!isTable || !m_archive.has(found->target))
            continue; // a sheet of charts or macros
        m_names.push_back(sheet.name);
        m_entries.push_back(found->target);
    }
    if (m_names.empty())
        return Error{Code::WorkbookNoSheet, {{"file", m_parts->file}}, {}};
    return ok();
}

Status Workbook::readFormats(const std::string& part)
{
    const Result<std::string> text = m_archive.text(part);
    if (!text)
        return text.error();
    Result<std::vector<CellFormat>> formats = rundblick::readFormats(*text, m_parts->file);
    if (!formats)
        return formats.error();
    m_parts->formats = *std::move(formats);
    return ok();
}

Status Workbook::readStrings(const std::string& part)
{
    if (!m_archive.has(part))
        return ok();
    Result<ZipEntry> entry = m_archive.entry(part);
    if (!entry)
        return entry.error();
    Result<std::vector<std::string>> strings = readSharedStrings(*entry, m_parts->file);
    if (!strings)
        return strings.error();
    m_parts->sharedStrings = *std::move(strings);
    return ok();
}

Result<std::unique_ptr<RowReader>> Workbook::rows(std::size_t sheet) const
{
    Result<ZipEntry> entry = m_archive.entry(m_entries.at(sheet));
    if (!entry)
        return entry.error();
    return std::unique_ptr<RowReader>(std::make_unique<SheetRows>(*std::move(entry), *m_parts));
}

bool looksLikeWorkbook(std::string_view bytes)
{
    return bytes.starts_with(archiveMark) || bytes.starts_with(compoundMark);
}

// The year 1900 has a 29th of February there; whoever needs it knows.
std::string dateText(double days, bool startsIn1904)
{
    using namespace std::chrono;
    if (!(days >= 0.0) || days >= 2'958'466.0) // the year 10,000
        return {};
    auto seconds = static_cast<long long>(std::llround((days - std::floor(days)) * 86'400.0));
    auto whole = static_cast<int>(days) + static_cast<int>(seconds / 86'400);
    seconds %= 86'400;
    char time[16];
    std::snprintf(time, sizeof time, "%02d:%02d:%02d", static_cast<int>(seconds / 3600),
        static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    if (whole == 0 && !startsIn1904)
        return time;
    const sys_days start = startsIn1904 ? sys_days(year(1904) / January / 1)
        : whole < 60                    ? sys_days(year(1899) / December / 31)
                                        : sys_days(year(1899) / December / 30);
    const year_month_day date(start + std::chrono::days(whole));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return seconds == 0 ? std::string(text) : std::string(text) + ' ' + time;
}

} // namespace rundblick
