// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands.h"
#include "core/exchange/json/jsonschema.h"
#include "ui/support/savefile.h"

#include <QFile>

#include <cstdio>

namespace rundblick {

int runSchema(const Arguments& arguments)
{
    const std::string schema = workshopJsonSchema();
    const std::string path = arguments.value("--json").value_or("-");
    if (path != "-") {
        const Status saved = saveFile(QFile::decodeName(path.c_str()),
            QByteArray(schema.data(), static_cast<qsizetype>(schema.size())));
        return saved ? int(Done) : refuse(saved.error());
    }
    const bool isWritten = std::fwrite(schema.data(), 1, schema.size(), stdout) == schema.size()
        && std::fflush(stdout) == 0;
    return isWritten ? int(Done) : refuse({Code::FileUnwritable, {{"file", path}}, {}});
}

} // namespace rundblick
