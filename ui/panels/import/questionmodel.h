// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"

#include <QAbstractTableModel>

namespace rundblick {

// What the questions of a survey rate, a row for each column with answers; touchpoint, brand and
// criterion are typed where they were not recognised. Empty is what stands in another column or is
// the same for all.
class QuestionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Question, Touchpoint, Brand, Criterion };

    explicit QuestionModel(QObject* parent = nullptr);

    void show(const std::vector<std::string>& titles, const Mapping& mapping);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void typed(int column, const rundblick::Rated& rated); // of the table

private:
    const std::string& nameAt(const QModelIndex& index) const;

    std::vector<std::string> m_titles;
    Mapping m_mapping;
    std::vector<std::size_t> m_columns; // with answers
};

} // namespace rundblick
