// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "core/exchange/survey/surveytable.h"

#include <QAbstractTableModel>

namespace rundblick {

struct Look;

// The first rows of a table as they stand in the file; those of the header are strong.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(const Look& look, QObject* parent = nullptr);

    // `withHeader`: its rows are shown, too.
    void show(const TableStart& start, const std::vector<std::string>& titles, bool withHeader);
    void showMeanings(const std::vector<ColumnMeaning>& meanings);

    QString titleOf(int column) const; // its number where it has none
    const ColumnMeaning& meaningOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t fileRow(int row) const { return static_cast<std::size_t>(row) + m_hidden; }

    const Look& m_look;
    TableStart m_start;
    std::vector<std::string> m_titles;
    std::vector<ColumnMeaning> m_meanings;
    std::size_t m_hidden = 0; // rows of the header
};

} // namespace rundblick
