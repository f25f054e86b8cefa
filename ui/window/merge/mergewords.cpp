// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergewords.h"

#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/curvewords.h"
#include "ui/paint/words/methodwords.h"
#include "ui/paint/words/reportwords.h"
#include "ui/paint/words/setupwords.h"
#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

const auto nothing = QStringLiteral("–");

QString word(const char* text)
{
    return QCoreApplication::translate("Merge", text);
}

// Words of enumerations that no page names alone.
QString nameOf(Lock lock)
{
    const char* const names[] = {QT_TRANSLATE_NOOP("Merge", "Not locked"),
        QT_TRANSLATE_NOOP("Merge", "As today"), QT_TRANSLATE_NOOP("Merge", "Off")};
    return word(names[static_cast<int>(lock)]);
}

QString nameOf(Forced forced)
{
    const char* const names[] = {QT_TRANSLATE_NOOP("Merge", "By the numbers"),
        QT_TRANSLATE_NOOP("Merge", "Always blue"), QT_TRANSLATE_NOOP("Merge", "Never blue")};
    return word(names[static_cast<int>(forced)]);
}

QString nameOf(LinkEnd end)
{
    const char* const names[]
        = {QT_TRANSLATE_NOOP("Merge", "Touchpoint"), QT_TRANSLATE_NOOP("Merge", "Start"),
            QT_TRANSLATE_NOOP("Merge", "Conversion"), QT_TRANSLATE_NOOP("Merge", "Lost")};
    return word(names[static_cast<int>(end)]);
}

QString nameOf(LinkUnit unit)
{
    return unit == LinkUnit::Count ? word(QT_TRANSLATE_NOOP("Merge", "Number"))
                                   : word(QT_TRANSLATE_NOOP("Merge", "Share"));
}

QString nameOf(Board board)
{
    const char* const names[] = {QT_TRANSLATE_NOOP("Merge", "Map"),
        QT_TRANSLATE_NOOP("Merge", "Journey"), QT_TRANSLATE_NOOP("Merge", "Flow")};
    return word(names[static_cast<int>(board)]);
}

QString nameOf(Lane lane)
{
    const char* const names[]
        = {QT_TRANSLATE_NOOP("Merge", "Activity"), QT_TRANSLATE_NOOP("Merge", "Needs"),
            QT_TRANSLATE_NOOP("Merge", "Pains"), QT_TRANSLATE_NOOP("Merge", "Company")};
    return word(names[static_cast<int>(lane)]);
}

QString nameOf(Horizon horizon)
{
    return horizon == Horizon::AsIs ? word(QT_TRANSLATE_NOOP("Merge", "As it is"))
                                    : word(QT_TRANSLATE_NOOP("Merge", "As it should become"));
}

QString nameOf(Part part)
{
    return part == Part::Leads ? word(QT_TRANSLATE_NOOP("Merge", "Leads"))
                               : word(QT_TRANSLATE_NOOP("Merge", "Helps"));
}

QString nameOf(WhatIf kind)
{
    return kind == WhatIf::Drop ? word(QT_TRANSLATE_NOOP("Merge", "Dropped"))
                                : word(QT_TRANSLATE_NOOP("Merge", "Better quality"));
}

template <typename T>
QString typedText(const std::string& text)
{
    if constexpr (std::is_enum_v<T>) {
        const std::optional<T> value = enumFrom<T>(text);
        return value ? nameOf(*value) : toQt(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        return text == "yes" ? word(QT_TRANSLATE_NOOP("Merge", "Yes"))
                             : word(QT_TRANSLATE_NOOP("Merge", "No"));
    } else if constexpr (requires { typename T::value_type; } && !std::is_same_v<T, std::string>) {
        return typedText<typename T::value_type>(text);
    } else {
        return toQt(text);
    }
}

// A text of the core by the type of its field: an enumeration, a yes or no, a name, a text.
QString textOf(std::string_view table, std::string_view name, const std::string& text)
{
    QString found = toQt(text);
    AllRecords::each([&]<typename Record>() {
        if (Record::table == table)
            eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                if (field.name == name)
                    found = typedText<T>(text);
            });
    });
    return found;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

QString numberText(std::string_view field, double value, const NumberStyle& style)
{
    if (isOneOf(field,
            {"marketShare", "coverageTarget", "usage", "organic", "saturation", "saturationLow",
                "saturationHigh", "half", "halfLow", "halfHigh", "double", "effectShare",
                "complexityCharge", "crosshair"}))
        return style.percent(value, 1);
    if (isOneOf(field,
            {"lifetimeValue", "spend", "minimum", "maximum", "activation", "trialSpend", "budget",
                "unit"}))
        return style.amount(value);
    return style.locale().toString(value, 'g', 7);
}

QString valueText(std::string_view table, std::string_view field,
    const std::optional<MessageValue>& value, const NumberStyle& style)
{
    if (!value)
        return nothing;
    if (const auto* number = std::get_if<double>(&*value))
        return numberText(field, *number, style);
    if (const auto* whole = std::get_if<std::int64_t>(&*value))
        return isOneOf(field, {"content", "rows"})
            ? QCoreApplication::translate("Merge", "%n byte(s)", nullptr, static_cast<int>(*whole))
            : style.locale().toString(static_cast<qlonglong>(*whole));
    const std::string& text = std::get<std::string>(*value);
    if (isOneOf(field, {"date", "bestBefore", "start", "end", "madeAt"}) && !text.empty())
        return style.date(text);
    const QString words = textOf(table, field, text);
    return words.isEmpty() ? nothing : words;
}

// What the values of all its fields say, for one side.
QString valuesText(const Conflict& conflict, std::optional<MessageValue> ContestedField::*side,
    const NumberStyle& style)
{
    QStringList texts;
    for (const ContestedField& contest : conflict.fields)
        texts << valueText(conflict.key.record, contest.field, contest.*side, style);
    return texts.join(QStringLiteral(" · "));
}

ConflictWords wordsOfValue(const Conflict& conflict, const NumberStyle& style)
{
    ConflictWords words;
    QStringList fields;
    for (const ContestedField& contest : conflict.fields)
        fields << fieldWord(conflict.key.record, contest.field);
    words.field = fields.join(QStringLiteral(", "));
    words.base = valuesText(conflict, &ContestedField::base, style);
    words.ours = valuesText(conflict, &ContestedField::ours, style);
    words.theirs = valuesText(conflict, &ContestedField::theirs, style);
    return words;
}

// Of two that were there before and have come to the same name nothing can be joined.
ConflictWords wordsOfName(const Conflict& conflict)
{
    ConflictWords words;
    words.field = fieldWord(conflict.key.record, "name");
    words.base = nothing;
    words.ours = conflict.isOpen ? word(QT_TRANSLATE_NOOP("Merge", "The same: join them"))
                                 : word(QT_TRANSLATE_NOOP("Merge", "Keeps the name"));
    words.theirs = conflict.isOpen
        ? word(QT_TRANSLATE_NOOP("Merge", "Two: the other gets a number"))
        : word(QT_TRANSLATE_NOOP("Merge", "Gets a number"));
    return words;
}

ConflictWords wordsOfRemoval(const ContestedField& contest, bool hasBase)
{
    const QString gone = hasBase ? word(QT_TRANSLATE_NOOP("Merge", "Removed"))
                                 : word(QT_TRANSLATE_NOOP("Merge", "Not there"));
    const QString kept = hasBase ? word(QT_TRANSLATE_NOOP("Merge", "Changed: keep it"))
                                 : word(QT_TRANSLATE_NOOP("Merge", "There: keep it"));
    ConflictWords words;
    words.base = hasBase ? word(QT_TRANSLATE_NOOP("Merge", "There")) : nothing;
    words.ours = contest.ours ? kept : gone;
    words.theirs = contest.theirs ? kept : gone;
    return words;
}

} // namespace

ConflictWords wordsOf(const Conflict& conflict, const NumberStyle& style, bool hasBase)
{
    ConflictWords words;
    switch (conflict.kind) {
    case ConflictKind::Value:
        words = wordsOfValue(conflict, style);
        break;
    case ConflictKind::Removed:
        words = wordsOfRemoval(conflict.fields.front(), hasBase);
        break;
    case ConflictKind::SameName:
        words = wordsOfName(conflict);
        break;
    case ConflictKind::SamePlace:
        words = wordsOfValue(conflict, style);
        break;
    }
    words.record = recordWord(conflict.key.record);
    words.name = toQt(conflict.name);
    return words;
}

QString settlementOf(const Conflict& conflict)
{
    const bool isTheirs = conflict.choice == Choice::Theirs;
    if (conflict.kind == ConflictKind::Removed) {
        const ContestedField& contest = conflict.fields.front();
        const bool isKept = (isTheirs ? contest.theirs : contest.ours).has_value();
        return isKept ? word(QT_TRANSLATE_NOOP("Merge", "It was kept."))
                      : word(QT_TRANSLATE_NOOP("Merge", "It was removed."));
    }
    switch (conflict.choice) {
    case Choice::Ours:
        return word(QT_TRANSLATE_NOOP("Merge", "Ours was taken."));
    case Choice::Theirs:
        return word(QT_TRANSLATE_NOOP("Merge", "Theirs was taken."));
    case Choice::Join:
        return word(QT_TRANSLATE_NOOP("Merge", "They were joined."));
    case Choice::Rename:
        return word(QT_TRANSLATE_NOOP("Merge", "Theirs got a number."));
    }
    return {};
}

} // namespace rundblick
