// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/previewwork.h"

#include "ui/paint/look.h"

#include <QElapsedTimer>

namespace rundblick {
namespace {

constexpr qint64 mostMilliseconds = 12; // of a turn, as long as steps are short
constexpr std::size_t mostPictures = 400; // of sheets; a poster in tiles may have more

} // namespace

PreviewWork::PreviewWork(QObject* parent)
    : QObject(parent)
{
    connect(&m_steps, &QTimer::timeout, this, [this] {
        QElapsedTimer turn;
        turn.start();
        while (m_steps.isActive() && turn.elapsed() < mostMilliseconds)
            step();
    });
}

void PreviewWork::start(Report report, const PaperOptions& options, int width)
{
    m_next = std::make_unique<PaperSheets>(std::move(report), options);
    m_paper = options.paper;
    m_width = width;
    m_steps.start(0);
}

void PreviewWork::stop()
{
    m_steps.stop();
    m_next.reset();
}

void PreviewWork::step()
{
    if (m_next) {
        if (!m_next->layOutNext())
            return;
        m_shown = std::move(m_next);
        m_legibility = Legibility(m_paper);
        m_sheet = 0;
        m_page = 0;
        emit laidOut();
    } else if (m_shown->isTiled() && m_page < m_shown->pages().count()) {
        readPage(m_page++);
    } else if (m_sheet < std::min(m_shown->count(), mostPictures)) {
        paintSmall();
    } else {
        m_steps.stop();
        emit finished();
    }
}

void PreviewWork::paintSmall()
{
    const double scale = m_width / m_shown->size().width();
    QImage small((m_shown->size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    small.fill(paperLook().card);
    std::vector<LabelBox> labels;
    {
        QPainter painter(&small);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        m_shown->paint(painter, m_sheet, &labels);
    }
    if (!m_shown->isTiled())
        m_legibility.add(m_sheet, m_shown->pages().sectionOf(m_sheet), labels);
    emit painted(m_sheet++, small);
}

// Of tiles the page counts, which none of them shows whole.
void PreviewWork::readPage(std::size_t page)
{
    QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nowhere);
    std::vector<LabelBox> labels;
    m_shown->pages().paint(painter, page, &labels);
    m_legibility.add(page, m_shown->pages().sectionOf(page), labels);
}

} // namespace rundblick
