// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for in the window, with the sample: an edit until its results, a repaint of
// the journey matrix. Run with QT_QPA_PLATFORM=offscreen.

#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/support/workshops.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/paint/look.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace rundblick;

namespace {

Workshop sample()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sample.rundblick")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(templateFile(Template::Sample, Language::German));
    file.close();
    Result<Workshop> workshop = readWorkshop(file.fileName().toStdString());
    return workshop ? *std::move(workshop) : Workshop();
}

// Seconds from an edit until an Analysis of this stage is there.
double secondsUntil(Stage stage, Session& session, Computation& computation, double experience)
{
    const Id<Placement> placement = session.workshop().all<Placement>().begin()->first;
    QEventLoop loop;
    QObject::connect(&computation, &Computation::finished, &loop,
        [&](const std::shared_ptr<const Analysis>& analysis) {
            if (analysis->stage >= stage)
                loop.quit();
        });
    const auto begun = std::chrono::steady_clock::now();
    session.perform(editRecord(session.workshop(), placement, EditKind::ChangePlacement,
        [&](Placement& after) { after.experience = experience; }));
    loop.exec();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void editToResult(benchmark::State& state)
{
    Session session(sample(), [](const Edit&, HistoryStep) { return ok(); });
    Computation computation(session);
    double experience = 1.0;
    for (auto _ : state) {
        experience = -experience;
        state.SetIterationTime(
            secondsUntil(static_cast<Stage>(state.range(0)), session, computation, experience));
        while (computation.isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
BENCHMARK(editToResult)
    ->ArgName("stage")
    ->Arg(static_cast<int>(Stage::Journey))
    ->Arg(static_cast<int>(Stage::Mix))
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

void repaintJourney(benchmark::State& state)
{
    Session session(state.range(0) == 0 ? sample() : stressWorkshop(),
        [](const Edit&, HistoryStep) { return ok(); });
    Computation computation(session);
    Selection selection(session);
    const Look look = screenLook(Theme::Light);
    JourneyView view({session, computation, selection, look});
    view.resize(1200, 900);
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        view.board().invalidate();
        QPainter painter(&image);
        view.render(&painter);
    }
}
BENCHMARK(repaintJourney)->ArgName("stress")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
