// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace rundblick {

struct Setup;

// Between the core's UTF-8 and Qt's strings; nothing else converts.
inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toStd(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::filesystem::path toPath(const QString& file); // absolute

// How a workshop's numbers, dates and amounts are written on screen and paper.
class NumberStyle {
public:
    // `locale` as in Setup ("de_CH"), `currency` an ISO 4217 code.
    NumberStyle(std::string_view locale, std::string_view currency);
    explicit NumberStyle(const Setup& setup);

    QString number(double value, int decimals = 0) const;
    QString percent(double share, int decimals = 0) const; // 0.31 → "31 %"
    QString signedNumber(double value, int decimals = 0) const; // "+4", "−4", "±0"
    QString signedPercent(double share, int decimals = 0) const; // "+27 %", "−31 %"
    QString amount(double value) const; // "CHF 124’000"
    QString shortAmount(double value) const; // "CHF 2.40 m": three digits, in k or m
    QString date(std::string_view iso) const;
    // Reads what a person typed or pasted: decimal and thousands marks of the locale, also spaces,
    // apostrophes and the currency; a per cent sign divides by 100. Nothing where it is no number.
    std::optional<double> parsed(const QString& text) const;
    const QString& currency() const { return m_currency; }
    const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
    QString m_currency;
};

} // namespace rundblick
