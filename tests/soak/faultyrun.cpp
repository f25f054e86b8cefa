// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/steppedwork.h"

// faultyrun TARGET WORKING SAID: opens the workshop, makes two edits, publishes behind each, and
// closes it, while tst_faults lets its system calls fail. It ends with 0 also where something was
// refused: that is what it is asked to survive.
int main(int argc, char** argv)
{
    using namespace rundblick;
    if (argc != 4)
        return 2;
    const SharedSaid said(argv[3]);
    if (!said.isThere())
        return 2;
    Result<Opened> opened = Store::open(argv[1], argv[2]);
    if (!opened)
        return 0;
    for (int state = stateOf(opened->workshop) + 1; state <= 2; ++state) {
        said->attempted = state;
        if (!perform(*opened, toState(opened->workshop, state)))
            return 0;
        said->written = state;
        if (opened->store.publish())
            said->published = state;
    }
    said->isDone = true;
    return 0;
}
