// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace std::chrono_literals;

namespace rundblick {

NoticeBar::NoticeBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, look.amberSoft);
    setPalette(colours);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("link"));
    close->setText(tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins(look, {16, 6, 16, 6}));
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    m_leave.setSingleShot(true);
    m_leave.setInterval(12s);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString& sentence)
{
    m_text->setText(sentence);
    show();
    m_leave.start();
}

} // namespace rundblick
