// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/session/surroundings.h"

#include <QTest>

namespace rundblick {

// A page alone on the screen, on a workshop in memory, for the tests that work on it with real
// events. Whoever is made from it says what a person does there.
template <typename Page>
class PageDriver : public QObject {
protected:
    void show(Workshop workshop, QSize size)
    {
        close();
        m_edits = 0;
        m_session
            = std::make_unique<Session>(std::move(workshop), [this](const Edit&, HistoryStep) {
                  ++m_edits;
                  return ok();
              });
        m_computation = std::make_unique<Computation>(*m_session);
        m_selection = std::make_unique<Selection>(*m_session);
        m_page = std::make_unique<Page>(
            Surroundings{*m_session, *m_computation, *m_selection, m_look});
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_before = m_session->workshop();
    }

    void compute()
    {
        m_computation->start();
        QTRY_VERIFY(!m_computation->isRunning());
    }

    // Every edit since the page was shown can be undone, exactly.
    void undoAll()
    {
        while (m_session->history().toUndo())
            m_session->undo();
        QVERIFY(m_session->workshop() == m_before);
    }

    void close()
    {
        m_page.reset();
        m_selection.reset();
        m_computation.reset();
    }

    const Workshop& workshop() const { return m_session->workshop(); }

    const Look m_look = screenLook(Theme::Light);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Page> m_page;
    Workshop m_before; // as it was shown
    std::size_t m_edits = 0; // since then, undone ones too
};

} // namespace rundblick
