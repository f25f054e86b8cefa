// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"

#include "core/base/text.h"
#include "core/exchange/touchpoints/clipboardjson.h"
#include "core/model/checks.h"
#include "core/model/setupedits/namededits.h"

#include <set>

namespace rundblick {
namespace {

// The record with every reference to a record of a kind that is copied replaced by `map(id)`.
template <typename Record, typename Map>
void remap(Record& record, const Map& map)
{
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (requires { map(record.*field.member); })
            record.*field.member = map(record.*field.member);
        else if constexpr (requires { map(*(record.*field.member)); })
            if (record.*field.member)
                record.*field.member = map(*(record.*field.member));
    });
}

// A piece as the records of another workshop.
class Pasting {
    template <typename Record>
    using Renamed = std::map<Id<Record>, Id<Record>>; // no entry: left out

    template <typename Record>
    Renamed<Record>& renamed()
    {
        return std::get<Renamed<Record>>(m_renamed);
    }

public:
    Pasting(const Workshop& workshop, ClipboardPiece piece, EditKind kind)
        : m_workshop(workshop)
        , m_piece(std::move(piece))
        , m_edit{kind, {}}
    {
    }

    Edit edit(NoteShift shift)
    {
        matchNames();
        nameTouchpoints();
        for (Note& note : std::get<std::vector<Note>>(m_piece.records)) {
            note.x += shift.x;
            note.y += shift.y;
        }
        ClipboardRecords::each([this]<typename Record>() { add<Record>(); });
        return std::move(m_edit);
    }

    // Fills the touchpoints that `made` makes under the names they have here, and adds what comes
    // with them: curves, links and ideas.
    Edit completed(Edit made)
    {
        matchNames();
        for (AnyChange& one : made.changes)
            if (auto* change = std::get_if<Change<Touchpoint>>(&one); change && !change->before)
                fill(*change->after);
        for (Idea& idea : std::get<std::vector<Idea>>(m_piece.records)) {
            idea.placement.reset(); // is not there
            idea.step.reset();
        }
        m_edit = std::move(made);
        RecordList<Curve, CurvePoint, Link, Idea>::each(
            [this]<typename Record>() { add<Record>(); });
        return std::move(m_edit);
    }

private:
    void fill(Touchpoint& made)
    {
        const auto& all = std::get<std::vector<Touchpoint>>(m_piece.records);
        const auto found = std::ranges::find(all, made.name, &Touchpoint::name);
        if (found == all.end())
            return;
        renamed<Touchpoint>()[found->id] = made.id;
        const Touchpoint frame = std::exchange(made, *found);
        made.id = frame.id;
        made.order = frame.order;
        made.rated = frame.rated;
        made.parked = frame.parked;
    }

    void matchNames()
    {
        for (const auto& [id, name] : m_piece.phases)
            if (const Phase* phase = findByName<Phase>(m_workshop, name))
                renamed<Phase>()[id] = phase->id;
        for (const auto& [id, name] : m_piece.segments)
            if (const Segment* segment = findByName<Segment>(m_workshop, name))
                renamed<Segment>()[id] = segment->id;
    }

    void nameTouchpoints()
    {
        std::set<std::string, std::less<>> taken;
        for (const auto& [id, touchpoint] : m_workshop.all<Touchpoint>())
            taken.insert(touchpoint.name);
        std::size_t rated = ratedTouchpoints(m_workshop).size();
        double order = orderAtEnd<Touchpoint>(m_workshop);
        for (Touchpoint& touchpoint : std::get<std::vector<Touchpoint>>(m_piece.records)) {
            touchpoint.name = uniqueName(touchpoint.name, taken);
            taken.insert(touchpoint.name);
            touchpoint.order = order++;
            touchpoint.rated = touchpoint.rated && rated < mostRated;
            rated += touchpoint.rated ? 1 : 0;
        }
    }

    // Whether all that the record refers to comes along.
    template <typename Record>
    bool isWhole(const Record& record)
    {
        bool whole = true;
        Record copy = record;
        remap(
            copy, [&]<typename Other>(Id<Other> id) requires(isCopied<Other>) {
                whole &= renamed<Other>().contains(id);
                return id;
            });
        return whole;
    }

    template <typename Record>
    void add()
    {
        double order = 0.0;
        if constexpr (std::is_same_v<Record, Idea>)
            order = orderAtEnd<Idea>(m_workshop);
        for (Record& record : std::get<std::vector<Record>>(m_piece.records)) {
            if (!isWhole(record))
                continue;
            remap(
                record, [&]<typename Other>(Id<Other> id) requires(isCopied<Other>) {
                    return renamed<Other>().at(id);
                });
            const Id<Record> created = Id<Record>::random();
            renamed<Record>()[record.id] = created;
            record.id = created;
            if constexpr (std::is_same_v<Record, Idea>)
                record.order = order++;
            m_edit.changes.push_back(Change<Record>{{}, std::move(record)});
        }
    }

    const Workshop& m_workshop;
    ClipboardPiece m_piece;
    Edit m_edit;
    CopiedRecords::mapped<Renamed, std::tuple> m_renamed;
};

const Touchpoint* known(const Workshop& workshop, const Touchpoint& touchpoint)
{
    const Touchpoint* byId = workshop.find(touchpoint.id);
    return byId ? byId : findByName<Touchpoint>(workshop, touchpoint.name);
}

Result<Edit> checked(const Workshop& workshop, Edit edit)
{
    if (const Status sound = check(workshop, edit); !sound)
        return sound.error();
    return edit;
}

// Picks what belongs to the copied touchpoints out of a workshop.
class Copying {
public:
    Copying(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints,
        const std::vector<Id<Note>>& notes)
        : m_workshop(workshop)
    {
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
            if (std::ranges::find(touchpoints, touchpoint->id) != touchpoints.end())
                take(*touchpoint);
        for (const Id<Note> id : notes)
            if (const Note* note = workshop.find(id))
                take(*note);
        ClipboardRecords::each([this]<typename Record>() {
            if constexpr (!std::is_same_v<Record, Touchpoint> && !std::is_same_v<Record, Note>)
                for (const auto& [id, record] : m_workshop.all<Record>())
                    if (belongs(record))
                        take(record);
        });
    }

    ClipboardPiece piece() { return std::move(m_piece); }

private:
    template <typename Record>
    using Ids = std::set<Id<Record>>;

    template <typename Record>
    void take(const Record& record)
    {
        std::get<Ids<Record>>(m_taken).insert(record.id);
        std::get<std::vector<Record>>(m_piece.records).push_back(record);
        Record copy = record;
        remap(copy, [this](Id<Phase> id) {
            m_piece.phases[id] = m_workshop.find(id)->name;
            return id;
        });
        remap(copy, [this](Id<Segment> id) {
            m_piece.segments[id] = m_workshop.find(id)->name;
            return id;
        });
    }

    template <typename Record>
    bool belongs(const Record& record)
    {
        if constexpr (std::is_same_v<Record, Link>)
            if (!record.from || !record.to)
                return false; // only links among them
        bool all = true;
        Record copy = record;
        remap(
            copy, [&]<typename Other>(Id<Other> id) requires(isCarried<Other>) {
                all &= std::get<Ids<Other>>(m_taken).contains(id);
                return id;
            });
        return all;
    }

    const Workshop& m_workshop;
    ClipboardPiece m_piece;
    ClipboardRecords::mapped<Ids, std::tuple> m_taken;
};

} // namespace

std::string toClipboard(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints,
    const std::vector<Id<Note>>& notes)
{
    return writeClipboard(Copying(workshop, touchpoints, notes).piece());
}

std::string toClipboard(const NewTouchpoint& touchpoint)
{
    Touchpoint created;
    created.id = Id<Touchpoint>::random();
    created.name = touchpoint.name;
    created.ownership = touchpoint.ownership;
    created.form = touchpoint.form;
    created.parked = touchpoint.parked;
    ClipboardPiece piece;
    std::get<std::vector<Touchpoint>>(piece.records).push_back(std::move(created));
    return writeClipboard(piece);
}

Result<Edit> fromClipboard(
    const Workshop& workshop, std::string_view json, NoteShift shift, EditKind kind)
{
    Result<ClipboardPiece> piece = readClipboard(json);
    if (!piece)
        return piece.error();
    return checked(workshop, Pasting(workshop, *std::move(piece), kind).edit(shift));
}

Result<Edit> dropTouchpoints(
    const Workshop& workshop, std::string_view json, std::optional<Spot> spot)
{
    Result<ClipboardPiece> piece = readClipboard(json);
    if (!piece)
        return piece.error();
    std::vector<Id<Touchpoint>> here;
    std::vector<NewTouchpoint> fresh;
    for (const Touchpoint& touchpoint : std::get<std::vector<Touchpoint>>(piece->records)) {
        if (const Touchpoint* found = known(workshop, touchpoint))
            here.push_back(found->id);
        else
            fresh.push_back({touchpoint.name, touchpoint.ownership, touchpoint.form});
    }
    Edit edit = spot ? placeTouchpoints(workshop, here, *spot) : Edit{EditKind::AddPlacement, {}};
    Edit added = addNewTouchpoints(workshop, fresh, spot);
    if (!added.isEmpty())
        edit.kind = added.kind;
    added = Pasting(workshop, *std::move(piece), edit.kind).completed(std::move(added));
    std::ranges::move(added.changes, std::back_inserter(edit.changes));
    return checked(workshop, std::move(edit));
}

std::vector<Id<Touchpoint>> droppedTouchpoints(const Workshop& workshop, std::string_view json)
{
    const Result<ClipboardPiece> piece = readClipboard(json);
    std::vector<Id<Touchpoint>> found;
    if (piece)
        for (const Touchpoint& touchpoint : std::get<std::vector<Touchpoint>>(piece->records))
            if (const Touchpoint* here = known(workshop, touchpoint))
                found.push_back(here->id);
    return found;
}

std::vector<Id<Touchpoint>> knownTouchpoints(const Workshop& workshop, std::string_view json)
{
    const Result<ClipboardPiece> piece = readClipboard(json);
    std::vector<Id<Touchpoint>> found;
    if (piece)
        for (const Touchpoint& touchpoint : std::get<std::vector<Touchpoint>>(piece->records))
            if (workshop.find(touchpoint.id))
                found.push_back(touchpoint.id);
    return found;
}

} // namespace rundblick
