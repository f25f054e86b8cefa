// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace rundblick {

// The English sentence of a code, to be translated in the context "Messages". {name} stands for a
// value of the message; {name%} writes a share as per cent, {name%1} with one decimal, {name+} as a
// signed change in per cent, {name:1} a number with one decimal, {name$} an amount of money,
// {name#} a whole number without separators, {name@} what the records of a table are called.
// {name^} is a number with its sign, {name^1} with one decimal; {name=} a probability after an
// equals sign, or "< 0.0001"; {name~} what a gap is measured against.
// {currency} is the workshop's unless the message has its own.
const char* templateOf(Code code);

// Parts of templateOf(): each says its own codes and hands on to the next.
const char* fileTemplateOf(Code code); // files, versions, merges
const char* journeyTemplateOf(Code code);
const char* mixTemplateOf(Code code);
const char* curveTemplateOf(Code code);
const char* importTemplateOf(Code code);
const char* clipboardTemplateOf(Code code);
const char* tableTemplateOf(Code code); // CSV texts and workbooks
const char* formatTemplateOf(Code code); // other formats, events, pictures, what goes out
const char* titleTemplateOf(Code code); // what a number is called
const char* formulaTemplateOf(Code code); // how it is computed, in words
const char* inputTemplateOf(Code code); // what goes into a formula, and where it comes from
const char* verdictTemplateOf(Code code); // verdicts and how certain they are
const char* figureTemplateOf(Code code); // counts, certainty, scenarios and agreement
const char* entryTemplateOf(Code code); // what was entered, rated, judged and guessed

} // namespace rundblick
