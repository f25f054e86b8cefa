// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/store/openchecks.h"
#include "core/store/versions/versions.h"
#include "tests/fuzz/fuzzing.h"

// A workshop file: what is accepted is a workshop that a file can hold, and comes back as it was;
// its named versions, files within the file, are read likewise.

namespace {

using namespace rundblick;

void readVersions(const Workshop& workshop)
{
    for (const auto& [id, version] : workshop.all<NamedVersion>())
        if (const Result<Workshop> before = unpackVersion(version))
            expect(check(*before).has_value(), "a named version passes check()");
}

void writeAndReadAgain(const Workshop& workshop)
{
    const Result<Bytes> packed = packVersion(workshop, "again");
    expect(packed.has_value(), "what was read can be written");
    NamedVersion version;
    version.content = *packed;
    const Result<Workshop> again = unpackVersion(version);
    expect(again.has_value(), "what was written can be read");
    AllRecords::each([&]<typename Record>() {
        if constexpr (!std::is_same_v<Record, NamedVersion>)
            expect(again->all<Record>() == workshop.all<Record>(), "it comes back as it was");
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<CheckedFile> file = readCheckedBytes({data, data + size}, "fuzz");
    if (!file) {
        expect(!codeText(file.error().code).empty(), "a refusal has a reason");
        return 0;
    }
    expect(check(file->workshop).has_value(), "what is accepted passes check()");
    readVersions(file->workshop);
    writeAndReadAgain(file->workshop);
    return 0;
}
