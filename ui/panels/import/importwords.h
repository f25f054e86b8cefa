// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/exchange/survey/mapping.h"

#include <QString>

namespace rundblick {

class NumberStyle;
struct SurveyImport;

// What a column of a survey means, as people read it: "Touchpoint"; "Left out".
QString nameOf(ColumnRole role);

// Those that a person can give to a column, in their order.
inline constexpr ColumnRole givenRoles[] = {ColumnRole::Answer, ColumnRole::Touchpoint,
    ColumnRole::Brand, ColumnRole::Criterion, ColumnRole::Rater, ColumnRole::Segment,
    ColumnRole::Weight, ColumnRole::Voice, ColumnRole::Date, ColumnRole::Wave, ColumnRole::Ignored};

// What a column means and, of an answer, what it rates: "Website · Own brand · Trust".
QString textOf(const ColumnMeaning& meaning);

// "Long" and "Wide" are words, others are names.
QString profileName(const std::string& name);

// Why a record of a survey was left out, without file, row and column.
QString reasonOf(const Error& error, const NumberStyle& style);

// What was taken and what was not, line by line, to be kept.
QString reportOf(const SurveyImport& outcome, const QString& file, const NumberStyle& style);

} // namespace rundblick
