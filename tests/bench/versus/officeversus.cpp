// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/report/matrixfigure.h"
#include "core/store/workshopfile.h"
#include "tests/bench/versus/versus.h"
#include "tests/support/workshops.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace rundblick::versus {
namespace {

// The values of the matrix, a row for each touchpoint.
QByteArray tableOf(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    const MatrixFigure figure = matrixFigure(*compute(workshop, studyOf(workshop), options, {}));
    QByteArray table = "touchpoint";
    for (const MatrixBrand& brand : figure.brands)
        table += ",\"" + QByteArray::fromStdString(brand.name) + '"';
    table += ",gap\n";
    for (const MatrixRow& row : figure.rows) {
        table += '"' + QByteArray::fromStdString(row.name) + '"';
        for (const MatrixScore& score : row.scores)
            table += ',' + QByteArray::number(score.value.value_or(0.0), 'f', 2);
        table += ',' + QByteArray::number(row.gap.interval.value.value_or(0.0), 'f', 2) + '\n';
    }
    return table;
}

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

int compareOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::puts("LibreOffice is not installed: nothing to compare exports with.");
        return 0;
    }
    const QTemporaryDir folder;
    const auto file = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const Workshop workshop = stressWorkshop();
    QFile table(file("matrix.csv"));
    if (!writeWorkshop(file("w.rundblick").toStdString(), workshop, Existing::Refuse)
        || !table.open(QIODevice::WriteOnly) || table.write(tableOf(workshop)) <= 0)
        return 1;
    table.close();
    bool isDone = true;
    const auto convert = [&](const char* to, const char* from) {
        isDone = run(office,
                     {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                         QLatin1String(to), QStringLiteral("--outdir"), folder.path(), file(from)})
            && isDone;
    };
    convert("xlsx", "matrix.csv"); // and its profile is there
    const double theirs = fastest([&] { convert("pdf", "matrix.xlsx"); });
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const double ours = fastest([&] {
        isDone = run(QStringLiteral(RUNDBLICK_PROGRAM),
                     {QStringLiteral("export"), file("w.rundblick"), QStringLiteral("--pdf"),
                         file("m.pdf"), QStringLiteral("--page"), QStringLiteral("matrix")})
            && isDone;
    });
    std::puts("A matrix of 100 touchpoints and 11 brands as PDF, whole processes: LibreOffice\n"
              "converts a sheet of its values, Rundblick reads the workshop, rates and draws");
    std::printf("%-34s %10.0f ms %10.0f ms %10.1f x\n", "matrix", theirs, ours, theirs / ours);
    return isDone ? 0 : 1;
}

} // namespace rundblick::versus
