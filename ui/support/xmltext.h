// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// The text without the characters that no XML file can hold; line breaks are \n.
inline QString xmlText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += letter;
            kept += text.at(++i);
            continue;
        }
        const char16_t code = letter.unicode();
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t';
        if (!isControl && !letter.isSurrogate() && code != 0xFFFE && code != 0xFFFF)
            kept += letter;
    }
    return kept;
}

} // namespace rundblick
