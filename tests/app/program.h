// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace rundblick {

struct Run {
    int exitCode = -1; // -1: it crashed or hung
    QByteArray output;
    QByteArray error;
};

// The real program, in a folder of its own, without a display: a command that asked for one would
// end at once because the platform it is told to use does not exist.
class Program {
public:
    Run run(const QStringList& arguments, const QString& language = QStringLiteral("C")) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("LC_ALL"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-at-all"));
        environment.insert(QStringLiteral("LANG"), language);
        environment.remove(QStringLiteral("LANGUAGE"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RUNDBLICK_PROGRAM), arguments);
        const bool ended = process.waitForFinished(120'000);
        const bool good = ended && process.exitStatus() == QProcess::NormalExit;
        return {good ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }

    // The analysis of a workshop; empty where it was refused. With few draws unless told otherwise:
    // analyses are many.
    QByteArray analyse(const QString& file, const QStringList& options = {}) const
    {
        QStringList arguments = QStringList{QStringLiteral("analyse"), file} + options;
        if (!options.contains(QStringLiteral("--draws")))
            arguments += {QStringLiteral("--draws"), QStringLiteral("100")};
        const Run result = run(arguments);
        if (result.exitCode != 0)
            qWarning("%s", result.error.constData());
        return result.exitCode == 0 ? result.output : QByteArray();
    }

    QJsonObject analysis(const QString& file, const QStringList& options = {}) const
    {
        return QJsonDocument::fromJson(analyse(file, options)).object();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

// The object of this name in an array of objects with names.
inline QJsonObject named(const QJsonValue& array, const QString& name)
{
    for (const QJsonValue& value : array.toArray())
        if (value[QLatin1String("name")].toString() == name)
            return value.toObject();
    return {};
}

// The lines of a CSV file without quotes, cells by the name of their column.
inline QList<QMap<QString, QString>> csvRows(const QString& path)
{
    QList<QMap<QString, QString>> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QStringList lines
        = QString::fromUtf8(file.readAll()).remove(QLatin1Char('"')).split(QLatin1Char('\n'));
    const QStringList header = lines.takeFirst().trimmed().split(QLatin1Char(','));
    for (const QString& line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.size() != header.size())
            continue;
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row[header[i]] = cells[i];
        rows << row;
    }
    return rows;
}

} // namespace rundblick
