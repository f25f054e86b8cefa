# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads workbooks as a foreign program does.

equal WRITTEN COMPUTED     every formula's value in WRITTEN against COMPUTED, recomputed elsewhere
same WRITTEN COMPUTED SHEET=COLUMNS ...   the same for some sheets, up to so many columns
edit FROM TO SHEET ROW COLUMN VALUE ...   changes cells (rows and columns from 1)
texts FILE                 all texts, as a JSON list; formulas are not among them
shape FILE                 sheets with sizes, frozen panes, filters, formulas, charts, as JSON
"""
import json
import sys

from openpyxl import load_workbook


def differs(written, computed):
    if isinstance(written, (int, float)) and isinstance(computed, (int, float)):
        return abs(written - computed) > 1e-9 * max(1.0, abs(written))
    empty = (None, "")
    return written != computed and not (written in empty and computed in empty)


def cells(book, sheet, last):
    for row in book[sheet].iter_rows(max_col=last):
        for cell in row:
            if cell.value is not None:
                yield cell


def values(book, sheet, last):
    return {(cell.row, cell.column): cell.value for cell in cells(book, sheet, last)}


def compare(written, computed, columns=None):
    formulas = load_workbook(written, read_only=True)
    ours = load_workbook(written, read_only=True, data_only=True)
    theirs = load_workbook(computed, read_only=True, data_only=True)
    count, wrong = 0, []
    for sheet in formulas.sheetnames if columns is None else columns:
        last = None if columns is None else columns[sheet]
        mine = values(ours, sheet, last)
        others = values(theirs, sheet, last)
        for cell in cells(formulas, sheet, last):
            if cell.data_type != "f":
                continue
            count += 1
            place = (cell.row, cell.column)
            if differs(mine.get(place), others.get(place)):
                wrong.append(f"{sheet}!{cell.coordinate}: {mine.get(place)!r} "
                             f"{others.get(place)!r} {cell.value[:120]}")
    print(json.dumps({"formulas": count, "wrong": len(wrong), "first": wrong[:5]}))


def edit(source, target, changes):
    book = load_workbook(source)
    for sheet, row, column, value in zip(*[iter(changes)] * 4):
        book[sheet].cell(int(row), int(column)).value = float(value)
    book.save(target)


def texts(path):
    found = []
    for sheet in load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            found += [cell.value for cell in row if cell.data_type == "s"]
    print(json.dumps(found))


def shape(path):
    print(json.dumps([{
        "name": sheet.title, "rows": sheet.max_row, "columns": sheet.max_column,
        "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref,
        "landscape": sheet.page_setup.orientation == "landscape",
        "wide": 1 if sheet.sheet_properties.pageSetUpPr.fitToPage else 0, "heads": sheet.print_title_rows,
        "colours": len(sheet.conditional_formatting),
        "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
    } for sheet in load_workbook(path).worksheets]))


if __name__ == "__main__":
    command, arguments = sys.argv[1], sys.argv[2:]
    if command == "equal":
        compare(*arguments)
    elif command == "same":
        pairs = [entry.rsplit("=", 1) for entry in arguments[2:]]
        compare(arguments[0], arguments[1], {name: int(last) for name, last in pairs})
    elif command == "edit":
        edit(arguments[0], arguments[1], arguments[2:])
    elif command == "texts":
        texts(arguments[0])
    elif command == "shape":
        shape(arguments[0])
