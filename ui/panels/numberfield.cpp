// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberfield.h"

#include <QToolTip>

#include <cmath>

namespace rundblick {

NumberField::NumberField(Kind kind, const QString& name, const NumberStyle& style, QWidget* parent)
    : QLineEdit(parent)
    , m_kind(kind)
    , m_style(style)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    const QString widest
        = kind == Kind::Amount ? QStringLiteral("999’999’999.99") : QStringLiteral("9’999.99 %");
    setFixedWidth(fontMetrics().horizontalAdvance(widest) + 26);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::finish);
}

void NumberField::setValue(std::optional<double> value)
{
    m_shown = value ? textOf(*value) : QString();
    setText(m_shown);
}

void NumberField::setAssumed(double value)
{
    setPlaceholderText(textOf(value));
}

QString NumberField::textOf(double value) const
{
    if (m_kind == Kind::Share) {
        const double percent = 100.0 * value;
        return m_style.percent(value, std::abs(percent - std::round(percent)) < 1e-9 ? 0 : 1);
    }
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled)))
            return m_style.number(value, decimals);
    }
    return m_style.number(value, 4);
}

std::optional<double> NumberField::parsed() const
{
    const QString typed = text().trimmed();
    const std::optional<double> number = m_style.parsed(typed);
    if (!number || *number < 0.0)
        return {};
    if (m_kind == Kind::Share)
        return typed.endsWith(u'%') ? *number : *number / 100.0;
    if (m_kind == Kind::Count && *number != std::round(*number))
        return {};
    return number;
}

// Only what was typed: a field that was merely visited says nothing.
void NumberField::finish()
{
    if (!isModified())
        return;
    setModified(false);
    if (text().trimmed().isEmpty()) {
        emit entered({});
        return;
    }
    if (const std::optional<double> value = parsed()) {
        emit entered(value);
        return;
    }
    const QString why = m_kind == Kind::Count
        ? tr("“%1” is not a whole number. Nothing was changed.").arg(text().trimmed())
        : tr("“%1” is not a number. Nothing was changed.").arg(text().trimmed());
    setText(m_shown);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
}

} // namespace rundblick
