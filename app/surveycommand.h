// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace rundblick {

class Arguments;

// Whether the words about a survey make sense: --survey, --profile, --wave, --zero-is-missing.
bool areSurveyWords(const Arguments& arguments);

// What `import --survey TABLE` takes into the workshop, as the assistant of the window does where
// nobody corrects anything. Refuses what importSurvey() refuses; OffScale for the first 0 where
// nobody said whether it is an answer; FileMissing for a profile that is not known.
Result<Imported> takeSurvey(
    const Workshop& workshop, const Arguments& arguments, std::optional<ImportScale> scale);

} // namespace rundblick
