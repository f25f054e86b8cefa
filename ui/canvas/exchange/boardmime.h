// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

class QMimeData;

namespace rundblick {

class BoardScene;
class Workshop;

// What is selected on a board, on its way to another one. Empty, or null: nothing that can go.

std::string chosenAsJson(const BoardScene& scene, const Workshop& workshop);

// As JSON, and as text for other programs: the names, one per line. What people are called leaves
// in the JSON alone while the person is discreet.
std::unique_ptr<QMimeData> chosenAsMime(const BoardScene& scene, const Workshop& workshop);

// Whether touchpoints can be made of it: ours, or lines of text.
bool holdsTouchpoints(const QMimeData& mime);

} // namespace rundblick
