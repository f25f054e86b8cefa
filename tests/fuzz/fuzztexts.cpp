// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/clipboard.h"
#include "core/exchange/touchpoints/catalogue.h"
#include "core/model/checks.h"
#include "core/store/target/locktext.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/workshops.h"

// Lines that others write: the lock beside a file, lists that are pasted, the catalogue, numbers.

namespace {

using namespace rundblick;

void readLock(std::string_view text)
{
    const LockText lock = readLockText(text);
    expect(isUtf8(lock.holder.who), "a holder can be shown");
    expect(lock.holder.who.find('\n') == std::string::npos, "a holder is one line");
    const LockText again = readLockText(written(lock));
    expect(again.holder == lock.holder && again.mark == lock.mark, "a lock is read as written");
}

void pasteLines(std::string_view text)
{
    static const Workshop workshop = smallWorkshop();
    const Edit edit = touchpointsFromText(workshop, text);
    if (!check(workshop, edit))
        return;
    Workshop after = workshop;
    after.apply(edit);
    expect(check(after).has_value(), "what is pasted passes check()");
}

void readNumber(std::string_view text)
{
    const std::optional<double> number = parseNumber(text);
    if (number)
        expect(parseNumber(formatNumber(*number)) == number, "a number is read as written");
    if (isUtf8(text))
        expect(isUtf8(shortened(std::string(text), text.size() / 2)), "no letter is cut");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = textFrom(data, size);
    readLock(text);
    pasteLines(text);
    readNumber(text);
    static_cast<void>(isDate(text));
    static_cast<void>(readCatalogue(text, "stage;words\nlearn;lern learn\n"));
    return 0;
}
