// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "core/model/edit.h"
#include "ui/report/excel/workbook.h"

namespace rundblick {

inline Analysis analysed(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 0;
    const Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? *analysis : Analysis();
}

inline QByteArray workbook(const Workshop& workshop, const char* language = "en")
{
    const auto rendering
        = workbookRendering(workshop, analysed(workshop), QString::fromLatin1(language));
    Result<std::vector<ExportedFile>> files = rendered(*rendering);
    return files ? files->front().content : QByteArray();
}

// The mean as benchmark, importance divided by hand, influence from the journey.
inline Workshop withOtherMethod(Workshop workshop)
{
    Edit edit{EditKind::ChangeRecord, {}};
    Method method = workshop.method();
    method.benchmark = Benchmark::Mean;
    method.crosshair = 0.08;
    method.coverRule = CoverRule::Share;
    method.influence = InfluenceChoice::Journey;
    edit.changes.push_back(Change<Method>{{}, method});
    workshop.apply(edit);
    return workshop;
}

// One segment, against one brand, criteria weighted by their ranks.
inline Workshop ofOneSegment(Workshop workshop)
{
    Edit edit{EditKind::ChangeRecord, {}};
    Method method = workshop.method();
    method.segment = ordered<Segment>(workshop).front()->id;
    method.benchmark = Benchmark::Brand;
    method.benchmarkBrand = ordered<Brand>(workshop).back()->id;
    method.weighting = Weighting::Ranking;
    edit.changes.push_back(Change<Method>{{}, method});
    std::int64_t rank = 3;
    for (const Criterion* criterion : ordered<Criterion>(workshop)) {
        Criterion ranked = *criterion;
        ranked.rank = std::max<std::int64_t>(1, rank--);
        edit.changes.push_back(Change<Criterion>{*criterion, ranked});
    }
    Rater other = workshop.all<Rater>().begin()->second;
    other.segment = ordered<Segment>(workshop).back()->id;
    edit.changes.push_back(Change<Rater>{workshop.all<Rater>().begin()->second, other});
    workshop.apply(edit);
    return workshop;
}

} // namespace rundblick
