// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/store/workshopfile.h"

namespace rundblick {

int runCheck(const Arguments& arguments)
{
    std::vector<Message> notices;
    const Result<Workshop> workshop = readWorkshop(arguments.file(), &notices);
    if (!workshop)
        return refuse(workshop.error());
    if (!notices.empty())
        return refuse(notices.front());
    const auto count = [&]<typename Record>(const Table<Record>& table) {
        return static_cast<std::int64_t>(table.size());
    };
    print({Code::WorkshopSound,
        {{"file", arguments.file()}, {"touchpoints", count(workshop->all<Touchpoint>())},
            {"brands", count(workshop->all<Brand>())}, {"raters", count(workshop->all<Rater>())}},
        {}});
    return Done;
}

} // namespace rundblick
