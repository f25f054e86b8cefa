// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "ui/session/surroundings.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QMouseEvent;

namespace rundblick {

class DerivationView;

// Where does this number come from? Hears the question on every number of a window, by Alt and a
// click, the context menu, "What's this?", or Shift+F1 on the current one, and opens the view that
// answers. Which number lies where is said by NumberSource, numberRole and numberProperty.
class NumberExplainer : public QObject {
    Q_OBJECT

public:
    // Listens to `pages` with all widgets and dialogs of it, and ends with it.
    NumberExplainer(const Surroundings& surroundings, QWidget* pages);

    bool explain(const QuantityAt& at); // false where the analysis cannot derive it

    // The number that the keyboard is at; where there is none, the next click asks.
    void explainCurrent();

    // The number that a place of the screen shows, asked from the widget there outwards.
    static std::optional<QuantityAt> numberUnder(const QWidget& widget, QPoint global);

    DerivationView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isHeardIn(const QWidget& widget) const;
    bool askWithKey(const QWidget& widget, const QKeyEvent& press);
    bool askWithMouse(QWidget& widget, const QMouseEvent& press);
    bool askWithMenu(QWidget& widget, QPoint position);

    const Surroundings m_surroundings;
    QWidget* m_pages;
    DerivationView* m_view = nullptr; // made when it is first asked for, ends with the pages
};

} // namespace rundblick
