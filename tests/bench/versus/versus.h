// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <limits>

namespace rundblick::versus {

// The program beside what its neighbours do, on the same inputs. Each prints its table and returns
// the exit code of the program.
int compareMixes(); // scipy's SLSQP, which Robyn and PyMC-Marketing use
int compareJourneys(); // one matrix inversion per channel, as DP6 MAM does
int compareOffice(); // LibreOffice, which makes a PDF of a spreadsheet of the matrix

struct Answer {
    double effect = 0;
    double milliseconds = 0;
};

// Milliseconds of the fastest of five runs.
template <typename Work>
double fastest(Work&& work)
{
    double best = std::numeric_limits<double>::infinity();
    for (int turn = 0; turn < 5; ++turn) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> passed
            = std::chrono::steady_clock::now() - start;
        best = passed.count() < best ? passed.count() : best;
    }
    return best;
}

} // namespace rundblick::versus
