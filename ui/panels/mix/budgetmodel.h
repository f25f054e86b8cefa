// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/budgetedits.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>
#include <QFont>

namespace rundblick {

class Session;
struct Look;

// The spends of the short list: touchpoint × budget columns. Every change of a cell is an Edit;
// what is refused stays as it was and is told by refused().
class BudgetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    BudgetModel(Session& session, const Look& look, QObject* parent = nullptr);

    static std::optional<BudgetColumn> columnAt(int column); // none: the name
    Id<Touchpoint> touchpointAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(Id<Touchpoint> touchpoint) const;

    // The block from this cell on, as one Edit. False: refused, nothing was pasted.
    bool paste(const QString& block, const QModelIndex& corner);
    QString copied(const QModelIndexList& indexes) const; // tabs and line ends
    bool setValues(const QModelIndexList& indexes, const BudgetValue& value);
    bool cycle(const QModelIndex& index); // yes/no, none/today/off

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
    QVariant textAt(const Touchpoint& touchpoint, BudgetColumn column, int role) const;
    const Touchpoint& touchpoint(int row) const;

    Session& m_session;
    const Look& m_look;
    NumberStyle m_style;
    std::vector<Id<Touchpoint>> m_rows;
};

} // namespace rundblick
