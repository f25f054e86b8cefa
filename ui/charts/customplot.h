// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot's header needs foreach, which our code may not use (QT_NO_FOREACH).
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach
