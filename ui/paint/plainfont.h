// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rundblick {

// Inter, an OpenType font, as it is used here:
// Without its contextual alternates ('calt'). With them it writes the hyphen of "E-Bike" and the
// colon of "A:B" as glyphs of their own that belong to no character, and a PDF has no text for such
// a glyph: copied or searched, "E-Bike" would be "E Bike".
// Under a family name of its own, or else an Inter installed on the computer would take its place.
// What is no font comes back as it is.
QByteArray plainFont(QByteArray inter);

// The name of the family that the result belongs to.
QString plainFamily();

} // namespace rundblick
