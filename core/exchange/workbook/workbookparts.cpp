// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/workbookparts.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace rundblick {
namespace {

constexpr std::size_t mostSharedBytes = std::size_t{256} << 20U;

long long integerOf(std::string_view text)
{
    return parseInteger(text).value_or(-1);
}

// "xl/./a/../b" → "xl/b".
std::string normalised(const std::string& path)
{
    std::vector<std::string_view> parts;
    for (const std::string_view part : split(path, "/")) {
        if (part == "..") {
            if (!parts.empty())
                parts.pop_back();
        } else if (!part.empty() && part != ".") {
            parts.push_back(part);
        }
    }
    std::string result;
    for (const std::string_view part : parts)
        result.append(result.empty() ? "" : "/").append(part);
    return result;
}

class Relationships : public XmlHandler {
public:
    explicit Relationships(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string target(attributes.value("Target"));
        const std::string_view type = attributes.value("Type");
        found.push_back(
            {std::string(attributes.value("Id")), std::string(type.substr(type.rfind('/') + 1)),
                normalised(target.starts_with('/') ? target : m_folder + target)});
    }
    std::vector<Relationship> found;

private:
    std::string m_folder;
};

class Sheets : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "sheet") {
            // "r:id" beside "sheetId", which has no prefix
            list.sheets.push_back(
                {std::string(attributes.value("name")), std::string(attributes.value("id"))});
        } else if (name == "workbookPr") {
            const std::string_view flag = attributes.value("date1904");
            list.startsIn1904 = flag == "1" || flag == "true";
        }
    }
    SheetList list;
};

// The built-in formats of dates and times, also those of East Asia.
bool isBuiltInDate(long long id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

// Whether the pattern writes years, months, days, hours, minutes or seconds; what is quoted, a
// colour or a condition in brackets does not count, [h] does.
bool isDatePattern(std::string_view pattern)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"') {
            i = std::min(pattern.find('"', i + 1), pattern.size());
        } else if (c == '[') {
            const std::size_t end = std::min(pattern.find(']', i), pattern.size());
            const std::string_view inside = pattern.substr(i + 1, end - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true;
            i = end;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            return true;
        } else if (c == 'G') {
            i += std::string_view("eneral").size(); // "General"
        }
    }
    return false;
}

class Formats : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "numFmt")
            m_patterns[integerOf(attributes.value("numFmtId"))]
                = isDatePattern(attributes.value("formatCode"));
        else if (name == "cellXfs")
            m_isWithin = true;
        else if (name == "xf" && m_isWithin)
            found.push_back(formatOf(integerOf(attributes.value("numFmtId"))));
    }
    void end(std::string_view name) override { m_isWithin = m_isWithin && name != "cellXfs"; }
    std::vector<CellFormat> found;

private:
    CellFormat formatOf(long long id) const
    {
        const auto pattern = m_patterns.find(id);
        const bool isDate = pattern != m_patterns.end() ? pattern->second : isBuiltInDate(id);
        return isDate ? CellFormat::Date : CellFormat::Number;
    }
    std::map<long long, bool> m_patterns;
    bool m_isWithin = false;
};

// Texts may be of several runs; what says how they are pronounced is no part of them.
class SharedStrings : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            m_text.clear();
        m_isText = name == "t" && !m_isPhonetic;
        m_isPhonetic = m_isPhonetic || name == "rPh";
    }
    void end(std::string_view name) override
    {
        m_isText = false;
        if (name == "rPh")
            m_isPhonetic = false;
        if (name != "si")
            return;
        found.push_back(withoutEscapes(m_text));
        m_bytes += m_text.size() + sizeof(std::string);
    }
    void text(std::string_view piece) override
    {
        if (m_isText && m_text.size() < longestRow)
            m_text += piece;
    }
    std::size_t bytes() const { return m_bytes; }
    std::vector<std::string> found;

private:
    std::string m_text;
    std::size_t m_bytes = 0;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Status statusOf(XmlState state, const std::string& file)
{
    if (state == XmlState::Doctype)
        return Error{Code::WorkbookDoctype, {{"file", file}}, {}};
    if (state == XmlState::Malformed)
        return Error{Code::WorkbookUnreadable, {{"file", file}}, {}};
    return ok();
}

Status parsePart(std::string_view text, XmlHandler& handler, const std::string& file)
{
    return statusOf(XmlParser(handler).feed(text, true), file);
}

Status parseEntry(ZipEntry& entry, XmlHandler& handler, const std::string& file)
{
    XmlParser parser(handler);
    for (;;) {
        const Result<std::string_view> piece = entry.next();
        if (!piece)
            return piece.error();
        const XmlState state = parser.feed(*piece, piece->empty());
        if (state != XmlState::Fine || piece->empty())
            return statusOf(state, file);
    }
}

std::vector<Relationship> readRelationships(std::string_view text, const std::string& folder)
{
    Relationships handler(folder);
    XmlParser(handler).feed(text, true);
    return std::move(handler.found);
}

Result<SheetList> readSheetList(std::string_view text, const std::string& file)
{
    Sheets handler;
    if (const Status parsed = parsePart(text, handler, file); !parsed)
        return parsed.error();
    return std::move(handler.list);
}

Result<std::vector<CellFormat>> readFormats(std::string_view text, const std::string& file)
{
    Formats handler;
    if (text.empty())
        return std::move(handler.found);
    if (const Status parsed = parsePart(text, handler, file); !parsed)
        return parsed.error();
    return std::move(handler.found);
}

Result<std::vector<std::string>> readSharedStrings(ZipEntry& entry, const std::string& file)
{
    SharedStrings handler;
    XmlParser parser(handler);
    for (;;) {
        const Result<std::string_view> piece = entry.next();
        if (!piece)
            return piece.error();
        if (const Status fine = statusOf(parser.feed(*piece, piece->empty()), file); !fine)
            return fine.error();
        if (piece->empty())
            return std::move(handler.found);
        if (handler.bytes() > mostSharedBytes)
            return Error{Code::WorkbookTooLarge,
                {{"file", file}, {"limit", static_cast<std::int64_t>(mostSharedBytes >> 20U)}}, {}};
    }
}

std::string withoutEscapes(std::string_view text)
{
    std::string result;
    for (;;) {
        const std::size_t at = text.find("_x");
        if (at == std::string_view::npos)
            return result.append(text);
        result += text.substr(0, at);
        text.remove_prefix(at);
        unsigned value = 0;
        const bool isEscape = text.size() >= 7 && text[6] == '_'
            && std::from_chars(text.data() + 2, text.data() + 6, value, 16).ptr == text.data() + 6
            && value < 0x80 && value > 0;
        if (isEscape)
            result += static_cast<char>(value);
        else
            result += text.substr(0, 2);
        text.remove_prefix(isEscape ? 7 : 2);
    }
}

} // namespace rundblick
