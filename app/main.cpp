// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/windowarguments.h"

int main(int argc, char** argv)
{
    using namespace rundblick;
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (!isCommand(words))
        if (const std::optional<WindowRequest> request = windowRequest(words))
            return runWindow(argc, argv, *request);
    return runCommand(argc, argv);
}
