// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/xmltext.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rundblick {
namespace {

constexpr std::size_t codeLength = 7; // of "_x0007_"

// The number in "_x0007_" where the text begins with such a code.
std::optional<unsigned> codeAt(std::string_view text)
{
    if (text.size() < codeLength || !text.starts_with("_x") || text[codeLength - 1] != '_')
        return {};
    unsigned number = 0;
    const char* const end = text.data() + codeLength - 1;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, number, 16);
    return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

std::string codeOf(unsigned number)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string code = "_x";
    for (int shift = 12; shift >= 0; shift -= 4)
        code += digits[number >> static_cast<unsigned>(shift) & 15U];
    return code + '_';
}

// Of the characters beyond ASCII only U+FFFE and U+FFFF cannot stand in XML.
std::string_view nonCharacterAt(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF") ? text.substr(0, 3)
                                                                                : "";
}

std::string_view entityOf(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    case '\t':
        return "&#9;";
    default:
        return {};
    }
}

void appendCharacter(std::string& text, unsigned number)
{
    if (number < 0x80)
        text += static_cast<char>(number);
    else
        text += number == 0xFFFE ? "\xEF\xBF\xBE" : "\xEF\xBF\xBF";
}

// What xmlText() writes as a code: nothing else is read as one.
bool isOurs(unsigned number)
{
    return number <= 0x20 || number == '_' || number == 0xFFFE || number == 0xFFFF;
}

} // namespace

std::string xmlText(std::string_view text)
{
    std::string xml;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const bool isOuter = i == 0 || i + 1 == text.size();
        if (isOuter && std::string_view(" \t\r\n").find(text[i]) != std::string_view::npos) {
            xml += codeOf(static_cast<unsigned char>(text[i]));
        } else if (const std::string_view entity = entityOf(text[i]); !entity.empty()) {
            xml += entity;
        } else if (static_cast<unsigned char>(text[i]) < 0x20) {
            xml += codeOf(static_cast<unsigned char>(text[i]));
        } else if (const std::string_view none = nonCharacterAt(rest); !none.empty()) {
            xml += codeOf(none.back() == '\xBE' ? 0xFFFE : 0xFFFF);
            i += none.size() - 1;
        } else if (const auto code = codeAt(rest); code && isOurs(*code)) {
            xml += codeOf('_');
        } else {
            xml += text[i];
        }
    }
    return xml;
}

std::string withoutXmlCodes(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = codeAt(text.substr(i));
        if (!code || !isOurs(*code)) {
            plain += text[i];
            continue;
        }
        appendCharacter(plain, *code);
        i += codeLength - 1;
    }
    return plain;
}

} // namespace rundblick
