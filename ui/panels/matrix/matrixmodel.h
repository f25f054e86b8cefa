// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/report/matrixfigure.h"
#include "ui/panels/touchpointtable.h"
#include "ui/support/strings.h"

namespace rundblick {

// The rows of a MatrixFigure as a table that can be sorted. Holds a copy of the figure.
class MatrixModel : public TouchpointModel {
    Q_OBJECT

public:
    explicit MatrixModel(NumberStyle style, QObject* parent = nullptr);

    void setFigure(MatrixFigure figure); // keeps the sorting
    const MatrixFigure& figure() const { return m_figure; }
    const NumberStyle& style() const { return m_style; }

    // Columns: name, one per brand, gap (the bar), verdict, importance, and certainty where there
    // are draws: last, so that the others stay where they are when the draws arrive.
    enum class Kind { Name, Score, Gap, Verdict, Importance, Certainty };
    Kind kindOf(int column) const;
    std::size_t brandOf(int column) const { return static_cast<std::size_t>(column - 1); }
    int columnOf(Kind kind) const; // the first of this kind

    const MatrixRow& rowAt(int row) const { return m_figure.rows[m_order[size_t(row)]]; }
    Id<Touchpoint> touchpointAt(int row) const override { return rowAt(row).touchpoint; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString textOf(const MatrixRow& row, int column) const;
    QuantityAt numberOf(const MatrixRow& row, int column) const;

    NumberStyle m_style;
    MatrixFigure m_figure;
    std::vector<std::size_t> m_order; // rows of the figure as shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rundblick
