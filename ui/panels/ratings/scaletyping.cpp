// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/scaletyping.h"

#include "core/model/study.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::size_t mostCompared = 1000;

std::size_t stepsOf(const Criterion& criterion)
{
    return static_cast<std::size_t>(
        std::llround((criterion.high - criterion.low) / criterion.step));
}

double valueAt(const Criterion& criterion, std::size_t step)
{
    return decode(criterion, static_cast<std::uint32_t>(step));
}

QString plain(double value)
{
    constexpr int digits = 10; // decimal steps are not binary fractions
    return QString::number(value == 0.0 ? 0.0 : value, 'g', digits);
}

QChar normalised(QChar key)
{
    if (key == u',')
        return u'.';
    return key == QChar(0x2212) ? QChar(u'-') : key; // the minus sign proper
}

} // namespace

ScaleTyping::ScaleTyping(const Criterion& criterion)
    : m_criterion(criterion)
{
    for (const double value : scaleValues(criterion, mostCompared))
        m_values += plain(value);
}

bool ScaleTyping::isTyped(QChar key)
{
    const QChar plainKey = normalised(key);
    return (plainKey >= u'0' && plainKey <= u'9') || plainKey == u'.' || plainKey == u'-';
}

std::ptrdiff_t ScaleTyping::continuations(const QString& text) const
{
    return std::ranges::count_if(
        m_values, [&](const QString& value) { return value.startsWith(text); });
}

std::optional<double> ScaleTyping::value() const
{
    bool isNumber = false;
    const double number = m_text.toDouble(&isNumber);
    return isNumber && encode(m_criterion, number) ? std::optional(number) : std::nullopt;
}

ScaleTyping::Step ScaleTyping::type(QChar key)
{
    const QString text = m_text + normalised(key);
    if (m_values.isEmpty()) {
        m_text = text;
        return {};
    }
    const std::ptrdiff_t count = continuations(text);
    if (count == 0 && text == u"0")
        return {Outcome::Clear, 0.0};
    if (count == 0 && !m_text.isEmpty() && value())
        return {Outcome::DoneBefore, *value()};
    m_text = text;
    if (count == 0)
        return {Outcome::Refused, 0.0};
    const bool isOnly = count == 1 && m_values.contains(text);
    return isOnly ? Step{Outcome::Done, *value()} : Step{};
}

std::vector<double> scaleValues(const Criterion& criterion, std::size_t most)
{
    const std::size_t steps = stepsOf(criterion);
    std::vector<double> values;
    for (std::size_t step = 0; steps < most && step <= steps; ++step)
        values.push_back(valueAt(criterion, step));
    return values;
}

std::vector<double> tapValues(const Criterion& criterion, std::size_t most)
{
    std::vector<double> values = scaleValues(criterion, most);
    if (!values.empty())
        return values;
    const std::size_t steps = stepsOf(criterion);
    for (std::size_t i = 0; i < most; ++i)
        values.push_back(valueAt(criterion, (steps * i + (most - 1) / 2) / (most - 1)));
    return values;
}

} // namespace rundblick
