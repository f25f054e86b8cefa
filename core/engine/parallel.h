// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace rundblick {

// Calls work(i) for every i < count, on up to `threads` threads, the calling one included; returns
// when all is done. Asks `stop` before each call; false when it was stopped. The calls must not
// touch the same data.
bool forEachIndex(std::size_t count, unsigned threads, const std::stop_token& stop,
    const std::function<void(std::size_t)>& work);

} // namespace rundblick
