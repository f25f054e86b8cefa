// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

QString word(Ownership ownership)
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

QString word(Form form)
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

} // namespace

QString channelOf(Ownership ownership, Form form)
{
    const QString first = word(ownership);
    const QString second = word(form);
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
    case Grouping::Verdict:
        break;
    }
    return key.cover ? titleOf(*key.cover) : QCoreApplication::translate("Words", "Not computed");
}

} // namespace rundblick
