// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/actionname.h"

#include <QAction>
#include <QVariant>

namespace rundblick {
namespace {

constexpr const char* property = "actionName";

} // namespace

void setName(QAction& action, ActionName name)
{
    action.setText(name());
    action.setProperty(property, QVariant::fromValue(std::move(name)));
}

QString nameOf(const QAction& action)
{
    const auto name = action.property(property).value<ActionName>();
    return name ? name() : action.text();
}

} // namespace rundblick
