// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/privacy/exacttext.h"

#include "ui/support/settings.h"
#include "ui/support/standins.h"
#include "ui/support/strings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace rundblick {
namespace {

const auto exactFormat = QStringLiteral("application/x-rundblick-text");

} // namespace

void setText(QMimeData& mime, const QString& text, const Workshop& workshop)
{
    mime.setText(text);
    if (!Settings::isDiscreet())
        return;
    const QString hidden = toQt(discreetText(workshop, standIns(), toStd(text)));
    if (hidden == text)
        return;
    mime.setText(hidden);
    mime.setData(exactFormat, text.toUtf8());
}

QString exactText(const QMimeData& mime)
{
    return hasExactText(mime) ? QString::fromUtf8(mime.data(exactFormat)) : mime.text();
}

QString exactTextOnClipboard()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime ? exactText(*mime) : QString();
}

bool hasExactText(const QMimeData& mime)
{
    return mime.hasFormat(exactFormat);
}

} // namespace rundblick
