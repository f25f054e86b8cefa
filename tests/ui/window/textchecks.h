// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/fit/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>

// What a person would see at once: words that are cut, or written over each other.
namespace rundblick {

// What a widget says, as far as it is drawn by Qt; empty for what draws itself.
inline QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

inline bool hasRoomForText(const QWidget& widget)
{
    constexpr int rounding = 1;
    if (qobject_cast<const ElidedLabel*>(&widget)) // is made to be short of room
        return widget.width() >= widget.minimumSizeHint().width();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
        return label->height() + rounding >= label->heightForWidth(label->width());
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return combo->fontMetrics().horizontalAdvance(combo->currentText())
            <= field.width() + rounding;
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        if (!line->text().isEmpty())
            return true; // what is typed scrolls
        constexpr int cursor = 4;
        return line->fontMetrics().horizontalAdvance(shownText(*line)) + cursor
            <= line->contentsRect().width() + rounding;
    }
    QSize wanted = widget.sizeHint();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button
        && button->isCheckable() && !button->isChecked()
        && button->objectName() == QLatin1String("chip")) { // will be bold when checked
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        const auto widthIn = [&](const QFont& font) {
            return QFontMetrics(font).size(Qt::TextShowMnemonic, button->text()).width();
        };
        wanted.rwidth() += widthIn(bold) - widthIn(button->font());
    }
    return widget.width() + rounding >= wanted.width()
        && widget.height() + rounding >= widget.fontMetrics().height();
}

// The part that its ancestors leave of a widget, in the window; what can be scrolled to counts as
// there.
struct Place {
    QRect seen;
    bool isCut = false;
};

inline Place placeOf(const QWidget& widget)
{
    Place place{QRect(widget.mapTo(widget.window(), QPoint()), widget.size())};
    bool scrolls = false;
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        const QRect room(at->mapTo(widget.window(), QPoint()), at->size());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        scrolls |= area && area->viewport() == at;
        place.isCut |= !scrolls && !room.contains(place.seen);
        place.seen &= room;
        if (at->isWindow())
            break;
    }
    return place;
}

// Every fault of the texts in a window, as a sentence.
inline QStringList textFaults(const QWidget& window)
{
    QStringList faults;
    std::vector<std::pair<const QWidget*, QRect>> seen;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || shownText(*widget).isEmpty())
            continue;
        const Place place = placeOf(*widget);
        const QString who = QStringLiteral("%1 “%2”").arg(
            QLatin1String(widget->metaObject()->className()), shownText(*widget));
        if (place.isCut)
            faults << who + QStringLiteral(" is cut by what it lies in");
        if (!hasRoomForText(*widget))
            faults << who
                    + QStringLiteral(" has %1×%2, needs %3")
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->sizeHint().width());
        for (const auto& [other, where] : seen)
            if (const QRect both = where & place.seen; both.width() > 1 && both.height() > 1
                && !other->isAncestorOf(widget) && !widget->isAncestorOf(other))
                faults << who + QStringLiteral(" lies over “%1”").arg(shownText(*other));
        seen.emplace_back(widget, place.seen);
    }
    return faults;
}

} // namespace rundblick
