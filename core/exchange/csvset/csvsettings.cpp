// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvtable.h"
#include "core/exchange/csvset/settings.h"

namespace rundblick {
namespace {

void addRow(std::vector<CsvCells>& rows, std::string_view key, CsvCells value)
{
    rows.emplace_back([key, value = std::move(value)](CsvWriter& csv) {
        csv.text(key);
        value(csv);
    });
}

template <typename Record>
void addSettings(const Workshop& workshop, const Record& record, std::vector<CsvCells>& rows)
{
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        const T value = record.*field.member;
        if constexpr (isNamedSetting<T>) {
            const auto* named = workshop.find(value);
            addRow(rows, field.name,
                [name = named ? onOneLine(named->name) : std::string()](
                    CsvWriter& csv) { csv.text(name); });
        } else if constexpr (std::is_same_v<T, std::string>) {
            addRow(rows, field.name, [text = onOneLine(value)](CsvWriter& csv) { csv.text(text); });
        } else if constexpr (isPlainSetting<T>) {
            addRow(rows, field.name, [value](CsvWriter& csv) { csv.value(value); });
        }
    });
}

} // namespace

CsvTable tableOfCells(
    ImportKind kind, std::vector<std::string_view> header, std::vector<CsvCells> rows)
{
    const std::size_t count = rows.size();
    return {kind, std::move(header), count,
        [rows = std::move(rows), at = std::size_t{0}](CsvWriter& csv) mutable {
            if (at == rows.size())
                return false;
            rows[at++](csv);
            csv.endRow();
            return true;
        }};
}

CsvTable tableOfSettings(const Workshop& workshop)
{
    std::vector<CsvCells> rows;
    addSettings(workshop, workshop.setup(), rows);
    addSettings(workshop, workshop.method(), rows);
    return tableOfCells(ImportKind::Settings, {"key", "value"}, std::move(rows));
}

} // namespace rundblick
