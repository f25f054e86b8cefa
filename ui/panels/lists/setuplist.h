// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/model/edit.h"
#include "ui/support/strings.h"

#include <QVariant>

#include <functional>

namespace rundblick {

struct Look;

// What a cell of a list holds, and so how it is shown and edited.
enum class CellKind {
    Grip, // to drag the row by
    Text,
    LongText, // of several lines
    Number,
    Share, // typed and shown in per cent
    Date, // shown in the style of the workshop; typed like that or as 2026-03-31
    Choice, // of a few, by their places
    Tick,
    Colour,
    Picture,
    Shown, // not edited here
    Remove,
};

// What a person entered in a cell, by the kind of the cell: a text, a number or nothing, a place
// in the choices, yes or no.
using CellValue = QVariant;

// A column of a list over one kind of record.
template <typename Record>
struct SetupColumn {
    QString head;
    QString tip;
    CellKind kind = CellKind::Text;
    int width = 0; // least, in pixels; 0: shares what is left
    std::function<CellValue(const Workshop&, const Record&)> value{};
    std::function<Result<Edit>(const Workshop&, const Record&, const CellValue&)> set{};
    std::function<QStringList(const Workshop&)> choices{}; // of CellKind::Choice
    std::function<QuantityAt(const Record&)> number{}; // where what stands there comes from
};

struct SetupHead {
    QString head;
    QString tip;
    CellKind kind = CellKind::Text;
    int width = 0;
};

// A kind of record as a list that a person fills: its columns, what is in them, and the edits that
// typing, pasting, moving and removing ask for. Records are known by the numbers of their ids.
class SetupList {
public:
    virtual ~SetupList() = default;

    virtual std::vector<SetupHead> columns() const = 0;
    virtual std::vector<std::int64_t> ids(const Workshop& workshop) const = 0;
    virtual CellValue value(const Workshop& workshop, std::int64_t id, int column) const = 0;
    virtual Result<Edit> set(
        const Workshop& workshop, std::int64_t id, int column, const CellValue& value) const = 0;
    virtual QStringList choices(const Workshop& workshop, int column) const = 0;
    virtual bool concerns(const Edit& edit) const = 0; // whether the list may look different after

    virtual Edit add(const Workshop& workshop, const std::vector<std::string>& names) const = 0;
    virtual Edit remove(const Workshop& workshop, std::int64_t id) const = 0;
    // Before `successor`, 0: to the end. Empty where the kind has no order.
    virtual Edit move(const Workshop& workshop, std::int64_t id, std::int64_t successor) const = 0;

    virtual std::string_view table() const = 0;
    virtual QString addHint() const = 0; // in the empty last row
    // A sign and words that a cell carries beside its value; empty where nothing is to be said.
    virtual QString mark(const Workshop&, std::int64_t, int) const { return {}; }
    // Which number a cell holds; none where it holds none.
    virtual std::optional<QuantityAt> number(
        const Workshop& workshop, std::int64_t id, int column) const = 0;
};

} // namespace rundblick
