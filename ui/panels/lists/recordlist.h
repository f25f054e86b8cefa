// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"
#include "ui/panels/lists/setuplist.h"

namespace rundblick {

// A SetupList over the records of one kind, from a description of its columns. The first column is
// the grip where records have an order, the last one removes.
template <typename Record>
class RecordSetupList : public SetupList {
public:
    std::vector<SetupHead> columns() const override
    {
        std::vector<SetupHead> heads;
        for (const SetupColumn<Record>& column : m_columns)
            heads.push_back({column.head, column.tip, column.kind, column.width});
        return heads;
    }

    std::vector<std::int64_t> ids(const Workshop& workshop) const override
    {
        std::vector<std::int64_t> ids;
        if constexpr (Ordered<Record>)
            for (const Record* record : ordered<Record>(workshop))
                ids.push_back(record->id.value);
        else
            for (const Record* record : byName(workshop))
                ids.push_back(record->id.value);
        return ids;
    }

    CellValue value(const Workshop& workshop, std::int64_t id, int column) const override
    {
        const Record* record = workshop.find(Id<Record>{id});
        const SetupColumn<Record>& described = at(column);
        return record && described.value ? described.value(workshop, *record) : CellValue();
    }

    Result<Edit> set(const Workshop& workshop, std::int64_t id, int column,
        const CellValue& value) const override
    {
        const Record* record = workshop.find(Id<Record>{id});
        const SetupColumn<Record>& described = at(column);
        return record && described.set ? described.set(workshop, *record, value)
                                       : Result<Edit>(Edit{});
    }

    QStringList choices(const Workshop& workshop, int column) const override
    {
        return at(column).choices ? at(column).choices(workshop) : QStringList();
    }

    std::optional<QuantityAt> number(
        const Workshop& workshop, std::int64_t id, int column) const override
    {
        const Record* record = workshop.find(Id<Record>{id});
        const SetupColumn<Record>& described = at(column);
        const bool isNumber = record && described.number && described.value
            && described.value(workshop, *record).isValid();
        return isNumber ? std::optional(described.number(*record)) : std::nullopt;
    }

    bool concerns(const Edit& edit) const override { return touches<Record>(edit); }

    Edit move(const Workshop& workshop, std::int64_t id, std::int64_t successor) const override
    {
        if constexpr (Ordered<Record>)
            return moveRecord(workshop, Id<Record>{id},
                successor ? std::optional(Id<Record>{successor}) : std::nullopt, m_change);
        else
            return {};
    }

    std::string_view table() const override { return Record::table; }

protected:
    explicit RecordSetupList(EditKind change)
        : m_change(change)
    {
        if constexpr (Ordered<Record>)
            m_columns.push_back({.head = {}, .tip = {}, .kind = CellKind::Grip, .width = 28});
    }

    void addColumn(SetupColumn<Record> column) { m_columns.push_back(std::move(column)); }
    void addRemove()
    {
        m_columns.push_back({.head = {}, .tip = {}, .kind = CellKind::Remove, .width = 36});
    }

    // Sets one field as it was entered.
    template <typename T>
    auto setField(T Record::*member) const
    {
        return [member, kind = m_change](const Workshop& workshop, const Record& record,
                   const CellValue& entered) -> Result<Edit> {
            return editRecord(
                workshop, record.id, kind, [&](Record& after) { assign(after.*member, entered); });
        };
    }
    template <typename T>
    auto fieldOf(T Record::*member) const
    {
        return [member](const Workshop&, const Record& record) { return shown(record.*member); };
    }

    // A column that shows and sets one field.
    template <typename T>
    SetupColumn<Record> fieldColumn(QString head, CellKind kind, int width, T Record::*member) const
    {
        SetupColumn<Record> column;
        column.head = std::move(head);
        column.kind = kind;
        column.width = width;
        column.value = fieldOf(member);
        column.set = setField(member);
        return column;
    }

    const EditKind m_change;

private:
    static void assign(std::string& field, const CellValue& entered)
    {
        field = toStd(entered.toString().trimmed());
    }
    static void assign(double& field, const CellValue& entered)
    {
        if (entered.isValid())
            field = entered.toDouble(); // a number that must be: emptied it stays
    }
    static void assign(std::optional<double>& field, const CellValue& entered)
    {
        field = entered.isValid() ? std::optional(entered.toDouble()) : std::nullopt;
    }
    static void assign(bool& field, const CellValue& entered) { field = entered.toBool(); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static void assign(Enum& field, const CellValue& entered)
    {
        field = static_cast<Enum>(entered.toInt());
    }

    static CellValue shown(const std::string& field) { return toQt(field); }
    static CellValue shown(double field) { return field; }
    static CellValue shown(const std::optional<double>& field)
    {
        return field ? CellValue(*field) : CellValue();
    }
    static CellValue shown(bool field) { return field; }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static CellValue shown(Enum field) { return static_cast<int>(field); }

    static std::vector<const Record*> byName(const Workshop& workshop)
    {
        std::vector<const Record*> records;
        for (const auto& [id, record] : workshop.all<Record>())
            records.push_back(&record);
        std::ranges::sort(records, {}, &Record::name);
        return records;
    }

    const SetupColumn<Record>& at(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }

    std::vector<SetupColumn<Record>> m_columns;
};

} // namespace rundblick
