// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keyhelp.h"

#include <algorithm>

namespace rundblick {
namespace {

QString symbolOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Up:
        return QStringLiteral("↑");
    case Qt::Key_Down:
        return QStringLiteral("↓");
    case Qt::Key_Left:
        return QStringLiteral("←");
    case Qt::Key_Right:
        return QStringLiteral("→");
    case Qt::Key_Minus:
        return QStringLiteral("−");
    default:
        return {};
    }
}

QString nameOf(const QKeySequence& keys)
{
    const QString symbol = keys.count() == 1 ? symbolOf(keys[0].key()) : QString();
    if (symbol.isEmpty())
        return keys.toString(QKeySequence::NativeText);
    const QKeySequence letter(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_A));
    return letter.toString(QKeySequence::NativeText).chopped(1) + symbol;
}

// "1 … 5" in place of each digit.
QStringList shortened(const QStringList& names)
{
    const auto isDigit = [](const QString& name) { return name.size() == 1 && name[0].isDigit(); };
    const auto digits = std::ranges::count_if(names, isDigit);
    if (digits < 3 || digits < names.size())
        return names;
    return {QStringLiteral("%1 … %2").arg(names.first(), names.last())};
}

} // namespace

QString textOf(const KeyHelp& help)
{
    QStringList names;
    for (const QKeySequence& keys : help.keys)
        names << nameOf(keys);
    const bool areShort
        = std::ranges::all_of(names, [](const QString& name) { return name.size() == 1; });
    names = shortened(names);
    return names.join(areShort ? QStringLiteral(" ") : QStringLiteral(" · "));
}

QList<QKeySequence> arrowKeys(Qt::KeyboardModifiers modifiers)
{
    QList<QKeySequence> keys;
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
        keys << QKeySequence(QKeyCombination(modifiers, key));
    return keys;
}

QList<QKeySequence> digitKeys(int first, int last)
{
    QList<QKeySequence> keys;
    for (int digit = first; digit <= last; ++digit)
        keys << QKeySequence(Qt::Key_0 + digit);
    return keys;
}

} // namespace rundblick
