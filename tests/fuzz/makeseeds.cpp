// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/importers.h"
#include "core/exchange/journeys/mermaid.h"
#include "core/exchange/json/workshopjson.h"
#include "core/store/history/editcodec.h"
#include "core/store/sqlite.h"
#include "core/store/versions/versions.h"
#include "core/store/workshopfile.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"

#include <fstream>
#include <iterator>

// makeseeds FOLDER DATA: what each fuzz target begins with, FOLDER/TARGET/..., and the words of its
// language, FOLDER/TARGET.dict. DATA is tests/data.

namespace {

using namespace rundblick;
namespace fs = std::filesystem;

void write(const fs::path& path, std::string_view bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Workshop withVersion(Workshop workshop)
{
    NamedVersion version{.id = {77}, .name = "Before voting", .madeAt = {}, .content = {}};
    if (const Result<Bytes> packed = packVersion(smallWorkshop(), version.name))
        version.content = *packed;
    workshop.apply({EditKind::NameVersion, {Change<NamedVersion>{{}, version}}});
    return workshop;
}

// As small as a file can be: a fuzzer changes what matters sooner.
bool makeSmall(const fs::path& path)
{
    Result<Database> database = Database::open(fs::absolute(path), false);
    return database && database->run("PRAGMA page_size = 512; VACUUM");
}

// Only the tables and the workshop's own row stay.
bool makeEmpty(const fs::path& path)
{
    Result<Database> database = Database::open(fs::absolute(path), false);
    if (!database)
        return false;
    AllRecords::each([&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, Setup> && !std::is_same_v<Record, Method>)
            static_cast<void>(database->run("DELETE FROM \"" + std::string(Record::table) + '"'));
    });
    return true;
}

bool writeFiles(const fs::path& folder, const fs::path& data)
{
    fs::create_directories(folder);
    const std::pair<const char*, Workshop> workshops[] = {{"empty", {}}, {"small", smallWorkshop()},
        {"varied", variedWorkshop()}, {"version", withVersion(smallWorkshop())}};
    for (const auto& [name, workshop] : workshops)
        if (!writeWorkshop(fs::absolute(folder / name), workshop, Existing::Forget))
            return false;
    write(folder / "schema1", contentOf(data / "files" / "schema1.rundblick"));
    return makeEmpty(folder / "schema1")
        && std::ranges::all_of(fs::directory_iterator(folder),
            [](const fs::directory_entry& entry) { return makeSmall(entry.path()); });
}

void writeTables(const fs::path& folder, const fs::path& data)
{
    for (const fs::directory_entry& bad : fs::directory_iterator(data / "import" / "bad")) {
        std::string text;
        for (const fs::directory_entry& file : fs::directory_iterator(bad))
            if (file.path().extension() == ".csv")
                text += "--" + file.path().stem().string() + '\n' + contentOf(file);
        write(folder / bad.path().filename(), text);
    }
}

void writeClipboards(const fs::path& folder)
{
    const Workshop workshop = variedWorkshop();
    std::vector<Id<Touchpoint>> touchpoints;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>()) {
        write(folder / std::to_string(touchpoints.size()), toClipboard(workshop, {id}));
        touchpoints.push_back(id);
    }
    std::vector<Id<Note>> notes;
    for (const auto& [id, note] : workshop.all<Note>())
        notes.push_back(id);
    write(folder / "all", toClipboard(workshop, touchpoints, notes));
}

void writeHistories(const fs::path& folder)
{
    std::mt19937_64 random(6);
    seedRandomIds(6);
    Workshop workshop = smallWorkshop();
    for (int i = 0; i < 200; ++i) {
        const Edit edit = randomEdit(workshop, random);
        workshop.apply(edit);
        const std::vector<std::uint8_t> bytes = encodeEdit(edit);
        write(folder / std::to_string(i),
            {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
}

// The same workshops in the formats of others.
void writeFormats(const fs::path& folder)
{
    const std::pair<const char*, Workshop> workshops[]
        = {{"small", smallWorkshop()}, {"varied", variedWorkshop()}};
    for (const auto& [name, workshop] : workshops) {
        write(folder / "jsons" / name, workshopJson(workshop));
        write(folder / "graphs" / name, graphMl(journeyGraphOf(workshop)));
        write(folder / "journeys" / name, mermaidText(mermaidJourneyOf(workshop)));
    }
}

std::string dictionary(const std::set<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words)
        if (!word.empty())
            ((text += '"') += word) += "\"\n";
    return text;
}

template <typename T>
void addWords(std::set<std::string_view>& words, const T&)
{
    if constexpr (std::is_enum_v<T>)
        words.insert(enumTexts<T>.begin(), enumTexts<T>.end());
}
template <typename T>
void addWords(std::set<std::string_view>& words, const std::optional<T>&)
{
    addWords(words, T{});
}

// The names of tables and fields, and the words of their enumerations.
std::set<std::string_view> words()
{
    std::set<std::string_view> words;
    AllRecords::each([&]<typename Record>() {
        words.insert(Record::table);
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            words.insert(field.name);
            addWords(words, T{});
        });
    });
    return words;
}

void writeDictionaries(const fs::path& folder)
{
    write(folder / "clipboards.dict", dictionary(words()));
    write(folder / "jsons.dict", dictionary(words()));
    std::set<std::string_view> columns = words();
    columns.insert({"--own ", "--missing ", "--scale ", "--onto",
        "perPhase:", "phaseEffect:", "(start)", "(conversion)", "(lost)", " > ", " | "});
    std::vector<std::string> options;
    for (const Importer& importer : importers()) {
        options.push_back("--" + std::string(textOf(importer.kind)));
        columns.insert(importer.required.begin(), importer.required.end());
        columns.insert(importer.optional.begin(), importer.optional.end());
    }
    columns.insert(options.begin(), options.end());
    write(folder / "tables.dict", dictionary(columns));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const fs::path folder = argv[1];
    writeTables(folder / "tables", argv[2]);
    writeClipboards(folder / "clipboards");
    writeHistories(folder / "histories");
    writeFormats(folder);
    writeDictionaries(folder);
    return writeFiles(folder / "files", argv[2]) ? 0 : 1;
}
