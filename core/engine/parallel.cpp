// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace rundblick {

bool forEachIndex(std::size_t count, unsigned threads, const std::stop_token& stop,
    const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++)
            work(i);
    };
    {
        std::vector<std::jthread> others; // joined at the end of the block
        for (std::size_t t = 1; t < std::min<std::size_t>(threads, count); ++t)
            others.emplace_back(takeTurns);
        takeTurns();
    }
    return !stop.stop_requested();
}

} // namespace rundblick
