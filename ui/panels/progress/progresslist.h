// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/report/ratinggrid.h"

#include <QAbstractButton>

namespace rundblick {

struct Look;

// How much is rated, a bar with "n of m" per phase or brand. A click asks for what is missing
// there.
class ProgressList : public QWidget {
    Q_OBJECT

public:
    ProgressList(const Look& look, QWidget* parent = nullptr);

    void setProgress(const std::vector<Progress>& progress, const QStringList& names);
    // Where the count of each row comes from; none: of no row.
    void setNumbers(const std::vector<QuantityAt>& numbers);

signals:
    void chosen(int row);

private:
    const Look& m_look;
};

// One row of it.
class ProgressRow : public QAbstractButton {
    Q_OBJECT

public:
    ProgressRow(const Look& look, QWidget* parent);

    void setProgress(const Progress& progress, const QString& name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    Progress m_progress;
};

} // namespace rundblick
