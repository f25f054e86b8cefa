// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapp.h"

#include "app/commands.h"
#include "app/starttimer.h"
#include "app/usage.h"
#include "core/store/workshopfile.h"
#include "ui/pages/page.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/diagnosis/diagnosis.h"
#include "ui/support/language.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"
#include "ui/window/plaintextstyle.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rundblick {
namespace {

QString workingFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/working");
    QDir().mkpath(folder);
    return folder;
}

Theme systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

void prepare(const WindowRequest& request)
{
    QApplication::setStyle(new PlainTextStyle); // the application's own from then on
    // by this name desktops find the icon and the entry of their menu (packaging/desktop)
    QGuiApplication::setDesktopFileName(QStringLiteral("org.rundblick.Rundblick"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rundblick.svg")));
    loadFonts();
    useLanguage(languageFor(request.language.isEmpty() ? Settings::language() : request.language));
}

// Runs events until the analysis is complete and shown.
void waitForAnalysis(const Computation& computation)
{
    QEventLoop loop;
    QObject::connect(&computation, &Computation::finished, &loop, [&] {
        if (!computation.isRunning())
            loop.quit();
    });
    QObject::connect(&computation, &Computation::failed, &loop, &QEventLoop::quit);
    if (computation.isRunning())
        loop.exec();
    constexpr int layoutRounds = 5; // a layout may ask another one to follow
    for (int round = 0; round < layoutRounds; ++round)
        QCoreApplication::processEvents();
}

// What a page still works on follows between events.
void waitForPage(const Page& page)
{
    constexpr qint64 patience = 20'000; // ms
    QElapsedTimer waited;
    waited.start();
    while (!page.isReady() && waited.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

// The touchpoint of this name, where there is one, at its moment of truth.
void selectTouchpoint(MainWindow& window, const QString& name)
{
    const Workshop& workshop = window.document()->session().workshop();
    const auto* touchpoint = findByName<Touchpoint>(workshop, name.toStdString());
    if (!touchpoint)
        return;
    std::optional<Id<Phase>> phase;
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (placement.touchpoint == touchpoint->id && (placement.momentOfTruth || !phase))
            phase = placement.phase;
    window.selection()->select(touchpoint->id, phase);
}

int makeScreenshot(MainWindow& window, const ScreenshotRequest& request)
{
    window.resize(request.size);
    window.showPage(request.page);
    window.show();
    selectTouchpoint(window, request.selected);
    waitForAnalysis(*window.computation());
    waitForPage(*window.page());
    if (window.grab().save(request.output, "PNG"))
        return 0;
    return refuse({Code::FileUnwritable, {{"file", request.output.toStdString()}}, {}});
}

// Whether a window can be shown; Qt itself would end the program with a crash where it cannot.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int refuseWithoutDisplay(int& argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    useLanguage(languageFor({}));
    std::fputs(qUtf8Printable(withoutDisplay()), stderr);
    return 1;
}

// A copy without names in the place of the workshop, and the touchpoint as it is called there.
Result<WindowRequest> discreet(WindowRequest request, const QTemporaryDir& folder)
{
    const Result<Workshop> workshop = readWorkshop(toPath(request.file));
    if (!workshop)
        return workshop.error();
    const Workshop copy = discreetCopy(*workshop, standIns());
    QString& selected = request.screenshot->selected;
    if (const auto* touchpoint = findByName<Touchpoint>(*workshop, toStd(selected)))
        selected = toQt(copy.find(touchpoint->id)->name);
    request.file = folder.filePath(QStringLiteral("discreet.rundblick"));
    if (const Status written = writeWorkshop(toPath(request.file), copy, Existing::Refuse);
        !written)
        return written.error();
    return request;
}

// For a picture or a measurement: what the person works on stays as it is.
int runOnce(WindowRequest request)
{
    const QTemporaryDir folder;
    if (request.screenshot && request.screenshot->isDiscreet) {
        Result<WindowRequest> hidden = discreet(std::move(request), folder);
        if (!hidden)
            return refuse(hidden.error());
        request = *std::move(hidden);
    }
    const Theme theme = request.screenshot ? request.screenshot->theme : Theme::Light;
    MainWindow window(folder.path(), theme);
    window.useTheme(theme);
    if (request.screenshot)
        window.useSize({request.screenshot->scale, false});
    if (!request.file.isEmpty())
        if (const Status opened = window.open(request.file, Access::IgnoreLock); !opened)
            return refuse(opened.error());
    return request.screenshot ? makeScreenshot(window, *request.screenshot) : timeStart(window);
}

int runForPerson(const WindowRequest& request)
{
    const Diagnosis diagnosis(logFolder());
    MainWindow window(workingFolder(), systemTheme());
    if (diagnosis.lastEndedUnexpectedly())
        window.noteUnexpectedEnd();
    const Status opened = request.file.isEmpty() ? ok() : window.open(request.file);
    window.show();
    if (!opened) {
        window.say(opened.error()); // there are other files to open
        refuse(opened.error()); // for who looks at a terminal
    } else {
        if (request.file.isEmpty())
            window.offerUnfinished();
        window.tellUnexpectedEnd();
    }
    const int code = QApplication::exec();
    return opened ? code : 1;
}

} // namespace

int runWindow(int& argc, char** argv, const WindowRequest& request)
{
    if (!hasDisplay()) {
        if (!request.timeStart && !request.screenshot)
            return refuseWithoutDisplay(argc, argv);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    prepare(request);
    if (request.timeStart || request.screenshot)
        return runOnce(request);
    return runForPerson(request);
}

} // namespace rundblick
