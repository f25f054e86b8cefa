// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeys/mermaid.h"
#include "core/model/checks.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workshops.h"

// A journey of Mermaid: what is read is written so that it reads the same, and what is imported
// from it passes check() and is undone.

namespace {

using namespace rundblick;

void readAndWrite(std::string_view text)
{
    const Result<MermaidJourney> journey = readMermaid(text, "fuzz");
    if (!journey)
        return;
    const std::string written = mermaidText(*journey);
    const Result<MermaidJourney> again = readMermaid(written, "fuzz");
    expect(again.has_value(), "what was written can be read");
    expect(mermaidText(*again) == written, "reading and writing changes nothing");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Workshop small = smallWorkshop();
    const std::string_view text = textFrom(data, size);
    seedRandomIds(1);
    readAndWrite(text);
    for (const Workshop& before : {Workshop(), small}) {
        const Result<Imported> imported = importMermaid(before, text, "fuzz");
        if (!imported)
            continue;
        Workshop after = before;
        after.apply(imported->edit);
        expect(check(after).has_value(), "what is imported passes check()");
        after.apply(inverse(imported->edit));
        expect(after == before, "an import is undone");
    }
    return 0;
}
