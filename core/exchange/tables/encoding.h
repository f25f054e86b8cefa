// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rundblick {

// How the characters of a text file are written as bytes.
enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

// The byte order mark decides; without one, zeros at every other place of the first lines mean
// UTF-16, and what is no strict UTF-8 is taken as Windows-1252. `isWhole` says that the bytes are
// not cut off somewhere: a cut may go through a character.
Encoding guessEncoding(std::string_view bytes, bool isWhole = true);

// As UTF-8, without the byte order mark. What the encoding has no character for becomes U+FFFD;
// bytes of UTF-8 are left as they are, for the reader to say where they are wrong.
std::string toUtf8(std::string_view bytes, Encoding encoding);

} // namespace rundblick
