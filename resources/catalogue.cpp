// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/catalogue.h"

#include <QFile>

namespace rundblick {
namespace {

QByteArray table(const QString& path)
{
    QFile file(path);
    const bool baked = file.open(QIODevice::ReadOnly);
    Q_ASSERT(baked);
    return baked ? file.readAll() : QByteArray();
}

} // namespace

QByteArray catalogueTouchpoints()
{
    return table(QStringLiteral(":/catalogue/touchpoints.csv"));
}

QByteArray catalogueStages()
{
    return table(QStringLiteral(":/catalogue/stages.csv"));
}

} // namespace rundblick
