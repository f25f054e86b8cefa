// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "app/usage.h"
#include "ui/support/language.h"
#include "ui/support/strings.h"
#include "ui/window/start/beginning.h"

#include <QFile>

#include <cstdio>

namespace rundblick {
namespace {

std::vector<Beginning> templates()
{
    std::vector<Beginning> all{Template::Sample};
    std::ranges::move(bakedBeginnings(), std::back_inserter(all));
    return all;
}

int sayNoTemplate(const QString& wanted)
{
    QStringList names;
    for (const Beginning& one : templates())
        names << textOf(one);
    std::fputs(qUtf8Printable(withoutTemplate(wanted, names)), stderr);
    return WrongUsage;
}

} // namespace

int runNew(const Arguments& arguments)
{
    const QString wanted = toQt(arguments.value("--template").value_or("blank"));
    const std::vector<Beginning> all = templates();
    const auto found = std::ranges::find(
        all, wanted, [](const Beginning& beginning) { return textOf(beginning); });
    if (found == all.end())
        return sayNoTemplate(wanted);
    const QString path = QFile::decodeName(arguments.file().c_str());
    if (QFile::exists(path))
        return refuse({Code::FileExists, {{"file", arguments.file()}}, {}});
    const Language language
        = languageFor({}) == QLatin1String("de") ? Language::German : Language::English;
    const Status saved = writeBeginning(*found, language, path);
    return saved ? int(Done) : refuse(saved.error());
}

} // namespace rundblick
