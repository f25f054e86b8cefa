// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace rundblick {

// What another program says of a file of ours.
struct Answer {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

inline Answer answerOf(
    const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline bool hasPythonModule(const QString& module)
{
    return answerOf(QStringLiteral("/usr/bin/python3"),
               {QStringLiteral("-c"), QStringLiteral("import ") + module})
               .exitCode
        == 0;
}

// Runs a script of Debian's Python on an input.
inline Answer askPython(const char* script, const QByteArray& input)
{
    return answerOf(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-X"), QStringLiteral("utf8"), QStringLiteral("-c"),
            QString::fromUtf8(script)},
        input);
}

inline QByteArray bytesOf(const std::string& text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace rundblick
