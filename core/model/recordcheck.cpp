// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordcheck.h"

#include "core/model/study.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

Error offScale(
    std::string_view record, std::string_view field, double value, double low, double high)
{
    Error error = refused(Code::ValueOutOfRange, record, field);
    error.values.insert(error.values.end(), {{"value", value}, {"low", low}, {"high", high}});
    return error;
}

// Ratings by brand belong to touchpoints on the short list; influence is asked of all, to find
// those that deserve more.
Status checkMarked(const AfterEdit& after, Id<Touchpoint> id, const Criterion* criterion)
{
    const Touchpoint* touchpoint = after.find(id);
    if (!touchpoint || touchpoint->rated
        || (criterion && criterion->role == CriterionRole::Influence))
        return ok();
    return Error{Code::NotMarkedForRating,
        {{"touchpoint", touchpoint->name}, {"limit", std::int64_t{mostRated}}}, {}};
}

std::uint32_t highestCode(const Column& column)
{
    std::uint32_t highest = 0;
    if (column.width == 1) { // 0xFF + 1 is 0 in a byte: "not rated" is never the highest
        std::uint8_t shifted = 0;
        for (const std::uint8_t code : column.codes)
            shifted = std::max(shifted, static_cast<std::uint8_t>(code + 1));
        return shifted == 0 ? 0 : shifted - 1U;
    }
    for (std::size_t slot = 0; slot < codeCount(column); ++slot)
        if (const std::uint32_t code = codeAt(column, slot); code != notRated)
            highest = std::max(highest, code);
    return highest;
}

Status checkEnd(LinkEnd end, std::optional<Id<Touchpoint>> touchpoint, std::string_view record,
    std::string_view field)
{
    const bool expected = end == LinkEnd::Touchpoint;
    if (expected == touchpoint.has_value())
        return ok();
    return refused(expected ? Code::ReferenceMissing : Code::Inconsistent, record, field);
}

template <typename Record>
Status checkOnly(const Record& record)
{
    return record.id == Record().id ? ok() : refused(Code::OnlyOne, Record::table, "id");
}

} // namespace

Status checkSense(const AfterEdit&, const Criterion& criterion)
{
    const double steps = (criterion.high - criterion.low) / criterion.step;
    if (steps >= 1.0 && steps <= 65'000.0 && std::abs(steps - std::round(steps)) < 1e-6)
        return ok();
    return offScale(Criterion::table, "high", criterion.high, criterion.low + criterion.step, 1e6);
}

Status checkSense(const AfterEdit& after, const GroupValue& rated)
{
    const Criterion* criterion = after.find(rated.criterion);
    const double low = rated.low.value_or(rated.value);
    const double high = rated.high.value_or(rated.value);
    if (criterion
        && !(criterion->low <= low && low <= rated.value && rated.value <= high
            && high <= criterion->high))
        return offScale(GroupValue::table, "value", rated.value, criterion->low, criterion->high);
    return checkMarked(after, rated.touchpoint, criterion);
}

Status checkSense(const AfterEdit& after, const Column& column)
{
    const Criterion* criterion = after.find(column.criterion);
    if (!criterion)
        return ok(); // refused already
    if (column.width < codeWidth(*criterion)
        || column.codes.size() % static_cast<std::size_t>(column.width) != 0)
        return refused(Code::Inconsistent, Column::table, "codes");
    const double value = decode(*criterion, highestCode(column));
    if (value > criterion->high + criterion->step / 2.0)
        return offScale(Column::table, "codes", value, criterion->low, criterion->high);
    return checkMarked(after, column.touchpoint, criterion);
}

Status checkSense(const AfterEdit&, const Link& link)
{
    const Status from = checkEnd(link.fromEnd, link.from, Link::table, "from");
    return from ? checkEnd(link.toEnd, link.to, Link::table, "to") : from;
}

Status checkSense(const AfterEdit&, const NodePlace& place)
{
    return checkEnd(place.end, place.touchpoint, NodePlace::table, "touchpoint");
}

Status checkSense(const AfterEdit&, const Emotion& emotion)
{
    return emotion.view == Voice::Expert ? refused(Code::Inconsistent, Emotion::table, "view")
                                         : ok();
}

Status checkSense(const AfterEdit&, const Judgement& judgement)
{
    return judgement.first < judgement.second
        ? ok()
        : refused(Code::Inconsistent, Judgement::table, "second");
}

Status checkSense(const AfterEdit&, const Touchpoint& touchpoint)
{
    const auto rises
        = [](std::optional<double> low, std::optional<double> value, std::optional<double> high) {
              return !(low && high && *low > *high) && !(low && value && *low > *value)
                  && !(value && high && *value > *high);
          };
    if (!rises(touchpoint.saturationLow, touchpoint.saturation, touchpoint.saturationHigh))
        return refused(Code::Inconsistent, Touchpoint::table, "saturation");
    if (!rises(touchpoint.halfLow, touchpoint.half, touchpoint.halfHigh))
        return refused(Code::Inconsistent, Touchpoint::table, "half");
    return ok();
}

Status checkSense(const AfterEdit&, const Setup& setup)
{
    return checkOnly(setup);
}

Status checkSense(const AfterEdit&, const Method& method)
{
    return checkOnly(method);
}

} // namespace rundblick
