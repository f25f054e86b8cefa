// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/setupwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SetupWords)
};

// "a", "a and b", "a, b and c"
QString enumeration(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return Words::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

} // namespace

QString nameOf(CriterionRole role)
{
    switch (role) {
    case CriterionRole::Performance:
        return Words::tr("Performance");
    case CriterionRole::Influence:
        return Words::tr("Influence");
    case CriterionRole::Association:
        return Words::tr("Association");
    case CriterionRole::Overall:
        return Words::tr("Overall impression");
    }
    return {};
}

QString countOf(const Removed& removed)
{
    const auto n = static_cast<int>(removed.count);
    const auto is = [&](std::string_view table) { return removed.table == table; };
    if (is(Persona::table))
        return Words::tr("%n persona(s)", nullptr, n);
    if (is(Placement::table))
        return Words::tr("%n placement(s)", nullptr, n);
    if (is(Step::table))
        return Words::tr("%n step(s) of moments of truth", nullptr, n);
    if (is(Quote::table))
        return Words::tr("%n quote(s)", nullptr, n);
    if (is(Judgement::table))
        return Words::tr("%n judgement(s)", nullptr, n);
    if (is(Column::table))
        return Words::tr("%n individual rating(s)", nullptr, n);
    if (is(GroupValue::table))
        return Words::tr("%n group value(s)", nullptr, n);
    if (is(PhaseRestriction::table))
        return Words::tr("%n restriction(s) of scenarios", nullptr, n);
    if (is(LaneText::table))
        return Words::tr("%n text(s) of lanes", nullptr, n);
    if (is(Emotion::table))
        return Words::tr("%n point(s) of emotion curves", nullptr, n);
    if (is(Responsibility::table))
        return Words::tr("%n responsibility(ies)", nullptr, n);
    return {};
}

QString lossSentence(const std::vector<Removed>& along)
{
    QStringList parts;
    for (const Removed& removed : along)
        if (const QString part = countOf(removed); !part.isEmpty())
            parts << part;
    return parts.isEmpty() ? QString() : Words::tr("With it go %1.").arg(enumeration(parts));
}

} // namespace rundblick
