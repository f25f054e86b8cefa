// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starttimer.h"

#include "ui/session/computation.h"
#include "ui/window/mainwindow.h"

#include <QEvent>
#include <QEventLoop>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace rundblick {
namespace {

// Since the kernel started this process; it counts in ticks of 10 ms.
double millisecondsSinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray stat = file.readAll();
    // Fields are counted behind the name, which may hold spaces; the start time is the 20th there.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return 1000.0
        * (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started);
}

class PaintWatch : public QObject {
public:
    explicit PaintWatch(QEventLoop& loop)
        : m_loop(loop)
    {
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest) // the whole window, painted when it returns
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop& m_loop;
};

void waitForPaint(MainWindow& window)
{
    QEventLoop loop;
    PaintWatch watch(loop);
    window.installEventFilter(&watch);
    loop.exec();
}

} // namespace

int timeStart(MainWindow& window)
{
    window.show();
    waitForPaint(window);
    std::printf("first paint     %6.0f ms\n", millisecondsSinceStart());
    const Computation* computation = window.computation();
    if (!computation)
        return 0;
    QEventLoop loop;
    QObject::connect(computation, &Computation::finished, &loop, &QEventLoop::quit);
    QObject::connect(computation, &Computation::failed, &loop, &QEventLoop::quit);
    if (!computation->analysis())
        loop.exec();
    window.repaint();
    std::printf("first analysis  %6.0f ms\n", millisecondsSinceStart());
    return 0;
}

} // namespace rundblick
