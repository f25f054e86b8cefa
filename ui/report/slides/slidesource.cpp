// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slides/slidesource.h"

#include "ui/report/paperframe.h"
#include "ui/support/messages.h"

namespace rundblick {

SlideSource::SlideSource(const Workshop& from, const Analysis& computed)
    : workshop(from)
    , analysis(computed)
    , numbers(workshop.setup())
    , journey(journeyFigure(workshop, &analysis, Grouping::None))
    , map(mapFigure(workshop, &analysis, analysis.method.segment))
    , wheel(wheelFigure(workshop, analysis, Grouping::Phase))
    , matrix(matrixFigure(analysis))
    , waves(ownWavesFigure(workshop, analysis.method))
    , mix(mixFigure(workshop, analysis))
{
    if (mix && mix->notSteered >= mix->rows.size())
        mix.reset();
    ReportOptions options;
    options.sections = {ReportSection::Wheel}; // only its method is needed
    const Report report = buildReport(workshop, analysis, options);
    const MethodNote& note = report.method;
    coverageTargets
        = rundblick::coverageTargets(note.coverageTarget, note.mostCoverageTarget, numbers);
    methodLine = paperFrame(report).method.join(QStringLiteral(" · "));
}

bool SlideSource::hasValues() const
{
    return !matrix.own.empty() && std::ranges::any_of(matrix.rows, [](const MatrixRow& row) {
        return !row.scores.empty() && row.scores.front().value;
    });
}

bool SlideSource::hasGaps() const
{
    return std::ranges::any_of(
        matrix.rows, [](const MatrixRow& row) { return row.gap.interval.value.has_value(); });
}

QString SlideSource::benchmarkName() const
{
    return nameOfBenchmark(analysis.benchmarkName);
}

SlidePen& contentSlide(Deck& deck, const SlideSource& source, const QString& title, Pages pages)
{
    SlidePen& pen = deck.addSlide(SlideLayout::Content);
    pen.title(pages.count > 1
            ? QStringLiteral("%1 (%2/%3)").arg(title).arg(pages.page + 1).arg(pages.count)
            : title);
    pen.notes(title + u'\n' + source.methodLine);
    return pen;
}

} // namespace rundblick
