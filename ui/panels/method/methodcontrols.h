// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

class QWidget;

namespace rundblick {

class NumberStyle;
class Session;
class Workshop;

// What edits one field of the method: each change of a person is one Edit.
struct MethodControl {
    QWidget* widget = nullptr;
    std::function<void(const Workshop&)> show; // the value as it is
};

// A choice, tick or number as the field's type asks for; `field` as in ui/paint/methodwords.
MethodControl methodControl(
    Session& session, const NumberStyle& style, std::string_view field, QWidget* parent);

} // namespace rundblick
