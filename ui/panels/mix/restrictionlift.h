// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/report/restrictionfigure.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// A way out of a restriction: what its button says, and the edit behind it.
struct Lift {
    QString text;
    Edit edit;
};

// How one restriction of a conflict or of the priced ones is lifted; nothing where it is no longer
// there.
std::optional<Lift> liftOf(const Workshop& workshop, const RestrictionFigure& figure,
    const Message& restriction, const NumberStyle& style);

} // namespace rundblick
