// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/cleaning.h"
#include "core/exchange/cleaning/journeypreview.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace rundblick {

struct Look;

// The touchpoints that journeys met, and what they shall be called: each row can be renamed or left
// out. Patterns that a person added, for many names at a time, stand above them.
class NamesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Becomes, State, Journeys, ColumnCount };

    NamesModel(const Workshop& workshop, const Look& look, QObject* parent = nullptr);

    // What is renamed or left out already stays so.
    void setNames(std::vector<MetTouchpoint> names);

    void leaveOut(const std::vector<std::string>& names);
    void addPattern(const std::string& pattern, const std::string& name);
    bool isPattern(const QModelIndex& index) const;
    void removePattern(const QModelIndex& index);

    // Puts the mappings, and what is left out, into the rules.
    void putInto(CleaningRules& rules) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rulesChanged();

private:
    struct Row {
        std::string name; // or pattern
        double journeys = 0.0;
    };

    const Row& rowAt(const QModelIndex& index) const;
    QString shown(const QModelIndex& index) const;
    bool isRenamed(const QModelIndex& index) const;
    QString becomes(const Row& row) const;
    QString stateOf(const QModelIndex& index) const;
    std::string newName(const std::string& name) const;

    const Look& m_look;
    std::set<std::string, std::less<>> m_known; // touchpoints of the workshop
    std::vector<Row> m_patterns;
    std::vector<Row> m_names;
    std::map<std::string, std::string, std::less<>> m_renamed; // by name or pattern
    std::set<std::string, std::less<>> m_leftOut;
};

} // namespace rundblick
