// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/ratingedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/pages/ratingspage.h"
#include "ui/panels/ratings/raterchoice.h"
#include "ui/window/stylesheet.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace rundblick {

// The ratings page on the small workshop, rated as the group, with what a person does on it.
class RatingsDriver : public PageDriver<RatingsPage> {
protected:
    void open();
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
};

// smallWorkshop: 6 touchpoints in 3 phases, 3 brands, criteria 1..5 and one of influence; 12
// customers, 4 employees. No group values.
inline void RatingsDriver::open()
{
    show(smallWorkshop(), {1200, 760});
    m_page->setStyleSheet(styleSheet(m_look)); // it says how large a target is
    compute();
    chooseWho(QStringLiteral("The group"));
    goTo(1, 0); // row 0 is the head of a phase
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
