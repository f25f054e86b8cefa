// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergework.h"

namespace rundblick {

MergeWork::MergeWork(Workshop ours, MergeSources sources, QObject* parent)
    : QObject(parent)
    , m_ours(std::make_shared<const Workshop>(std::move(ours)))
    , m_sources(std::move(sources))
{
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

void MergeWork::begin(Background::Work work)
{
    m_background.start(std::move(work));
    emit started();
}

void MergeWork::read(MergeSources sources)
{
    begin([this, sources = std::move(sources)](const std::stop_token&) -> std::function<void()> {
        return [this, copies = readCopies(sources), sources] { conclude(copies, sources); };
    });
}

void MergeWork::conclude(Result<MergeCopies> copies, MergeSources sources)
{
    if (!copies) {
        emit failed(copies.error());
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
    begin([this, ours = m_ours, copies = m_copies, choices = m_choices, side = m_side](
              const std::stop_token&) -> std::function<void()> {
        return [this, settled = settle(*ours, *copies, choices, side)] { conclude(settled); };
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
    std::vector<Difference> differences;
    if (merged) {
        Workshop after = ours;
        after.apply(merged->edit);
        differences = differencesBetween(ours, after);
    }
    return {std::move(merged), std::move(differences), std::move(choices)};
}

void MergeWork::conclude(Settled settled)
{
    m_choices = std::move(settled.choices);
    m_differences = std::move(settled.differences);
    if (!settled.merge) {
        m_merge.reset();
        emit failed(settled.merge.error());
        return;
    }
    m_merge = *std::move(settled.merge);
    emit finished();
}

} // namespace rundblick
