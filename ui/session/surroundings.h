// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

class Computation;
class Selection;
class Session;
struct Look;

// What pages and panels work with. All of it outlives them; when look or language change, they are
// built anew, so they may read both once, in their constructors.
struct Surroundings {
    Session& session;
    Computation& computation;
    Selection& selection;
    const Look& look;
};

} // namespace rundblick
