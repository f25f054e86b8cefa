// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>

// A person before the dialogs that a call opens: one answer after the other, by mouse and keyboard.
// An answer waits for its dialog to be there, and is given again until it is taken: a dialog that
// has just come up may not listen yet. Whoever waits in vain leaves, so that a test fails and does
// not hang in a dialog.
namespace rundblick {

// What a person reads in a dialog or a window.
inline QString readIn(const QWidget& widget)
{
    QStringList texts{widget.windowTitle()};
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

// A button that a person sees, by its words or its spoken name; null where there is none.
inline QAbstractButton* buttonIn(const QWidget& widget, const QString& name)
{
    for (QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        QString words = button->text();
        if (button->isVisible() && (button->accessibleName() == name || words.remove(u'&') == name))
            return button;
    }
    return nullptr;
}

class Person : public QObject {
public:
    using Answer = std::function<bool(QDialog&)>; // false: the dialog is not ready yet

    Person()
    {
        connect(&m_looks, &QTimer::timeout, this, &Person::look);
        constexpr int interval = 20;
        m_looks.start(interval);
    }

    void answer(Answer answer) { m_answers.push_back(std::move(answer)); }

    void click(const QString& name)
    {
        answer([name](QDialog& dialog) {
            QAbstractButton* button = buttonIn(dialog, name);
            if (!button || !button->isEnabled())
                return false;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        });
    }

    void press(Qt::Key key)
    {
        answer([key](QDialog& dialog) {
            QWidget* focused = dialog.focusWidget();
            QTest::keyClick(focused ? focused : &dialog, key);
            return true;
        });
    }

    void nameFile(const QString& path)
    {
        answer([path](QDialog& dialog) {
            auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            if (!line)
                return false;
            const QPointer<QDialog> there(&dialog);
            line->setText(path);
            QTest::keyClick(line, Qt::Key_Return); // comes back when a question before is answered
            return !there || !there->isVisible();
        });
    }

    // All that was prepared was asked for.
    bool isDone() const { return m_answers.empty() && !m_hasLeft; }
    const QStringList& read() const { return m_read; } // in the dialogs, one after the other

private:
    // Not in the timer's own call: it would not fire in a dialog that the answer opens.
    void look()
    {
        if (m_patience.hasExpired())
            return leave();
        if (!m_answers.empty() && !std::exchange(m_isLooking, true))
            QMetaObject::invokeMethod(
                this, [this] { reply(); }, Qt::QueuedConnection);
    }

    void reply()
    {
        m_isLooking = false;
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (m_answers.empty() || !dialog || !dialog->isVisible())
            return;
        const Answer answer = m_answers.front();
        m_answers.pop_front(); // the answer may open the next dialog
        const QString read = readIn(*dialog);
        const qsizetype place = m_read.size();
        const std::size_t left = m_answers.size();
        const bool isTaken = answer(*dialog) || m_answers.size() < left; // by a question of its own
        if (isTaken) {
            m_read.insert(place, read);
            m_patience.setRemainingTime(patience);
        } else {
            m_answers.push_front(answer);
        }
    }

    void leave()
    {
        m_answers.clear();
        m_hasLeft = true;
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    }

    static constexpr int patience = 60'000; // ms for an answer

    std::deque<Answer> m_answers;
    QStringList m_read;
    QTimer m_looks;
    QDeadlineTimer m_patience{patience};
    bool m_isLooking = false;
    bool m_hasLeft = false;
};

} // namespace rundblick
