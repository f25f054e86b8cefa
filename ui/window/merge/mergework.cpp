// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergework.h"

namespace rundblick {

MergeWork::MergeWork(Workshop ours, MergeSources sources, QObject* parent)
    : QObject(parent)
    , m_ours(std::make_shared<const Workshop>(std::move(ours)))
    , m_sources(std::move(sources))
{
    m_worker.setMaxThreadCount(1);
}

MergeWork::~MergeWork()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void MergeWork::start()
{
    read(m_sources);
}

void MergeWork::useBase(const std::filesystem::path& base)
{
    MergeSources sources = m_sources;
    sources.base = base;
    read(std::move(sources));
}

void MergeWork::choose(const ConflictKey& key, Choice choice)
{
    m_choices[key] = choice;
    m_side.reset();
    run();
}

void MergeWork::chooseAll(Choice side)
{
    if (!m_merge)
        return;
    for (const auto& [key, choice] : prevailing(m_merge->conflicts, side))
        m_choices[key] = choice;
    m_side = side;
    run();
}

void MergeWork::begin()
{
    ++m_run;
    m_isRunning = true;
    m_worker.clear(); // what has not begun is out of date
    emit started();
}

void MergeWork::read(MergeSources sources)
{
    begin();
    m_worker.start([this, sources = std::move(sources), run = m_run] {
        Result<MergeCopies> copies = readCopies(sources);
        QMetaObject::invokeMethod(this, [this, copies = std::move(copies), sources, run] {
            if (run == m_run)
                conclude(copies, sources);
        });
    });
}

void MergeWork::conclude(Result<MergeCopies> copies, MergeSources sources)
{
    if (!copies) {
        fail(copies.error());
        return;
    }
    m_copies = std::make_shared<const MergeCopies>(*std::move(copies));
    m_sources = std::move(sources);
    m_choices.clear();
    m_side.reset();
    run();
}

void MergeWork::run()
{
    begin();
    m_worker.start(
        [this, ours = m_ours, copies = m_copies, choices = m_choices, side = m_side, run = m_run] {
            Settled settled = settle(*ours, *copies, choices, side);
            QMetaObject::invokeMethod(this, [this, settled = std::move(settled), run] {
                if (run == m_run)
                    conclude(settled);
            });
        });
}

// On the worker.
MergeWork::Settled MergeWork::settle(
    const Workshop& ours, const MergeCopies& copies, Choices choices, std::optional<Choice> side)
{
    const Workshop base = copies.base.value_or(Workshop());
    const Workshop& theirs = copies.theirs.workshop;
    Result<Merge> merged = side ? mergePreferring(base, ours, theirs, *side, choices)
                                : rundblick::merge(base, ours, theirs, choices);
    return {std::move(merged), std::move(choices)};
}

void MergeWork::conclude(Settled settled)
{
    m_choices = std::move(settled.choices);
    if (!settled.merge) {
        m_merge.reset();
        fail(settled.merge.error());
        return;
    }
    m_merge = *std::move(settled.merge);
    m_isRunning = false;
    emit finished();
}

void MergeWork::fail(const Error& error)
{
    m_isRunning = false;
    emit failed(error);
}

} // namespace rundblick
