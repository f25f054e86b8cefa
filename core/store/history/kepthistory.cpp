// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history/kepthistory.h"

#include "core/store/history/editcodec.h"

namespace rundblick {
namespace {

constexpr std::string_view savePlace
    = "INSERT OR REPLACE INTO historyPlace (id, done, form) VALUES (1, ?1, ?2)";

Status run(Statement& statement, Database& database)
{
    statement.step();
    return statement.reset() ? ok() : Status(database.lastError());
}

Result<std::int64_t> rowBytes(Database& database, std::int64_t from, std::int64_t to)
{
    return database.number("SELECT ifnull(sum(length(edit)), 0) FROM history WHERE id BETWEEN "
        + std::to_string(from) + " AND " + std::to_string(to));
}

// Deletes the rows from … to.
Status forget(Database& database, HistoryPlace& place, std::int64_t from, std::int64_t to)
{
    if (from > to)
        return ok();
    const Result<std::int64_t> bytes = rowBytes(database, from, to);
    Statement* statement = database.statement("DELETE FROM history WHERE id BETWEEN ?1 AND ?2");
    if (!bytes || !statement)
        return database.lastError();
    place.bytes -= *bytes;
    statement->bind(1, from);
    statement->bind(2, to);
    return run(*statement, database);
}

Status insert(Database& database, HistoryPlace& place, const Edit& edit)
{
    const Bytes bytes(encodeEdit(edit));
    Statement* statement = database.statement("INSERT OR REPLACE INTO history VALUES (?1, ?2)");
    if (!statement)
        return database.lastError();
    statement->bind(1, place.done);
    statement->bind(2, bytes);
    place.last = place.done;
    place.bytes += static_cast<std::int64_t>(bytes.size());
    return run(*statement, database);
}

// The oldest go; the newest stays, however large it is.
Status trim(Database& database, HistoryPlace& place)
{
    Status status = ok();
    const auto isTooMuch = [&] {
        return place.last - place.first >= static_cast<std::int64_t>(History::mostSteps)
            || place.bytes > static_cast<std::int64_t>(History::mostBytes);
    };
    while (status && place.first < place.last && isTooMuch()) {
        status = forget(database, place, place.first, place.first);
        ++place.first;
    }
    return status;
}

Status push(Database& database, HistoryPlace& place, const Edit& edit)
{
    Status status = forget(database, place, place.done + 1, place.last);
    ++place.done;
    if (status)
        status = insert(database, place, edit);
    return status ? trim(database, place) : status;
}

std::optional<Edit> stored(Database& database, std::int64_t row)
{
    Statement* statement = database.statement("SELECT edit FROM history WHERE id = ?1");
    if (!statement)
        return {};
    statement->bind(1, row);
    std::optional<Edit> edit;
    if (statement->step())
        edit = decodeEdit(statement->blob(0));
    return statement->reset() ? edit : std::nullopt;
}

Status merge(Database& database, HistoryPlace& place, const Edit& edit)
{
    const std::optional<Edit> last = stored(database, place.done);
    const std::optional<Edit> both = last ? merged(*last, edit) : std::nullopt;
    if (!both || place.done != place.last)
        return push(database, place, edit); // a step of its own is undone just as well
    const Status status = forget(database, place, place.done, place.done);
    return status ? insert(database, place, *both) : status;
}

Status beginAnew(Database& database, HistoryPlace& place)
{
    const Status status = database.run("DELETE FROM history");
    if (status)
        place = {};
    return status;
}

Status move(Database& database, HistoryPlace& place, std::int64_t by)
{
    const std::int64_t done = place.done + by;
    if (done < place.first - 1 || done > place.last)
        return beginAnew(database, place);
    place.done = done;
    return ok();
}

Status take(Database& database, HistoryPlace& place, const Edit& edit, HistoryStep step)
{
    switch (step) {
    case HistoryStep::Push:
        return push(database, place, edit);
    case HistoryStep::Merge:
        return merge(database, place, edit);
    case HistoryStep::Back:
        return move(database, place, -1);
    case HistoryStep::Forward:
        return move(database, place, 1);
    }
    return ok();
}

Status writePlace(Database& database, const HistoryPlace& place)
{
    static const std::int64_t form = editForm();
    Statement* statement = database.statement(savePlace);
    if (!statement)
        return database.lastError();
    statement->bind(1, place.done);
    statement->bind(2, form);
    return run(*statement, database);
}

// False where there is none, or one that this program cannot read.
bool readPlace(Database& database, HistoryPlace& place)
{
    const Result<std::int64_t> form = database.number("SELECT form FROM historyPlace");
    const Result<std::int64_t> done = database.number("SELECT done FROM historyPlace");
    const Result<std::int64_t> first = database.number("SELECT ifnull(min(id), 1) FROM history");
    if (!form || !done || !first || *form != editForm())
        return false;
    place.first = *first;
    place.done = *done;
    place.last = *first - 1;
    return true;
}

bool readRows(Database& database, KeptHistory& kept)
{
    Statement* rows = database.statement("SELECT id, edit FROM history ORDER BY id");
    if (!rows)
        return false;
    HistoryPlace& place = kept.place;
    bool good = true;
    while (good && rows->step()) {
        const std::string_view bytes = rows->blob(1);
        std::optional<Edit> edit = decodeEdit(bytes);
        good = edit && rows->integer(0) == ++place.last;
        place.bytes += static_cast<std::int64_t>(bytes.size());
        if (good)
            kept.history.push(std::move(*edit));
    }
    good = rows->reset() && good && place.done >= place.first - 1 && place.done <= place.last;
    for (std::int64_t row = place.last; good && row > place.done; --row)
        if (kept.history.toUndo()) // memory may hold fewer
            kept.history.stepBack();
    return good;
}

} // namespace

std::vector<SchemaObject> historySchema()
{
    return {{"history", "CREATE TABLE history (id INTEGER PRIMARY KEY, edit BLOB NOT NULL) STRICT"},
        {"historyPlace",
            "CREATE TABLE historyPlace (id INTEGER PRIMARY KEY CHECK (id = 1), "
            "done INTEGER NOT NULL, form INTEGER NOT NULL) STRICT"}};
}

Result<HistoryPlace> keepStep(
    Database& database, HistoryPlace place, const Edit& edit, HistoryStep step)
{
    Status status = take(database, place, edit, step);
    if (status)
        status = writePlace(database, place);
    if (!status)
        return status.error();
    return place;
}

Result<KeptHistory> readHistory(Database& database)
{
    KeptHistory kept;
    if (readPlace(database, kept.place) && readRows(database, kept))
        return kept;
    const Status deleted = database.run("DELETE FROM history; DELETE FROM historyPlace");
    if (!deleted)
        return deleted.error();
    return KeptHistory{};
}

} // namespace rundblick
