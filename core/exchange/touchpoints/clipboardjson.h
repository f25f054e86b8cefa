// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

#include <set>

namespace rundblick {

// The kinds of records that are copied, referenced kinds first, and those they refer to by name.
using ClipboardRecords
    = RecordList<Touchpoint, Curve, CurvePoint, Link, Placement, Step, Quote, Idea, Note>;
using CopiedRecords = RecordList<Phase, Segment, Touchpoint, Curve, CurvePoint, Link, Placement,
    Step, Quote, Idea, Note>;

template <typename Record, typename List>
inline constexpr bool isIn = false;
template <typename Record, typename... Records>
inline constexpr bool isIn<Record,
    RecordList<Records...>> = (std::is_same_v<Record, Records> || ...);
template <typename Record>
inline constexpr bool isCarried = isIn<Record, ClipboardRecords>;
template <typename Record>
inline constexpr bool isCopied = isIn<Record, CopiedRecords>;

// What lies on the clipboard: records with the ids of the workshop they come from, and the names of
// the phases and segments that they refer to.
struct ClipboardPiece {
    template <typename Record>
    using Rows = std::vector<Record>;

    std::map<Id<Phase>, std::string> phases;
    std::map<Id<Segment>, std::string> segments;
    ClipboardRecords::mapped<Rows, std::tuple> records;
};

std::string writeClipboard(const ClipboardPiece& piece);

// Reads what may come from anywhere: its size and depth are limited before it is parsed, every
// field has the type of its record, ids are unique and every reference is to a record of the
// piece. Ranges are for check(). Refuses ClipboardForeign, ClipboardTooNew, ClipboardTooBig,
// ClipboardDamaged.
Result<ClipboardPiece> readClipboard(std::string_view json);

} // namespace rundblick
