// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/model/edits/shortlistedits.h"
#include "ui/support/strings.h"

#include <QAbstractTableModel>

#include <map>

namespace rundblick {

class Session;

// The long list with the mark "rate this", most usage × importance first; parked touchpoints are
// not in it. Marking is an Edit; what cannot be is told by refused().
class ShortListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Score, Influence, State };

    explicit ShortListModel(Session& session, QObject* parent = nullptr);

    Id<Touchpoint> touchpointAt(int row) const
    {
        return m_places[static_cast<std::size_t>(row)].touchpoint;
    }
    std::size_t influenceCount() const { return m_influence.size(); } // touchpoints with one

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& sentence);

private:
    void follow(const Edit& edit);
    void read();
    QString textAt(const ShortListPlace& place, int column) const;
    std::optional<QuantityAt> numberAt(const ShortListPlace& place, int column) const;

    Session& m_session;
    const NumberStyle m_style;
    std::vector<ShortListPlace> m_places;
    std::map<Id<Touchpoint>, double> m_influence; // 0..1
    std::set<Id<Touchpoint>> m_ratedByBrand;
};

} // namespace rundblick
