// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "resources/templates.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QFile>

namespace rundblick {
namespace {

std::optional<Template> templateNamed(const std::string& name)
{
    for (const Template which : allTemplates)
        if (toStd(textOf(which)) == name)
            return which;
    return {};
}

} // namespace

int runNew(const Arguments& arguments)
{
    const std::optional<Template> which
        = templateNamed(arguments.value("--template").value_or("blank"));
    if (!which)
        return wrongUsage();
    const QString path = QFile::decodeName(arguments.file().c_str());
    if (QFile::exists(path))
        return refuse({Code::FileExists, {{"file", arguments.file()}}, {}});
    const Language language
        = languageFor({}) == QLatin1String("de") ? Language::German : Language::English;
    const Status saved = saveFile(path, templateFile(*which, language));
    return saved ? int(Done) : refuse(saved.error());
}

} // namespace rundblick
