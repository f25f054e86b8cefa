// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/canvas/testboard.h"

#include <QTest>

namespace rundblick {

// The plainest board alone on the screen, on a workshop in memory, for the tests that work on it
// with real events.
class BoardDriver : public QObject {
protected:
    void show(Workshop workshop, QSize size, int columns = 10)
    {
        m_view.reset();
        m_scene.reset();
        m_edits = 0;
        m_session
            = std::make_unique<Session>(std::move(workshop), [this](const Edit&, HistoryStep) {
                  ++m_edits;
                  return ok();
              });
        m_scene = std::make_unique<PlainScene>(*m_session, m_look, columns);
        m_rules = std::make_unique<PlainRules>(*m_session);
        m_view = std::make_unique<BoardView>(*m_scene, m_look);
        m_writer = new BoardWriter(*m_session, *m_view, *m_rules);
        m_view->setTool(new SelectTool(*m_writer));
        m_view->resize(size);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }

    QPoint at(const BoardItem& item) const
    {
        return m_view->mapFromScene(item.sceneFrame().center());
    }

    const Look m_look = screenLook(Theme::Light);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlainScene> m_scene;
    std::unique_ptr<PlainRules> m_rules;
    std::unique_ptr<BoardView> m_view;
    BoardWriter* m_writer = nullptr; // the view's
    int m_edits = 0; // since it was shown
};

} // namespace rundblick
