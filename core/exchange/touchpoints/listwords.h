// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"

namespace rundblick {

// What people write in lists of touchpoints, in English and German.

struct Channel {
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
};

// "owned digital", "Eigen, digital", "paid/physical"; nothing where a word is none of a channel.
std::optional<Channel> channelFrom(std::string_view cell);

// Without "•", "-" or "3." before it.
std::string_view withoutBullet(std::string_view line);

} // namespace rundblick
