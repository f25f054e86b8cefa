// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/templates.h"

#include <QFile>

namespace rundblick {

QString textOf(Template which)
{
    switch (which) {
    case Template::Sample:
        return QStringLiteral("sample");
    case Template::CarPurchase:
        return QStringLiteral("car-purchase");
    case Template::Blank:
        break;
    }
    return QStringLiteral("blank");
}

QByteArray templateFile(Template which, Language language)
{
    const QString suffix
        = language == Language::German ? QStringLiteral("de") : QStringLiteral("en");
    QFile file(QStringLiteral(":/templates/%1_%2.rundblick").arg(textOf(which), suffix));
    const bool baked = file.open(QIODevice::ReadOnly);
    Q_ASSERT(baked);
    return baked ? file.readAll() : QByteArray();
}

} // namespace rundblick
