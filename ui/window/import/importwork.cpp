// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/importwork.h"

#include "core/base/text.h"
#include "core/exchange/survey/mappedrows.h"
#include "ui/support/strings.h"

#include <QElapsedTimer>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int progressEvery = 50; // milliseconds

std::vector<Profile> withBuiltIn(std::vector<Profile> kept)
{
    for (const Profile& profile : builtInProfiles())
        kept.push_back(profile);
    return kept;
}

const Criterion* firstPerformance(const Workshop& workshop)
{
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Performance)
            return criterion;
    return nullptr;
}

bool isOn(const ImportScale& scale, double value)
{
    const double steps = (value - scale.low) / scale.step;
    return value >= scale.low && value <= scale.high && std::abs(steps - std::round(steps)) < 1e-9;
}

} // namespace

AnswerValues inNumbers(const AnswerValues& values, const Mapping& mapping)
{
    AnswerValues numbers;
    numbers.numbers = values.numbers;
    for (const auto& [word, count] : values.words) {
        const auto meaning = mapping.words.find(word);
        const auto number = meaning == mapping.words.end() ? std::optional<double>()
                                                           : parseNumber(meaning->second);
        if (number)
            numbers.numbers[*number] += count;
    }
    return numbers;
}

ImportWork::ImportWork(Workshop workshop, std::vector<Profile> kept, QObject* parent)
    : QObject(parent)
    , m_workshop(std::move(workshop))
    , m_profiles(withBuiltIn(std::move(kept)))
{
}

void ImportWork::run(Task task)
{
    emit started();
    m_background.start([this, task = std::move(task)](const std::stop_token& stop) {
        QElapsedTimer since;
        since.start();
        const GoesOn goesOn = [&](double done) {
            if (since.elapsed() > progressEvery) {
                since.start();
                const auto tell = [this, done, stop] {
                    if (!stop.stop_requested())
                        emit progressed(done);
                };
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            }
            return !stop.stop_requested();
        };
        return task(goesOn);
    });
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
    m_start = *std::move(start);
    if (isNew || !wasAsked) {
        std::vector<const Profile*> profiles;
        for (const Profile& profile : m_profiles)
            profiles.push_back(&profile);
        const Profile* fitting = fittingProfile(profiles, m_start->rows);
        m_profile = fitting ? static_cast<std::size_t>(fitting - m_profiles.data())
                            : m_profiles.size() - 1;
        if (isNew && !m_profiles[m_profile].marks.empty())
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
    m_job.table = m_start->source;
    m_titles = columnTitles(m_start->rows, m_start->source.dialect.headerRows);
    m_job.mapping = mappingBy(profile, m_titles, rows(), m_workshop);
    m_job.scale = profile.scale;
    fillEverywhere();
    forgetValues();
    m_isZeroAnswered = profile.zeroIsMissing.has_value();
}

// The own brand and the first criterion, until a person says otherwise.
void ImportWork::fillEverywhere()
{
    Rated& everywhere = m_job.mapping.everywhere;
    const auto isColumn = [&](ColumnRole role) {
        return std::ranges::any_of(
            m_job.mapping.columns, [&](const auto& meaning) { return meaning.role == role; });
    };
    const Brand* own = ownBrand(m_workshop);
    const std::string& client = m_workshop.setup().client;
    if (everywhere.brand.empty() && !isColumn(ColumnRole::Brand))
        everywhere.brand = own ? own->name : client.empty() ? toStd(tr("Own brand")) : client;
    const Criterion* criterion = firstPerformance(m_workshop);
    if (everywhere.criterion.empty() && !isColumn(ColumnRole::Criterion))
        everywhere.criterion = criterion ? criterion->name : toStd(tr("Satisfaction"));
    m_job.ownBrand = own ? std::string() : everywhere.brand;
}

void ImportWork::setMapping(const Mapping& mapping)
{
    if (mapping == m_job.mapping)
        return;
    const bool areOthers = mapping.columns != m_job.mapping.columns;
    m_job.mapping = mapping;
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

// Where zero is an answer the scale has it; where it is none the scale begins above.
void ImportWork::answerZero(bool isMissing)
{
    m_isZeroAnswered = true;
    m_job.mapping.zeroIsMissing = isMissing;
    m_outcome.reset();
    if (m_job.scale && !isMissing)
        m_job.scale->low = std::min(m_job.scale->low, 0.0);
    if (m_job.scale && isMissing && m_job.scale->low == 0.0 && m_job.scale->high <= 10.0)
        m_job.scale->low = m_job.scale->step;
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
            guessScale();
            emit valuesCounted();
        };
    });
}

void ImportWork::guessScale()
{
    for (const auto& [word, number] : guessWords(*m_values))
        if (m_values->words.contains(word))
            m_job.mapping.words.emplace(word, number);
    if (m_job.scale)
        return;
    const AnswerValues numbers = inNumbers(*m_values, m_job.mapping);
    const std::optional<ScaleGuess> guess = rundblick::guessScale(numbers);
    if (guess)
        m_job.scale = ImportScale{guess->low, guess->high, guess->step};
    else
        m_job.scale = ImportScale{};
    const std::optional<ImportScale> known = scaleOfCriterion();
    const bool isFitting = known && std::ranges::all_of(numbers.numbers, [&](const auto& entry) {
        return isOn(*known, entry.first) || entry.first == 0.0;
    });
    if (isFitting)
        m_job.scale = *known;
}

// Of the one that all answers are on.
std::optional<ImportScale> ImportWork::scaleOfCriterion() const
{
    const auto* criterion = findByName<Criterion>(m_workshop, m_job.mapping.everywhere.criterion);
    if (!criterion)
        return {};
    return ImportScale{criterion->low, criterion->high, criterion->step};
}

bool ImportWork::asksForZero() const
{
    return m_values && m_values->numbers.contains(0.0) && m_values->numbers.begin()->first >= 0.0;
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
