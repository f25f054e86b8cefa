// SPDX-License-Identifier: GPL-3.0-or-later

// The main of every benchmark that shows something.

#include "ui/paint/look.h"

#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    rundblick::loadFonts();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
