// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// What the fuzz targets have in common. A target is one function that is given any bytes, as
// libFuzzer calls it (https://llvm.org/docs/LibFuzzer.html); replay.cpp calls it with files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace rundblick {

// A promise of the reader that no input may break. It ends the program, as a crash does.
inline void expect(bool kept, const char* promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

inline std::string_view textFrom(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace rundblick
