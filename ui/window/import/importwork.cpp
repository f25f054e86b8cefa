// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/importwork.h"

#include "core/exchange/survey/mappedrows.h"
#include "ui/support/strings.h"

#include <algorithm>

namespace rundblick {
namespace {

// Then other rows are the heads.
bool isDividedOtherwise(const TableSource& before, const TableSource& after)
{
    return before.sheet != after.sheet || before.dialect.encoding != after.dialect.encoding
        || before.dialect.separator != after.dialect.separator;
}

std::vector<Profile> withBuiltIn(std::vector<Profile> kept)
{
    for (const Profile& profile : builtInProfiles())
        kept.push_back(profile);
    return kept;
}

} // namespace

ImportWork::ImportWork(Workshop workshop, std::vector<Profile> kept, QObject* parent)
    : QObject(parent)
    , m_workshop(std::move(workshop))
    , m_profiles(withBuiltIn(std::move(kept)))
{
}

void ImportWork::run(Task task)
{
    emit started();
    m_background.start(std::move(task), [this](double done) { emit progressed(done); });
}

void ImportWork::recognise(const std::filesystem::path& path)
{
    run([this, path](const GoesOn&) -> After {
        return [this, start = recogniseTable(path)] { take(start, true); };
    });
}

void ImportWork::read(const TableSource& source)
{
    if (m_start && source == m_start->source)
        return;
    run([this, source](const GoesOn&) -> After {
        return [this, start = lookInto(source)] { take(start, false); };
    });
}

void ImportWork::take(Result<TableStart> start, bool isNew)
{
    emit ended();
    if (!start)
        return fail(start.error());
    const bool wasAsked
        = m_start && m_start->source.dialect.headerRows != start->source.dialect.headerRows;
    const bool isOther = m_start && isDividedOtherwise(m_start->source, start->source);
    m_start = *std::move(start);
    if (isOther)
        m_start->source.dialect.headerRows = guessHeaderRows(m_start->rows);
    if (isNew || !wasAsked) {
        std::vector<const Profile*> profiles;
        for (const Profile& profile : m_profiles)
            profiles.push_back(&profile);
        const Profile* fitting = fittingProfile(profiles, m_start->rows);
        m_profile = fitting ? static_cast<std::size_t>(fitting - m_profiles.data())
                            : m_profiles.size() - 1;
        if ((isNew || isOther) && !m_profiles[m_profile].marks.empty())
            m_start->source.dialect.headerRows = m_profiles[m_profile].headerRows;
    }
    applyProfile();
    emit tableRead();
    emit mappingChanged();
}

void ImportWork::useProfile(std::size_t profile)
{
    if (!m_start || profile == m_profile)
        return;
    m_profile = profile;
    if (!m_profiles[profile].marks.empty())
        m_start->source.dialect.headerRows = m_profiles[profile].headerRows;
    applyProfile();
    emit tableRead();
    emit mappingChanged();
}

std::vector<std::vector<std::string>> ImportWork::rows() const
{
    const auto header = static_cast<std::size_t>(m_start->source.dialect.headerRows);
    const auto& all = m_start->rows;
    const auto first = static_cast<std::ptrdiff_t>(std::min(header, all.size()));
    return {all.begin() + first, all.end()};
}

void ImportWork::applyProfile()
{
    const Profile& profile = m_profiles[m_profile];
    m_titles = columnTitles(m_start->rows, m_start->source.dialect.headerRows);
    m_job = proposedJob(m_workshop, *m_start, profile,
        {.brand = toStd(tr("Own brand")), .criterion = toStd(tr("Satisfaction"))});
    forgetValues();
    m_isZeroAnswered = profile.zeroIsMissing.has_value();
}

void ImportWork::setMapping(const Mapping& mapping)
{
    if (mapping == m_job.mapping)
        return;
    const bool areOthers = mapping.columns != m_job.mapping.columns;
    m_job.mapping = mapping;
    followMapping(m_job, m_workshop, rows());
    m_outcome.reset();
    if (areOthers)
        forgetValues();
    emit mappingChanged();
}

void ImportWork::setOwnBrand(const std::string& brand)
{
    m_job.ownBrand = brand;
    m_outcome.reset();
    emit mappingChanged();
}

void ImportWork::setScale(const ImportScale& scale)
{
    m_job.scale = scale;
    m_outcome.reset();
    emit scaleChanged();
}

void ImportWork::answerZero(bool isMissing)
{
    m_isZeroAnswered = true;
    rundblick::answerZero(m_job, isMissing);
    m_outcome.reset();
    emit scaleChanged();
}

void ImportWork::forgetValues()
{
    m_values.reset();
    m_outcome.reset();
}

void ImportWork::countAnswers()
{
    if (m_values)
        return;
    run([this, job = m_job](const GoesOn& goesOn) -> After {
        return [this, values = answerValues(job, goesOn)] {
            emit ended();
            if (!values)
                return fail(values.error());
            m_values = *values;
            proposeScale(m_job, m_workshop, *m_values);
            emit valuesCounted();
        };
    });
}

bool ImportWork::asksForZero() const
{
    return m_values && rundblick::asksForZero(*m_values);
}

void ImportWork::checkTable()
{
    if (m_outcome)
        return;
    run([this, job = m_job](const GoesOn& goesOn) -> After {
        return [this, outcome = importSurvey(m_workshop, job, goesOn)] {
            emit ended();
            if (!outcome)
                return fail(outcome.error());
            m_outcome = *outcome;
            emit checked();
        };
    });
}

void ImportWork::cancel()
{
    if (!m_background.isRunning())
        return;
    m_background.forget();
    emit ended();
    fail({Code::Cancelled, {}, {}});
}

void ImportWork::fail(const Error& error)
{
    emit failed(error);
}

} // namespace rundblick
