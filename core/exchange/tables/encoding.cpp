// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/encoding.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace rundblick {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleMark = "\xFF\xFE";
constexpr std::string_view bigMark = "\xFE\xFF";
constexpr char32_t replacement = 0xFFFD;

// Windows-1252 from 0x80 to 0x9F; the rest is as in Unicode. 0: undefined there.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

void append(std::string& text, char32_t c)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isSpecial = byte >= 0x80 && byte < 0xA0;
        const char32_t known = isSpecial ? windows1252[byte - 0x80U] : byte;
        append(text, known == 0 && isSpecial ? replacement : known);
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool isLittle)
{
    const auto unitAt = [&](std::size_t i) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return isLittle ? first + 256U * second : 256U * first + second;
    };
    const auto isHigh = [](char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
    const auto isLow = [](char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
    std::string text;
    text.reserve(bytes.size());
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        char32_t c = unitAt(i);
        if (isHigh(c) && i + 3 < bytes.size() && isLow(unitAt(i + 2))) {
            c = 0x10000 + ((c - 0xD800) << 10U) + (unitAt(i + 2) - 0xDC00);
            i += 2;
        } else if (isHigh(c) || isLow(c)) {
            c = replacement;
        }
        append(text, c);
    }
    if (i < bytes.size())
        append(text, replacement); // half a character
    return text;
}

// Whether nearly every other byte, beginning at `first`, is zero and nearly no other.
bool hasZeros(std::string_view bytes, std::size_t first)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[(i + first) % 2] += bytes[i] == '\0' ? std::size_t{1} : 0;
    const std::size_t pairs = bytes.size() / 2;
    return pairs >= 2 && zeros[0] * 10 >= pairs * 7 && zeros[1] * 10 <= pairs;
}

// Without the character that the end may go through.
std::string_view withoutCutCharacter(std::string_view bytes)
{
    for (std::size_t i = 1; i <= std::min<std::size_t>(3, bytes.size()); ++i)
        if ((static_cast<unsigned char>(bytes[bytes.size() - i]) & 0xC0U) == 0xC0U)
            return bytes.substr(0, bytes.size() - i);
    return bytes;
}

} // namespace

Encoding guessEncoding(std::string_view bytes, bool isWhole)
{
    if (bytes.starts_with(utf8Mark))
        return Encoding::Utf8;
    if (bytes.starts_with(littleMark))
        return Encoding::Utf16Little;
    if (bytes.starts_with(bigMark))
        return Encoding::Utf16Big;
    const std::string_view start = bytes.substr(0, 4096);
    if (hasZeros(start, 1))
        return Encoding::Utf16Little;
    if (hasZeros(start, 0))
        return Encoding::Utf16Big;
    return isUtf8(isWhole ? bytes : withoutCutCharacter(bytes)) ? Encoding::Utf8
                                                                : Encoding::Windows1252;
}

std::string toUtf8(std::string_view bytes, Encoding encoding)
{
    const auto skip = [&](std::string_view mark) {
        if (bytes.starts_with(mark))
            bytes.remove_prefix(mark.size());
    };
    switch (encoding) {
    case Encoding::Utf8:
        skip(utf8Mark);
        return std::string(bytes);
    case Encoding::Utf16Little:
        skip(littleMark);
        return fromUtf16(bytes, true);
    case Encoding::Utf16Big:
        skip(bigMark);
        return fromUtf16(bytes, false);
    case Encoding::Windows1252:
        return fromWindows1252(bytes);
    }
    return {};
}

} // namespace rundblick
