// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace rundblick {

// Bytes as letters, RFC 4648, section 4: with padding, without line breaks.

void appendBase64(std::string& text, const Bytes& bytes);

// Nothing where the text is no such thing to the last character.
std::optional<Bytes> bytesFromBase64(std::string_view text);

} // namespace rundblick
