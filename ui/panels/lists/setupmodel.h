// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/lists/setuplist.h"

#include <QAbstractTableModel>

#include <memory>

namespace rundblick {

class Session;

// A SetupList as a table: a row per record, and an empty one at the end that makes new ones. Every
// change of a cell is an Edit; what is refused stays as it was and is told by refused().
class SetupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pictureRole = Qt::UserRole; // Bytes, shared with the record
    static constexpr int markRole = Qt::UserRole + 1; // a sign and words beside the value

    SetupModel(Session& session, std::unique_ptr<SetupList> list, const Look& look,
        QObject* parent = nullptr);

    const SetupList& list() const { return *m_list; }
    CellKind kindAt(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    int widthAt(int column) const { return m_columns[static_cast<std::size_t>(column)].width; }
    int nameColumn() const; // the first that a text is typed into
    bool isNewRow(int row) const { return row == static_cast<int>(m_rows.size()); }
    std::int64_t idAt(int row) const; // 0: the new row
    int rowOf(std::int64_t id) const; // −1: not there
    QStringList choicesAt(const QModelIndex& index) const;

    // Records of these names, one per line. False where there is none to make.
    bool add(const QString& lines);
    // Before the record of this row; the row after the last one: to the end.
    bool move(int row, int before);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& sentence);

private:
    void follow(const Edit& edit);
    bool perform(const Result<Edit>& edit);
    // What a person typed, as the cell asks for it; nothing where it cannot be meant.
    std::optional<CellValue> entered(const QString& text, CellKind kind) const;
    QString textOf(const CellValue& value, const QModelIndex& index, bool forEditing) const;
    QVariant newRowData(const QModelIndex& index, int role) const;

    Session& m_session;
    const std::unique_ptr<SetupList> m_list;
    const Look& m_look;
    const NumberStyle m_style;
    const std::vector<SetupHead> m_columns;
    std::vector<std::int64_t> m_rows;
};

} // namespace rundblick
