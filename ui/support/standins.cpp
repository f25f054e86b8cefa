// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/standins.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {

StandIns standIns()
{
    using App = QCoreApplication;
    return {
        .title = toStd(App::translate("StandIns", "Workshop")),
        .client = toStd(App::translate("StandIns", "the client")),
        .ownBrand = toStd(App::translate("StandIns", "Own brand")),
        .brand = toStd(App::translate("StandIns", "Brand %1")),
        .rater = toStd(App::translate("StandIns", "Rater %1")),
        .team = toStd(App::translate("StandIns", "Team %1")),
    };
}

} // namespace rundblick
