// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison/comparison.h"
#include "core/model/merge/merge.h"
#include "core/store/merging/copies.h"
#include "ui/session/background.h"

#include <memory>
#include <optional>

namespace rundblick {

// Reads the copies of a workshop and merges them on a worker: with every choice anew, and the
// newest counts. It changes nothing.
class MergeWork : public QObject {
    Q_OBJECT

public:
    MergeWork(Workshop ours, MergeSources sources, QObject* parent = nullptr);

    void start();
    void useBase(const std::filesystem::path& base); // the choices begin anew
    void choose(const ConflictKey& key, Choice choice);
    void chooseAll(Choice side); // Ours or Theirs, also in what that brings up

    bool isRunning() const { return m_background.isRunning(); }
    const MergeSources& sources() const { return m_sources; }
    const MergeCopies* copies() const { return m_copies.get(); } // null until they are read
    // By the choices; null until then, and where they cannot be.
    const Merge* merge() const { return m_merge ? &*m_merge : nullptr; }
    // What it makes of the workshop, where there is a merge.
    const std::vector<Difference>& differences() const { return m_differences; }

signals:
    void started();
    void finished();
    void failed(const rundblick::Error& error);

private:
    using Copies = std::shared_ptr<const MergeCopies>;
    struct Settled {
        Result<Merge> merge;
        std::vector<Difference> differences;
        Choices choices;
    };

    void read(MergeSources sources);
    void conclude(Result<MergeCopies> copies, MergeSources sources);
    void run();
    void conclude(Settled settled);
    void begin(Background::Work work);
    static Settled settle(const Workshop& ours, const MergeCopies& copies, Choices choices,
        std::optional<Choice> side);

    const std::shared_ptr<const Workshop> m_ours;
    MergeSources m_sources;
    Copies m_copies;
    Choices m_choices;
    std::optional<Choice> m_side; // of what comes up
    std::optional<Merge> m_merge;
    std::vector<Difference> m_differences;
    Background m_background;
};

} // namespace rundblick
