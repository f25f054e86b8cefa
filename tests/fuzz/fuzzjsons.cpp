// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonimport.h"
#include "core/exchange/json/workshopjson.h"
#include "core/model/checks.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workshops.h"

// A workshop as JSON: what is read is written as it was, and what is imported from it, into nothing
// or into a workshop that has something, passes check() and is undone.

namespace {

using namespace rundblick;

void importInto(const Workshop& before, std::string_view json)
{
    const Result<Imported> imported = importWorkshopJson(before, json, "fuzz");
    if (!imported) {
        expect(!codeText(imported.error().code).empty(), "a refusal has a reason");
        return;
    }
    Workshop after = before;
    after.apply(imported->edit);
    expect(check(after).has_value(), "what is imported passes check()");
    after.apply(inverse(imported->edit));
    expect(after == before, "an import is undone");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Workshop small = smallWorkshop();
    const std::string_view json = textFrom(data, size);
    seedRandomIds(1);
    const Result<WorkshopFromJson> read = readWorkshopJson(json, "fuzz");
    importInto({}, json);
    importInto(small, json);
    if (!read)
        return 0;
    const std::string written = workshopJson(read->workshop);
    const Result<WorkshopFromJson> again = readWorkshopJson(written, "fuzz");
    expect(again.has_value(), "what was written can be read");
    expect(again->workshop == read->workshop, "it comes back as it was");
    expect(again->notices.empty(), "we write nothing that we do not know");
    return 0;
}
