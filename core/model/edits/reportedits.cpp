// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/reportedits.h"

#include "core/base/text.h"

namespace rundblick {
namespace {

// Also shows it.
Edit withShown(const Workshop& workshop, Edit edit, std::optional<Id<ReportTemplate>> shown)
{
    const Setup& before = workshop.setup();
    if (before.report == shown)
        return edit;
    Setup after = before;
    after.report = shown;
    const bool isNew = !workshop.find(before.id);
    edit.changes.push_back(
        Change<Setup>{isNew ? std::nullopt : std::optional(before), std::move(after)});
    return edit;
}

Edit added(const Workshop& workshop, ReportTemplate made, EditKind kind)
{
    made.id = Id<ReportTemplate>::random();
    made.order = orderAtEnd<ReportTemplate>(workshop);
    const Id<ReportTemplate> id = made.id;
    return withShown(workshop, addRecord(std::move(made), kind), id);
}

} // namespace

const ReportTemplate* shownReport(const Workshop& workshop)
{
    return workshop.find(workshop.setup().report);
}

Edit showReport(const Workshop& workshop, const ReportTemplate& proposal)
{
    const ReportTemplate* own = findByName<ReportTemplate>(workshop, proposal.name);
    if (!own)
        return added(workshop, proposal, EditKind::ChangeReport);
    return withShown(workshop, {EditKind::ChangeReport, {}}, own->id);
}

Edit changeReport(const Workshop& workshop, ReportTemplate after)
{
    const ReportTemplate* shown = shownReport(workshop);
    if (!shown)
        return added(workshop, std::move(after), EditKind::ChangeReport);
    after.id = shown->id;
    after.name = shown->name;
    after.order = shown->order;
    return changeRecord(workshop, std::move(after), EditKind::ChangeReport);
}

Edit saveReport(const Workshop& workshop, const ReportTemplate& shown, std::string_view name)
{
    ReportTemplate saved = shown;
    saved.name = trimmed(name);
    if (saved.name.empty())
        return {EditKind::SaveReport, {}};
    const ReportTemplate* other = findByName<ReportTemplate>(workshop, saved.name);
    if (!other)
        return added(workshop, std::move(saved), EditKind::SaveReport);
    saved.id = other->id;
    saved.order = other->order;
    const Id<ReportTemplate> id = saved.id;
    return withShown(workshop, changeRecord(workshop, std::move(saved), EditKind::SaveReport), id);
}

Edit renameReport(const Workshop& workshop, Id<ReportTemplate> id, std::string_view name)
{
    const std::string wanted(trimmed(name));
    const ReportTemplate* other = findByName<ReportTemplate>(workshop, wanted);
    if (wanted.empty() || (other && other->id != id))
        return {EditKind::SaveReport, {}};
    return editRecord(workshop, id, EditKind::SaveReport,
        [&wanted](ReportTemplate& renamed) { renamed.name = wanted; });
}

Edit removeReport(const Workshop& workshop, Id<ReportTemplate> id)
{
    return removeRecords<ReportTemplate>(workshop, {id}, EditKind::RemoveReport);
}

} // namespace rundblick
