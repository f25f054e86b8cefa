// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/merge.h"
#include "ui/support/strings.h"
#include "ui/window/merge/mergewords.h"

#include <QAbstractTableModel>

#include <vector>

namespace rundblick {

// The conflicts of a merge, a row each: what the three say, and a check mark at the side that
// holds, where there is something to choose. Checking a side asks for a merge with it, and what
// comes of that is shown next.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Field, Base, Ours, Theirs };

    MergeModel(NumberStyle style, QObject* parent = nullptr);

    void show(const std::vector<Conflict>& conflicts, bool hasBase);

    const ConflictWords& wordsAt(int row) const { return m_words[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosen(const rundblick::ConflictKey& key, rundblick::Choice choice);

private:
    bool isOpen(const QModelIndex& index) const;
    bool isChosen(const QModelIndex& index) const;
    QString textAt(const QModelIndex& index) const;
    QString explanationAt(const QModelIndex& index) const;

    const NumberStyle m_style;
    std::vector<Conflict> m_conflicts;
    std::vector<ConflictWords> m_words;
};

} // namespace rundblick
