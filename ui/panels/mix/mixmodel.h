// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/panels/touchpointtable.h"
#include "ui/support/strings.h"

namespace rundblick {

// The rows of a MixFigure; its columns are name, bars, today, recommended, action and the share of
// the draws that agree.
class MixModel : public TouchpointModel {
    Q_OBJECT

public:
    enum Column { Name, Bars, Today, Recommended, Advice, Sure, ColumnCount };

    explicit MixModel(NumberStyle style, QObject* parent = nullptr);

    void setFigure(MixFigure figure);
    const MixFigure& figure() const { return m_figure; }
    const NumberStyle& style() const { return m_style; }
    const MixRow& rowAt(int row) const { return m_figure.rows[static_cast<std::size_t>(row)]; }
    Id<Touchpoint> touchpointAt(int row) const override { return rowAt(row).touchpoint; }

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

} // namespace rundblick
