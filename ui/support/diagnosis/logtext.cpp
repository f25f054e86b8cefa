// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/logtext.h"

#include "core/store/sqlitelog.h"

#include <QRegularExpression>

namespace rundblick {

QByteArray withoutContent(const QString& message)
{
    // "QString::arg: Argument missing: …": a colon of Qt's own may stand behind its function only.
    static const QRegularExpression harmless(
        QStringLiteral("^(?:Q\\w*(?:::~?\\w+)*: )?(?:[A-Za-z0-9 ,.;!?*+=_-]|::){0,160}"));
    const QString kept = harmless.match(message).captured();
    const QByteArray text = kept.trimmed().toLatin1();
    return kept.size() < message.size() ? text + " ..." : text;
}

QByteArray withoutContent(int sqliteCode, const char* message)
{
    static const QRegularExpression known(
        QStringLiteral("os_unix\\.c:\\d+: \\(\\d+\\) [a-z]+|at line \\d+|aborts at \\d+"
                       "|recovered \\d+ (?:frames|pages)"));
    const std::string_view meaning = sqliteMeaning(sqliteCode);
    QByteArray text = "SQLite " + QByteArray::number(sqliteCode) + " ("
        + QByteArray(meaning.data(), static_cast<qsizetype>(meaning.size())) + ')';
    QRegularExpressionMatchIterator found = known.globalMatch(QString::fromUtf8(message));
    while (found.hasNext())
        text += ' ' + found.next().captured().toLatin1();
    return text;
}

} // namespace rundblick
