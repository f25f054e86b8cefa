// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/history.h"

namespace rundblick {
namespace {

template <typename T>
std::size_t contentOf(const T&)
{
    return 0;
}
std::size_t contentOf(const std::string& text)
{
    return text.size();
}
std::size_t contentOf(const Bytes& bytes)
{
    return bytes.size();
}

template <typename Record>
std::size_t bytesOf(const std::optional<Record>& record)
{
    std::size_t bytes = 0;
    if (record)
        eachField<Record>([&](const auto& field) { bytes += contentOf((*record).*field.member); });
    return bytes;
}

// What an edit holds at most; contents it shares with others count too.
std::size_t bytesOf(const Edit& edit)
{
    std::size_t bytes = edit.changes.size() * sizeof(AnyChange);
    for (const AnyChange& change : edit.changes)
        bytes += std::visit(
            [](const auto& typed) { return bytesOf(typed.before) + bytesOf(typed.after); }, change);
    return bytes;
}

} // namespace

void History::push(Edit edit)
{
    for (; m_steps.size() > m_done; m_steps.pop_back())
        m_bytes -= m_steps.back().bytes;
    const std::size_t bytes = bytesOf(edit);
    m_steps.push_back({std::move(edit), bytes});
    m_bytes += bytes;
    ++m_done;
    trim();
}

void History::trim()
{
    while (m_steps.size() > 1 && (m_steps.size() > mostSteps || m_bytes > mostBytes)) {
        m_bytes -= m_steps.front().bytes;
        m_steps.pop_front();
        --m_done;
    }
}

std::optional<Edit> History::mergedWithLast(const Edit& edit) const
{
    if (m_done == 0 || m_done != m_steps.size())
        return {};
    return merged(m_steps.back().edit, edit);
}

bool History::canMerge(const Edit& edit) const
{
    return mergedWithLast(edit).has_value();
}

bool History::mergeIntoLast(const Edit& edit)
{
    std::optional<Edit> both = mergedWithLast(edit);
    if (!both)
        return false;
    Step& last = m_steps.back();
    m_bytes -= last.bytes;
    last.edit = std::move(*both);
    last.bytes = bytesOf(last.edit);
    m_bytes += last.bytes;
    return true;
}

const Edit* History::toUndo() const
{
    return m_done == 0 ? nullptr : &m_steps[m_done - 1].edit;
}

const Edit* History::toRedo() const
{
    return m_done == m_steps.size() ? nullptr : &m_steps[m_done].edit;
}

void History::stepBack()
{
    assert(m_done > 0);
    --m_done;
}

void History::stepForward()
{
    assert(m_done < m_steps.size());
    ++m_done;
}

} // namespace rundblick
