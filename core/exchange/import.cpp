// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/csv.h"
#include "core/exchange/importers.h"
#include "core/model/checks.h"

namespace rundblick {
namespace {

// What is wrong with the records of each file, by its name.
using Problems = std::map<std::string, SheetProblems>;

Status readFile(const ImportFile& file, const Importer& importer, Draft& draft,
    const ImportRequest& request, SheetProblems* problems)
{
    const std::unique_ptr<NamedRows> rows
        = file.rows ? file.rows() : std::make_unique<CsvReader>(file.name, file.content);
    Sheet sheet(*rows, problems);
    sheet.open(importer.required, importer.optional);
    for (const std::string& column : sheet.unknownColumns())
        draft.notices.push_back(
            {Code::ColumnUnknown, {{"file", file.name}, {"column", column}}, {}});
    if (sheet.isFine())
        importer.read(sheet, draft, request);
    return sheet.status();
}

// Makes the brand the own one that the request names, and sees to it that there is one.
Status settleOwnBrand(Draft& draft, const ImportRequest& request)
{
    if (draft.brands.records().empty())
        return request.own ? Status(Error{Code::OwnBrandUnknown, {{"brand", *request.own}}, {}})
                           : ok();
    if (request.own) {
        Brand* own = draft.brands.find(*request.own);
        if (!own)
            return Error{Code::OwnBrandUnknown, {{"brand", *request.own}}, {}};
        for (Brand& brand : draft.brands.records())
            brand.own = &brand == own;
    }
    if (std::ranges::none_of(draft.brands.records(), &Brand::own))
        return Error{Code::NoOwnBrand, {}, {}};
    return ok();
}

// "Poster, Radio, Web, …"
std::string someNames(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        text.append(i == 0 ? "" : ", ").append(names[i]);
    return names.size() > most ? text + ", …" : text;
}

template <typename Record>
void summarise(const Edit& edit, std::vector<Message>& summary)
{
    std::vector<std::string> names;
    std::int64_t created = 0;
    std::int64_t changed = 0;
    eachChange<Record>(edit, [&](const Change<Record>& change) {
        if (change.before)
            ++changed;
        else if constexpr (UniquelyNamed<Record>)
            names.push_back(change.after->name);
        created += change.before ? 0 : 1;
    });
    const std::string record(Record::table);
    if (created > 0 && names.empty())
        summary.push_back({Code::RecordsCreated, {{"record", record}, {"count", created}}, {}});
    else if (created > 0)
        summary.push_back({Code::NamesCreated,
            {{"record", record}, {"count", created}, {"names", someNames(names)}}, {}});
    if (changed > 0)
        summary.push_back({Code::RecordsChanged, {{"record", record}, {"count", changed}}, {}});
}

} // namespace

std::vector<Message> importSummary(const Edit& edit, std::vector<Message> notices)
{
    std::vector<Message> summary;
    AllRecords::each([&]<typename Record>() {
        constexpr bool isTold
            = !std::is_same_v<Record,
                  Column> && !std::is_same_v<Record, PathSet> && !std::is_same_v<Record, Setup>;
        if constexpr (isTold)
            summarise<Record>(edit, summary);
    });
    if (edit.isEmpty())
        summary.push_back({Code::NothingNew, {}, {}});
    summary.insert(summary.end(), std::make_move_iterator(notices.begin()),
        std::make_move_iterator(notices.end()));
    return summary;
}

namespace {

Status readFiles(Draft& draft, const ImportRequest& request, Problems& problems)
{
    for (const Importer& importer : importers()) {
        if (importer.kind == ImportKind::Ratings)
            if (const Status marked = draft.checkMarked(); !marked)
                return marked;
        for (const ImportFile& file : request.files) {
            SheetProblems* known = request.leavesOut ? &problems[file.name] : nullptr;
            if (file.kind == importer.kind)
                if (Status read = readFile(file, importer, draft, request, known); !read)
                    return read;
        }
    }
    return settleOwnBrand(draft, request);
}

std::size_t countOf(const Problems& all)
{
    std::size_t count = 0;
    for (const auto& [file, problems] : all)
        count += problems.records.size();
    return count;
}

Result<Imported> conclude(const Workshop& workshop, Draft& draft, const Problems& problems)
{
    Edit edit = editOf(draft);
    if (const Status fine = check(workshop, edit); !fine)
        return fine.error();
    std::vector<Message> summary = importSummary(edit, std::move(draft.notices));
    Imported imported{std::move(edit), std::move(summary), {}};
    for (const auto& [file, found] : problems) {
        for (const auto& [record, error] : found.kept)
            imported.leftOut.first.push_back(error);
        imported.leftOut.count += static_cast<std::int64_t>(found.records.size());
        for (const auto& [row, isRepeated] : found.rows)
            ++(isRepeated ? imported.leftOut.repeatedRows : imported.leftOut.wrongRows);
    }
    return imported;
}

} // namespace

// A record that is refused half way has left its traces in the draft: the next one, without it, has
// not. That ends, as each finds more to leave out than the one before or is the last.
Result<Imported> importFiles(const Workshop& workshop, const ImportRequest& request)
{
    Problems problems;
    for (;;) {
        const std::size_t known = countOf(problems);
        Draft draft(workshop);
        if (const Status read = readFiles(draft, request, problems); !read)
            return read.error();
        if (countOf(problems) == known)
            return conclude(workshop, draft, problems);
    }
}

} // namespace rundblick
