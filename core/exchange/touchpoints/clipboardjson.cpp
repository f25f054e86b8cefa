// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/clipboardjson.h"

#include "core/base/text.h"

#include <boost/property_tree/json_parser.hpp>
#include <set>
#include <sstream>

namespace rundblick {
namespace {

using Tree = boost::property_tree::ptree;

constexpr std::string_view formatName = "rundblick touchpoints";
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t megabytes = 8;
constexpr int deepest = 8; // brackets within brackets; ours are four deep

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename T>
inline constexpr bool isReference = false; // one that a record must have
template <typename Record>
inline constexpr bool isReference<Id<Record>> = true;

std::string idText(auto id)
{
    return jsonString(std::to_string(id.value)); // 63 bits are more than a JSON number holds
}

std::string valueText(const std::string& text)
{
    return jsonString(text);
}
std::string valueText(double number)
{
    return formatNumber(number);
}
std::string valueText(std::int64_t number)
{
    return std::to_string(number);
}
std::string valueText(bool flag)
{
    return flag ? "true" : "false";
}
template <typename Enum>
requires std::is_enum_v<Enum> std::string valueText(Enum choice)
{
    return jsonString(textOf(choice));
}
template <typename Record>
std::string valueText(Id<Record> id)
{
    return idText(id);
}

template <typename Record>
std::string recordText(const Record& record)
{
    std::string text = "{\"id\": " + idText(record.id);
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        const T& value = record.*field.member;
        const std::string key = ", " + jsonString(field.name) + ": ";
        if constexpr (!isOptional<T>)
            text += key + valueText(value);
        else if (value)
            text += key + valueText(*value);
    });
    return text + '}';
}

// `"table": [` the rows, one a line, `]`.
std::string tableText(std::string_view table, const std::vector<std::string>& rows)
{
    std::string text = ",\n\"" + std::string(table) + "\": [";
    for (std::size_t i = 0; i < rows.size(); ++i)
        text += (i > 0 ? ",\n  " : "\n  ") + rows[i];
    return text + ']';
}

template <typename Record>
std::string namesText(const std::map<Id<Record>, std::string>& names)
{
    std::vector<std::string> rows;
    for (const auto& [id, name] : names)
        rows.push_back("{\"id\": " + idText(id) + ", \"name\": " + jsonString(name) + '}');
    return tableText(Record::table, rows);
}

Error damaged(std::string_view record, std::string_view field)
{
    return {Code::ClipboardDamaged,
        {{"record", std::string(record)}, {"field", std::string(field)}}, {}};
}

// Whether brackets nest no deeper than allowed: the parser calls itself for each.
bool isShallow(std::string_view json)
{
    int depth = 0;
    bool isText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText && c == '\\')
            ++i;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '{' || c == '['))
            ++depth;
        else if (!isText && (c == '}' || c == ']'))
            --depth;
        if (depth > deepest)
            return false;
    }
    return true;
}

std::optional<Tree> parsed(std::string_view json)
{
    if (!isUtf8(json) || !isShallow(json))
        return {};
    std::istringstream stream{std::string(json)};
    Tree tree;
    try { // the library's way to say no
        boost::property_tree::read_json(stream, tree);
    } catch (const boost::property_tree::json_parser_error&) {
        return {};
    }
    return tree;
}

// The tree as a piece; the first thing that is wrong ends it.
class Reader {
public:
    explicit Reader(const Tree& tree)
        : m_tree(tree)
    {
    }

    Result<ClipboardPiece> read()
    {
        readNames(m_piece.phases);
        readNames(m_piece.segments);
        ClipboardRecords::each([this]<typename Record>() { readTable<Record>(); });
        if (m_error)
            return *m_error;
        return std::move(m_piece);
    }

private:
    template <typename Record>
    using Ids = std::set<Id<Record>>;

    void fail(std::string_view record, std::string_view field)
    {
        if (!m_error)
            m_error = damaged(record, field);
    }

    template <typename Record>
    Id<Record> readId(const Tree& row)
    {
        Id<Record> id;
        const auto text = row.get_optional<std::string>("id");
        const auto number = text ? parseInteger(*text) : std::nullopt;
        id.value = number.value_or(0);
        if (id.value <= 0 || !std::get<Ids<Record>>(m_ids).insert(id).second)
            fail(Record::table, "id");
        return id;
    }

    template <typename Record>
    void readNames(std::map<Id<Record>, std::string>& names)
    {
        const auto table = m_tree.get_child_optional(std::string(Record::table));
        if (!table)
            return;
        for (const auto& [key, row] : *table) {
            const Id<Record> id = readId<Record>(row);
            names[id] = row.get("name", std::string());
        }
    }

    template <typename Record>
    void readTable()
    {
        const auto table = m_tree.get_child_optional(std::string(Record::table));
        if (!table)
            return;
        for (const auto& [key, row] : *table) {
            Record record;
            record.id = readId<Record>(row);
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                const auto cell = row.find(std::string(field.name));
                const bool isGood = cell == row.not_found()
                    ? !isReference<T>
                    : cell->second.empty() && readValue(cell->second.data(), record.*field.member);
                if (!isGood)
                    fail(Record::table, field.name);
            });
            std::get<std::vector<Record>>(m_piece.records).push_back(std::move(record));
        }
    }

    bool readValue(const std::string& cell, std::string& value)
    {
        value = cell;
        return cell.find('\0') == std::string::npos;
    }
    bool readValue(const std::string& cell, double& value)
    {
        const auto number = parseNumber(cell);
        value = number.value_or(0.0);
        return number.has_value();
    }
    bool readValue(const std::string& cell, std::int64_t& value)
    {
        const auto number = parseInteger(cell);
        value = number.value_or(0);
        return number.has_value();
    }
    bool readValue(const std::string& cell, bool& value)
    {
        value = cell == "true";
        return value || cell == "false";
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    bool readValue(const std::string& cell, Enum& value)
    {
        const auto choice = enumFrom<Enum>(cell);
        value = choice.value_or(Enum{});
        return choice.has_value();
    }
    template <typename Record>
    bool readValue(const std::string& cell, Id<Record>& value)
    {
        value.value = parseInteger(cell).value_or(0);
        return std::get<Ids<Record>>(m_ids).contains(value); // referenced kinds come first
    }
    template <typename T>
    bool readValue(const std::string& cell, std::optional<T>& value)
    {
        return readValue(cell, value.emplace());
    }

    const Tree& m_tree;
    ClipboardPiece m_piece;
    CopiedRecords::mapped<Ids, std::tuple> m_ids;
    std::optional<Error> m_error;
};

} // namespace

std::string writeClipboard(const ClipboardPiece& piece)
{
    std::string text = "{\"format\": " + jsonString(formatName)
        + ", \"version\": " + std::to_string(formatVersion);
    text += namesText(piece.phases) + namesText(piece.segments);
    ClipboardRecords::each([&]<typename Record>() {
        std::vector<std::string> rows;
        for (const Record& record : std::get<std::vector<Record>>(piece.records))
            rows.push_back(recordText(record));
        if (!rows.empty())
            text += tableText(Record::table, rows);
    });
    return text + "}\n";
}

Result<ClipboardPiece> readClipboard(std::string_view json)
{
    if (json.size() > megabytes * 1024 * 1024)
        return Error{Code::ClipboardTooBig, {{"limit", std::int64_t{megabytes}}}, {}};
    const std::optional<Tree> tree = parsed(json);
    if (!tree || tree->get("format", std::string()) != formatName)
        return Error{Code::ClipboardForeign, {}, {}};
    const std::int64_t version = parseInteger(tree->get("version", std::string())).value_or(0);
    if (version < 1)
        return Error{Code::ClipboardForeign, {}, {}};
    if (version > formatVersion)
        return Error{Code::ClipboardTooNew, {{"version", version}, {"known", formatVersion}}, {}};
    return Reader(*tree).read();
}

} // namespace rundblick
