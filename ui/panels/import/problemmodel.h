// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>

namespace rundblick {

// What an import leaves out, and why, row by row of the file.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, Reason };

    ProblemModel(NumberStyle style, QObject* parent = nullptr);

    void show(const std::vector<Error>& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        qlonglong row;
        QString column;
        QString reason;
    };

    const NumberStyle m_style;
    std::vector<Line> m_lines;
};

} // namespace rundblick
