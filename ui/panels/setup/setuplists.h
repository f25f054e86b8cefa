// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/lists/setuplist.h"

#include <memory>

namespace rundblick {

// The lists of the set-up, each over one kind of record.
std::unique_ptr<SetupList> phaseList();
std::unique_ptr<SetupList> brandList();
std::unique_ptr<SetupList> segmentList();
std::unique_ptr<SetupList> personaList();
std::unique_ptr<SetupList> waveList();
std::unique_ptr<SetupList> raterList();
std::unique_ptr<SetupList> criterionList();

} // namespace rundblick
