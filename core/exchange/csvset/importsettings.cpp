// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/csvset/settings.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

constexpr std::string_view segmentFields[] = {"size", "lifetimeValue"};
constexpr std::string_view waveFields[] = {"date"};

// Records with a name in the first column, an order and other fields; `check(record)` refuses more.
template <typename Record>
void readNamed(Sheet& sheet, Roster<Record>& roster, std::span<const std::string_view> fields,
    const auto& check)
{
    const Sheet::Column at = sheet.column(Record::table);
    std::set<std::string> seen;
    while (sheet.next()) {
        const std::string name = sheet.name(at);
        refuseRepeated(sheet, at, seen, name);
        Record& record = roster.named(name);
        sheet.readFields(fields, record, Record());
        readOrder(sheet, record);
        check(record);
    }
}

class SettingsReader {
public:
    SettingsReader(Sheet& sheet, Draft& draft)
        : m_sheet(sheet)
        , m_draft(draft)
    {
    }

    void read()
    {
        std::set<std::string> seen;
        Setup setup = m_draft.before.setup();
        Method method = m_draft.before.method();
        while (m_sheet.next()) {
            const std::string key = lowered(m_sheet.name(m_key));
            refuseRepeated(m_sheet, m_key, seen, key);
            if (!readInto(setup, key) && !readInto(method, key))
                m_sheet.fail(Code::NotAWord, m_key, {{"value", key}, {"allowed", known()}});
        }
        m_draft.setup = std::move(setup);
        m_draft.method = std::move(method);
    }

private:
    // Whether the record has a setting of this name.
    template <typename Record>
    bool readInto(Record& record, const std::string& key)
    {
        bool isFound = false;
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (isNamedSetting<T> || isPlainSetting<T>) {
                if (lowered(field.name) != key)
                    return;
                isFound = true;
                record.*field.member = Record().*field.member;
                if (!m_sheet.isEmpty(m_value))
                    readValue(field, record.*field.member);
            }
        });
        return isFound;
    }

    void readValue(const auto& field, auto& value) { m_sheet.readAs(m_value, field, value); }
    void readValue(const auto&, std::optional<Id<Brand>>& value)
    {
        value = brandAt(m_sheet, m_value, m_draft).id;
    }
    void readValue(const auto&, std::optional<Id<Segment>>& value)
    {
        value = m_draft.segments.named(m_sheet.name(m_value)).id;
    }
    void readValue(const auto&, std::optional<Id<Wave>>& value)
    {
        value = m_draft.waves.named(m_sheet.name(m_value)).id;
    }
    void readValue(const auto&, std::optional<Id<Phase>>& value)
    {
        value = namedWithin(m_sheet, m_value, m_draft.phases, m_sheet.name(m_value)).id;
    }

    static std::string known()
    {
        std::string names;
        const auto add = [&]<typename Record>(const Record&) {
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                if constexpr (isNamedSetting<T> || isPlainSetting<T>)
                    (names += names.empty() ? "" : ", ") += field.name;
            });
        };
        add(Setup());
        add(Method());
        return names;
    }

    Sheet& m_sheet;
    Draft& m_draft;
    const Sheet::Column m_key = m_sheet.column("key");
    const Sheet::Column m_value = m_sheet.column("value");
};

} // namespace

void readSettings(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    SettingsReader(sheet, draft).read();
}

void readSegments(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    readNamed(sheet, draft.segments, segmentFields, [](const Segment&) {});
}

void readWaves(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column at = sheet.column("date");
    readNamed(sheet, draft.waves, waveFields, [&](const Wave& wave) {
        if (!wave.date.empty() && !isDate(wave.date))
            sheet.fail(Code::NotADate, at, {{"value", wave.date}});
    });
}

} // namespace rundblick
