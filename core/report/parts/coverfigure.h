// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// Whose report it is and who made it: the first page, as plain data. Where the client has no colour
// or logo, those of the own brand are there.
struct CoverFigure {
    std::string title;
    std::string client;
    std::string date; // ISO 8601, empty: not set
    std::string period; // what the spends are of
    std::string consultant;
    std::string clientColour; // "#rrggbb", empty: by the look
    std::string consultantColour;
    std::optional<Picture> clientLogo;
    std::optional<Picture> consultantLogo;
};

CoverFigure coverFigure(const Workshop& workshop);

} // namespace rundblick
