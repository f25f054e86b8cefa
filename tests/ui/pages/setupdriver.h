// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "core/model/setupedits/phaseedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/pages/setuppage.h"
#include "ui/panels/lists/setupcard.h"
#include "ui/panels/setup/phasesetdialog.h"
#include "ui/panels/setup/setupindex.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

namespace rundblick {

// The set-up page on a workshop, with what a person does on it: click, type, answer a question.
class SetupDriver : public PageDriver<SetupPage> {
protected:
    void open(Workshop workshop)
    {
        m_refusal.reset();
        show(std::move(workshop), {1100, 800});
        connect(m_session.get(), &Session::failed, this, [this](const Error& e) { m_refusal = e; });
    }

    SetupCard& card(const QString& name) const
    {
        for (SetupCard* one : m_page->findChildren<SetupCard*>())
            if (one->table().accessibleName() == name)
                return *one;
        qFatal("no such card");
    }

    int column(SetupTable& table, const QString& head) const
    {
        for (int i = 0; i < table.model()->columnCount(); ++i)
            if (table.model()->headerData(i, Qt::Horizontal).toString() == head)
                return i;
        return -1;
    }

    QString cell(SetupTable& table, int row, const QString& head) const
    {
        return table.model()->index(row, column(table, head)).data().toString();
    }

    void click(SetupTable& table, int row, int column) const
    {
        auto* scroll = m_page->findChild<QScrollArea*>();
        const QModelIndex index = table.model()->index(row, column);
        table.scrollTo(index);
        const QPoint inTable = table.visualRect(index).center();
        scroll->ensureVisible(0, table.mapTo(scroll->widget(), inTable).y(), 0, 100);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    // An editor takes its text after the key, and goes away later still.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void typeInto(SetupTable& table, int row, int column, const QString& text) const
    {
        click(table, row, column);
        auto* editor = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }

    QLineEdit* field(const QString& name) const
    {
        for (QLineEdit* line : m_page->findChildren<QLineEdit*>())
            if (line->accessibleName() == name)
                return line;
        return nullptr;
    }

    // Presses a button of the question that comes next.
    void answer(const QString& button, QString* told = nullptr)
    {
        QTimer::singleShot(0, this, [button, told] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            if (told)
                *told = box->text();
            for (QAbstractButton* one : box->buttons())
                if (one->text() == button)
                    QTest::mouseClick(one, Qt::LeftButton);
        });
    }

    SetupTable& list(const QString& name) const { return card(name).table(); }
    Session& session() { return *m_session; }
    SetupPage& page() { return *m_page; }
    const std::optional<Error>& refusal() const { return m_refusal; }

private:
    std::optional<Error> m_refusal;
};

} // namespace rundblick
