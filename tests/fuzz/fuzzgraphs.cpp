// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/dot.h"
#include "core/exchange/graphs/graphml.h"
#include "core/model/checks.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workshops.h"

// A graph as GraphML: what is imported passes check() and is undone, and the graph that is made of
// it again brings nothing new.

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rundblick;
    static const Workshop small = smallWorkshop();
    const std::string_view xml = textFrom(data, size);
    seedRandomIds(1);
    for (const Workshop& before : {Workshop(), small}) {
        const Result<Imported> imported = importGraphMl(before, xml, "fuzz");
        if (!imported) {
            expect(!codeText(imported.error().code).empty(), "a refusal has a reason");
            continue;
        }
        Workshop after = before;
        after.apply(imported->edit);
        expect(check(after).has_value(), "what is imported passes check()");
        const JourneyGraph graph = journeyGraphOf(after);
        expect(isUtf8(dotText(graph)), "it can be drawn");
        const Result<Imported> again = importGraphMl(after, graphMl(graph), "fuzz");
        expect(again && again->edit.isEmpty(), "its own graph changes nothing");
        after.apply(inverse(imported->edit));
        expect(after == before, "an import is undone");
    }
    return 0;
}
