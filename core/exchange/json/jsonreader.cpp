// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonreader.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t noLimit = std::string::npos;
constexpr std::size_t longestKey = 100; // ours are shorter by far

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80)
        return add(point);
    if (point < 0x800) {
        add(0xC0 | point >> 6U);
        return add(0x80 | (point & 0x3FU));
    }
    if (point < 0x10000) {
        add(0xE0 | point >> 12U);
    } else {
        add(0xF0 | point >> 18U);
        add(0x80 | (point >> 12U & 0x3FU));
    }
    add(0x80 | (point >> 6U & 0x3FU));
    add(0x80 | (point & 0x3FU));
}

// The character that an escape such as \n stands for; NUL where it is none.
char escaped(char c)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    const std::size_t place = names.find(c);
    return place == std::string_view::npos ? '\0' : values[place];
}

} // namespace

JsonReader::JsonReader(std::string_view text, std::size_t deepest)
    : m_text(text)
    , m_deepest(deepest)
{
    if (m_text.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
}

void JsonReader::fail(std::string expected)
{
    if (!isFine())
        return;
    const std::string_view before = m_text.substr(0, m_valueAt);
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const std::string where = path();
    m_place = where + (where.empty() ? "" : ", ") + std::to_string(line) + ':'
        + std::to_string(m_valueAt - lineStart + 1);
    m_expected = std::move(expected);
}

std::string JsonReader::path() const
{
    std::string path;
    for (const Level& level : m_levels) {
        if (level.isObject && !level.key.empty())
            path += (path.empty() ? "" : ".") + level.key;
        else if (!level.isObject && level.count > 0)
            path += '[' + std::to_string(level.count - 1) + ']';
    }
    return path;
}

char JsonReader::peek()
{
    while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) < 4)
        ++m_at;
    m_valueAt = m_at;
    return isFine() ? at(m_at) : '\0';
}

bool JsonReader::open(char bracket, bool isObject)
{
    if (peek() != bracket || m_levels.size() == m_deepest) {
        fail(std::string(1, bracket));
        return false;
    }
    ++m_at;
    m_levels.push_back({isObject, 0, {}});
    return true;
}

bool JsonReader::openObject()
{
    return open('{', true);
}

bool JsonReader::openArray()
{
    return open('[', false);
}

// Whether another entry follows; at the end of the object or array that level is left.
bool JsonReader::nextEntry(char closing)
{
    if (!isFine() || m_levels.empty())
        return false;
    Level& level = m_levels.back();
    const char next = peek();
    if (next == closing) {
        ++m_at;
        m_levels.pop_back();
        return false;
    }
    if (level.count > 0 && next != ',') {
        fail(std::string(", ") + closing);
        return false;
    }
    if (level.count++ > 0)
        ++m_at;
    level.key.clear();
    return true;
}

bool JsonReader::nextKey(std::string& key)
{
    if (!nextEntry('}') || !readText(key, longestKey))
        return false;
    const std::size_t keyAt = m_valueAt;
    m_levels.back().key = key;
    if (peek() != ':') {
        fail(":");
        return false;
    }
    ++m_at;
    m_valueAt = keyAt; // where a key that nobody knows is refused
    return true;
}

bool JsonReader::nextItem()
{
    return nextEntry(']');
}

JsonKind JsonReader::kind()
{
    switch (const char next = peek()) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::Text;
    case 't':
    case 'f':
        return JsonKind::Flag;
    case 'n':
        return JsonKind::Null;
    default:
        return next == '-' || isDigit(next) ? JsonKind::Number : JsonKind::None;
    }
}

bool JsonReader::isAtText()
{
    return peek() == '"';
}

bool JsonReader::readText(std::string& value, std::size_t most)
{
    value.clear();
    return scanText(&value, most);
}

bool JsonReader::scanText(std::string* value, std::size_t most)
{
    if (peek() != '"') {
        fail("\"…\"");
        return false;
    }
    ++m_at;
    for (;;) {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
            && static_cast<unsigned char>(m_text[m_at]) >= 0x20 && m_at - start <= most)
            ++m_at;
        const std::string_view plain = m_text.substr(start, m_at - start);
        if (value && plain.size() + value->size() > most) {
            fail("≤ " + std::to_string(most) + " bytes");
            return false;
        }
        if (!isUtf8(plain)) {
            fail("UTF-8");
            return false;
        }
        if (value)
            *value += plain;
        if (at(m_at) != '\\')
            break;
        if (!scanEscape(value))
            return false;
    }
    if (at(m_at) != '"') {
        fail(m_at < m_text.size() ? "\\u0000 … \\u001f" : "\"");
        return false;
    }
    ++m_at;
    return true;
}

bool JsonReader::scanEscape(std::string* value)
{
    const char kind = at(++m_at);
    ++m_at;
    std::uint32_t point = static_cast<unsigned char>(escaped(kind));
    if (kind == 'u') {
        std::uint32_t low = 0;
        const bool isUnit = scanUnicode(point);
        const bool isHigh = isUnit && point >= 0xD800 && point < 0xDC00;
        if (isHigh && at(m_at) == '\\' && at(m_at + 1) == 'u') {
            m_at += 2;
            if (scanUnicode(low) && low >= 0xDC00 && low < 0xE000)
                point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
        }
        if (!isUnit || (point >= 0xD800 && point < 0xE000)) {
            fail("\\uXXXX");
            return false;
        }
    } else if (point == 0) {
        fail("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        return false;
    }
    if (value)
        appendUtf8(*value, point);
    return true;
}

bool JsonReader::scanUnicode(std::uint32_t& unit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char c = at(m_at);
        const std::size_t digit = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
        if (digit == std::string_view::npos)
            return false;
        unit = unit << 4U | static_cast<std::uint32_t>(digit);
    }
    return true;
}

std::size_t JsonReader::skipDigits(std::size_t place) const
{
    while (isDigit(at(place)))
        ++place;
    return place;
}

// The text of a number; empty where there is none.
std::string_view JsonReader::scanNumber()
{
    peek();
    if (!isFine())
        return {};
    std::size_t end = m_at + (at(m_at) == '-' ? 1U : 0U);
    const std::size_t whole = end;
    end = at(whole) == '0' ? whole + 1 : skipDigits(whole);
    bool isNumber = end > whole;
    if (at(end) == '.') {
        isNumber = isNumber && isDigit(at(end + 1));
        end = skipDigits(end + 1);
    }
    if (at(end) == 'e' || at(end) == 'E') {
        end += at(end + 1) == '-' || at(end + 1) == '+' ? 2U : 1U;
        isNumber = isNumber && isDigit(at(end));
        end = skipDigits(end);
    }
    if (!isNumber)
        return {};
    const std::string_view number = m_text.substr(m_at, end - m_at);
    m_at = end;
    return number;
}

bool JsonReader::readNumber(double& value)
{
    const std::optional<double> number = parseNumber(scanNumber());
    if (!number)
        fail("-1, 0, 2.5, …");
    value = number.value_or(0.0);
    return number.has_value();
}

bool JsonReader::readNumberText(std::string& value)
{
    value = scanNumber();
    if (value.empty())
        fail("-1.5e3");
    return !value.empty();
}

bool JsonReader::readWhole(std::int64_t& value)
{
    constexpr double most = 9e15; // beyond, not every whole number is a double
    const std::string_view text = scanNumber();
    const std::optional<long long> whole = parseInteger(text);
    const std::optional<double> number = parseNumber(text);
    const bool isWhole
        = whole || (number && std::abs(*number) < most && *number == std::trunc(*number));
    if (!isWhole)
        fail("-1, 0, 1, 2, …");
    value = whole ? *whole : isWhole ? static_cast<std::int64_t>(*number) : 0;
    return isWhole;
}

bool JsonReader::takeWord(std::string_view word)
{
    peek();
    if (!isFine() || !m_text.substr(m_at).starts_with(word))
        return false;
    m_at += word.size();
    return true;
}

bool JsonReader::readFlag(bool& value)
{
    value = takeWord("true");
    const bool isFlag = value || takeWord("false");
    if (!isFlag)
        fail("true, false");
    return isFlag;
}

bool JsonReader::takeNull()
{
    return takeWord("null");
}

bool JsonReader::skipScalar()
{
    if (isAtText())
        return scanText(nullptr, noLimit);
    if (takeWord("null") || takeWord("true") || takeWord("false") || !scanNumber().empty())
        return true;
    fail("{ [ \"…\" 0 true false null");
    return false;
}

// Without calling itself, however deep it is.
bool JsonReader::skipValue()
{
    const std::size_t outside = m_levels.size();
    std::string key;
    for (;;) {
        const char next = peek();
        if (next == '{' || next == '[' ? !open(next, next == '{') : !skipScalar())
            return false;
        for (;;) {
            if (m_levels.size() == outside)
                return isFine();
            if (m_levels.back().isObject ? nextKey(key) : nextItem())
                break;
            if (!isFine())
                return false;
        }
    }
}

bool JsonReader::finish()
{
    peek();
    if (isFine() && m_at < m_text.size())
        fail("—");
    return isFine();
}

} // namespace rundblick
