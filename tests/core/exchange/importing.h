// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QString>

namespace rundblick {

// "cell-empty ratings.csv 3 value": what a refusal says, for comparing.
inline QString refusalText(const Error& error)
{
    QString text = QString::fromUtf8(codeText(error.code).data());
    for (const char* const name : {"file", "row", "column"})
        if (const MessageValue* value = error.find(name)) {
            text += QLatin1Char(' ');
            if (const auto* word = std::get_if<std::string>(value))
                text += QString::fromStdString(*word);
            else
                text += QString::number(std::get<std::int64_t>(*value));
        }
    return text;
}

} // namespace rundblick
