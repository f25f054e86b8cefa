// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/paths.h"
#include "tests/support/draw.h"
#include "tests/support/workshops.h"

namespace rundblick {
namespace {

// Draws the fields of one record.
class RandomRecord : public Draw {
public:
    using Draw::Draw;

    template <typename Record>
    void draw(Record& record)
    {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if (chance(3)) // the others stay as they are or as they are by default
                value(field, record.*field.member);
        });
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (requires { isEmpty(record.*field.member); })
                if (isEmpty(record.*field.member))
                    value(field, record.*field.member);
        });
        settle(record);
    }

private:
    template <typename Record>
    static bool isEmpty(Id<Record> id)
    {
        return !id;
    }

    void value(const auto&, bool& out) { out = chance(2); }
    void value(const auto& field, double& out)
    {
        out = number(std::max(field.low, -1000.0), std::min(field.high, 1000.0));
    }
    void value(const auto& field, std::int64_t& out)
    {
        out = static_cast<std::int64_t>(field.low)
            + static_cast<std::int64_t>(
                below(static_cast<std::uint64_t>(std::min(field.high, 1000.0) - field.low) + 1));
    }
    void value(const auto&, std::string& out)
    {
        out = text();
        if (chance(10))
            out.push_back('\0'); // texts may hold it, so the file must
    }
    void value(const auto&, Bytes& out)
    {
        std::vector<std::uint8_t> bytes(below(chance(8) ? 9000 : 200)); // some beyond a page
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(below(256));
        out = Bytes(std::move(bytes));
    }
    template <typename Other>
    void value(const auto&, Id<Other>& out)
    {
        out = id<Other>();
    }
    template <typename T>
    void value(const auto& field, std::optional<T>& out)
    {
        out.reset();
        if (chance(3))
            return;
        value(field, out.emplace());
        if constexpr (requires { isEmpty(*out); })
            if (isEmpty(*out))
                out.reset();
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void value(const auto&, Enum& out) { out = Draw::value<Enum>(); }

    // What the fields must be to each other.
    void settle(auto&) { }
    void settle(Criterion& criterion)
    {
        criterion.low = static_cast<double>(below(3));
        criterion.high = criterion.low + 4.0;
        criterion.step = chance(2) ? 1.0 : 0.5;
    }
    void settle(GroupValue& rated)
    {
        const Criterion* criterion = workshop().find(rated.criterion);
        if (!criterion)
            return;
        rated.value = (criterion->low + criterion->high) / 2.0;
        rated.low = chance(2) ? std::optional(criterion->low) : std::nullopt;
        rated.high = chance(2) ? std::optional(criterion->high) : std::nullopt;
    }
    void settle(Column& column)
    {
        std::vector<std::uint32_t> codes(below(300));
        for (std::uint32_t& code : codes)
            code = chance(6) ? notRated : static_cast<std::uint32_t>(below(5));
        column.codes = packCodes(codes, column.width);
    }
    void settle(PathSet& set)
    {
        std::vector<Path> paths(below(20));
        for (Path& path : paths)
            if (const Touchpoint* step = any<Touchpoint>())
                path = {{step->id, step->id}, 1.0, 2.5, 3.0};
        set.rows = packPaths(paths);
    }
    void settle(Judgement& judgement)
    {
        if (judgement.second < judgement.first)
            std::swap(judgement.first, judgement.second);
    }
    void settle(Touchpoint& touchpoint)
    {
        const double saturation = touchpoint.saturation.value_or(0.5);
        touchpoint.saturationLow = saturation * 0.9;
        touchpoint.saturationHigh = (1.0 + saturation) / 2.0;
        const double half = touchpoint.half.value_or(0.6);
        touchpoint.halfLow = half * 0.9;
        touchpoint.halfHigh = (1.0 + half) / 2.0;
    }
    void settle(NodePlace& place)
    {
        place.end = place.touchpoint ? LinkEnd::Touchpoint : LinkEnd::Start;
    }
    void settle(Emotion& emotion)
    {
        if (emotion.view == Voice::Expert)
            emotion.view = Voice::Customer;
    }
    void settle(Link& link)
    {
        link.fromEnd = link.from ? LinkEnd::Touchpoint : LinkEnd::Start;
        link.toEnd = link.to ? LinkEnd::Touchpoint : LinkEnd::Conversion;
    }
};

template <typename Record>
Edit added(const Workshop& workshop, RandomRecord& random)
{
    Record record;
    if (!record.id)
        record.id = Id<Record>::random();
    if constexpr (UniquelyNamed<Record>)
        record.name = std::to_string(record.id.value);
    random.draw(record);
    return changeRecord(workshop, std::move(record), EditKind::AddRecord);
}

template <typename Record>
Edit removed(const Workshop& workshop, const Record& record)
{
    return removeRecords<Record>(workshop, {record.id});
}
Edit removed(const Workshop& workshop, const Rater& rater)
{
    return removeRater(workshop, rater.id);
}
Edit removed(const Workshop&, const Setup&)
{
    return {}; // there is always one
}
Edit removed(const Workshop&, const Method&)
{
    return {};
}

template <typename Record>
Edit randomEditOf(const Workshop& workshop, RandomRecord& random)
{
    const Record* present = random.any<Record>();
    if (!present || random.chance(2))
        return added<Record>(workshop, random);
    if (random.chance(6))
        return removed(workshop, *present);
    Record record = *present;
    random.draw(record);
    return changeRecord(workshop, std::move(record));
}

} // namespace

Edit randomEdit(const Workshop& workshop, std::mt19937_64& random)
{
    RandomRecord draw(workshop, random);
    for (;;) {
        Edit edit;
        std::uint64_t kind = draw.below(std::variant_size_v<AnyChange>);
        AllRecords::each([&]<typename Record>() {
            if (kind-- == 0)
                edit = randomEditOf<Record>(workshop, draw);
        });
        if (!edit.isEmpty() && check(workshop, edit))
            return edit;
    }
}

Workshop variedWorkshop()
{
    constexpr int edits = 400;
    seedRandomIds(5);
    std::mt19937_64 random(5);
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < edits; ++i)
        workshop.apply(randomEdit(workshop, random));
    seedRandomIds(0);
    return workshop;
}

} // namespace rundblick
