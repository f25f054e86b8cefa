// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace rundblick {

// A line to type in, right on the board. Enter, Tab or a click elsewhere take the text, Escape
// drops it; then it goes away. Exactly one of the two signals comes.
class NameEditor : public QLineEdit {
    Q_OBJECT

public:
    enum class Ending { Enter, Tab, Left };

    NameEditor(const QString& text, QWidget* parent);

signals:
    void taken(const QString& text, rundblick::NameEditor::Ending ending);
    void dropped();

protected:
    bool event(QEvent* event) override; // Tab is ours
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(Ending ending);

    bool m_isOver = false;
};

} // namespace rundblick
