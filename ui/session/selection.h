// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <QObject>

#include <set>

namespace rundblick {

class Session;

// What the person looks at: one current touchpoint, maybe in one phase, and the touchpoints that
// are selected with it. Shared by all pages; forgets what is removed. Not an edit.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(const Session& session, QObject* parent = nullptr);

    std::optional<Id<Touchpoint>> touchpoint() const { return m_touchpoint; }
    std::optional<Id<Phase>> phase() const { return m_phase; }
    const std::set<Id<Touchpoint>>& touchpoints() const { return m_touchpoints; }

    void select(std::optional<Id<Touchpoint>> touchpoint, std::optional<Id<Phase>> phase = {});
    // These, with the current one among them.
    void select(std::set<Id<Touchpoint>> touchpoints, std::optional<Id<Touchpoint>> current,
        std::optional<Id<Phase>> phase = {});
    void toggle(Id<Touchpoint> touchpoint); // adds to or takes from the selected ones

signals:
    void changed();

private:
    void forgetRemoved(const Edit& edit);

    std::optional<Id<Touchpoint>> m_touchpoint;
    std::optional<Id<Phase>> m_phase;
    std::set<Id<Touchpoint>> m_touchpoints;
};

} // namespace rundblick
