// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setup.h"

#include <QString>

#include <vector>

namespace rundblick {

class NumberStyle;

// The words of the method, on the screen and on paper. A field is named as in Method::fields();
// "benchmark" stands for both fields of the benchmark.

struct MethodTopic {
    QString title;
    std::vector<std::string_view> fields;
};
std::vector<MethodTopic> methodTopics(); // every field once

QString methodFieldName(std::string_view field);
QString methodFieldEffect(std::string_view field); // one sentence: what it changes

// Names of the records that a method refers to; empty where it refers to none.
struct MethodNames {
    QString brand;
    QString segment;
    QString wave;
};
QString methodFieldValue(const Method& method, std::string_view field, const MethodNames& names,
    const NumberStyle& style);

QString nameOf(Benchmark benchmark);
QString nameOf(CoverRule rule);
QString nameOf(ChainOrder order);
QString nameOf(JourneySource source);
QString nameOf(Confidence confidence);
QString nameOf(InfluenceChoice choice);
QString nameOf(Weighting weighting);
QString nameOf(Priorities priorities);
QString nameOf(Adjustment adjustment);
QString nameOf(IntervalKind interval);
QString nameOf(WeightDraws draws);

} // namespace rundblick
