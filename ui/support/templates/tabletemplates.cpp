// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QtGlobal>

namespace rundblick {

const char* tableTemplateOf(Code code)
{
    switch (code) {
    case Code::RowTooLong:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}: this row is longer than {limit#} megabytes, more than any table. "
            "Look whether a quotation mark is missing.");
    case Code::TooManyColumns:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}: more than {limit#} columns, more than a spreadsheet can have. "
            "Divide the table.");
    case Code::WorkbookUnreadable:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is no Excel workbook, or it is damaged. Open it in a spreadsheet program and "
            "save it as “.xlsx” or as “CSV UTF-8”.");
    case Code::WorkbookOld:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is in the format of Excel before 2007. Open it in a spreadsheet program and "
            "save it as “.xlsx”.");
    case Code::WorkbookProtected:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is protected by a password. Open it in a spreadsheet program and save it "
            "without one.");
    case Code::WorkbookTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} would unpack to more than {limit#} megabytes, or to far more than a table "
            "does. It was not opened, to be safe.");
    case Code::WorkbookDoctype:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} holds a document type, which no spreadsheet program writes. It was not opened, "
            "to be safe.");
    case Code::WorkbookNoSheet:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} has no sheet with a table. Save the table as “CSV UTF-8”.");
    case Code::FormulaWithoutValue:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column {column}: there is a formula without its result. Open the "
            "file in a spreadsheet program and save it.");
    default:
        return formatTemplateOf(code);
    }
}

} // namespace rundblick
