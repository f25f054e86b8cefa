// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/base64.h"

#include <array>

namespace rundblick {
namespace {

constexpr std::string_view letters
    = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noLetter = 0xFF;

constexpr std::array<std::uint8_t, 256> valuesOfLetters = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(noLetter);
    for (std::size_t i = 0; i < letters.size(); ++i)
        values[static_cast<unsigned char>(letters[i])] = static_cast<std::uint8_t>(i);
    return values;
}();

// The six bits of each of so many letters behind each other; nothing where one is none.
std::optional<std::uint32_t> bitsOf(std::string_view four)
{
    std::uint32_t bits = 0;
    for (const char letter : four) {
        const std::uint8_t value = valuesOfLetters[static_cast<unsigned char>(letter)];
        if (value == noLetter)
            return {};
        bits = bits << 6U | value;
    }
    return bits;
}

} // namespace

void appendBase64(std::string& text, const Bytes& bytes)
{
    text.reserve(text.size() + (bytes.size() + 2) / 3 * 4);
    const std::uint8_t* const data = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = bits << 8U | (k < count ? data[i + k] : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += k <= count ? letters[bits >> (18U - 6U * k) & 63U] : '=';
    }
}

std::optional<Bytes> bytesFromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return {};
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const std::string_view four = text.substr(i, 4);
        std::optional<std::uint32_t> bits = bitsOf(four);
        if (!bits || four.size() == 1) // one letter is less than a byte
            return {};
        *bits <<= 6U * (4 - four.size());
        for (std::size_t k = 0; k + 1 < four.size(); ++k)
            bytes.push_back(static_cast<std::uint8_t>(*bits >> (16U - 8U * k) & 0xFFU));
    }
    return Bytes(std::move(bytes));
}

} // namespace rundblick
