// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/discretion.h"

#include "core/base/text.h"
#include "core/model/edit.h"
#include "core/model/privacy/mentions.h"
#include "core/model/privacy/people.h"

#include <set>

namespace rundblick {
namespace {

bool isLegalForm(std::string_view word)
{
    constexpr std::string_view forms[] = {"AG", "GmbH", "SA", "Sàrl", "Ltd", "Ltd.", "Inc", "Inc.",
        "SE", "KG", "LLC", "plc", "Group", "Gruppe", "Holding"};
    return std::ranges::find(forms, word) != std::end(forms);
}

// "Veloria" of "Veloria Holding AG".
std::string_view withoutLegalForm(std::string_view name)
{
    const std::size_t gap = name.rfind(' ');
    if (gap == std::string_view::npos || gap < 3 || !isLegalForm(name.substr(gap + 1)))
        return name;
    return withoutLegalForm(name.substr(0, gap));
}

void addCompany(Mentions& mentions, std::string_view name, const std::string& standIn)
{
    mentions.add(name, standIn, Mention::Anywhere);
    mentions.add(withoutLegalForm(name), standIn, Mention::Anywhere);
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

// Copies a workshop record by record, each without what must not be read.
class Copying {
public:
    Copying(const Workshop& from, const StandIns& standIns, bool isDiscreet)
        : m_from(from)
        , m_standIns(standIns)
        , m_masks(masksFor(from, standIns))
        , m_isDiscreet(isDiscreet)
    {
        if (isDiscreet)
            addCompanies();
        for (const auto& [name, mask] : m_masks.people)
            if (name.size() >= leastPerson)
                m_mentions.add(name, mask, Mention::Word);
    }

    Workshop copy()
    {
        AllRecords::each([this]<typename Record>() { copyAll<Record>(); });
        Workshop workshop;
        workshop.apply(m_edit);
        return workshop;
    }

private:
    static constexpr std::size_t leastPerson = 3; // shorter ones are numbers and signs

    void addCompanies()
    {
        for (const auto& [id, mask] : m_masks.brands)
            addCompany(m_mentions, m_from.find(id)->name, mask);
        addCompany(m_mentions, m_from.setup().client, m_standIns.client);
        for (const auto& [id, action] : m_from.all<Action>())
            if (action.owner.find(' ') != std::string::npos) // a person's, not a department
                m_mentions.add(action.owner, m_masks.teams.at(action.owner), Mention::Word);
    }

    template <typename Record>
    void copyAll()
    {
        if constexpr (std::is_same_v<Record, NamedVersion>) {
            return;
        } else {
            if (std::is_same_v<Record, Picture> && m_isDiscreet)
                return;
            std::vector<Record> records;
            for (const auto& [id, before] : m_from.all<Record>()) {
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

    template <typename Map>
    static std::string maskOf(const Map& masks, const std::string& name)
    {
        const auto found = masks.find(name);
        return found == masks.end() ? std::string() : found->second;
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
    }

    const Workshop& m_from;
    const StandIns& m_standIns;
    const Masks m_masks;
    const bool m_isDiscreet;
    Mentions m_mentions;
    Edit m_edit{EditKind::CreateWorkshop, {}};
};

} // namespace

Workshop discreetCopy(const Workshop& workshop, const StandIns& standIns)
{
    return Copying(workshop, standIns, true).copy();
}

Workshop cleanCopy(const Workshop& workshop, const StandIns& standIns)
{
    return Copying(workshop, standIns, false).copy();
}

} // namespace rundblick
