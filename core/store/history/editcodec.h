// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// An edit as bytes, for the working copy alone: made from the lists of fields, and of a record that
// changes only what differs, so that a tap in a column of ratings is as long as one column.
std::vector<std::uint8_t> encodeEdit(const Edit& edit);

// Nothing where the bytes are damaged or of another form.
std::optional<Edit> decodeEdit(std::string_view bytes);

// Changes whenever an edit that was written before could not be read any more: other kinds of
// edits, records, fields or words.
std::int64_t editForm();

} // namespace rundblick
