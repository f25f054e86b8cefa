// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/marked.h"

#include <QRegularExpression>
#include <QStringList>

namespace rundblick {

// Names that somebody would execute, follow or replace: tags, SQL, formats, paths, keys, controls,
// letters that run backwards, words without end. Each text in the workshop becomes one of them.
inline Workshop codelikeWorkshop(const Workshop& workshop)
{
    static const std::string payloads[] = {
        "<b>fett</b><img src=\"file:///etc/passwd\"><a href=\"http://127.0.0.1/\">x</a>",
        "'); DROP TABLE brand; --",
        "pct%1%2%3%n%s%L1",
        "{name}{touchpoint}{count#}{{}",
        "../../../../tmp/codelike",
        "/etc/passwd",
        "Qx&Yx",
        "&lt;u&gt;&#60;u&#62;",
        "\xE2\x80\xAE"
        "fdp.exe",
        "\x01\x07\x1b[31m.",
        std::string(200, 'w'),
        "=HYPERLINK(\"http://127.0.0.1/\")",
    };
    std::size_t count = 0;
    return withTexts(workshop, [&](const std::string& text) {
        const std::size_t place = count++;
        const std::string& payload = payloads[place % std::size(payloads)];
        const std::string number = std::to_string(place);
        if (text.empty())
            return text;
        return payload.starts_with('=') ? payload + number : number + payload;
    });
}

// What such a text became where it was shown: empty where it stands as it is, though cut perhaps.
inline QString misreading(const QString& shown)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    const auto expression = [](const char* pattern) {
        return QRegularExpression(QString::fromUtf8(pattern), anyCase);
    };
    // What follows the first letters may be cut: "…" in a line, "-" at its end.
    static const std::pair<QRegularExpression, QString> signs[]
        = {{expression("(?<!<b>)(?<!…)(?<!^)fett"), QStringLiteral("a tag was read")},
            {expression("pct(?!%1|%?[…\\s-]|%?$)"), QStringLiteral("a placeholder was replaced")},
            {expression("\\d\\{(?!name|n?a?m?[…\\s-]|n?a?m?$)"),
                QStringLiteral("a placeholder in braces was replaced")},
            {expression("Qx(Yx|&&|&amp;)"), QStringLiteral("an ampersand was read or doubled")},
            {expression("<u>"), QStringLiteral("an entity was read")},
            {expression("&lt;b|&amp;lt;"), QStringLiteral("it was escaped for nothing")}};
    for (const auto& [sign, meaning] : signs)
        if (sign.match(shown).hasMatch())
            return meaning + QStringLiteral(": ") + shown;
    return {};
}

} // namespace rundblick
