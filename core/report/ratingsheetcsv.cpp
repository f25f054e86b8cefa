// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/ratingsheet.h"

namespace rundblick {
namespace {

// A field that another program reads as one: RFC 4180.
std::string quoted(std::string_view field, char separator)
{
    const bool isPlain = field.find_first_of("\"\t\r\n") == std::string_view::npos
        && field.find(separator) == std::string_view::npos;
    if (isPlain)
        return std::string(field);
    std::string text = "\"";
    for (const char c : field)
        text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

// A name that a spreadsheet does not compute. The tab is no part of it: reading leaves white space
// around a name out.
std::string asText(std::string_view name)
{
    const bool isFormula = name.find_first_of("=+-@") == 0;
    return (isFormula ? "\t" : "") + std::string(name);
}

class SheetWriter {
public:
    SheetWriter(const Workshop& workshop, const RatingSheet& sheet)
        : m_workshop(workshop)
        , m_sheet(sheet)
        , m_study(studyOf(workshop))
        , m_rater(workshop.find(sheet.rater.id))
        , m_separator(sheet.locale.starts_with("en") ? ',' : ';')
    {
    }

    std::string text()
    {
        m_text = "\xEF\xBB\xBF"; // so that spreadsheets read names as UTF-8
        const bool isGroup = m_sheet.rater.name.empty();
        isGroup ? line({"touchpoint", "criterion", "brand", "value", "low", "high"})
                : line({"rater", "voice", "touchpoint", "criterion", "brand", "value"});
        const RatingGrid& grid = m_sheet.grid;
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            for (std::size_t column = 0; column < grid.columns.size(); ++column)
                if (const auto cell = grid.cellAt(row, column))
                    isGroup ? addGroupValue(*cell) : addRating(*cell);
        return std::move(m_text);
    }

private:
    void line(const std::vector<std::string>& fields)
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                m_text += m_separator;
            m_text += quoted(fields[i], m_separator);
        }
        m_text += "\r\n";
    }

    template <typename Record>
    std::string nameOf(Id<Record> id) const
    {
        const Record* record = m_workshop.find(id);
        return record ? asText(record->name) : std::string();
    }

    static std::string number(std::optional<double> value)
    {
        return value ? formatNumber(*value) : std::string();
    }

    void addGroupValue(const Cell& cell)
    {
        const auto found = m_study.groupValues.find(cell);
        const GroupValue* known = found == m_study.groupValues.end() ? nullptr : found->second;
        line({nameOf(cell.touchpoint), nameOf(cell.criterion), nameOf(cell.brand),
            known ? number(known->value) : std::string(),
            known ? number(known->low) : std::string(),
            known ? number(known->high) : std::string()});
    }

    void addRating(const Cell& cell)
    {
        const auto found = m_study.columns.find(cell);
        std::optional<double> value;
        if (m_rater && found != m_study.columns.end()) {
            const std::uint32_t code
                = codeAt(*found->second, static_cast<std::size_t>(m_rater->slot));
            if (code != notRated)
                value = decode(*m_workshop.find(cell.criterion), code);
        }
        line({asText(m_sheet.rater.name), std::string(textOf(m_sheet.rater.voice)),
            nameOf(cell.touchpoint), nameOf(cell.criterion), nameOf(cell.brand), number(value)});
    }

    const Workshop& m_workshop;
    const RatingSheet& m_sheet;
    const Study m_study;
    const Rater* m_rater;
    const char m_separator;
    std::string m_text;
};

} // namespace

std::string ratingSheetCsv(const Workshop& workshop, const RatingSheet& sheet)
{
    return SheetWriter(workshop, sheet).text();
}

} // namespace rundblick
