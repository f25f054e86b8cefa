// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/derivation/derivationtext.h"

#include "ui/paint/waves/wavewords.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

// Four digits that count, whatever the size; none where it is whole, as most of what is entered.
int decimalsFor(double value)
{
    constexpr double whole = 1e-9;
    const double nearest = std::round(value);
    if (value == 0.0 || (nearest != 0.0 && std::abs(value - nearest) < whole))
        return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(3 - magnitude, 0, 8);
}

QString evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Assumption:
        return Words::tr("Evidence 0 of 4: assumption of the group");
    case Evidence::Employees:
        return Words::tr("Evidence 1 of 4: employees");
    case Evidence::FewCustomers:
        return Words::tr("Evidence 2 of 4: few customers");
    case Evidence::Survey:
        return Words::tr("Evidence 3 of 4: survey, n ≥ 30");
    case Evidence::Measured:
        break;
    }
    return Words::tr("Evidence 4 of 4: measured");
}

// The chapter of the method that a section such as "3.4" belongs to.
QString chapterName(std::string_view section)
{
    switch (section.front()) {
    case '2':
        return Words::tr("Ratings");
    case '3':
        return Words::tr("Journey");
    case '4':
        return Words::tr("Impact");
    case '5':
        return Words::tr("Blue and grey");
    case '6':
        return Words::tr("Response curves");
    case '7':
        return Words::tr("Mix");
    default:
        return Words::tr("Robustness");
    }
}

} // namespace

QString written(double value, Unit unit, const NumberStyle& style)
{
    switch (unit) {
    case Unit::Points:
        return style.number(value, 2);
    case Unit::Share:
        return style.percent(value, 2);
    case Unit::Currency:
        return style.amount(value);
    case Unit::Count:
        return style.number(value);
    case Unit::Effect:
        return style.number(value, 2);
    case Unit::PerCurrency:
    case Unit::Number:
    case Unit::Probability:
        break;
    }
    return style.number(value, decimalsFor(value));
}

QString valueText(const Derivation& derivation, const NumberStyle& style)
{
    if (!derivation.value)
        return {};
    QString text = written(*derivation.value, derivation.unit, style);
    if (derivation.unit == Unit::Points)
        text = Words::tr("%1 points").arg(text);
    if (derivation.low && derivation.high)
        text += u' '
            + Words::tr("(95 %: %1 to %2)")
                  .arg(written(*derivation.low, derivation.unit, style),
                      written(*derivation.high, derivation.unit, style));
    return text;
}

QString noteText(const Derivation& derivation, const NumberStyle& style)
{
    QStringList lines;
    for (const Message& note : derivation.notes)
        lines += sentence(note, style);
    if (derivation.wave)
        lines += judgementOf(*derivation.wave);
    return lines.join(u'\n');
}

QString sourceText(const DerivationSource& source, const NumberStyle& style)
{
    QString text = sentence(source.what, style);
    if (!source.date.empty())
        text += QStringLiteral(", ") + style.date(source.date);
    return text;
}

QStringList factLines(const Derivation& derivation, const NumberStyle& style)
{
    QStringList lines;
    if (derivation.n)
        lines += QStringLiteral("n = %1").arg(style.number(static_cast<double>(*derivation.n)));
    if (derivation.evidence)
        lines += evidenceName(*derivation.evidence);
    for (const DerivationSource& source : derivation.sources)
        lines += Words::tr("Source: %1").arg(sourceText(source, style));
    if (!derivation.section.empty())
        lines += Words::tr("Method, section %1: %2")
                     .arg(toQt(derivation.section), chapterName(derivation.section));
    return lines;
}

QString plainText(const Derivation& derivation, const NumberStyle& style)
{
    QStringList lines{
        sentence(derivation.title, style) + QStringLiteral(": ") + valueText(derivation, style)};
    lines += sentence(derivation.words, style);
    if (!derivation.notation.empty())
        lines += toQt(derivation.notation);
    for (const DerivationInput& input : derivation.inputs)
        if (input.value)
            lines += QStringList{toQt(input.symbol), sentence(input.label, style),
                written(*input.value, input.unit, style)}
                         .join(u'\t');
    if (const QString notes = noteText(derivation, style); !notes.isEmpty())
        lines += notes;
    return (lines + factLines(derivation, style)).join(u'\n');
}

} // namespace rundblick
