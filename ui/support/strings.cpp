// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/strings.h"

#include "core/model/setup.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

// The text with a decimal point and without thousands marks, which must stand between digits.
QString withoutMarks(QString text, const QLocale& locale)
{
    const QString decimal = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    QString marks = QStringLiteral("’'\u00A0\u202F\u2009 ");
    if (group != decimal)
        marks += group;
    const QStringList parts = text.split(decimal);
    if (parts.size() > 2)
        return {};
    static const QRegularExpression grouped(QStringLiteral("^-?\\d{1,3}([^\\d]\\d{3})+$"));
    QString whole = parts.front();
    if (std::ranges::any_of(whole, [&](QChar c) { return marks.contains(c); })) {
        if (!grouped.match(whole).hasMatch())
            return {};
        whole.removeIf([&](QChar c) { return marks.contains(c); });
    }
    return parts.size() == 2 ? whole + QLatin1Char('.') + parts.back() : whole;
}

} // namespace

std::filesystem::path toPath(const QString& file)
{
    return toStd(QFileInfo(file).absoluteFilePath());
}

NumberStyle::NumberStyle(std::string_view locale, std::string_view currency)
    : m_locale(toQt(locale))
    , m_currency(toQt(currency))
{
}

NumberStyle::NumberStyle(const Setup& setup)
    : NumberStyle(setup.locale, setup.currency)
{
}

QString NumberStyle::number(double value, int decimals) const
{
    const double unit = std::pow(10.0, -decimals);
    const double plain = std::abs(value) < unit / 2.0 ? 0.0 : value; // no "-0"
    QString text = m_locale.toString(plain, 'f', decimals);
    return text.replace(QLatin1Char('-'), minusSign);
}

QString NumberStyle::percent(double share, int decimals) const
{
    return number(share * 100.0, decimals) + noBreakSpace + QLatin1Char('%');
}

QString NumberStyle::signedNumber(double value, int decimals) const
{
    const QString text = number(value, decimals);
    if (number(0.0, decimals) == text)
        return QChar(0x00B1) + text;
    return value > 0.0 ? QLatin1Char('+') + text : text;
}

QString NumberStyle::signedPercent(double share, int decimals) const
{
    return signedNumber(share * 100.0, decimals) + noBreakSpace + QLatin1Char('%');
}

QString NumberStyle::amount(double value) const
{
    return m_currency + noBreakSpace + number(value);
}

QString NumberStyle::shortAmount(double value) const
{
    const double size = std::abs(value);
    if (size >= 999'500.0)
        //: An amount in millions: currency and number, "CHF 2.40 m"
        return QCoreApplication::translate("NumberStyle", "%1 %2 m")
            .arg(m_currency, number(value / 1e6, size >= 99.5e6 ? 0 : 2));
    if (size >= 10'000.0)
        //: An amount in thousands: currency and number, "CHF 124 k"
        return QCoreApplication::translate("NumberStyle", "%1 %2 k")
            .arg(m_currency, number(value / 1e3));
    return amount(value);
}

QString NumberStyle::date(std::string_view iso) const
{
    const QDate date = QDate::fromString(toQt(iso), Qt::ISODate);
    return date.isValid() ? m_locale.toString(date, QLocale::LongFormat) : toQt(iso);
}

std::optional<double> NumberStyle::parsed(const QString& text) const
{
    QString plain = text.trimmed();
    plain.replace(minusSign, QLatin1Char('-'));
    plain.remove(m_currency, Qt::CaseInsensitive);
    const bool isPercent = plain.endsWith(QLatin1Char('%'));
    if (isPercent)
        plain.chop(1);
    bool isNumber = false;
    const double value = withoutMarks(plain.trimmed(), m_locale).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return isPercent ? value / 100.0 : value;
}

} // namespace rundblick
