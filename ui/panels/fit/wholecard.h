// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QFrame>
#include <QLayout>

namespace rundblick {

// A card that is never lower than what its wrapped texts and chips need at its width; a splitter
// that holds it would not ask for that.
class WholeCard : public QFrame {
public:
    explicit WholeCard(QWidget* parent = nullptr)
        : QFrame(parent)
    {
        setObjectName(QStringLiteral("card"));
    }

protected:
    bool event(QEvent* event) override
    {
        const bool isDone = QFrame::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
        return isDone;
    }
};

} // namespace rundblick
