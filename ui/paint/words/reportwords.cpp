// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/reportwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {

QString nameOf(Paper paper)
{
    return toQt(textOf(paper));
}

QString nameOf(TilePaper paper)
{
    return paper == TilePaper::None ? QCoreApplication::translate("Report", "In one piece")
                                    : toQt(textOf(paper));
}

QString nameOf(ActionState state)
{
    switch (state) {
    case ActionState::Planned:
        return QCoreApplication::translate("Report", "Planned");
    case ActionState::Running:
        return QCoreApplication::translate("Report", "Running");
    case ActionState::Done:
        return QCoreApplication::translate("Report", "Done");
    case ActionState::Dropped:
        break;
    }
    return QCoreApplication::translate("Report", "Dropped");
}

} // namespace rundblick
