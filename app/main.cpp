// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowarguments.h"

#include <cstdio>
#include "app/commands.h"

#include <vector>

int main(int argc, char** argv)
{
    using namespace rundblick;
    const std::optional<WindowRequest> request = windowRequest({argv + 1, argv + argc});
    if (!request) {
        std::fputs("usage: rundblick [FILE]\n"
                   "       rundblick --time-start [FILE]\n"
                   "       rundblick --screenshot PAGE OUT.png [--size WxH] [--look light|dark]\n"
                   "                 [--language en|de] FILE\n",
            stderr);
        return 2;
    }
    return runWindow(argc, argv, *request);
    const std::vector<std::string> words(argv + 1, argv + argc);
    return isCommand(words) ? runCommand(argc, argv) : wrongUsage();
}
