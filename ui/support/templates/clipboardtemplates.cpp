// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QtGlobal>

namespace rundblick {

const char* clipboardTemplateOf(Code code)
{
    switch (code) {
    case Code::ClipboardForeign:
        return QT_TRANSLATE_NOOP("Messages",
            "What was copied holds no touchpoints of Rundblick. Copy some on a board, or lines of "
            "text.");
    case Code::ClipboardTooNew:
        return QT_TRANSLATE_NOOP("Messages",
            "What was copied comes from a newer Rundblick (version {version#} of the format, this "
            "one knows {known#}). Copy it as text instead.");
    case Code::ClipboardTooBig:
        return QT_TRANSLATE_NOOP("Messages",
            "What was copied has more than {limit#} megabytes. Copy fewer touchpoints at once.");
    case Code::ClipboardDamaged:
        return QT_TRANSLATE_NOOP("Messages",
            "What was copied is damaged: “{field}” cannot be read in one of the {record@}. Nothing "
            "was "
            "changed; copy it again.");
    default:
        return tableTemplateOf(code);
    }
}

} // namespace rundblick
