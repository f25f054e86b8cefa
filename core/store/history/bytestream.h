// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rundblick {

// Values one behind the other, without names: the form of the history in the working copy.
class ByteWriter {
public:
    void byte(std::uint8_t value) { m_bytes.push_back(value); }

    void count(std::uint64_t value) // small ones are short
    {
        for (; value >= 0x80; value >>= 7U)
            byte(static_cast<std::uint8_t>(value | 0x80U));
        byte(static_cast<std::uint8_t>(value));
    }

    void number(std::int64_t value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (unsigned shift = 0; shift < 64; shift += 8)
            byte(static_cast<std::uint8_t>(bits >> shift));
    }

    void bytes(const std::uint8_t* start, std::size_t size)
    {
        m_bytes.insert(m_bytes.end(), start, start + size);
    }

    std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    std::vector<std::uint8_t> m_bytes;
};

// Reads them back. Whatever it is given it stays within: once something is missing all that
// follows reads as nothing and isGood() is false.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.empty(); }
    void refuse() { m_good = false; }

    std::uint8_t byte()
    {
        const std::string_view one = bytes(1);
        return one.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(one.front());
    }

    std::uint64_t count()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t part = byte();
            value |= std::uint64_t{part & 0x7FU} << shift;
            if (part < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }

    std::int64_t number()
    {
        std::uint64_t bits = 0;
        for (unsigned shift = 0; shift < 64; shift += 8)
            bits |= std::uint64_t{byte()} << shift;
        return std::bit_cast<std::int64_t>(bits);
    }

    std::string_view bytes(std::uint64_t size)
    {
        m_good = m_good && size <= m_rest.size();
        if (!m_good)
            return {};
        const std::string_view result = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return result;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace rundblick
