// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "ui/panels/mix/restrictionlift.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QVBoxLayout;

namespace rundblick {

// Sentences under each other, each with a button that lifts what it says in one click.
class LimitList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString sentence;
        QString price; // muted, behind it; may be empty
        std::optional<Lift> lift;
        std::optional<QuantityAt> number{}; // that the price is
    };

    explicit LimitList(Session& session, QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows);
    bool isEmpty() const { return m_rows.empty(); }

private:
    QWidget* createRow(std::size_t place);

    Session& m_session;
    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
};

} // namespace rundblick
