// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// How the pages of a report become pictures.
struct PictureOptions {
    double scale = 2.0; // of a bitmap: 1 is 96 dots per inch; 1..4
    bool isTransparent = false; // the paper of a bitmap; else white
    bool lettersAsPaths = false; // in SVG: looks alike everywhere, but cannot be edited or searched
};

} // namespace rundblick
