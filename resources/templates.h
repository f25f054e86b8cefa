// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rundblick {

enum class Language { English, German };

// The workshops a new one can start from. Their titles on the screen are in ui/support/messages.
enum class Template { Sample, CarPurchase, Blank };
inline constexpr Template allTemplates[]
    = {Template::Sample, Template::CarPurchase, Template::Blank};

// The text of a template on the command line: "sample", "car-purchase", "blank".
QString textOf(Template which);

// A finished workshop file, baked into the program: write it where the new workshop shall lie.
QByteArray templateFile(Template which, Language language);

} // namespace rundblick
