// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/lineage.h"

#include "core/store/recordsql.h"

#include <algorithm>
#include <ranges>

namespace rundblick {
namespace {

Status runWith(Database& database, std::string_view sql, std::int64_t first, std::int64_t second)
{
    Statement* statement = database.statement(sql);
    if (!statement)
        return database.lastError();
    statement->bind(1, first);
    statement->bind(2, second);
    statement->step();
    return statement->reset() ? ok() : Status(database.lastError());
}

} // namespace

std::vector<Ancestor> commonPublications(const Lineage& ours, const Lineage& theirs)
{
    std::vector<Ancestor> common;
    for (const Ancestor& ancestor : std::views::reverse(ours))
        if (std::ranges::find(theirs, ancestor.publication, &Ancestor::publication) != theirs.end())
            common.push_back(ancestor);
    return common;
}

std::int64_t commonPublication(const Lineage& ours, const Lineage& theirs)
{
    const std::vector<Ancestor> common = commonPublications(ours, theirs);
    return common.empty() ? 0 : common.front().publication;
}

Result<Lineage> readLineage(Database& database)
{
    Statement* rows = database.statement(
        "SELECT publication, revision, id FROM lineage ORDER BY id LIMIT 1001");
    if (!rows)
        return database.lastError();
    Lineage lineage;
    bool good = true;
    while (good && rows->step()) {
        Ancestor& ancestor = lineage.emplace_back();
        good = readValue(*rows, 0, ancestor.publication) && readValue(*rows, 1, ancestor.revision);
    }
    if (!rows->reset())
        return database.lastError();
    if (!good || lineage.size() > longestLineage)
        return Error{Code::Damaged, {{"file", database.path().string()}}, "table lineage"};
    return lineage;
}

Status appendToLineage(Database& database, const Ancestor& ancestor)
{
    constexpr std::string_view remove = "DELETE FROM lineage WHERE publication = ?1 OR id <= "
                                        "(SELECT max(id) FROM lineage) - ?2";
    constexpr std::string_view append
        = "INSERT INTO lineage SELECT ifnull(max(id), 0) + 1, ?1, ?2 FROM lineage";
    constexpr auto kept = static_cast<std::int64_t>(longestLineage) - 1;
    const Status removed = runWith(database, remove, ancestor.publication, kept);
    return removed ? runWith(database, append, ancestor.publication, ancestor.revision) : removed;
}

} // namespace rundblick
