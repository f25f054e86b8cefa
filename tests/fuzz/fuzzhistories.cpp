// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history/editcodec.h"
#include "tests/fuzz/fuzzing.h"

// An edit of the history that a working copy keeps: whatever the bytes say, what is read is written
// in one way only.

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rundblick;
    const std::optional<Edit> edit = decodeEdit(textFrom(data, size));
    if (!edit)
        return 0;
    const std::vector<std::uint8_t> written = encodeEdit(*edit);
    const std::optional<Edit> again = decodeEdit(textFrom(written.data(), written.size()));
    expect(again.has_value(), "what was written can be read");
    expect(encodeEdit(*again) == written, "reading and writing changes nothing");
    return 0;
}
