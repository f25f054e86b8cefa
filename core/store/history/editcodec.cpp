// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history/editcodec.h"

#include "core/store/digest.h"
#include "core/store/history/recordcodec.h"

namespace rundblick {
namespace {

constexpr std::uint64_t lastKind = static_cast<std::uint64_t>(lastEditKind);

enum Parts : std::uint8_t { Removed = 1, Created = 2, Changed = 3 };

template <typename Record>
void encodeChangeOf(ByteWriter& to, const Change<Record>& change)
{
    if (!change.after) {
        to.byte(Removed);
        encodeRecord(to, *change.before);
    } else if (!change.before) {
        to.byte(Created);
        encodeRecord(to, *change.after);
    } else {
        to.byte(Changed);
        encodeRecord(to, *change.before);
        encodeDifference(to, *change.before, *change.after);
    }
}

template <typename Record>
Change<Record> decodeChangeOf(ByteReader& from)
{
    Change<Record> change;
    const std::uint8_t parts = from.byte();
    if (parts < Removed || parts > Changed)
        from.refuse();
    else
        decodeRecord(from, (parts == Created ? change.after : change.before).emplace());
    if (parts == Changed)
        decodeDifference(from, *change.before, change.after.emplace());
    return change;
}

// A change of the kind of record with this number in AllRecords.
void decodeAnyChange(ByteReader& from, std::uint64_t kind, Edit& edit)
{
    std::uint64_t number = 0;
    AllRecords::each([&]<typename Record>() {
        if (number++ == kind)
            edit.changes.emplace_back(decodeChangeOf<Record>(from));
    });
    if (kind >= number)
        from.refuse();
}

// The type of a field, as far as its form depends on it.
template <typename T>
void addForm(std::string& form, const T&)
{
    if constexpr (std::is_enum_v<T>)
        for (const std::string_view text : enumTexts<T>)
            (form += text) += '|';
    else if constexpr (Sequence<T>)
        form += 's';
    else if constexpr (std::is_same_v<T, double>)
        form += 'r';
    else
        form += sizeof(T) == 1 ? 'b' : 'i';
}
template <typename T>
void addForm(std::string& form, const std::optional<T>&)
{
    form += '?';
    addForm(form, T{});
}

} // namespace

std::vector<std::uint8_t> encodeEdit(const Edit& edit)
{
    ByteWriter to;
    to.count(static_cast<std::uint64_t>(edit.kind));
    to.count(edit.changes.size());
    for (const AnyChange& change : edit.changes) {
        to.count(change.index());
        std::visit([&](const auto& typed) { encodeChangeOf(to, typed); }, change);
    }
    return to.take();
}

std::optional<Edit> decodeEdit(std::string_view bytes)
{
    ByteReader from(bytes);
    Edit edit;
    const std::uint64_t kind = from.count();
    if (kind > lastKind)
        return {};
    edit.kind = static_cast<EditKind>(kind);
    for (std::uint64_t left = from.count(); from.isGood() && left > 0; --left)
        decodeAnyChange(from, from.count(), edit);
    if (!from.isGood() || !from.isAtEnd())
        return {};
    return edit;
}

std::int64_t editForm()
{
    std::string form = "1 " + std::to_string(lastKind);
    AllRecords::each([&]<typename Record>() {
        (form += '\n') += Record::table;
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            ((form += ' ') += field.name) += ' ';
            addForm(form, T{});
        });
    });
    ContentDigest digest;
    digest.addTable(form);
    return digest.value();
}

} // namespace rundblick
