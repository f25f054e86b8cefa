// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/ratingtext.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RatingText)
};

} // namespace

QString ratingText(double value, const NumberStyle& style)
{
    constexpr int digits = 6;
    return style.locale().toString(value, 'g', digits);
}

QString ratingText(const GroupEstimate& estimate, const NumberStyle& style)
{
    const QString value = ratingText(estimate.value, style);
    if (!estimate.low && !estimate.high)
        return value;
    return QStringLiteral("%1 (%2–%3)")
        .arg(value, ratingText(estimate.low.value_or(estimate.value), style),
            ratingText(estimate.high.value_or(estimate.value), style));
}

QString scaleText(const Criterion& criterion, const NumberStyle& style)
{
    const QString low = ratingText(criterion.low, style);
    const QString high = ratingText(criterion.high, style);
    if (criterion.step == 1.0)
        return Words::tr("%1 to %2").arg(low, high);
    return Words::tr("%1 to %2 in steps of %3").arg(low, high, ratingText(criterion.step, style));
}

std::optional<ReadRating> ratingFromText(const QString& text, const NumberStyle& style)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"–" || trimmed == u"-")
        return ReadRating();
    static const QRegularExpression ranged(
        QStringLiteral("^(\\S+)\\s*\\(\\s*([^\\s–]+?)\\s*[–-]\\s*(\\S+?)\\s*\\)$"));
    const QRegularExpressionMatch match = ranged.match(trimmed);
    if (!match.hasMatch()) {
        const std::optional<double> value = style.parsed(trimmed);
        return value ? std::optional(ReadRating{GroupEstimate{*value, {}, {}}}) : std::nullopt;
    }
    const std::optional<double> value = style.parsed(match.captured(1));
    const std::optional<double> low = style.parsed(match.captured(2));
    const std::optional<double> high = style.parsed(match.captured(3));
    if (!value || !low || !high)
        return {};
    return ReadRating{GroupEstimate{*value, low, high}};
}

bool isOnScale(const Criterion& criterion, const GroupEstimate& estimate, bool isGroup)
{
    if (!isGroup)
        return encode(criterion, estimate.value) && !estimate.low && !estimate.high;
    const double low = estimate.low.value_or(estimate.value);
    const double high = estimate.high.value_or(estimate.value);
    return criterion.low <= low && low <= estimate.value && estimate.value <= high
        && high <= criterion.high;
}

std::vector<QStringList> cellsOfBlock(QString block)
{
    block.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    block.replace(u'\r', u'\n');
    while (block.endsWith(u'\n'))
        block.chop(1);
    std::vector<QStringList> rows;
    for (const QString& line : block.split(u'\n'))
        rows.push_back(line.split(u'\t'));
    return rows;
}

} // namespace rundblick
