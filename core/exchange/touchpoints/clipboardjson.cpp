// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/clipboardjson.h"

#include "core/exchange/json/jsonhead.h"
#include "core/exchange/json/recordjson.h"

namespace rundblick {
namespace {

constexpr std::string_view formatName = "rundblick touchpoints";
constexpr std::int64_t formatVersion = 1;
constexpr std::size_t megabytes = 8;
constexpr std::size_t deepest = 8; // brackets within brackets; ours are four deep

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
    for (const auto& [id, name] : names) {
        std::string row = "{\"id\": ";
        appendJson(row, id);
        rows.push_back(row + ", \"name\": " + jsonString(name) + '}');
    }
    return tableText(Record::table, rows);
}

Error damaged(std::string_view record, std::string_view field)
{
    return {Code::ClipboardDamaged,
        {{"record", std::string(record)}, {"field", std::string(field)}}, {}};
}

// The text as a piece; the first thing that is wrong ends it.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_json(text, deepest)
    {
    }

    Result<ClipboardPiece> read()
    {
        std::string key;
        if (m_json.openObject())
            while (m_json.nextKey(key))
                readEntry(key);
        if (!m_json.finish())
            return m_table.empty() ? Error{Code::ClipboardForeign, {}, {}}
                                   : damaged(m_table, fieldOf(m_json.place()));
        ClipboardRecords::each([this]<typename Record>() {
            for (const Record& record : std::get<std::vector<Record>>(m_piece.records))
                checkReferences(record);
        });
        if (m_error)
            return *m_error;
        return std::move(m_piece);
    }

private:
    template <typename Record>
    using Ids = std::set<Id<Record>>;

    // "spend" of "touchpoint[3].spend, 1:20".
    static std::string fieldOf(std::string_view place)
    {
        place = place.substr(0, place.find(','));
        return std::string(place.substr(place.rfind('.') + 1));
    }

    void readEntry(const std::string& key)
    {
        bool isKnown = false;
        CopiedRecords::each([&]<typename Record>() {
            if (key != Record::table)
                return;
            isKnown = true;
            readTable<Record>();
        });
        if (!isKnown)
            m_json.skipValue();
    }

    template <typename Record>
    void readTable()
    {
        constexpr JsonRules rules{false, false}; // ranges are for check()
        if (!m_json.openArray())
            return;
        while (m_json.nextItem()) {
            m_table = Record::table;
            RecordJsonReader<Record> reader(m_json, rules, [](std::string_view) {});
            if (!std::get<Ids<Record>>(m_ids).insert(reader.record.id).second)
                m_json.fail("id");
            if (m_json.isFine())
                take(std::move(reader.record));
        }
        if (m_json.isFine())
            m_table = {};
    }

    void take(Phase phase) { m_piece.phases[phase.id] = std::move(phase.name); }
    void take(Segment segment) { m_piece.segments[segment.id] = std::move(segment.name); }
    template <typename Record>
    void take(Record record)
    {
        std::get<std::vector<Record>>(m_piece.records).push_back(std::move(record));
    }

    template <typename Record>
    void checkReferences(const Record& record)
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if (!m_error && !isThere(record.*field.member))
                m_error = damaged(Record::table, field.name);
        });
    }
    bool isThere(const auto&) const { return true; }
    template <typename Record>
    bool isThere(Id<Record> id) const
    {
        return std::get<Ids<Record>>(m_ids).contains(id);
    }
    template <typename Record>
    bool isThere(std::optional<Id<Record>> id) const
    {
        return !id || isThere(*id);
    }

    JsonReader m_json;
    std::string_view m_table; // whose records are being read
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
            appendRecord(rows.emplace_back(), record);
        if (!rows.empty())
            text += tableText(Record::table, rows);
    });
    return text + "}\n";
}

Result<ClipboardPiece> readClipboard(std::string_view json)
{
    if (json.size() > megabytes * 1024 * 1024)
        return Error{Code::ClipboardTooBig, {{"limit", std::int64_t{megabytes}}}, {}};
    const std::optional<JsonHead> head = readJsonHead(json);
    if (!head || head->format != formatName || head->version < 1)
        return Error{Code::ClipboardForeign, {}, {}};
    if (head->version > formatVersion)
        return Error{
            Code::ClipboardTooNew, {{"version", head->version}, {"known", formatVersion}}, {}};
    return Reader(json).read();
}

} // namespace rundblick
