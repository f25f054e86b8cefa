// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/events/eventrows.h"
#include "core/exchange/json/jsonreader.h"
#include "core/exchange/tables/textsource.h"

#include <algorithm>
#include <map>

namespace rundblick {
namespace {

constexpr std::size_t longestField = std::size_t{1} << 16U;

// The values of an object by their path: "event_name", "device.category". The entries of an array
// that have a "key" and a "value" count as fields of it: "event_params.page_location".
template <typename Visit>
class FieldWalk {
public:
    FieldWalk(JsonReader& json, const Visit& visit)
        : m_json(json)
        , m_visit(visit)
    {
    }

    void walk()
    {
        switch (m_json.kind()) {
        case JsonKind::Object:
            walkObject();
            break;
        case JsonKind::Array:
            walkArray();
            break;
        default:
            if (const std::optional<std::string> value = scalar())
                m_visit(m_path, *value);
        }
    }

private:
    void walkObject()
    {
        std::string key;
        const std::size_t length = m_path.size();
        m_json.openObject();
        while (m_json.nextKey(key)) {
            (m_path += length > 0 ? "." : "") += key;
            walk();
            m_path.resize(length);
        }
    }

    void walkArray()
    {
        m_json.openArray();
        while (m_json.nextItem())
            if (m_json.kind() == JsonKind::Object)
                walkPair();
            else
                m_json.skipValue();
    }

    void walkPair()
    {
        std::string part;
        std::optional<std::string> key;
        std::optional<std::string> value;
        m_json.openObject();
        while (m_json.nextKey(part)) {
            if (part == "key")
                key = scalar();
            else if (part == "value")
                value = pairValue();
            else
                m_json.skipValue();
        }
        if (key && value)
            m_visit(m_path + '.' + *key, *value);
    }

    // It itself, or the first of {string_value, int_value, float_value, double_value} that is
    // there.
    std::optional<std::string> pairValue()
    {
        if (m_json.kind() != JsonKind::Object)
            return scalar();
        std::string type;
        std::optional<std::string> value;
        m_json.openObject();
        while (m_json.nextKey(type)) {
            std::optional<std::string> one = scalar();
            if (!value)
                value = std::move(one);
        }
        return value;
    }

    // Nothing where it is null, or no single value.
    std::optional<std::string> scalar()
    {
        std::string text;
        switch (m_json.kind()) {
        case JsonKind::Text:
            m_json.readText(text, longestField);
            return text;
        case JsonKind::Number:
            m_json.readNumberText(text);
            return text;
        case JsonKind::Flag: {
            bool isSet = false;
            m_json.readFlag(isSet);
            return isSet ? "true" : "false";
        }
        default:
            m_json.skipValue();
            return {};
        }
    }

    JsonReader& m_json;
    const Visit& m_visit;
    std::string m_path;
};

// Lines of any file that are not empty; the brackets and commas of an array around them are left
// out.
class LineReader {
public:
    explicit LineReader(const TableSource& lines)
        : m_file(lines.path.filename().string())
        , m_source(lines.path, lines.dialect.encoding)
    {
    }

    // False at the end. Refuses RowTooLong {limit}, and what the source refuses.
    Result<bool> next()
    {
        for (;;) {
            const Result<bool> more = readLine();
            if (!more || !*more)
                return more;
            m_line = trimmed(m_line);
            if (m_line.ends_with(','))
                m_line.remove_suffix(1);
            if (m_line.starts_with('[') && m_line.find('{') != std::string_view::npos)
                m_line = trimmed(m_line.substr(1));
            if (!m_line.empty() && m_line != "[" && m_line != "]")
                return true;
        }
    }

    std::string_view line() const { return m_line; }
    std::int64_t row() const { return m_row; }
    const std::string& file() const { return m_file; }
    double progress() const { return m_source.progress(); }

private:
    Result<bool> readLine()
    {
        std::size_t looked = m_at;
        for (;;) {
            const std::size_t end = m_text.find('\n', looked);
            if (end != std::string::npos)
                return take(end, end + 1);
            if (m_isComplete)
                return m_at < m_text.size() ? take(m_text.size(), m_text.size()) : false;
            m_text.erase(0, std::exchange(m_at, 0));
            looked = m_text.size();
            if (looked > longestRow)
                return Error{Code::RowTooLong,
                    {{"file", m_file}, {"row", m_row + 1},
                        {"limit", static_cast<std::int64_t>(longestRow >> 20U)}},
                    {}};
            const Result<bool> more = m_source.appendTo(m_text);
            if (!more)
                return more;
            m_isComplete = !*more;
        }
    }

    bool take(std::size_t end, std::size_t next)
    {
        m_line = std::string_view(m_text).substr(m_at, end - m_at);
        m_at = next;
        ++m_row;
        return true;
    }

    std::string m_file;
    FileSource m_source;
    std::string m_text; // what is in memory
    std::size_t m_at = 0;
    bool m_isComplete = false; // the source has no more
    std::string_view m_line;
    std::int64_t m_row = 0;
};

template <typename Visit>
bool visitFields(std::string_view line, const Visit& visit)
{
    JsonReader json(line);
    if (json.kind() != JsonKind::Object)
        return false;
    FieldWalk<Visit>(json, visit).walk();
    return json.finish();
}

class LineEvents : public EventRows {
public:
    LineEvents(const TableSource& lines, const EventColumns& columns)
        : m_lines(lines)
        , m_columns(columns)
    {
    }

    Result<bool> next() override
    {
        const Result<bool> more = m_lines.next();
        if (!more || !*more)
            return more;
        for (std::string& value : m_values)
            value.clear();
        const bool isFine = visitFields(
            m_lines.line(), [this](const std::string& name, const std::string& value) {
                for (std::size_t field = 0; field < m_values.size(); ++field)
                    if (m_columns.names[field] == name)
                        m_values[field] = value;
            });
        m_problem.reset();
        if (!isFine)
            m_problem = Error{
                Code::EventLineDamaged, {{"file", m_lines.file()}, {"row", m_lines.row()}}, {}};
        return true;
    }
    const std::optional<Error>& problem() const override { return m_problem; }
    std::string_view at(EventField field) const override
    {
        return trimmed(m_values[static_cast<std::size_t>(field)]);
    }
    std::int64_t row() const override { return m_lines.row(); }
    double progress() const override { return m_lines.progress(); }

private:
    LineReader m_lines;
    EventColumns m_columns;
    std::array<std::string, enumTexts<EventField>.size()> m_values;
    std::optional<Error> m_problem;
};

} // namespace

std::unique_ptr<EventRows> openEventLines(const TableSource& lines, const EventColumns& columns)
{
    return std::make_unique<LineEvents>(lines, columns);
}

Result<std::vector<std::string>> fieldsOfLines(const TableSource& lines)
{
    constexpr int linesLookedAt = 500;
    constexpr std::size_t mostFields = 1000;
    LineReader reader(lines);
    std::map<std::string, int> counts;
    for (int i = 0; i < linesLookedAt; ++i) {
        const Result<bool> more = reader.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        visitFields(reader.line(), [&](const std::string& name, const std::string&) {
            if (counts.size() < mostFields || counts.contains(name))
                ++counts[name];
        });
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : counts)
        names.push_back(name);
    std::ranges::stable_sort(names, std::ranges::greater(),
        [&](const std::string& name) { return counts.find(name)->second; });
    return names;
}

} // namespace rundblick
