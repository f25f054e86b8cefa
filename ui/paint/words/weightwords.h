// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QString>

#include <vector>

namespace rundblick {

class NumberStyle;
struct Look;

// The words of criteria weights: Saaty's scale, and how consistent judgements are.

// 9, 8 … 2, 1, 1/2 … 1/9: from "extremely more" to "extremely less important".
std::vector<double> saatyScale();

// "moderately more important (3)"; for a ratio between the steps "2.3 times as important".
QString importanceWords(double ratio, const NumberStyle& style);

// "3", "2.3", "1/3": short enough for a cell.
QString ratioText(double ratio, const NumberStyle& style);

// What would repair a judgement, and where that alone is not enough.
QString repairText(const WeightJudgement& judgement, const QString& first, const QString& second,
    const NumberStyle& style);

// How well the judgements go together, by their consistency ratio.
enum class Consistency { Good, Doubtful, Poor };
Consistency consistencyOf(double ratio); // Good up to .10, Poor from .20 on
QString consistencySign(Consistency consistency); // a shape beside the colour
QString consistencyWords(double ratio, std::size_t criteria, const NumberStyle& style);

} // namespace rundblick
