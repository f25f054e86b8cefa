// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <deque>

namespace rundblick {

// How an edit moves the history; the working copy keeps one that goes along.
enum class HistoryStep {
    Push, // done newly; forgets those that were undone
    Merge, // done newly, and one with the last
    Back, // undoes the last
    Forward, // does again what was undone
};

// The edits made to a workshop, and how many of them are in force. Bounded: the oldest go first;
// the newest stays, however large it is.
class History {
public:
    static constexpr std::size_t mostSteps = 5000;
    static constexpr std::size_t mostBytes = std::size_t{64} << 20U;

    void push(Edit edit); // forgets the edits that were undone

    // Whether the last edit and this one can be a single step.
    bool canMerge(const Edit& edit) const;
    // Makes them one; false where they do not merge.
    bool mergeIntoLast(const Edit& edit);

    const Edit* toUndo() const; // null where there is nothing to undo
    const Edit* toRedo() const;
    void stepBack();
    void stepForward();

    std::size_t size() const { return m_steps.size(); } // those that were undone too

private:
    struct Step {
        Edit edit;
        std::size_t bytes = 0; // about
    };
    std::optional<Edit> mergedWithLast(const Edit& edit) const;
    void trim();

    std::deque<Step> m_steps;
    std::size_t m_done = 0;
    std::size_t m_bytes = 0; // of all steps
};

} // namespace rundblick
