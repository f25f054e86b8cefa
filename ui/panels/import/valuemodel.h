// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/surveyimport.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>

namespace rundblick {

// What stands in the answers, how often, and the number it is taken as. Words are given theirs.
class ValueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Answer, Count, Number };

    ValueModel(NumberStyle style, QObject* parent = nullptr);

    // `isZeroOpen`: nobody has said yet what 0 stands for.
    void show(const AnswerValues& values, const SurveyJob& job, bool isZeroOpen);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void typed(const QString& word, const QString& number); // empty: it stands for none

private:
    struct Row {
        QString answer;
        std::int64_t count;
        bool isWord;
        std::optional<double> number;
        bool isNone; // stands for "not rated"
    };

    QString meaningOf(const Row& row) const;
    bool isOnScale(double number) const;

    const NumberStyle m_style;
    std::vector<Row> m_rows;
    std::optional<ImportScale> m_scale;
    bool m_zeroIsMissing = false;
    bool m_isZeroOpen = false;
};

} // namespace rundblick
