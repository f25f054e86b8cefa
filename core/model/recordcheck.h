// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/edits/afteredit.h"

#include <type_traits>

namespace rundblick {

// What the checks refuse, with the kind of record and its field.
inline Error refused(Code code, std::string_view record, std::string_view field)
{
    return {code, {{"record", std::string(record)}, {"field", std::string(field)}}, {}};
}

// What one record may hold, by its list of fields: numbers in their range, texts that are UTF-8 and
// not too long, references to records that exist in `after`.
template <typename Record>
class FieldCheck {
public:
    FieldCheck(const AfterEdit& after, const Record& record)
        : m_after(after)
        , m_record(record)
    {
    }

    template <typename T>
    void operator()(const Field<Record, T>& field)
    {
        if (!error)
            look(field, m_record.*field.member);
    }

    std::optional<Error> error;

private:
    void outOfRange(const auto& field, double value)
    {
        error = refused(Code::ValueOutOfRange, Record::table, field.name);
        error->values.insert(
            error->values.end(), {{"value", value}, {"low", field.low}, {"high", field.high}});
    }
    void look(const auto& field, const std::string& text)
    {
        if (field.name == "name" && text.size() > longestName)
            error = {Code::NameTooLong,
                {{"record", std::string(Record::table)}, {"name", text},
                    {"limit", std::int64_t{longestName}}},
                {}};
        else if (text.size() > longestText)
            outOfRange(field, static_cast<double>(text.size()));
        else if (!isUtf8(text))
            error = refused(Code::TextNotUtf8, Record::table, field.name);
    }
    void look(const auto& field, double value)
    {
        if (!(value >= field.low && value <= field.high)) // also refuses NaN
            outOfRange(field, value);
    }
    void look(const auto& field, std::int64_t value) { look(field, static_cast<double>(value)); }
    template <typename Other>
    void look(const auto& field, Id<Other> id)
    {
        if (!m_after.find(id))
            error = refused(Code::ReferenceMissing, Record::table, field.name);
    }
    template <typename T>
    void look(const auto& field, const std::optional<T>& value)
    {
        if (value)
            look(field, *value);
    }
    void look(const auto&, bool) { }
    void look(const auto&, const Bytes&) { }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void look(const auto&, Enum) { }

    const AfterEdit& m_after;
    const Record& m_record;
};

// What the fields of one kind of record must be to each other; most kinds have no such rule.
Status checkSense(const AfterEdit&, const auto&)
{
    return ok();
}
Status checkSense(const AfterEdit& after, const Criterion& criterion); // a scale of whole steps
Status checkSense(const AfterEdit& after, const GroupValue& value); // low ≤ value ≤ high, on scale
Status checkSense(const AfterEdit& after, const Column& column); // codes on scale, whole width
Status checkSense(const AfterEdit& after, const Link& link); // a touchpoint at the ends that say so
Status checkSense(const AfterEdit& after, const NodePlace& place); // a touchpoint, or an end
Status checkSense(const AfterEdit& after, const Emotion& emotion); // of customers or of the team
Status checkSense(const AfterEdit& after, const Judgement& judgement); // two criteria, in order
Status checkSense(const AfterEdit& after, const Touchpoint& touchpoint); // low ≤ answer ≤ high
Status checkSense(const AfterEdit& after, const Setup& setup); // the only one
Status checkSense(const AfterEdit& after, const Method& method); // the only one

template <typename Record>
Status checkRecord(const AfterEdit& after, const Record& record)
{
    FieldCheck<Record> look(after, record);
    eachField<Record>(look);
    if (look.error)
        return *look.error;
    return checkSense(after, record);
}

} // namespace rundblick
