// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/words.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rundblick {

QString nameOf(Ownership ownership)
{
    switch (ownership) {
    case Ownership::Paid:
        return QCoreApplication::translate("Words", "Paid");
    case Ownership::Owned:
        return QCoreApplication::translate("Words", "Owned");
    case Ownership::Earned:
        return QCoreApplication::translate("Words", "Earned");
    case Ownership::Unset:
        break;
    }
    return {};
}

QString nameOf(Form form)
{
    switch (form) {
    case Form::Digital:
        return QCoreApplication::translate("Words", "digital");
    case Form::Physical:
        return QCoreApplication::translate("Words", "physical");
    case Form::Personal:
        return QCoreApplication::translate("Words", "personal");
    case Form::Unset:
        break;
    }
    return {};
}

QString nameOf(Role role)
{
    constexpr const char* names[] = {QT_TRANSLATE_NOOP("Words", "Decisive"),
        QT_TRANSLATE_NOOP("Words", "Supporting"), QT_TRANSLATE_NOOP("Words", "Peripheral")};
    return QCoreApplication::translate("Words", names[static_cast<int>(role)]);
}

QString nameOf(Voice voice)
{
    constexpr const char* names[] = {QT_TRANSLATE_NOOP("Words", "Customer"),
        QT_TRANSLATE_NOOP("Words", "Employee"), QT_TRANSLATE_NOOP("Words", "Expert")};
    return QCoreApplication::translate("Words", names[static_cast<int>(voice)]);
}

QString experienceName(double experience)
{
    constexpr const char* names[] = {QT_TRANSLATE_NOOP("Words", "very poor (−−)"),
        QT_TRANSLATE_NOOP("Words", "poor (−)"), QT_TRANSLATE_NOOP("Words", "neutral (○)"),
        QT_TRANSLATE_NOOP("Words", "good (+)"), QT_TRANSLATE_NOOP("Words", "very good (++)")};
    const int place = std::clamp(static_cast<int>(std::lround(experience)) + 2, 0, 4);
    return QCoreApplication::translate("Words", names[place]);
}

QString channelOf(Ownership ownership, Form form)
{
    const QString first = nameOf(ownership);
    const QString second = nameOf(form);
    if (first.isEmpty() && second.isEmpty())
        return QCoreApplication::translate("Words", "No channel");
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QStringLiteral(" · ") + second;
}

QString titleOf(Cover cover)
{
    switch (cover) {
    case Cover::Blue:
        return QCoreApplication::translate("Words", "Blue");
    case Cover::Reserve:
        return QCoreApplication::translate("Words", "Reserve");
    case Cover::Grey:
        break;
    }
    return QCoreApplication::translate("Words", "Grey");
}

QString titleOf(const GroupKey& key)
{
    switch (key.by) {
    case Grouping::Phase:
        return key.name.empty() ? QCoreApplication::translate("Words", "No phase") : toQt(key.name);
    case Grouping::Channel:
        return channelOf(key.ownership, key.form);
    case Grouping::Department:
        return key.name.empty() ? QCoreApplication::translate("Words", "No department")
                                : toQt(key.name);
    case Grouping::None:
        return QCoreApplication::translate("Words", "All touchpoints");
    case Grouping::Verdict:
        break;
    }
    return key.cover ? titleOf(*key.cover) : QCoreApplication::translate("Words", "Not computed");
}

} // namespace rundblick
