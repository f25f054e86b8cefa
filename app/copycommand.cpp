// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/store/workshopfile.h"
#include "ui/support/language.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/standins.h"

namespace rundblick {

int runCopy(const Arguments& arguments)
{
    const std::string language = arguments.value("--language").value_or("");
    const bool isKnown = language.empty() || language == "en" || language == "de";
    const bool isDiscreet = arguments.has("--discreet");
    if (!isKnown || !arguments.has("--into") || isDiscreet == arguments.has("--clean"))
        return wrongUsage();
    std::vector<Message> notices;
    const Result<Workshop> workshop = readWorkshop(arguments.file(), &notices);
    if (!workshop)
        return refuse(workshop.error());
    for (const Message& notice : notices)
        warn(notice);
    const SpokenLanguage spoken(languageFor(QString::fromStdString(language)));
    const Workshop copy
        = isDiscreet ? discreetCopy(*workshop, standIns()) : cleanCopy(*workshop, standIns());
    const Status written = writeWorkshop(*arguments.value("--into"), copy, Existing::Refuse);
    return written ? int(Done) : refuse(written.error());
}

} // namespace rundblick
