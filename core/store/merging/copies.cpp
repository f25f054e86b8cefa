// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/copies.h"

#include "core/store/backups/backups.h"

#include <algorithm>

namespace rundblick {
namespace {

namespace fs = std::filesystem;

Status readBase(const MergeSources& sources, MergeCopies& copies)
{
    Result<CheckedFile> base = readCheckedFile(*sources.base);
    if (!base)
        return base.error();
    copies.base = std::move(base->workshop);
    return checkCopies(*sources.base, base->document, sources.oursPath, sources.ours);
}

// A backup that cannot be read any more is none.
void findBase(const MergeSources& sources, MergeCopies& copies)
{
    const DocumentRow& theirs = copies.theirs.document;
    for (const Ancestor& common : commonPublications(sources.ours.lineage, theirs.lineage)) {
        if (common.publication == theirs.publication) { // ours went on from it
            copies.base = copies.theirs.workshop;
            return;
        }
        const std::optional<Backup> backup
            = findPublication(sources.backups, theirs.document, common.publication);
        if (!backup)
            continue;
        Result<CheckedFile> file = readBackup(*backup);
        if (!file)
            continue;
        copies.base = std::move(file->workshop);
        copies.baseMadeAt = backup->when;
        return;
    }
}

} // namespace

Result<MergeCopies> readCopies(const MergeSources& sources)
{
    Result<CheckedFile> theirs = readCheckedFile(sources.theirs);
    if (!theirs)
        return theirs.error();
    Status status = checkCopies(sources.theirs, theirs->document, sources.oursPath, sources.ours);
    MergeCopies copies{*std::move(theirs), {}, 0};
    if (status && sources.base)
        status = readBase(sources, copies);
    else if (status)
        findBase(sources, copies);
    if (!status)
        return status.error();
    return copies;
}

Status checkCopies(const fs::path& path, const DocumentRow& document, const fs::path& otherPath,
    const DocumentRow& other)
{
    if (document.document == other.document)
        return ok();
    return Error{Code::OtherWorkshop, {{"file", path.string()}, {"other", otherPath.string()}}, {}};
}

DocumentRow mergedDocument(const DocumentRow& ours, const DocumentRow& theirs)
{
    DocumentRow merged{.document = ours.document,
        .revision = std::max(ours.revision, theirs.revision) + 1,
        .lineage = theirs.lineage};
    for (const Ancestor& ancestor : ours.lineage) // those of both are where ours has them
        std::erase_if(merged.lineage,
            [&](const Ancestor& other) { return other.publication == ancestor.publication; });
    merged.lineage.insert(merged.lineage.end(), ours.lineage.begin(), ours.lineage.end());
    std::ranges::stable_sort(merged.lineage, {}, &Ancestor::revision);
    constexpr std::size_t kept = longestLineage - 1; // one more is the file's own
    if (merged.lineage.size() > kept)
        merged.lineage.erase(
            merged.lineage.begin(), merged.lineage.end() - static_cast<std::ptrdiff_t>(kept));
    return merged;
}

} // namespace rundblick
