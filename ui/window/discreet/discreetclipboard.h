// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

#include <functional>

namespace rundblick {

class Workshop;

// Sees to it that what is copied in a window of ours reaches other programs without names while the
// person is discreet, wherever it was copied: in a table, on a board, in a text. Pasting a line
// into a text field of ours brings what was copied.
class DiscreetClipboard : public QObject {
    Q_OBJECT

public:
    using CurrentWorkshop = std::function<const Workshop*()>; // null: none is open

    explicit DiscreetClipboard(CurrentWorkshop workshop, QObject* parent = nullptr);

    void follow(); // the person has become discreet: also what was copied before

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    void hide(QClipboard::Mode mode);

    const CurrentWorkshop m_workshop;
};

} // namespace rundblick
