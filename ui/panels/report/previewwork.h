// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/legibility.h"
#include "ui/report/tiling/papersheets.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace rundblick {

// The report on its way to the preview: the sheets of the real PDF, laid out and painted as small
// pictures one by one between two events. What was shown before stays until it is replaced.
class PreviewWork : public QObject {
    Q_OBJECT

public:
    explicit PreviewWork(QObject* parent = nullptr);

    // Begins anew; `width` of the small pictures in pixels of the device.
    void start(Report report, const PaperOptions& options, int width);
    void stop();

    bool isRunning() const { return m_steps.isActive(); }
    const PaperSheets* sheets() const { return m_shown.get(); } // laid out; null before the first
    const Legibility& legibility() const { return m_legibility; } // whole when it has finished

signals:
    void laidOut(); // the sheets are others now
    void painted(std::size_t sheet, const QImage& small);
    void finished();

private:
    void step();
    void paintSmall();
    void readPage(std::size_t page);

    std::unique_ptr<PaperSheets> m_next; // being laid out
    std::unique_ptr<PaperSheets> m_shown;
    Paper m_paper = Paper::A4;
    Legibility m_legibility{Paper::A4};
    std::size_t m_sheet = 0; // to be painted next
    std::size_t m_page = 0; // of a tiled report, to be read next
    int m_width = 160;
    QTimer m_steps;
};

} // namespace rundblick
