// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/brandplaces.h"

#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/titles/titlewords.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/difference.h"

#include <algorithm>

namespace rundblick {
namespace {

bool isNamed(const std::vector<std::string>& named, const std::string& name)
{
    return std::ranges::find(named, name) != named.end();
}

bool isRated(const Workshop& workshop)
{
    return !workshop.all<Column>().empty() || !workshop.all<GroupValue>().empty();
}

std::vector<std::string> newNames(const Workshop& workshop, const std::vector<std::string>& named)
{
    std::vector<std::string> names;
    for (const std::string& name : named)
        if (!findByName<Brand>(workshop, name))
            names.push_back(name);
    return names;
}

void rename(Workshop& workshop, Id<Brand> id, const std::string& name)
{
    workshop.apply(
        editRecord(workshop, id, EditKind::ChangeBrand, [&](Brand& brand) { brand.name = name; }));
}

} // namespace

std::vector<std::string> namedBrands(
    const Mapping& mapping, const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::string> names;
    const auto add = [&](std::string_view name) {
        if (std::string plain(trimmed(name)); !plain.empty() && !isNamed(names, plain))
            names.push_back(std::move(plain));
    };
    bool isAnyOpen = false;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMeaning& meaning = mapping.columns[i];
        if (meaning.role == ColumnRole::Answer) {
            add(meaning.rated.brand);
            isAnyOpen = isAnyOpen || meaning.rated.brand.empty();
        }
        if (meaning.role == ColumnRole::Brand)
            for (const std::vector<std::string>& row : rows)
                if (i < row.size())
                    add(row[i]);
    }
    const bool hasColumn
        = std::ranges::find(mapping.columns, ColumnRole::Brand, &ColumnMeaning::role)
        != mapping.columns.end();
    if (isAnyOpen && !hasColumn)
        add(mapping.everywhere.brand);
    return names;
}

BrandPlaces brandPlaces(
    const Workshop& workshop, const std::vector<std::string>& named, const std::string& own)
{
    std::vector<std::string> fresh = newNames(workshop, named);
    if (fresh.empty() || isRated(workshop))
        return {{}, {EditKind::ChangeBrand, {}}};
    Workshop after = workshop;
    BrandPlaces places;
    const auto give = [&](const Brand& brand) { places.given.push_back(brand.name); };
    const Brand* before = ownBrand(workshop);
    if (before && !isNamed(named, before->name)) {
        if (const auto place = std::ranges::find(fresh, own); place != fresh.end()) {
            give(*before);
            rename(after, before->id, own);
            fresh.erase(place);
        } else if (const Brand* known = findByName<Brand>(workshop, own)) {
            after.apply(makeOwnBrand(after, known->id));
        }
    }
    for (const Brand* brand : ordered<Brand>(workshop)) {
        if (isNamed(named, brand->name) || after.find(brand->id)->own)
            continue;
        give(*brand);
        if (fresh.empty()) {
            after.apply(removeBrand(after, brand->id));
        } else {
            rename(after, brand->id, fresh.front());
            fresh.erase(fresh.begin());
        }
    }
    places.edit = difference(workshop, after, EditKind::ChangeBrand);
    return places;
}

bool isOwnBrandOpen(const Workshop& workshop, const std::vector<std::string>& named)
{
    const Brand* own = ownBrand(workshop);
    if (!own)
        return true;
    return !isRated(workshop) && !isNamed(named, own->name) && !newNames(workshop, named).empty();
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
