// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/history.h"

namespace rundblick {

void History::push(Edit edit)
{
    m_edits.resize(m_done);
    m_edits.push_back(std::move(edit));
    ++m_done;
}

bool History::mergeIntoLast(const Edit& edit)
{
    if (m_done == 0 || m_done != m_edits.size())
        return false;
    std::optional<Edit> both = merged(m_edits.back(), edit);
    if (!both)
        return false;
    m_edits.back() = std::move(*both);
    return true;
}

const Edit* History::toUndo() const
{
    return m_done == 0 ? nullptr : &m_edits[m_done - 1];
}

const Edit* History::toRedo() const
{
    return m_done == m_edits.size() ? nullptr : &m_edits[m_done];
}

void History::stepBack()
{
    assert(m_done > 0);
    --m_done;
}

void History::stepForward()
{
    assert(m_done < m_edits.size());
    ++m_done;
}

} // namespace rundblick
