// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/waves/waves.h"
#include "ui/panels/touchpointtable.h"
#include "ui/support/strings.h"

namespace rundblick {

// What one brand reached at each touchpoint, wave by wave: the first column is the name, then for
// each wave its value, and behind all but the first the change from the wave before. Every number
// can be asked where it comes from.
class WavesModel : public TouchpointModel {
    Q_OBJECT

public:
    WavesModel(NumberStyle style, const Look& look, QObject* parent = nullptr);

    void setComparison(const Workshop& workshop, WaveComparison comparison, Id<Brand> brand);

    Id<Touchpoint> touchpointAt(int row) const override { return rowAt(row).touchpoint; }
    // Which wave a column is of; none of the names.
    std::optional<std::size_t> waveOf(int column) const;
    bool isChange(int column) const { return column > 1 && column % 2 == 1; }
    const std::vector<QString>& names() const { return m_names; } // of the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    // Where a row that is shown stands in the order of the workshop.
    std::size_t placeOf(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    const WaveRow& rowAt(int row) const { return m_rows[placeOf(row)]; }
    const QString& nameAt(int row) const { return m_names[placeOf(row)]; }
    std::optional<double> numberAt(const WaveRow& row, int column) const;
    QVariant sourceAt(const QModelIndex& index) const;
    void arrange();
    QString textAt(const QModelIndex& index) const;
    QString explanationAt(const QModelIndex& index) const;
    QString changeText(const WaveChange& change) const;
    QVariant colourAt(const QModelIndex& index) const;

    NumberStyle m_style;
    const Look& m_look;
    std::vector<QString> m_waves; // names
    std::vector<QString> m_names; // of touchpoints, one per row
    std::vector<WaveRow> m_rows; // of the brand
    std::vector<std::size_t> m_order; // rows as shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rundblick
