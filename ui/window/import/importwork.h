// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/templateplaces.h"
#include "core/exchange/survey/surveyjob.h"
#include "ui/session/background.h"

namespace rundblick {

// What the import assistant knows of a table, and what it has found out: how the table is written,
// what its columns mean, what stands in the answers, what an import would do. Each part holds until
// one before it changes. Reading is done on a worker; it changes nothing in the workshop.
class ImportWork : public QObject {
    Q_OBJECT

public:
    // `kept`: profiles of the person, tried before those that are built in.
    ImportWork(Workshop workshop, std::vector<Profile> kept, QObject* parent = nullptr);

    void recognise(const std::filesystem::path& path);
    void read(const TableSource& source); // as a person corrects it
    void useProfile(std::size_t profile);
    void setMapping(const Mapping& mapping);
    void setOwnBrand(const std::string& brand);
    void setScale(const ImportScale& scale);
    void answerZero(bool isMissing);
    void countAnswers(); // nothing happens where they are counted
    void checkTable(); // likewise
    void cancel();

    const Workshop& workshop() const { return m_workshop; }
    bool isRunning() const { return m_background.isRunning(); }
    const TableStart* start() const { return m_start ? &*m_start : nullptr; }
    const std::vector<Profile>& profiles() const { return m_profiles; }
    std::size_t profile() const { return m_profile; }
    const std::vector<std::string>& titles() const { return m_titles; }
    std::vector<std::vector<std::string>> rows() const; // the first, below the header
    const SurveyJob& job() const { return m_job; }
    const Mapping& mapping() const { return m_job.mapping; }
    // Null until they are known.
    const AnswerValues* values() const { return m_values ? &*m_values : nullptr; }
    const SurveyImport* outcome() const { return m_outcome ? &*m_outcome : nullptr; }

    bool asksForZero() const; // it was given, and may stand for "not rated"
    bool isZeroAnswered() const { return m_isZeroAnswered; }
    // Which of the table's brands is the own one must be said.
    bool needsOwnBrand() const { return isOwnBrandOpen(m_workshop, m_job.named.brands); }

signals:
    void started();
    void progressed(double done);
    void ended(); // work is under way no more
    void tableRead();
    void mappingChanged();
    void valuesCounted();
    void scaleChanged();
    void checked();
    void failed(const rundblick::Error& error);

private:
    using After = std::function<void()>;
    using Task = std::function<After(const GoesOn& goesOn)>;

    void run(Task task);
    void take(Result<TableStart> start, bool isNew);
    void applyProfile();
    void forgetValues();
    void fail(const Error& error);

    const Workshop m_workshop;
    const std::vector<Profile> m_profiles;
    std::size_t m_profile = 0;
    std::optional<TableStart> m_start;
    std::vector<std::string> m_titles;
    SurveyJob m_job;
    std::optional<AnswerValues> m_values;
    bool m_isZeroAnswered = false;
    std::optional<SurveyImport> m_outcome;
    Background m_background; // ends first
};

} // namespace rundblick
