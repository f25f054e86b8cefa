// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// A record with the fields that `fill(record)` sets.
template <typename Record, typename Fill>
Record made(Fill&& fill)
{
    Record record;
    fill(record);
    return record;
}

} // namespace rundblick
