// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/logobutton.h"

#include "ui/paint/look.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace rundblick {

LogoButton::LogoButton(const QString& name, const Look& look, QWidget* parent)
    : QPushButton(parent)
    , m_look(look)
{
    setAccessibleName(name);
    setAcceptDrops(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLogo({});
}

void LogoButton::setLogo(const QImage& logo)
{
    m_logo = logo;
    setText(logo.isNull() ? tr("Choose a logo …") : QString());
    setToolTip(logo.isNull() ? tr("A PNG or JPEG file; it can also be dropped here")
                             : tr("Choose another logo; Delete takes it away"));
    update();
}

QSize LogoButton::sizeHint() const
{
    return {m_look.length(150), m_look.length(m_logo.isNull() ? 34.0 : 52.0)};
}

void LogoButton::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->setAccepted(!urls.isEmpty() && urls.first().isLocalFile());
}

void LogoButton::dropEvent(QDropEvent* event)
{
    emit dropped(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void LogoButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && !m_logo.isNull())
        emit removed();
    else
        QPushButton::keyPressEvent(event);
}

// On white, as on the cover.
void LogoButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (m_logo.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paperLook().card);
    painter.drawRoundedRect(room, 4.0, 4.0);
    const QRectF inside = room.adjusted(6, 4, -6, -4);
    QRectF target({}, QSizeF(m_logo.size()).scaled(inside.size(), Qt::KeepAspectRatio));
    target.moveCenter(inside.center());
    painter.drawImage(target, m_logo);
}

} // namespace rundblick
