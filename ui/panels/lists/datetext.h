// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace rundblick {

// A day in the short form of a locale, but with all four digits of its year: "31.12.2027".
QString dateText(QDate day, const QLocale& locale);

// What a person typed: in that form, as 31.12.2027, or as 2027-12-31. Not valid where it is none.
QDate dateFrom(const QString& text, const QLocale& locale);

} // namespace rundblick
