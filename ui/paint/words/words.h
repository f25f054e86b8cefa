// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/grouping.h"

#include <QString>

namespace rundblick {

// The words of figures, in the language of the translators that are installed.

QString nameOf(Ownership ownership); // "Paid"; empty where unset
QString nameOf(Form form); // "digital"; empty where unset
QString nameOf(Role role); // "Decisive"
QString nameOf(Voice voice); // "Customer"
QString experienceName(double experience); // "very good (++)" … "very poor (−−)"
QString titleOf(const GroupKey& key); // "Owned · digital", "No department"
QString titleOf(Cover cover); // "Blue", "Reserve", "Grey"
QString channelOf(Ownership ownership, Form form); // "Owned · digital", "No channel"

} // namespace rundblick
