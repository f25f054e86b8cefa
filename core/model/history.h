// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// The edits made since the workshop was opened, and how many of them are in force.
class History {
public:
    void push(Edit edit); // forgets the edits that were undone

    // Makes the last edit and this one a single step; false where they do not merge.
    bool mergeIntoLast(const Edit& edit);

    const Edit* toUndo() const; // null where there is nothing to undo
    const Edit* toRedo() const;
    void stepBack();
    void stepForward();

private:
    std::vector<Edit> m_edits;
    std::size_t m_done = 0;
};

} // namespace rundblick
