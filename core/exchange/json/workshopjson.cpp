// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/workshopjson.h"

#include "core/exchange/json/jsonhead.h"
#include "core/exchange/json/recordjson.h"
#include "core/model/checks.h"
#include "core/model/edit.h"

#include <set>
#include <unordered_set>

namespace rundblick {
namespace {

constexpr std::size_t mostNotices = 50;

Error damaged(const JsonReader& json, const std::string& file)
{
    return {Code::JsonDamaged,
        {{"file", file}, {"place", json.place()}, {"problem", json.expected()}}, {}};
}

// What does not say that it is a workshop: damaged where it is an object that breaks off, or else
// something else.
Error withoutHead(std::string_view text, const std::string& file)
{
    JsonReader json(text);
    const Error foreign{Code::JsonForeign, {{"file", file}}, {}};
    std::string key;
    if (!json.openObject())
        return foreign;
    while (json.nextKey(key))
        json.skipValue();
    return json.isFine() ? foreign : damaged(json, file);
}

class WorkshopReader {
public:
    WorkshopReader(std::string_view text, const std::string& file)
        : m_json(text)
        , m_file(file)
    {
    }

    Result<WorkshopFromJson> read()
    {
        std::string key;
        if (m_json.openObject())
            while (m_json.nextKey(key))
                readEntry(key);
        if (!m_json.finish())
            return damaged(m_json, m_file);
        applyRead();
        if (const Status sound = check(m_result.workshop); !sound)
            return sound.error();
        return std::move(m_result);
    }

private:
    void readEntry(const std::string& key)
    {
        std::string kind;
        if (key == "format" || key == "version" || key == "$schema")
            m_json.skipValue();
        else if (key != "records")
            m_json.fail("\"format\", \"version\", \"records\"");
        else if (m_json.openObject())
            while (m_json.nextKey(kind))
                readKind(kind);
    }

    void readKind(const std::string& key)
    {
        bool isKnown = false;
        std::string known;
        AllRecords::each([&]<typename Record>() {
            (known += known.empty() ? "" : ", ") += Record::table;
            if (key == Record::table) {
                isKnown = true;
                readTable<Record>();
            }
        });
        if (!isKnown)
            m_json.fail(known);
    }

    template <typename Record>
    void readTable()
    {
        if (!m_tables.insert(Record::table).second)
            m_json.fail("1 × " + jsonString(Record::table));
        if (!m_json.openArray())
            return;
        std::unordered_set<std::int64_t> ids;
        while (m_json.nextItem()) {
            RecordJsonReader<Record> reader(
                m_json, {}, [&](std::string_view field) { noteUnknown<Record>(field); });
            if (!ids.insert(reader.record.id.value).second)
                m_json.fail("1 × " + jsonString(std::to_string(reader.record.id.value)));
            if (++m_count > mostJsonRecords)
                m_json.fail("≤ " + std::to_string(mostJsonRecords));
            if (!m_json.isFine())
                return;
            m_read.changes.push_back(Change<Record>{{}, std::move(reader.record)});
            if (m_read.changes.size() == portion)
                applyRead();
        }
    }

    // Changes of any kind are as large as the largest: not all at once.
    void applyRead()
    {
        m_result.workshop.apply(m_read);
        m_read.changes.clear();
    }

    template <typename Record>
    void noteUnknown(std::string_view field)
    {
        std::string place = std::string(Record::table) + '.' + std::string(field);
        if (m_result.notices.size() < mostNotices && m_unknown.insert(place).second)
            m_result.notices.push_back(
                {Code::FieldUnknown, {{"file", m_file}, {"place", std::move(place)}}, {}});
    }

    static constexpr std::size_t portion = 10'000;

    JsonReader m_json;
    const std::string& m_file;
    Edit m_read{EditKind::ImportFiles, {}};
    std::size_t m_count = 0;
    std::set<std::string_view> m_tables;
    std::set<std::string> m_unknown;
    WorkshopFromJson m_result;
};

} // namespace

WorkshopJsonWriter::WorkshopJsonWriter(const Workshop& workshop)
{
    AllRecords::each([&]<typename Record>() {
        if constexpr (Ordered<Record>) {
            for (const Record* record : ordered<Record>(workshop))
                m_records.emplace_back(record);
        } else {
            for (const auto& [id, record] : workshop.all<Record>())
                m_records.emplace_back(&record);
        }
    });
}

bool WorkshopJsonWriter::step(std::string& text)
{
    constexpr std::size_t portion = std::size_t{256} << 10U;
    const std::size_t start = text.size();
    if (m_next == 0)
        ((((text += "{\"format\": \"") += workshopJsonFormat) += "\", \"version\": ")
            += std::to_string(workshopJsonVersion))
            += ",\n\"records\": {";
    for (; m_next < m_records.size() && text.size() - start < portion; ++m_next) {
        const auto& record = m_records[m_next];
        const bool isFirst = m_next == 0 || m_records[m_next - 1].index() != record.index();
        if (isFirst && m_next > 0)
            text += ']';
        std::visit(
            [&]<typename Record>(const Record* pointer) {
                if (isFirst)
                    (((text += m_next == 0 ? "\n\"" : ",\n\"") += Record::table)) += "\": [\n  ";
                else
                    text += ",\n  ";
                appendRecord(text, *pointer);
            },
            record);
    }
    if (m_next < m_records.size())
        return false;
    text += m_records.empty() ? "}}\n" : "]}}\n";
    return true;
}

double WorkshopJsonWriter::progress() const
{
    return m_records.empty() ? 1.0
                             : static_cast<double>(m_next) / static_cast<double>(m_records.size());
}

std::string workshopJson(const Workshop& workshop)
{
    std::string text;
    WorkshopJsonWriter writer(workshop);
    while (!writer.step(text)) { }
    return text;
}

Result<WorkshopFromJson> readWorkshopJson(std::string_view text, const std::string& file)
{
    if (text.size() > mostJsonMegabytes << 20U)
        return Error{Code::ImportTooLarge,
            {{"file", file}, {"limit", static_cast<std::int64_t>(mostJsonMegabytes)}}, {}};
    const std::optional<JsonHead> head = readJsonHead(text);
    if (!head)
        return withoutHead(text, file);
    if (head->format != workshopJsonFormat || head->version < 1)
        return Error{Code::JsonForeign, {{"file", file}}, {}};
    if (head->version > workshopJsonVersion)
        return Error{Code::JsonTooNew,
            {{"file", file}, {"version", head->version}, {"known", workshopJsonVersion}}, {}};
    return WorkshopReader(text, file).read();
}

} // namespace rundblick
