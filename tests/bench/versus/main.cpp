// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/versus/versus.h"

#include <cstdio>

int main()
{
    const int journeys = rundblick::versus::compareJourneys();
    std::puts("");
    const int mixes = rundblick::versus::compareMixes();
    std::puts("");
    const int office = rundblick::versus::compareOffice();
    return journeys != 0 ? journeys : mixes != 0 ? mixes : office;
}
