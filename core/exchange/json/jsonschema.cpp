// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonschema.h"

#include "core/exchange/json/recordjson.h"
#include "core/exchange/json/workshopjson.h"

namespace rundblick {
namespace {

// What the fields of bytes hold.
constexpr std::string_view bytesOf(std::string_view table)
{
    if (table == Picture::table)
        return "the file of the picture";
    if (table == Column::table)
        return "a code for each slot of a rater, `width` bytes each, the lowest first: "
               "(value - low) / step on the scale of the criterion, all bits set where it is not "
               "rated";
    if (table == PathSet::table)
        return "paths one behind the other, of words of 8 bytes, the lowest first: the number of "
               "steps, the ids of their touchpoints, and as IEEE 754 conversions, their value and "
               "those without conversion";
    return "a workshop file, compressed by zlib";
}

std::string limits(double low, double high)
{
    return ", \"minimum\": " + formatNumber(low) + ", \"maximum\": " + formatNumber(high);
}

// The type of one field, within the braces; `null` stands beside it where it may be empty.
template <typename Record>
class FieldType {
public:
    template <typename T>
    static std::string of(const Field<Record, T>& field)
    {
        return '{' + type(field, T{}, "") + '}';
    }

private:
    static std::string named(std::string_view type, std::string_view null)
    {
        const std::string text = jsonString(type);
        return "\"type\": " + (null.empty() ? text : '[' + text + ", \"null\"]");
    }
    static std::string type(const auto& field, double, std::string_view null)
    {
        return named("number", null) + limits(field.low, field.high);
    }
    static std::string type(const auto& field, std::int64_t, std::string_view null)
    {
        return named("integer", null) + limits(field.low, field.high);
    }
    static std::string type(const auto&, bool, std::string_view null)
    {
        return named("boolean", null);
    }
    static std::string type(const auto& field, const std::string&, std::string_view null)
    {
        const bool isName = field.name == "name";
        std::string text = named("string", null)
            + ", \"maxLength\": " + std::to_string(isName ? longestName : longestText);
        if (isName && UniquelyNamed<Record>)
            text += ", \"minLength\": 1";
        return text;
    }
    static std::string type(const auto&, const Bytes&, std::string_view null)
    {
        return named("string", null) + ", \"contentEncoding\": \"base64\", \"description\": "
            + jsonString(bytesOf(Record::table));
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static std::string type(const auto&, Enum, std::string_view null)
    {
        return "\"enum\": [" + wordsOf<Enum>() + (null.empty() ? "]" : ", null]");
    }
    template <typename Other>
    static std::string type(const auto&, Id<Other>, std::string_view null)
    {
        return (null.empty() ? "\"$ref\": \"#/$defs/id\"" : "\"$ref\": \"#/$defs/idOrNull\"")
            + std::string(", \"description\": ")
            + jsonString("the id of a " + std::string(Other::table));
    }
    template <typename T>
    static std::string type(const auto& field, const std::optional<T>&, std::string_view)
    {
        return type(field, T{}, "null");
    }
};

template <typename Record>
std::string requiredOf()
{
    std::string names = "\"id\"";
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        const bool isName = UniquelyNamed<Record> && field.name == "name";
        if ((isReference<T> && !isOptional<T>) || isName)
            names += ", " + jsonString(field.name);
    });
    return names;
}

template <typename Record>
std::string recordSchema()
{
    std::string text = "    {\n      \"type\": \"object\",\n      \"required\": ["
        + requiredOf<Record>() + "],\n      \"properties\": {\n"
        + "        \"id\": {\"$ref\": \"#/$defs/id\"}";
    eachField<Record>([&](const auto& field) {
        text += ",\n        " + jsonString(field.name) + ": " + FieldType<Record>::of(field);
    });
    return text + "\n      }\n    }";
}

constexpr std::string_view head = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:rundblick:workshop:VERSION",
  "title": "Workshop of Rundblick",
  "description": "One array for each kind of record. References are ids of records in the same file; names are unique among the records of a kind. Fields that are left out have their default value.",
  "type": "object",
  "required": ["format", "version"],
  "$defs": {
    "id": {"type": "string", "pattern": "^[1-9][0-9]{0,18}$", "description": "a whole number below 2^63, as text: JSON numbers are not exact beyond 2^53"},
    "idOrNull": {"anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}]}
  },
  "additionalProperties": false,
  "properties": {
    "$schema": {"type": "string"},
    "format": {"const": "FORMAT"},
    "version": {"const": VERSION},
    "records": {"type": "object", "additionalProperties": false, "properties": {)";

void replaceAll(std::string& text, std::string_view word, const std::string& by)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at))
        text.replace(at, word.size(), by);
}

} // namespace

std::string workshopJsonSchema()
{
    std::string text(head);
    replaceAll(text, "VERSION", std::to_string(workshopJsonVersion));
    replaceAll(text, "FORMAT", std::string(workshopJsonFormat));
    std::string_view separator = "\n    ";
    AllRecords::each([&]<typename Record>() {
        text += separator;
        separator = ",\n    ";
        text += jsonString(Record::table) + ": {\"type\": \"array\"";
        if (mostOf < Record >> 0)
            text += ", \"maxItems\": " + std::to_string(mostOf<Record>);
        text += ", \"items\":\n" + recordSchema<Record>() + '}';
    });
    return text + "\n    }}\n  }\n}\n";
}

} // namespace rundblick
