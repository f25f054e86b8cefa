// SPDX-License-Identifier: GPL-3.0-or-later

// The ratings grid of 100 touchpoints × 11 brands × all criteria: from a key until its value is
// drawn, the focus is on the next cell, and the edit is performed. Run with
// QT_QPA_PLATFORM=offscreen.

#include "tests/support/workshops.h"
#include "ui/pages/ratingspage.h"
#include "ui/paint/look.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace rundblick;

namespace {

struct Room {
    Session session{stressWorkshop(), [](const Edit&, HistoryStep) { return ok(); }};
    Computation computation{session};
    Selection selection{session};
    const Look look = screenLook(Theme::Light);
    RatingsPage page{{session, computation, selection, look}};

    Room()
    {
        page.resize(1560, 900);
        page.show();
        for (QComboBox* box : page.findChildren<QComboBox*>()) { // the group; all criteria
            box->setCurrentIndex(0);
            emit box->activated(0);
        }
        page.table().setFocus();
        QCoreApplication::processEvents();
    }
};

void keyToShown(benchmark::State& state)
{
    Room room;
    RatingTable& table = room.page.table();
    table.setWay(static_cast<RatingTable::Way>(state.range(0)));
    table.goToFirst();
    const QString keys = QStringLiteral("1234");
    qsizetype pressed = 0;
    double slowest = 0.0;
    for (auto _ : state) {
        const QString text(keys[pressed++ % keys.size()]);
        QKeyEvent press(QEvent::KeyPress, text.front().unicode(), Qt::NoModifier, text);
        const auto begun = std::chrono::steady_clock::now();
        QCoreApplication::sendEvent(&table, &press);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        state.SetIterationTime(took.count());
        slowest = std::max(slowest, took.count());
        QCoreApplication::processEvents(); // the rest of the page follows between two keys
    }
    state.counters["slowest_ms"] = 1000.0 * slowest;
    state.counters["rated"] = static_cast<double>(room.session.workshop().all<GroupValue>().size());
}
BENCHMARK(keyToShown)
    ->ArgName("across")
    ->Arg(static_cast<int>(RatingTable::Way::Down))
    ->Arg(static_cast<int>(RatingTable::Way::Right))
    ->UseManualTime()
    ->Iterations(400)
    ->Unit(benchmark::kMillisecond);

// The whole grid in view, drawn anew.
void repaint(benchmark::State& state)
{
    Room room;
    for (auto _ : state)
        room.page.table().viewport()->repaint();
}
BENCHMARK(repaint)->Unit(benchmark::kMillisecond);

} // namespace
