// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surveycommand.h"

#include "app/arguments.h"
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/surveyjob.h"
#include "core/exchange/survey/templateplaces.h"
#include "ui/support/strings.h"
#include "ui/window/import/importdialog.h"
#include "ui/window/import/profilefolder.h"

#include <QFile>

namespace rundblick {
namespace {

// By name, of a person's own first; or a file.
Result<Profile> profileNamed(const std::string& name)
{
    std::vector<Profile> profiles = keptProfiles();
    for (const Profile& profile : builtInProfiles())
        profiles.push_back(profile);
    for (const Profile& profile : profiles)
        if (toQt(profile.name).compare(toQt(name), Qt::CaseInsensitive) == 0)
            return profile;
    QFile file(toQt(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::FileMissing, {{"file", name}}, {}};
    const std::optional<Profile> profile = profileFromJson(file.readAll());
    if (!profile)
        return Error{Code::FileUnreadable, {{"file", name}}, {}};
    return *profile;
}

Profile fitting(const TableStart& start)
{
    const std::vector<Profile> kept = keptProfiles();
    std::vector<const Profile*> profiles;
    for (const Profile& profile : kept)
        profiles.push_back(&profile);
    for (const Profile& profile : builtInProfiles())
        profiles.push_back(&profile);
    const Profile* found = fittingProfile(profiles, start.rows);
    return found ? *found : builtInProfiles().back();
}

bool goOn(double)
{
    return true;
}

// The first 0 that is left out.
const Error* leftOutZero(const Imported& imported)
{
    for (const Error& error : imported.leftOut.first)
        if (const MessageValue* value = error.find("value");
            error.code == Code::OffScale && value && std::get<double>(*value) == 0.0)
            return &error;
    return nullptr;
}

struct Proposed {
    SurveyJob job;
    std::vector<Message> alike; // columns
};

Result<Proposed> proposed(const Workshop& workshop, const Arguments& arguments)
{
    Result<TableStart> start = recogniseTable(*arguments.value("--survey"));
    if (!start)
        return start.error();
    if (start->problem)
        return *start->problem;
    const std::optional<std::string> name = arguments.value("--profile");
    const Result<Profile> profile = name ? profileNamed(*name) : Result<Profile>(fitting(*start));
    if (!profile)
        return profile.error();
    if (!profile->marks.empty())
        start->source.dialect.headerRows = profile->headerRows;
    const std::string own = arguments.value("--own").value_or("");
    SurveyJob job = proposedJob(workshop, *start, *profile,
        {.brand = own.empty() ? toStd(ImportDialog::tr("Own brand")) : own,
            .criterion = toStd(ImportDialog::tr("Satisfaction"))});
    if (!own.empty() && isOwnBrandOpen(workshop, job.named.brands))
        job.ownBrand = own;
    else if (!ownBrand(workshop))
        job.ownBrand = job.mapping.everywhere.brand; // nobody sees a proposal here
    job.mapping.wave = arguments.value("--wave").value_or("");
    std::vector<Message> alike
        = columnsAlike(job.mapping, columnTitles(start->rows, start->source.dialect.headerRows));
    return Proposed{std::move(job), std::move(alike)};
}

std::optional<bool> zeroIsMissing(const Arguments& arguments)
{
    if (arguments.has("--zero-is-missing"))
        return arguments.value("--zero-is-missing") == "yes";
    return arguments.value("--missing") == "0" ? std::optional(true) : std::nullopt;
}

} // namespace

bool areSurveyWords(const Arguments& arguments)
{
    const std::string zero = arguments.value("--zero-is-missing").value_or("yes");
    const bool hasOthers = arguments.has("--profile") || arguments.has("--wave")
        || arguments.has("--zero-is-missing");
    return (zero == "yes" || zero == "no") && (arguments.has("--survey") || !hasOthers);
}

Result<Imported> takeSurvey(
    const Workshop& workshop, const Arguments& arguments, std::optional<ImportScale> scale)
{
    Result<Proposed> all = proposed(workshop, arguments);
    if (!all)
        return all.error();
    SurveyJob* job = &all->job;
    if (scale)
        job->scale = scale;
    const Result<AnswerValues> values = answerValues(*job, goOn);
    if (!values)
        return values.error();
    proposeScale(*job, workshop, *values);
    const std::optional<bool> isMissing = zeroIsMissing(arguments);
    const bool isOpen = asksForZero(*values) && !isMissing && !scale;
    if (isMissing)
        answerZero(*job, *isMissing);
    else if (isOpen && job->scale->low == 0.0)
        job->scale->low = job->scale->step; // so that it is refused, with its place
    Result<SurveyImport> result = importSurvey(workshop, *job, goOn);
    if (!result)
        return result.error();
    if (const Error* zero = isOpen ? leftOutZero(result->imported) : nullptr)
        return *zero;
    std::vector<Message>& summary = result->imported.summary;
    summary.insert(summary.begin(), all->alike.begin(), all->alike.end());
    return std::move(result->imported);
}

} // namespace rundblick
