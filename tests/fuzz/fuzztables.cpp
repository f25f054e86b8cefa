// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/tablesections.h"
#include "tests/support/workshops.h"

// CSV files of all kinds, alone and together: what is accepted leaves a workshop that passes
// check(), a second time changes nothing, and undoing it leaves nothing of it.

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rundblick;
    static const Workshop small = smallWorkshop();
    const TableSections sections = readSections(textFrom(data, size));
    const Workshop before = sections.isOntoSmall ? small : Workshop();
    const Result<Imported> imported = importFiles(before, sections.request);
    if (!imported) {
        expect(!codeText(imported.error().code).empty(), "a refusal has a reason");
        return 0;
    }
    Workshop after = before;
    after.apply(imported->edit);
    expect(check(after).has_value(), "what is imported passes check()");
    const Result<Imported> again = importFiles(after, sections.request);
    expect(again.has_value(), "what was imported can be imported again");
    expect(again->edit.isEmpty(), "a second import changes nothing");
    after.apply(inverse(imported->edit));
    expect(after == before, "an import is undone");
    return 0;
}
