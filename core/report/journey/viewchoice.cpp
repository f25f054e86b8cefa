// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/viewchoice.h"

#include "core/base/text.h"

#include <set>

namespace rundblick {
namespace {

using Entries = std::set<std::string, std::less<>>;

Entries entriesOf(std::string_view lines)
{
    Entries entries;
    for (const std::string_view line : split(lines, "\n"))
        if (!line.empty())
            entries.emplace(line);
    return entries;
}

// In a fixed order, so that the same choice is the same text.
std::string linesOf(const Entries& entries)
{
    std::string lines;
    for (const std::string& entry : entries)
        lines += (lines.empty() ? "" : "\n") + entry;
    return lines;
}

void set(std::string& lines, std::string_view key, bool present)
{
    Entries entries = entriesOf(lines);
    if (present)
        entries.emplace(key);
    else if (const auto found = entries.find(key); found != entries.end())
        entries.erase(found);
    lines = linesOf(entries);
}

// A line has no end within it.
std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

std::string keyOf(const GroupKey& group)
{
    switch (group.by) {
    case Grouping::Channel: {
        const std::string ownership(textOf(group.ownership));
        const std::string form(textOf(group.form));
        const std::string both(trimmed(ownership + ' ' + form));
        return both.empty() ? "none" : both;
    }
    case Grouping::Verdict:
        return group.cover ? std::string(textOf(*group.cover)) : "none";
    case Grouping::Phase:
    case Grouping::Department:
    case Grouping::None:
        break;
    }
    return group.name.empty() ? "none" : oneLine(group.name);
}

std::string keyOf(LaneKind lane)
{
    return "lane " + std::string(textOf(lane));
}

std::string keyOf(const MoodCurve& curve)
{
    const std::string side
        = std::string(textOf(curve.view)) + ' ' + std::string(textOf(curve.horizon));
    return curve.segment ? side + ' ' + oneLine(curve.name) : side;
}

bool isCollapsed(const SavedView& view, std::string_view key)
{
    return entriesOf(view.collapsed).contains(key);
}

bool isHidden(const SavedView& view, std::string_view key)
{
    return entriesOf(view.hiddenLanes).contains(key);
}

void setCollapsed(SavedView& view, std::string_view key, bool collapsed)
{
    set(view.collapsed, key, collapsed);
}

void setHidden(SavedView& view, std::string_view key, bool hidden)
{
    set(view.hiddenLanes, key, hidden);
}

bool isFiltered(const SavedView& view)
{
    return view.segment || view.voice || view.evidence || view.ownership || view.form;
}

SavedView withoutFilters(SavedView view)
{
    view.segment.reset();
    view.voice.reset();
    view.evidence.reset();
    view.ownership.reset();
    view.form.reset();
    return view;
}

bool showsTheSame(const SavedView& one, const SavedView& other)
{
    SavedView renamed = other;
    renamed.id = one.id;
    renamed.name = one.name;
    renamed.order = one.order;
    return one == renamed;
}

} // namespace rundblick
