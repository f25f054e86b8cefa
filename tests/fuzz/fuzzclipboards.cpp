// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/exchange/touchpoints/clipboardjson.h"
#include "core/model/checks.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workshops.h"

// The JSON of the clipboard: what is read is written as it was, and what is pasted or dropped from
// it leaves a workshop that passes check().

namespace {

using namespace rundblick;

void readAndWrite(std::string_view json)
{
    const Result<ClipboardPiece> piece = readClipboard(json);
    if (!piece)
        return;
    const std::string written = writeClipboard(*piece);
    const Result<ClipboardPiece> again = readClipboard(written);
    expect(again.has_value(), "what was written can be read");
    expect(writeClipboard(*again) == written, "reading and writing changes nothing");
}

void applyTo(const Workshop& workshop, const Result<Edit>& edit)
{
    if (!edit) {
        expect(!codeText(edit.error().code).empty(), "a refusal has a reason");
        return;
    }
    Workshop after = workshop;
    after.apply(*edit);
    expect(check(after).has_value(), "what is pasted passes check()");
    after.apply(inverse(*edit));
    expect(after == workshop, "a paste is undone");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Workshop workshop = smallWorkshop();
    const std::string_view json = textFrom(data, size);
    const Spot spot{.phase = workshop.all<Phase>().begin()->first};
    seedRandomIds(1);
    readAndWrite(json);
    applyTo(workshop, fromClipboard(workshop, json));
    applyTo(workshop, dropTouchpoints(workshop, json, spot));
    for (const Id<Touchpoint> id : droppedTouchpoints(workshop, json))
        expect(workshop.find(id), "a touchpoint that is found is there");
    for (const Id<Touchpoint> id : knownTouchpoints(workshop, json))
        expect(workshop.find(id), "a touchpoint that is known is there");
    return 0;
}
