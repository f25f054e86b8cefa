// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;

namespace rundblick {

// What an action is called, in the language that is spoken at the moment it is asked.
using ActionName = std::function<QString()>;

// Names an action now, and for everybody who searches it in another language.
void setName(QAction& action, ActionName name);

// Its name in the language of the moment; where none was set, its text.
QString nameOf(const QAction& action);

} // namespace rundblick
