// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"

#include "core/exchange/json/workshopjson.h"
#include "core/model/merge/merge.h"
#include "core/model/setupedits/difference.h"

namespace rundblick {
namespace {

// What the file says counts where both say something; what only one of them has stays.
Result<Edit> editInto(const Workshop& workshop, const Workshop& imported)
{
    constexpr int mostRounds = 5; // a choice may bring up the next question
    Choices choices;
    Result<Merge> merged = merge({}, workshop, imported, choices);
    for (int round = 0; merged && round < mostRounds; ++round) {
        const std::size_t known = choices.size();
        for (const Conflict& conflict : merged->conflicts)
            if (conflict.isOpen
                && (conflict.kind == ConflictKind::Value
                    || conflict.kind == ConflictKind::SamePlace))
                choices.try_emplace(conflict.key, Choice::Theirs);
        if (choices.size() == known)
            break;
        merged = merge({}, workshop, imported, choices);
    }
    if (!merged)
        return merged.error();
    merged->edit.kind = EditKind::ImportFiles;
    return std::move(merged->edit);
}

} // namespace

Result<Imported> importWorkshopJson(
    const Workshop& workshop, std::string_view text, const std::string& file)
{
    Result<WorkshopFromJson> read = readWorkshopJson(text, file);
    if (!read)
        return read.error();
    Result<Edit> edit = workshop == Workshop()
        ? difference(workshop, read->workshop, EditKind::ImportFiles)
        : editInto(workshop, read->workshop);
    if (!edit)
        return edit.error();
    Imported imported;
    imported.summary = importSummary(*edit, std::move(read->notices));
    imported.edit = *std::move(edit);
    return imported;
}

} // namespace rundblick
