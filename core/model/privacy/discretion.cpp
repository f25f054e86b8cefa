// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/discretion.h"

#include "core/base/text.h"
#include "core/model/edit.h"
#include "core/model/privacy/hiding.h"

#include <set>

namespace rundblick {
namespace {

template <typename Map>
std::string maskOf(const Map& masks, const std::string& name)
{
    const auto found = masks.find(name);
    return found == masks.end() ? std::string() : found->second;
}

// No two of a kind share a name afterwards; who was changed gives way.
template <UniquelyNamed Record>
void separateNames(std::vector<Record>& records, const Workshop& before)
{
    std::set<std::string, std::less<>> taken;
    const auto isChanged
        = [&](const Record& record) { return record.name != before.find(record.id)->name; };
    for (const Record& record : records)
        if (!isChanged(record))
            taken.insert(record.name);
    for (Record& record : records) {
        if (!isChanged(record))
            continue;
        constexpr std::size_t roomForNumber = 8;
        const std::string name = shortened(record.name, longestName - roomForNumber);
        for (int number = 2; !taken.insert(record.name).second; ++number)
            record.name = name + " (" + std::to_string(number) + ')';
    }
}

// Texts that are to be shown beside a workshop: whole names, and those in sentences.
class Cells {
public:
    Cells(const Workshop& workshop, const StandIns& standIns)
        : m_masks(masksFor(workshop, standIns))
        , m_mentions(mentionsFor(workshop, standIns, m_masks, true))
    {
        for (const auto& [id, mask] : m_masks.brands)
            m_whole.emplace(workshop.find(id)->name, mask);
        for (const auto& names : {m_masks.people, m_masks.teams})
            m_whole.insert(names.begin(), names.end());
        m_whole.emplace(workshop.setup().title, standIns.title);
    }

    std::string hidden(std::string_view cell) const
    {
        const auto found = m_whole.find(cell);
        return found == m_whole.end() || cell.empty() ? m_mentions.hidden(cell) : found->second;
    }

private:
    const Masks m_masks;
    const Mentions m_mentions;
    std::map<std::string, std::string, std::less<>> m_whole;
};

// Copies a workshop record by record, each without what must not be read.
class Copying {
public:
    Copying(const Workshop& from, const StandIns& standIns, bool isDiscreet)
        : m_from(from)
        , m_standIns(standIns)
        , m_masks(masksFor(from, standIns))
        , m_isDiscreet(isDiscreet)
        , m_mentions(mentionsFor(from, standIns, m_masks, isDiscreet))
    {
    }

    Workshop copy()
    {
        AllRecords::each([this]<typename Record>() { copyAll<Record>(); });
        Workshop workshop;
        workshop.apply(m_edit);
        return workshop;
    }

private:
    template <typename Record>
    void copyAll()
    {
        if constexpr (std::is_same_v<Record, NamedVersion>) {
            return;
        } else {
            if (std::is_same_v<Record, Backdrop> && m_isDiscreet)
                return;
            std::vector<Record> records;
            for (const auto& [id, before] : m_from.all<Record>()) {
                if (!isKept(before))
                    continue;
                Record record = before;
                hideMentions(record);
                hide(record, before);
                records.push_back(std::move(record));
            }
            if constexpr (UniquelyNamed<Record>)
                separateNames(records, m_from);
            for (Record& record : records)
                m_edit.changes.push_back(Change<Record>{{}, std::move(record)});
        }
    }

    static bool isKept(const auto&) { return true; }
    // Of the pictures the logo of the consultant stays: it names nobody else.
    bool isKept(const Picture& picture) const
    {
        return !m_isDiscreet || m_from.setup().consultantLogo == picture.id;
    }

    // In the clean copy names of records stay: a touchpoint may be called as a rater is.
    template <typename Record>
    void hideMentions(Record& record) const
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (std::is_same_v<T, std::string>) {
                constexpr std::string_view name = "name";
                const bool isName = field.name == name;
                if (isName && !m_isDiscreet)
                    return;
                std::string& text = record.*field.member;
                text = shortened(m_mentions.hidden(text), isName ? longestName : longestText);
            }
        });
    }

    void hideTeam(std::string& who, const std::string& before) const
    {
        who = m_isDiscreet ? maskOf(m_masks.teams, before) : before;
    }

    template <typename Record>
    void hide(Record&, const Record&) const
    {
    }
    void hide(Rater& rater, const Rater& before) const
    {
        rater.name = maskOf(m_masks.people, before.name);
        rater.source.clear();
    }
    void hide(Judgement& judgement, const Judgement& before) const
    {
        judgement.judge = maskOf(m_masks.people, before.judge);
    }
    void hide(Guess& guess, const Guess& before) const
    {
        guess.participant = maskOf(m_masks.people, before.participant);
    }
    void hide(Touchpoint& touchpoint, const Touchpoint& before) const
    {
        hideTeam(touchpoint.owner, before.owner);
    }
    void hide(Placement& placement, const Placement& before) const
    {
        hideTeam(placement.responsible, before.responsible);
    }
    void hide(Step& step, const Step& before) const
    {
        hideTeam(step.responsible, before.responsible);
    }
    void hide(Action& action, const Action& before) const { hideTeam(action.owner, before.owner); }
    void hide(Responsibility& part, const Responsibility& before) const
    {
        hideTeam(part.who, before.who);
    }
    void hide(Brand& brand, const Brand& before) const
    {
        if (!m_isDiscreet)
            return;
        brand.name = m_masks.brands.at(before.id);
        brand.colour.clear();
        brand.logo.reset();
    }
    void hide(Persona& persona, const Persona&) const
    {
        if (m_isDiscreet)
            persona.portrait.reset();
    }
    void hide(Quote& quote, const Quote&) const
    {
        if (m_isDiscreet)
            quote.source.clear();
    }
    void hide(CurvePoint& point, const CurvePoint&) const
    {
        if (m_isDiscreet)
            point.source.clear();
    }
    void hide(PathSet& paths, const PathSet&) const
    {
        if (m_isDiscreet)
            paths.source.clear();
    }
    void hide(SavedView& view, const SavedView& before) const
    {
        view.hiddenLanes = before.hiddenLanes; // words of ours
        view.collapsed.clear();
        for (const std::string_view group : split(before.collapsed, "\n")) {
            const std::string mask
                = m_isDiscreet ? maskOf(m_masks.teams, std::string(group)) : std::string();
            view.collapsed += view.collapsed.empty() ? "" : "\n";
            view.collapsed += mask.empty() ? m_mentions.hidden(group) : mask;
        }
        view.collapsed = shortened(view.collapsed, longestText);
    }
    void hide(Setup& setup, const Setup& before) const
    {
        setup.currency = before.currency; // words of ours
        setup.locale = before.locale;
        if (!m_isDiscreet)
            return;
        setup.title = m_standIns.title;
        setup.client.clear();
        setup.clientColour.clear();
        setup.clientLogo.reset();
    }

    const Workshop& m_from;
    const StandIns& m_standIns;
    const Masks m_masks;
    const bool m_isDiscreet;
    const Mentions m_mentions;
    Edit m_edit{EditKind::CreateWorkshop, {}};
};

} // namespace

Workshop discreetCopy(const Workshop& workshop, const StandIns& standIns)
{
    return Copying(workshop, standIns, true).copy();
}

std::string discreetText(const Workshop& workshop, const StandIns& standIns, std::string_view text)
{
    const Cells cells(workshop, standIns);
    std::string result;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("\t\n", begin), text.size());
        result += cells.hidden(text.substr(begin, end - begin));
        if (end < text.size())
            result += text[end];
        begin = end + 1;
    }
    return result;
}

Workshop cleanCopy(const Workshop& workshop, const StandIns& standIns)
{
    return Copying(workshop, standIns, false).copy();
}

} // namespace rundblick
