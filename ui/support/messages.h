// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/model/edit.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The sentence of a message in the language of the program; every code of the core has one.
// Numbers are written in the style of the workshop.
QString sentence(const Message& message, const NumberStyle& style);

// The same with plain numbers in the program's language, for messages without a workshop.
QString sentence(const Message& message);

// Several of them in their order, joined by `between`.
QString sentences(
    const std::vector<Message>& messages, const NumberStyle& style, QChar between = u' ');

// What a gap is measured against: "the best competitor", "the mean of the competitors" or a brand.
QString nameOfBenchmark(const std::string& benchmark);

// What the whole journey is called, which is the one phase where there is none.
QString impliedPhaseName();

// What undo and redo call an edit: "Rename touchpoint".
QString nameOf(EditKind kind);

} // namespace rundblick
