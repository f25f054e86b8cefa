// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rundblick {

// A text that is written where it stands: Enter, Tab or leaving keeps it, Escape does not; Shift
// and Enter begins a new line. It tells once how it ended, and is deleted by whoever made it.
class TextWriter : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Ending { Left, Entered, Next, Previous, Cancelled };

    TextWriter(const QString& text, QWidget* parent);

signals:
    void ended(rundblick::TextWriter::Ending ending);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void end(Ending ending);

    bool m_hasEnded = false;
};

} // namespace rundblick
