// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/surveyjob.h"

#include <benchmark/benchmark.h>
#include <fstream>

using namespace rundblick;

// A million ratings from the table of a survey, 100 touchpoints by 5 criteria of 2,000 respondents:
// recognised, counted, checked and made one edit in at most 5 s, release build.

static std::filesystem::path table(bool isLong)
{
    const auto path = std::filesystem::temp_directory_path() / "rundblick-bench-survey.csv";
    std::ofstream file(path);
    file << (isLong ? "Rater,Touchpoint,Criterion,Value\n" : "Rater");
    for (int cell = 0; !isLong && cell < 500; ++cell)
        file << ",Touchpoint " << cell / 5 << " - Criterion " << cell % 5;
    for (int rater = 0; rater < 2000; ++rater) {
        if (!isLong)
            file << "\nR_" << rater;
        for (int cell = 0; cell < 500; ++cell) {
            const int value = 1 + (rater * 7 + cell * 3) % 5;
            if (isLong)
                file << "R_" << rater << ",Touchpoint " << cell / 5 << ",Criterion " << cell % 5
                     << ',' << value << '\n';
            else
                file << ',' << value;
        }
    }
    return path;
}

static std::int64_t importTable(const std::filesystem::path& path, const Profile& profile)
{
    const auto goOn = [](double) { return true; };
    const Result<TableStart> start = recogniseTable(path);
    SurveyJob job = proposedJob({}, *start, profile, {"Own", "Trust"});
    const std::vector<Rated> rated
        = ratedBy({.touchpoint = 1, .criterion = 2}, columnTitles(start->rows, 1), {});
    for (std::size_t i = 0; i < job.mapping.columns.size(); ++i)
        if (job.mapping.columns[i].role == ColumnRole::Answer && profile.marks.empty())
            job.mapping.columns[i].rated = rated[i];
    const Result<AnswerValues> values = answerValues(job, goOn);
    proposeScale(job, {}, *values);
    const Result<SurveyImport> result = importSurvey({}, job, goOn);
    return result ? result->ratings : 0;
}

static void ratings(benchmark::State& state)
{
    const bool isLong = state.range(0) != 0;
    const std::filesystem::path path = table(isLong);
    const std::vector<Profile>& profiles = builtInProfiles();
    const Profile& profile = profiles[profiles.size() - (isLong ? 2 : 1)];
    for (auto _ : state)
        if (importTable(path, profile) != 1'000'000)
            state.SkipWithError("not a million ratings");
    state.SetItemsProcessed(state.iterations() * 1'000'000);
    std::filesystem::remove(path);
}
BENCHMARK(ratings)->ArgName("long")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
