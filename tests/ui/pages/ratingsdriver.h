// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/ratingedits.h"
#include "tests/support/workshops.h"
#include "ui/pages/ratingspage.h"
#include "ui/paint/look.h"
#include "ui/panels/ratings/raterchoice.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/window/stylesheet.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace rundblick {

// The ratings page on the small workshop, rated as the group, with what a person does on it.
class RatingsDriver : public QObject {
protected:
    void open();
    void close();
    RatingTable& table() { return m_page->table(); }
    RatingModel& ratings() { return table().ratings(); }
    void press(const QString& keys) { QTest::keyClicks(&table(), keys); }
    void goTo(int row, int cell);
    QModelIndex cell(int row, int cell)
    {
        return ratings().index(row, RatingModel::firstCell + cell);
    }
    std::optional<double> valueAt(int row, int cell);
    void chooseWho(const QString& start);
    void chooseCriterion(int entry);
    QString problem() const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RatingsPage> m_page;
    const Look m_look = screenLook(Theme::Light);
};

// smallWorkshop: 6 touchpoints in 3 phases, 3 brands, criteria 1..5 and one of influence; 12
// customers, 4 employees. No group values.
inline void RatingsDriver::open()
{
    m_session = std::make_unique<Session>(smallWorkshop(), [](const Edit&) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_page = std::make_unique<RatingsPage>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_page->setStyleSheet(styleSheet(m_look)); // it says how large a target is
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_computation->start();
    QTRY_VERIFY(!m_computation->isRunning());
    chooseWho(QStringLiteral("The group"));
    goTo(1, 0); // row 0 is the head of a phase
}

inline void RatingsDriver::close()
{
    m_page.reset();
    m_computation.reset();
}

inline void RatingsDriver::goTo(int row, int cellColumn)
{
    const QRect rect = table().visualRect(cell(row, cellColumn));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(table().currentIndex(), cell(row, cellColumn));
}

inline std::optional<double> RatingsDriver::valueAt(int row, int cellColumn)
{
    const auto estimate = ratings().stateAt(cell(row, cellColumn)).estimate;
    return estimate ? std::optional(estimate->value) : std::nullopt;
}

inline void RatingsDriver::chooseWho(const QString& start)
{
    auto* who = m_page->findChild<RaterChoice*>()->findChild<QComboBox*>();
    const int at = who->findText(start, Qt::MatchStartsWith);
    QVERIFY2(at >= 0, qPrintable(start));
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Home);
    while (who->currentIndex() < at)
        QTest::keyClick(who, Qt::Key_Down); // steps over the separator
    QCOMPARE(who->currentIndex(), at);
    table().setFocus();
}

inline void RatingsDriver::chooseCriterion(int entry)
{
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Criterion")) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < entry; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentIndex(), entry);
        }
    table().setFocus();
}

inline QString RatingsDriver::problem() const
{
    const auto* label = m_page->findChild<QLabel*>(QStringLiteral("error"));
    return label->isVisible() ? label->text() : QString();
}

inline QPushButton* RatingsDriver::button(const QString& text) const
{
    for (QPushButton* one : m_page->findChildren<QPushButton*>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

} // namespace rundblick
