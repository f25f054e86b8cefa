// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/history/bytestream.h"

namespace rundblick {

// The values of a record's fields one behind the other, and the way back.

template <typename T>
concept Sequence = std::same_as<T, std::string> || std::same_as<T, Bytes>;

inline const std::uint8_t* startOf(const std::string& text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}
inline const std::uint8_t* startOf(const Bytes& bytes)
{
    return bytes.data();
}

inline void encode(ByteWriter& to, std::int64_t value)
{
    to.number(value);
}
inline void encode(ByteWriter& to, bool value)
{
    to.byte(value ? 1 : 0);
}
inline void encode(ByteWriter& to, double value)
{
    to.number(std::bit_cast<std::int64_t>(value));
}
template <Sequence T>
void encode(ByteWriter& to, const T& value)
{
    to.count(value.size());
    to.bytes(startOf(value), value.size());
}
template <typename Record>
void encode(ByteWriter& to, Id<Record> value)
{
    to.number(value.value);
}
template <typename Enum>
requires std::is_enum_v<Enum>
void encode(ByteWriter& to, Enum value)
{
    to.count(static_cast<std::uint64_t>(value));
}
template <typename T>
void encode(ByteWriter& to, const std::optional<T>& value)
{
    encode(to, value.has_value());
    if (value)
        encode(to, *value);
}

inline void decode(ByteReader& from, std::int64_t& value)
{
    value = from.number();
}
inline void decode(ByteReader& from, bool& value)
{
    const std::uint8_t byte = from.byte();
    if (byte > 1)
        from.refuse();
    value = byte == 1;
}
inline void decode(ByteReader& from, double& value)
{
    value = std::bit_cast<double>(from.number());
}
inline void assign(std::string& value, std::string_view bytes)
{
    value = bytes;
}
inline void assign(Bytes& value, std::string_view bytes)
{
    value = Bytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}
template <Sequence T>
void decode(ByteReader& from, T& value)
{
    assign(value, from.bytes(from.count()));
}
template <typename Record>
void decode(ByteReader& from, Id<Record>& value)
{
    value.value = from.number();
}
template <typename Enum>
requires std::is_enum_v<Enum>
void decode(ByteReader& from, Enum& value)
{
    const std::uint64_t number = from.count();
    if (number >= enumTexts<Enum>.size())
        from.refuse();
    else
        value = static_cast<Enum>(number);
}
template <typename T>
void decode(ByteReader& from, std::optional<T>& value)
{
    bool isThere = false;
    decode(from, isThere);
    value.reset();
    if (isThere)
        decode(from, value.emplace());
}

// What became of a value: of a sequence only what lies between the parts that stayed.
template <typename T>
void encodeChange(ByteWriter& to, const T&, const T& after)
{
    encode(to, after);
}
template <Sequence T>
void encodeChange(ByteWriter& to, const T& before, const T& after)
{
    const std::uint8_t* old = startOf(before);
    const std::uint8_t* now = startOf(after);
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && old[head] == now[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && old[before.size() - 1 - tail] == now[after.size() - 1 - tail])
        ++tail;
    to.count(head);
    to.count(tail);
    to.count(after.size() - head - tail);
    to.bytes(now + head, after.size() - head - tail);
}

template <typename T>
void decodeChange(ByteReader& from, const T&, T& after)
{
    decode(from, after);
}
template <Sequence T>
void decodeChange(ByteReader& from, const T& before, T& after)
{
    const std::uint64_t head = from.count();
    const std::uint64_t tail = from.count();
    const std::string_view between = from.bytes(from.count());
    if (head > before.size() || tail > before.size() - head)
        from.refuse();
    if (!from.isGood())
        return;
    const auto* start = reinterpret_cast<const char*>(startOf(before));
    std::string bytes;
    bytes.reserve(head + between.size() + tail);
    bytes.append(start, head).append(between);
    bytes.append(start + (before.size() - tail), tail);
    assign(after, bytes);
}

template <typename Record>
void encodeRecord(ByteWriter& to, const Record& record)
{
    encode(to, record.id);
    eachField<Record>([&](const auto& field) { encode(to, record.*field.member); });
}

template <typename Record>
void decodeRecord(ByteReader& from, Record& record)
{
    decode(from, record.id);
    eachField<Record>([&](const auto& field) { decode(from, record.*field.member); });
}

// The fields that differ, by number, each with what became of it; then the number of no field.
template <typename Record>
void encodeDifference(ByteWriter& to, const Record& before, const Record& after)
{
    std::uint64_t number = 0;
    eachField<Record>([&](const auto& field) {
        if (!(before.*field.member == after.*field.member)) {
            to.count(number);
            encodeChange(to, before.*field.member, after.*field.member);
        }
        ++number;
    });
    to.count(number);
}

template <typename Record>
void decodeDifference(ByteReader& from, const Record& before, Record& after)
{
    after = before;
    std::uint64_t next = from.count();
    std::uint64_t number = 0;
    eachField<Record>([&](const auto& field) {
        if (number == next) {
            decodeChange(from, before.*field.member, after.*field.member);
            next = from.count();
        }
        ++number;
    });
    if (next != number)
        from.refuse();
}

} // namespace rundblick
