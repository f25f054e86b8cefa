// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/book/sheetpen.h"

#include <QTemporaryDir>

#include <array>
#include <memory>

struct lxw_workbook;

namespace rundblick {

class NumberStyle;

// The sheets in their order.
enum class SheetKind {
    ReadMe,
    Charts,
    Matrix,
    Waves,
    Coverage,
    Mix,
    Frontier,
    Actions,
    Ideas,
    Touchpoints,
    Placements,
    Criteria,
    Ratings,
    Points,
};
inline constexpr std::size_t sheetKinds = 14;

QString sheetName(SheetKind kind); // in the language spoken
std::string quotedSheet(SheetKind kind); // "'Read me'!", as formulas have it

// What a workbook says of itself.
struct BookFacts {
    QString title;
    QString client;
    QString author;
    QString date; // ISO 8601: the same workshop gives the same bytes whenever it is written
};

// A workbook on its way to a file: its sheets, and the formats that they share. Sheets that nobody
// asks for are not in it. close() may be called on any thread, when nobody writes any more.
class ExcelBook {
public:
    ExcelBook(const BookFacts& facts, const NumberStyle& numbers);
    ~ExcelBook();
    ExcelBook(const ExcelBook&) = delete;
    ExcelBook& operator=(const ExcelBook&) = delete;

    void addSheet(SheetKind kind); // in the order of the kinds
    bool hasSheet(SheetKind kind) const
    {
        return m_pens[static_cast<std::size_t>(kind)] != nullptr;
    }
    SheetPen& sheet(SheetKind kind) { return *m_pens[static_cast<std::size_t>(kind)]; }
    void defineName(const char* name, SheetKind kind, const SheetRange& range);
    lxw_workbook* handle() { return m_book; }

    // The bytes of the file. Error: NotWritten.
    Result<QByteArray> close();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("workbook.xlsx")); }

    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    CellFormats m_formats{};
    std::array<std::unique_ptr<SheetPen>, sheetKinds> m_pens;
};

} // namespace rundblick
