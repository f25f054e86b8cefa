// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/profile.h"

#include <QByteArray>
#include <QString>

namespace rundblick {

// Profiles as JSON: {"version": 1, "name": …, "columns": {"q1": {"role": "answer", …}}, …}. What is
// no such text, or of a later version, is none.
QByteArray profileJson(const Profile& profile);
std::optional<Profile> profileFromJson(const QByteArray& json);

// Those that the person keeps, each a file in the folder for the program's data.
std::vector<Profile> keptProfiles();
Status saveProfile(const Profile& profile); // takes the place of one of this name

} // namespace rundblick
