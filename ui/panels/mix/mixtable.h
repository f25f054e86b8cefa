// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/panels/touchpointtable.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>

namespace rundblick {

// The rows of a MixFigure; its columns are name, bars, today, recommended, action and the share of
// the draws that agree.
class MixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Bars, Today, Recommended, Advice, Sure, ColumnCount };

    explicit MixModel(NumberStyle style, QObject* parent = nullptr);

    void setFigure(MixFigure figure);
    const MixFigure& figure() const { return m_figure; }
    const NumberStyle& style() const { return m_style; }
    const MixRow& rowAt(int row) const { return m_figure.rows[static_cast<std::size_t>(row)]; }
    int rowOf(Id<Touchpoint> touchpoint) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    NumberStyle m_style;
    MixFigure m_figure;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// Spend today → recommended, a touchpoint a row. Follows and leads the selection.
class MixTable : public TouchpointTable {
    Q_OBJECT

public:
    explicit MixTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(MixFigure figure);
    MixModel& rows() { return *m_model; }

protected:
    Id<Touchpoint> touchpointAt(int row) const override;
    int rowOf(Id<Touchpoint> touchpoint) const override;
    void fitColumns() override;

private:
    const Look& m_look;
    MixModel* m_model;
};

} // namespace rundblick
