// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/legibility.h"

#include "ui/paint/words/reportwords.h"
#include "ui/report/sections.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Legibility)
};

constexpr double knownPoints = 6.0;
constexpr double knownDistance = 40.0; // cm
constexpr double hair = 0.01; // points: sizes are products of scales

// By how much a page grows from A4.
double growth(Paper paper)
{
    return std::pow(std::sqrt(2.0), static_cast<double>(paper));
}

bool isRead(double points, Paper paper)
{
    return readingDistance(points + hair) >= usualDistance(paper);
}

} // namespace

double readingDistance(double points)
{
    return points / knownPoints * knownDistance;
}

double usualDistance(Paper paper)
{
    constexpr double distances[] = {40.0, 40.0, 50.0, 65.0, 90.0};
    return distances[static_cast<int>(paper)];
}

void Legibility::add(std::size_t page, ReportSection section, const std::vector<LabelBox>& labels)
{
    for (const LabelBox& label : labels)
        if (!label.text.trimmed().isEmpty() && (!m_smallest || label.size < m_smallest->points))
            m_smallest = {label.size, page, section};
}

bool Legibility::isTooSmall() const
{
    return m_smallest && !isRead(m_smallest->points, m_paper);
}

std::optional<Paper> Legibility::enoughPaper() const
{
    if (!m_smallest)
        return {};
    for (int at = static_cast<int>(m_paper) + 1; at <= static_cast<int>(Paper::A0); ++at) {
        const auto larger = static_cast<Paper>(at);
        if (isRead(m_smallest->points * growth(larger) / growth(m_paper), larger))
            return larger;
    }
    return {};
}

QString legibilityText(const Legibility& legibility, const NumberStyle& style)
{
    if (!legibility.smallest())
        return {};
    const SmallText& smallest = *legibility.smallest();
    return Words::tr("Smallest text: %1 pt at %2, section “%3”: readable from %4 cm.")
        .arg(style.number(smallest.points, 1), nameOf(legibility.paper()), nameOf(smallest.section),
            style.number(readingDistance(smallest.points)));
}

QString legibilityAdvice(const Legibility& legibility, const NumberStyle& style)
{
    if (!legibility.isTooSmall())
        return {};
    QStringList advice{Words::tr("Paper of this size is looked at from %1 cm.")
                           .arg(style.number(usualDistance(legibility.paper())))};
    if (const auto larger = legibility.enoughPaper())
        advice += Words::tr("%1 would be enough, printed in one piece or in tiles.")
                      .arg(nameOf(*larger));
    advice += Words::tr("Fewer touchpoints on the short list make it larger, too.");
    return advice.join(u' ');
}

} // namespace rundblick
