#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of tests/data/workbooks, each by another program, all with the same table.

Needs python3-openpyxl, python3-xlsxwriter and libreoffice-calc-nogui.
"""
import datetime
import pathlib
import subprocess

import openpyxl
import xlsxwriter

folder = pathlib.Path(__file__).parent / "workbooks"
rows = [
    ["Kontaktpunkt", "Wert", "Anteil", "Datum", "Zeit", "Ja", "Leer", "Formel"],
    ["Zürich – Filiale", 4, 0.1, datetime.date(2026, 3, 31), datetime.datetime(2026, 3, 31, 14, 5), True, None, 5],
    ["=2+2", -1.5, 1e-7, datetime.date(1999, 12, 31), datetime.datetime(2000, 1, 1, 0, 0, 59), False, None, 9],
    None,
    ["שלום 😀 \"x\" <b>&amp;</b>", 12345678, 1 / 3, None, None, None, None, None],
    ["  zwei\nZeilen ", 0, 0, None, None, None, None, "Text"],
]


def by_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Bewertung"
    for at, row in enumerate(rows, 1):
        for column, value in enumerate(row or [], 1):
            cell = sheet.cell(at, column)
            cell.value = value
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
    book.create_sheet("Zweites")["B2"] = "hier"
    book.save(folder / "openpyxl.xlsx")


def by_xlsxwriter():
    book = xlsxwriter.Workbook(folder / "xlsxwriter.xlsx")
    sheet = book.add_worksheet("Bewertung")
    date = book.add_format({"num_format": "dd.mm.yyyy"})
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for at, row in enumerate(rows):
        for column, value in enumerate(row or []):
            if column == 7 and isinstance(value, int):
                sheet.write_formula(at, column, f"=B{at + 1}+1", None, value)
            elif isinstance(value, str):
                sheet.write_string(at, column, value)
            elif isinstance(value, datetime.datetime):
                sheet.write_datetime(at, column, value, time)
            elif isinstance(value, datetime.date):
                sheet.write_datetime(at, column, value, date)
            elif value is not None:
                sheet.write(at, column, value)
    book.add_chartsheet("Bild")
    book.add_worksheet("Zweites").write("B2", "hier")
    book.close()


def by_libreoffice():
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                    "--outdir", folder / "out", folder / "openpyxl.xlsx"], check=True)
    (folder / "out" / "openpyxl.xlsx").rename(folder / "libreoffice.xlsx")
    (folder / "out").rmdir()


def unfinished():
    """A formula that no program has computed yet."""
    book = openpyxl.Workbook()
    book.active["A1"] = "Wert"
    book.active["C4"] = "=1+1"
    book.save(folder / "unfinished.xlsx")


def of_1904():
    book = xlsxwriter.Workbook(folder / "of1904.xlsx", {"date_1904": True})
    sheet = book.add_worksheet()
    sheet.write("A1", "Tag")
    sheet.write_datetime("A2", datetime.date(2026, 3, 31), book.add_format({"num_format": 14}))
    book.close()


folder.mkdir(exist_ok=True)
by_openpyxl()
by_xlsxwriter()
by_libreoffice()
unfinished()
of_1904()
