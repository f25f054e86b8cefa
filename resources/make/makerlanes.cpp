// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the journey matrix: lanes, emotions, who is responsible; and its saved views.
#include "resources/make/maker.h"

namespace rundblick {
namespace {

// Entries are separated by ";" in a table and by line ends in a view.
std::string linesOf(std::string text)
{
    for (char& letter : text)
        if (letter == ';')
            letter = '\n';
    return text;
}

} // namespace

std::optional<Id<Segment>> Maker::segment(const Row& row) const
{
    return row.text("segment").empty() ? std::nullopt
                                       : std::optional(at(m_segments, row, row.text("segment")));
}

void Maker::addLanes()
{
    for (const Row& row : table("lanetexts")) {
        LaneText text;
        text.phase = at(m_phases, row, row.text("phase"));
        text.segment = segment(row);
        text.lane = enumAt<Lane>(row, "lane");
        text.text = row.in(m_tongue);
        add(text);
    }
    for (const Row& row : table("emotions")) {
        Emotion emotion;
        emotion.phase = at(m_phases, row, row.text("phase"));
        emotion.segment = segment(row);
        emotion.view = enumAt<Voice>(row, "view");
        emotion.horizon = enumAt<Horizon>(row, "horizon");
        emotion.value = row.numberOr("value", 0.0);
        add(emotion);
    }
    for (const Row& row : table("responsibilities")) {
        Responsibility role;
        role.phase = at(m_phases, row, row.text("phase"));
        role.part = enumAt<Part>(row, "part");
        role.who = row.in(m_tongue);
        add(role);
    }
    addViews();
}

void Maker::addViews()
{
    for (const Row& row : table("views")) {
        SavedView view;
        view.name = row.in(m_tongue);
        view.grouping = enumAt<Grouping>(row, "grouping");
        view.sorting = enumAt<Sorting>(row, "sorting");
        view.segment = segment(row);
        view.voice = enumFrom<Voice>(row.text("voice"));
        view.evidence = enumFrom<Evidence>(row.text("evidence"));
        if (!row.text("ownership").empty())
            view.ownership = enumAt<Ownership>(row, "ownership");
        if (!row.text("form").empty())
            view.form = enumAt<Form>(row, "form");
        view.collapsed = linesOf(row.text("collapsed"));
        view.hiddenLanes = linesOf(row.text("hidden"));
        add(view);
    }
}

} // namespace rundblick
