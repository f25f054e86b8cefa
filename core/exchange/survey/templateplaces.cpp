// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/templateplaces.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/titles/titlewords.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/difference.h"
#include "core/model/setupedits/pictureedits.h"

#include <algorithm>

namespace rundblick {
namespace {

using Names = std::vector<std::string>;

bool isNamed(const Names& named, const std::string& name)
{
    return std::ranges::find(named, name) != named.end();
}

template <typename Record>
Names newNames(const Workshop& workshop, const Names& named)
{
    Names names;
    for (const std::string& name : named)
        if (!findByName<Record>(workshop, name))
            names.push_back(name);
    return names;
}

template <typename Record>
void rename(Workshop& workshop, Id<Record> id, const std::string& name)
{
    workshop.apply(editRecord(
        workshop, id, EditKind::ChangeRecord, [&](Record& record) { record.name = name; }));
}

Names namesOf(const Mapping& mapping, std::string Rated::*name, ColumnRole role,
    const std::vector<Names>& rows)
{
    Names names;
    const auto add = [&](std::string_view text) {
        if (std::string plain(trimmed(text)); !plain.empty() && !isNamed(names, plain))
            names.push_back(std::move(plain));
    };
    bool isMissing = false; // in an answer
    bool isInColumn = false;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMeaning& meaning = mapping.columns[i];
        if (meaning.role == ColumnRole::Answer) {
            add(meaning.rated.*name);
            isMissing = isMissing || (meaning.rated.*name).empty();
        }
        isInColumn = isInColumn || meaning.role == role;
        for (const Names& row : rows)
            if (meaning.role == role && i < row.size())
                add(row[i]);
    }
    if (isMissing && !isInColumn)
        add(mapping.everywhere.*name);
    return names;
}

// A workshop in which places are given, one after the other.
class Giving {
public:
    explicit Giving(const Workshop& workshop)
        : m_before(workshop)
        , m_after(workshop)
    {
    }

    void giveBrands(const Names& named, const std::string& own)
    {
        Names fresh = newNames<Brand>(m_before, named);
        if (fresh.empty())
            return;
        const Brand* before = ownBrand(m_before);
        if (before && !isNamed(named, before->name)) {
            if (const auto place = std::ranges::find(fresh, own); place != fresh.end()) {
                give(*before, own);
                fresh.erase(place);
            } else if (const Brand* known = findByName<Brand>(m_before, own)) {
                m_after.apply(makeOwnBrand(m_after, known->id));
            }
        }
        for (const Brand* brand : ordered<Brand>(m_before))
            if (!isNamed(named, brand->name) && !m_after.find(brand->id)->own)
                giveNext(*brand, fresh);
    }

    void giveCriteria(const Names& named)
    {
        Names fresh = newNames<Criterion>(m_before, named);
        if (fresh.empty())
            return;
        for (const Criterion* criterion : ordered<Criterion>(m_before))
            if (criterion->role == CriterionRole::Performance && !isNamed(named, criterion->name))
                giveNext(*criterion, fresh);
    }

    TemplatePlaces places() &&
    {
        return {std::move(m_given), difference(m_before, m_after, EditKind::ChangeRecord)};
    }

private:
    template <typename Record>
    void give(const Record& record, const std::string& name)
    {
        m_given.push_back(record.name);
        rename(m_after, record.id, name);
    }

    template <typename Record>
    void giveNext(const Record& record, Names& fresh)
    {
        if (!fresh.empty()) {
            give(record, fresh.front());
            fresh.erase(fresh.begin());
            return;
        }
        m_given.push_back(record.name);
        m_after.apply(
            withoutOrphanedPictures(m_after, removeRecords<Record>(m_after, {record.id})));
    }

    const Workshop& m_before;
    Workshop m_after;
    Names m_given;
};

} // namespace

NamedInTable namedIn(const Mapping& mapping, const std::vector<Names>& rows)
{
    return {namesOf(mapping, &Rated::brand, ColumnRole::Brand, rows),
        namesOf(mapping, &Rated::criterion, ColumnRole::Criterion, rows)};
}

TemplatePlaces templatePlaces(
    const Workshop& workshop, const NamedInTable& named, const std::string& own)
{
    if (!isUnrated(workshop)) // nor is a large one copied
        return {};
    Giving giving(workshop);
    giving.giveBrands(named.brands, own);
    giving.giveCriteria(named.criteria);
    return std::move(giving).places();
}

bool isUnrated(const Workshop& workshop)
{
    return workshop.all<Column>().empty() && workshop.all<GroupValue>().empty();
}

bool isOwnBrandOpen(const Workshop& workshop, const std::vector<std::string>& named)
{
    const Brand* own = ownBrand(workshop);
    if (!own)
        return true;
    return isUnrated(workshop) && !isNamed(named, own->name)
        && !newNames<Brand>(workshop, named).empty();
}

std::string proposedOwnBrand(const Workshop& workshop, const std::vector<std::string>& named)
{
    const std::string client = lowered(workshop.setup().client);
    const auto isClient = [&](const std::string& name) { return lowered(name) == client; };
    const auto isOwn = [](const std::string& name) { return meansOwnBrand(lowered(name)); };
    for (const auto place :
        {std::ranges::find_if(named, isClient), std::ranges::find_if(named, isOwn)})
        if (place != named.end())
            return *place;
    return named.empty() ? std::string() : named.front();
}

} // namespace rundblick
