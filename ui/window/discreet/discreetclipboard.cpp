// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/discreet/discreetclipboard.h"

#include "ui/support/privacy/exacttext.h"
#include "ui/support/settings.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <memory>

namespace rundblick {
namespace {

// False: it is no text field, or the text is none for it.
bool insertInto(QObject* field, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        if (line->isReadOnly() || text.contains(u'\n'))
            return false;
        line->insert(text);
        return true;
    }
    if (auto* plain = qobject_cast<QPlainTextEdit*>(field); plain && !plain->isReadOnly()) {
        plain->insertPlainText(text);
        return true;
    }
    if (auto* rich = qobject_cast<QTextEdit*>(field); rich && !rich->isReadOnly()) {
        rich->insertPlainText(text);
        return true;
    }
    return false;
}

// The formats that only Rundblick reads.
void copyOurs(const QMimeData& from, QMimeData& to)
{
    for (const QString& format : from.formats())
        if (format.startsWith(QLatin1String("application/x-rundblick-")))
            to.setData(format, from.data(format));
}

} // namespace

DiscreetClipboard::DiscreetClipboard(CurrentWorkshop workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(std::move(workshop))
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &DiscreetClipboard::hide);
    QCoreApplication::instance()->installEventFilter(this);
}

void DiscreetClipboard::follow()
{
    hide(QClipboard::Clipboard);
    hide(QClipboard::Selection);
}

// What is copied while a window of ours is the active one is ours.
void DiscreetClipboard::hide(QClipboard::Mode mode)
{
    const Workshop* workshop = m_workshop();
    if (!workshop || !Settings::isDiscreet()
        || QGuiApplication::applicationState() != Qt::ApplicationActive)
        return;
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData(mode);
    if (!copied || !copied->hasText() || hasExactText(*copied))
        return;
    auto discreet = std::make_unique<QMimeData>();
    setText(*discreet, copied->text(), *workshop);
    if (!hasExactText(*discreet))
        return; // it names nobody
    copyOurs(*copied, *discreet);
    QGuiApplication::clipboard()->setMimeData(discreet.release(), mode);
}

bool DiscreetClipboard::eventFilter(QObject* target, QEvent* event)
{
    if (event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return false;
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime && hasExactText(*mime) && insertInto(target, exactText(*mime));
}

} // namespace rundblick
