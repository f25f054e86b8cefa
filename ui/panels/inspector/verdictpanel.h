// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/flippoint.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QToolButton;

namespace rundblick {

class FlipSearch;

// Beside the verdict on a touchpoint: how sure the draws are of it, what the other rule says, what
// is lost without it, at which target it turns (on demand), and the verdict the workshop insists
// on.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    void showTouchpoint(Id<Touchpoint> touchpoint);

private:
    QWidget* createForced();
    void showSureness(const TouchpointResult& result);
    void forgetFlip();
    void askFlip();
    void showFlip(const Result<FlipPoint>& answer);

    Session& m_session;
    const Computation& m_computation;
    const Look& m_look;
    const NumberStyle m_style;
    Id<Touchpoint> m_touchpoint;
    std::shared_ptr<const Analysis> m_shown;
    FlipSearch* m_search;
    QLabel* m_sureness;
    QLabel* m_beside;
    QToolButton* m_ask;
    QLabel* m_flip;
    std::map<Forced, QPushButton*> m_forced;
};

} // namespace rundblick
