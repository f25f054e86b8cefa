// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/removal.h"

#include "core/model/study.h"

namespace rundblick {
namespace {

std::int64_t ratingsIn(const Column& column)
{
    std::int64_t count = 0;
    for (std::size_t slot = 0; slot < codeCount(column); ++slot)
        count += codeAt(column, slot) == notRated ? 0 : 1;
    return count;
}

std::int64_t lost(const auto& change)
{
    return change.after ? 0 : 1;
}
std::int64_t lost(const Change<Picture>&)
{
    return 0;
}
// Of a rater who is removed the columns stay, without one code.
std::int64_t lost(const Change<Column>& change)
{
    return change.before ? ratingsIn(*change.before) - (change.after ? ratingsIn(*change.after) : 0)
                         : 0;
}

} // namespace

std::vector<Removed> removedAlong(const Edit& removal, std::string_view table)
{
    std::vector<Removed> along;
    AllRecords::each([&]<typename Record>() {
        Removed removed{Record::table, 0};
        eachChange<Record>(
            removal, [&](const Change<Record>& change) { removed.count += lost(change); });
        if (removed.count > 0 && removed.table != table)
            along.push_back(removed);
    });
    return along;
}

} // namespace rundblick
