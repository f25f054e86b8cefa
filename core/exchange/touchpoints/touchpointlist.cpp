// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touchpoints/touchpointlist.h"

#include "core/exchange/csvset/csvwriter.h"
#include "core/exchange/csvset/guard.h"
#include "core/exchange/journeys/listing.h"
#include "core/exchange/sheet.h"
#include "core/exchange/touchpoints/listwords.h"

#include <array>

namespace rundblick {
namespace {

constexpr std::size_t mostNamed = 10'000; // what a workshop holds is for check()
constexpr std::size_t mostNotices = 50;

enum class ListColumn { Name, Phase, Channel, Owner, Spend };

struct Title {
    std::string_view word;
    ListColumn column;
};
constexpr Title titles[] = {{"touchpoint", ListColumn::Name}, {"touchpoints", ListColumn::Name},
    {"name", ListColumn::Name}, {"kontaktpunkt", ListColumn::Name},
    {"kontaktpunkte", ListColumn::Name}, {"bezeichnung", ListColumn::Name},
    {"phase", ListColumn::Phase}, {"phases", ListColumn::Phase}, {"phasen", ListColumn::Phase},
    {"stage", ListColumn::Phase}, {"etappe", ListColumn::Phase}, {"channel", ListColumn::Channel},
    {"kanal", ListColumn::Channel}, {"type", ListColumn::Channel}, {"typ", ListColumn::Channel},
    {"owner", ListColumn::Owner}, {"department", ListColumn::Owner},
    {"responsible", ListColumn::Owner}, {"verantwortlich", ListColumn::Owner},
    {"zuständig", ListColumn::Owner}, {"abteilung", ListColumn::Owner},
    {"spend", ListColumn::Spend}, {"budget", ListColumn::Spend}, {"cost", ListColumn::Spend},
    {"costs", ListColumn::Spend}, {"ausgaben", ListColumn::Spend}, {"aufwand", ListColumn::Spend},
    {"kosten", ListColumn::Spend}};

using Places = std::map<ListColumn, std::size_t>;

// "Spend (CHF)" → "spend": what stands behind the word is a unit or a remark.
Places placesIn(const std::vector<std::string>& row)
{
    Places places;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string text = lowered(row[i]);
        const std::string_view word = trimmed(std::string_view(text).substr(0, text.find('(')));
        const auto title = std::ranges::find(titles, word, &Title::word);
        if (title != std::end(titles))
            places.try_emplace(title->column, i);
    }
    return places;
}

// An amount with its currency before or behind it: "CHF 1'200.–" has no digits behind the point.
std::string_view amountIn(std::string_view cell)
{
    const auto isPart
        = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ','; };
    while (!cell.empty() && !isPart(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && !(cell.back() >= '0' && cell.back() <= '9'))
        cell.remove_suffix(1);
    return cell;
}

class ListReader {
public:
    ListReader(const Workshop& workshop, const TableStart& start)
        : m_draft(workshop)
        , m_listing(m_draft)
        , m_source(start.source)
    {
        if (!start.rows.empty())
            m_titles = start.rows.front();
        m_places = placesIn(m_titles);
        m_hasHeader = m_places.contains(ListColumn::Name);
        if (!m_hasHeader)
            m_places = {{ListColumn::Name, 0}, {ListColumn::Channel, 1}};
    }

    Result<Edit> read()
    {
        const Result<std::unique_ptr<RowReader>> rows = openTable(m_source);
        if (!rows)
            return rows.error();
        bool isHeader = m_hasHeader;
        for (;;) {
            const Result<bool> more = (*rows)->next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!std::exchange(isHeader, false))
                take(**rows);
            if (m_draft.touchpoints.records().size() > mostNamed)
                return Error{Code::TooManyTouchpoints,
                    {{"count", static_cast<std::int64_t>(mostNamed)},
                        {"limit", static_cast<std::int64_t>(mostTouchpoints)}},
                    {}};
        }
        m_listing.markWhileRoom();
        return editOf(m_draft);
    }

    std::vector<Message> takeNotices() { return std::move(m_notices); }

private:
    std::string cell(const RowReader& rows, ListColumn column) const
    {
        const auto place = m_places.find(column);
        if (place == m_places.end())
            return {};
        return onOneLine(withoutGuard(cellAt(rows, place->second)));
    }

    void take(const RowReader& rows)
    {
        const std::string name(withoutBullet(cell(rows, ListColumn::Name)));
        if (name.empty())
            return; // a title of a group, or a sum
        Touchpoint& touchpoint = m_listing.touchpoint(name);
        takeChannel(rows, touchpoint);
        takeSpend(rows, touchpoint);
        if (std::string owner = cell(rows, ListColumn::Owner); !owner.empty())
            touchpoint.owner = std::move(owner);
        for (const std::string& phase : phasesIn(cell(rows, ListColumn::Phase)))
            m_draft.placement(touchpoint.id, m_listing.phase(phase).id, {});
    }

    void takeChannel(const RowReader& rows, Touchpoint& touchpoint)
    {
        const std::string text = cell(rows, ListColumn::Channel);
        const std::optional<Channel> channel = channelFrom(text);
        if (channel && channel->ownership != Ownership::Unset)
            touchpoint.ownership = channel->ownership;
        if (channel && channel->form != Form::Unset)
            touchpoint.form = channel->form;
        if (!channel && !text.empty() && m_hasHeader)
            note(Code::NotAWord, rows, ListColumn::Channel,
                {{"value", text},
                    {"allowed", std::string("paid, owned, earned, digital, physical, personal")}});
    }

    void takeSpend(const RowReader& rows, Touchpoint& touchpoint)
    {
        const std::string text = cell(rows, ListColumn::Spend);
        const std::optional<double> spend
            = parseNumber(amountIn(text), m_source.dialect.decimalComma);
        if (spend && *spend >= 0.0)
            touchpoint.spend = *spend;
        else if (!text.empty())
            note(Code::NotANumber, rows, ListColumn::Spend, {{"value", text}});
    }

    // "Search, Buy"; a phase that is called so as a whole is one.
    std::vector<std::string> phasesIn(std::string text)
    {
        if (m_draft.phases.find(text))
            return {std::move(text)};
        std::ranges::replace_if(
            text, [](char c) { return c == ';' || c == '|' || c == '/'; }, ',');
        std::vector<std::string> names;
        for (const std::string_view part : split(text, ","))
            if (const std::string_view name = trimmed(part); !name.empty())
                names.emplace_back(name);
        return names;
    }

    void note(Code code, const RowReader& rows, ListColumn column,
        std::vector<std::pair<std::string, MessageValue>> more)
    {
        if (m_notices.size() == mostNotices)
            return;
        Message message{code,
            {{"file", m_source.path.filename().string()}, {"row", rows.row()},
                {"column", m_titles[m_places.at(column)]}},
            {}};
        message.values.insert(message.values.end(), more.begin(), more.end());
        m_notices.push_back(std::move(message));
    }

    Draft m_draft;
    Listing m_listing;
    TableSource m_source;
    std::vector<std::string> m_titles; // the first row
    Places m_places;
    bool m_hasHeader = false;
    std::vector<Message> m_notices;
};

} // namespace

Result<Imported> importTouchpointList(const Workshop& workshop, const std::filesystem::path& path)
{
    const Result<TableStart> start = recogniseTable(path);
    if (!start)
        return start.error();
    if (start->problem)
        return *start->problem;
    if (start->rows.empty())
        return Error{Code::CsvEmpty, {{"file", path.filename().string()}}, {}};
    ListReader reader(workshop, *start);
    Result<Edit> edit = reader.read();
    if (!edit)
        return edit.error();
    return checkedImport(workshop, *std::move(edit), reader.takeNotices());
}

} // namespace rundblick
