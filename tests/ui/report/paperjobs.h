// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "ui/report/pdf.h"

#include <QProcess>
#include <QStandardPaths>

namespace rundblick {

// What tests of the paper have in common.

inline Analysis analysedFor(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    const auto analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? *analysis : Analysis();
}

inline bool hasProgram(const char* name)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

// What a program writes; nothing where it fails.
inline QByteArray outputOf(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        ? process.readAllStandardOutput()
        : QByteArray();
}

// An empty file where it could not be made.
inline QByteArray pdfOf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr)
{
    const Result<QByteArray> pdf = renderPdf(report, options, pages);
    return pdf ? *pdf : QByteArray();
}

} // namespace rundblick
