// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"

namespace rundblick {

template <typename Record>
Id<Record> WorkshopBuilder::named(std::string name, Record record)
{
    record.name = std::move(name);
    record.order = static_cast<double>(m_workshop.all<Record>().size() + 1);
    return add(std::move(record));
}

Id<Brand> WorkshopBuilder::brand(std::string name, bool own)
{
    Brand brand;
    brand.own = own;
    return named(std::move(name), std::move(brand));
}

Id<Phase> WorkshopBuilder::phase(std::string name)
{
    return named(std::move(name), Phase{});
}

Id<Touchpoint> WorkshopBuilder::touchpoint(std::string name)
{
    return named(std::move(name), Touchpoint{});
}

Id<Criterion> WorkshopBuilder::criterion(std::string name, CriterionRole role)
{
    Criterion criterion;
    criterion.role = role;
    return named(std::move(name), std::move(criterion));
}

Id<Rater> WorkshopBuilder::rater(std::string name, Voice voice, double weight)
{
    Rater rater;
    rater.name = std::move(name);
    rater.slot = m_nextSlot++;
    rater.voice = voice;
    rater.weight = weight;
    return add(std::move(rater));
}

Id<Placement> WorkshopBuilder::placement(Id<Touchpoint> touchpoint, Id<Phase> phase, double usage)
{
    Placement placement;
    placement.touchpoint = touchpoint;
    placement.phase = phase;
    placement.usage = usage;
    return add(std::move(placement));
}

Id<Column> WorkshopBuilder::ratings(
    const Cell& cell, const std::vector<std::optional<double>>& values)
{
    const Criterion& criterion = *m_workshop.find(cell.criterion);
    std::vector<std::uint32_t> codes;
    codes.reserve(values.size());
    for (const std::optional<double>& value : values)
        codes.push_back(value ? encode(criterion, *value).value_or(notRated) : notRated);
    Column column;
    column.touchpoint = cell.touchpoint;
    if (cell.brand)
        column.brand = cell.brand;
    column.criterion = cell.criterion;
    column.width = codeWidth(criterion);
    column.codes = packCodes(codes, column.width);
    return add(std::move(column));
}

Id<GroupValue> WorkshopBuilder::groupValue(
    const Cell& cell, double value, std::optional<double> low, std::optional<double> high)
{
    GroupValue group;
    group.touchpoint = cell.touchpoint;
    if (cell.brand)
        group.brand = cell.brand;
    group.criterion = cell.criterion;
    group.value = value;
    group.low = low;
    group.high = high;
    return add(std::move(group));
}

} // namespace rundblick
