// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/json/base64.h"
#include "core/exchange/json/jsonreader.h"
#include "core/model/references.h"

#include <bitset>

namespace rundblick {

// A record as a JSON object and back, by its list of fields: "id" first; numbers, flags and texts
// as JSON has them, words of enumerations as texts, ids as texts too (63 bits are more than a JSON
// number holds), bytes as base64. Fields that may be empty and are, are left out.

inline void appendJson(std::string& text, const std::string& value)
{
    text += jsonString(value);
}
inline void appendJson(std::string& text, double value)
{
    text += formatNumber(value);
}
inline void appendJson(std::string& text, std::int64_t value)
{
    text += std::to_string(value);
}
inline void appendJson(std::string& text, bool value)
{
    text += value ? "true" : "false";
}
inline void appendJson(std::string& text, const Bytes& value)
{
    text += '"';
    appendBase64(text, value);
    text += '"';
}
template <typename Enum>
requires std::is_enum_v<Enum>
void appendJson(std::string& text, Enum value)
{
    text += jsonString(textOf(value));
}
template <typename Record>
void appendJson(std::string& text, Id<Record> value)
{
    ((text += '"') += std::to_string(value.value)) += '"';
}

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename Record>
void appendRecord(std::string& text, const Record& record)
{
    text += "{\"id\": ";
    appendJson(text, record.id);
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        const auto add = [&](const auto& value) {
            ((text += ", \"") += field.name) += "\": ";
            appendJson(text, value);
        };
        if constexpr (!isOptional<T>)
            add(record.*field.member);
        else if (record.*field.member)
            add(*(record.*field.member));
    });
    text += '}';
}

// "\"paid\", \"owned\"": what a refusal says was expected.
template <typename Enum>
std::string wordsOf()
{
    std::string words;
    for (const std::string_view word : enumTexts<Enum>)
        words += (words.empty() ? "" : ", ") + jsonString(word);
    return words;
}

// What a record may hold, beside what the types of its fields say.
struct JsonRules {
    bool isInRange = true; // numbers are in the range of their field
    bool mayHoldNul = true; // in texts
};

// Reads one kind of record from what may have come from anywhere.
template <typename Record>
class RecordJsonReader {
public:
    // `unknown(field)` is told of fields that the record has not; they are skipped.
    template <typename Unknown>
    RecordJsonReader(JsonReader& json, JsonRules rules, Unknown&& unknown)
        : m_json(json)
        , m_rules(rules)
    {
        std::string key;
        bool hasId = false;
        if (!m_json.openObject())
            return;
        while (m_json.nextKey(key)) {
            if (key == "id" && hasId)
                m_json.fail("1 × \"id\"");
            else if (key == "id")
                hasId = readId();
            else if (!readField(key) && m_json.skipValue())
                unknown(std::string_view(key));
        }
        if (!hasId)
            m_json.fail("\"id\"");
        refuseMissing();
    }

    // Without it nothing can be made of the record; otherwise isFine() of the JSON is false.
    Record record;

private:
    static constexpr std::size_t fieldCount = std::tuple_size_v<decltype(Record::fields())>;

    bool readId()
    {
        read(record.id);
        if (record.id.value <= 0)
            m_json.fail("\"1\" … \"9223372036854775807\"");
        return m_json.isFine();
    }

    // False where the record has no such field.
    bool readField(std::string_view key)
    {
        std::size_t number = 0;
        bool isKnown = false;
        eachField<Record>([&](const auto& field) {
            if (field.name == key && !isKnown) {
                isKnown = true;
                if (m_seen[number])
                    m_json.fail("1 × " + jsonString(key));
                m_seen[number] = true;
                readInto(field, record.*field.member);
            }
            ++number;
        });
        return isKnown;
    }

    void refuseMissing()
    {
        std::size_t number = 0;
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isReference<T> && !isOptional<T>)
                if (!m_seen[number])
                    m_json.fail(jsonString(field.name));
            ++number;
        });
    }

    template <typename T>
    void readInto(const Field<Record, T>& field, auto& value)
    {
        using Value = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, double> || std::is_same_v<Value, std::int64_t>) {
            read(value);
            const auto number = static_cast<double>(value);
            if (m_json.isFine() && m_rules.isInRange && (number < field.low || number > field.high))
                m_json.fail(formatNumber(field.low) + " … " + formatNumber(field.high));
        } else {
            read(value);
        }
    }
    template <typename T, typename Inner>
    void readInto(const Field<Record, T>& field, std::optional<Inner>& value)
    {
        if (m_json.takeNull())
            value.reset();
        else
            readInto(field, value.emplace());
    }

    void read(double& value) { m_json.readNumber(value); }
    void read(std::int64_t& value) { m_json.readWhole(value); }
    void read(bool& value) { m_json.readFlag(value); }
    void read(std::string& value)
    {
        m_json.readText(value, longestText);
        if (!m_rules.mayHoldNul && value.find('\0') != std::string::npos)
            m_json.fail("≠ \\u0000");
    }
    void read(Bytes& value)
    {
        std::string text;
        m_json.readText(text, mostBytes / 3 * 4);
        const std::optional<Bytes> bytes = bytesFromBase64(text);
        if (!bytes)
            m_json.fail("base64");
        value = bytes.value_or(Bytes());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void read(Enum& value)
    {
        std::string text;
        m_json.readText(text, longestName);
        const std::optional<Enum> word = enumFrom<Enum>(text);
        if (!word)
            m_json.fail(wordsOf<Enum>());
        value = word.value_or(Enum{});
    }
    template <typename Other>
    void read(Id<Other>& value)
    {
        constexpr std::size_t mostDigits = 20;
        std::string text;
        if (!m_json.isAtText()) {
            m_json.readWhole(value.value);
            return;
        }
        m_json.readText(text, mostDigits);
        const std::optional<long long> number = parseInteger(text);
        if (!number)
            m_json.fail("\"1\" … \"9223372036854775807\"");
        value.value = number.value_or(0);
    }

    static constexpr std::size_t mostBytes = std::size_t{256} << 20U;

    JsonReader& m_json;
    JsonRules m_rules;
    std::bitset<fieldCount> m_seen;
};

} // namespace rundblick
