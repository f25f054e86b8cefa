// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"

#include <QMetaType>
#include <QObject>
#include <QPoint>
#include <QVariant>

#include <optional>

namespace rundblick {

// A widget that paints numbers and knows which of them lies where, so that each can be asked where
// it comes from. Tables answer by numberRole instead, widgets with one number by numberProperty.
class NumberSource {
public:
    virtual ~NumberSource() = default;

    // `position` in the widget, of a scroll area in its viewport.
    virtual std::optional<QuantityAt> numberAt(QPoint position) const = 0;

    // The one that the keyboard is at.
    virtual std::optional<QuantityAt> currentNumber() const { return {}; }
};

inline constexpr int numberRole = Qt::UserRole + 100; // of a model's item: a QuantityAt
inline constexpr char numberProperty[] = "number"; // of a widget: a QuantityAt

} // namespace rundblick

Q_DECLARE_METATYPE(rundblick::QuantityAt)

namespace rundblick {

// The one number that a widget shows.
inline void setNumber(QObject& widget, const QuantityAt& number)
{
    widget.setProperty(numberProperty, QVariant::fromValue(number));
}

} // namespace rundblick
