// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

// replay FILE|FOLDER...: gives a fuzz target every file once, for builds without libFuzzer. Fails
// where there is none.

namespace {

namespace fs = std::filesystem;

void replay(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
    std::printf("%s\n", path.c_str()); // the last one is the one that crashed
    std::fflush(stdout);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

} // namespace

int main(int argc, char** argv)
{
    int count = 0;
    for (const char* const argument : std::vector<const char*>(argv + 1, argv + argc)) {
        if (!fs::is_directory(argument)) {
            replay(argument);
            ++count;
            continue;
        }
        for (const fs::directory_entry& entry : fs::directory_iterator(argument)) {
            replay(entry.path());
            ++count;
        }
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
