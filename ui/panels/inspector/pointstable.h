// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rundblick {

// The measured points of one touchpoint: spend, effect, weight, source, date. The last row is
// empty: what is typed there makes a new point. Every change of a cell is an Edit.
class PointsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Spend, Effect, Weight, Source, Date, ColumnCount };

    explicit PointsModel(Session& session, QObject* parent = nullptr);

    void show(Id<Touchpoint> touchpoint);
    // Effect of a spend as far as it is known: of a new point until its own is entered.
    void setExpected(std::function<double(double)> effect) { m_expected = std::move(effect); }
    bool remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString textOf(const CurvePoint& point, int column, int role) const;
    bool change(CurvePoint& point, int column, const QString& text) const;

    Session& m_session;
    NumberStyle m_style;
    Id<Touchpoint> m_touchpoint;
    std::vector<CurvePoint> m_points; // by spend
    std::function<double(double)> m_expected;
};

// Typed cell by cell; Delete removes the point of the current row.
class PointsTable : public QTableView {
    Q_OBJECT

public:
    explicit PointsTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    PointsModel& points() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PointsModel* m_model;
};

} // namespace rundblick
