// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/datetext.h"

namespace rundblick {
namespace {

QString formatOf(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

QString dateText(QDate day, const QLocale& locale)
{
    return locale.toString(day, formatOf(locale));
}

QDate dateFrom(const QString& text, const QLocale& locale)
{
    const QString plain = text.trimmed();
    constexpr int firstYear = 1900; // "31.12.27" is of the year 27
    for (const QDate day :
        {QDate::fromString(plain, Qt::ISODate), locale.toDate(plain, formatOf(locale)),
            QDate::fromString(plain, QStringLiteral("d.M.yyyy"))})
        if (day.isValid() && day.year() >= firstYear)
            return day;
    return {};
}

} // namespace rundblick
