// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/formatwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HandOver", text);
}

struct FormatWords {
    ExportFormat format;
    const char* kind; // a name, in every language
    const char* name;
    const char* title;
    const char* use;
};

constexpr FormatWords words[] = {
    {ExportFormat::Pdf, "PDF", QT_TRANSLATE_NOOP("HandOver", "Report"),
        QT_TRANSLATE_NOOP("HandOver", "The report"),
        QT_TRANSLATE_NOOP("HandOver", "All results with their reasons, to read and to print.")},
    {ExportFormat::Slides, "PowerPoint", QT_TRANSLATE_NOOP("HandOver", "Slides"),
        QT_TRANSLATE_NOOP("HandOver", "The slides"),
        QT_TRANSLATE_NOOP("HandOver",
            "To present and to change, for PowerPoint, Impress or Keynote; one idea a slide.")},
    {ExportFormat::Workbook, "Excel", QT_TRANSLATE_NOOP("HandOver", "Numbers"),
        QT_TRANSLATE_NOOP("HandOver", "All numbers"),
        QT_TRANSLATE_NOOP("HandOver",
            "To go on calculating, for Excel or Calc: change a rating, and the results follow.")},
    {ExportFormat::Svg, "SVG", QT_TRANSLATE_NOOP("HandOver", "Drawings"),
        QT_TRANSLATE_NOOP("HandOver", "Drawings"),
        QT_TRANSLATE_NOOP("HandOver", "Sharp at every size, for layout and print shops (SVG).")},
    {ExportFormat::Png, "PNG", QT_TRANSLATE_NOOP("HandOver", "Pictures"),
        QT_TRANSLATE_NOOP("HandOver", "Pictures"),
        QT_TRANSLATE_NOOP("HandOver", "For documents, chats and the intranet (PNG).")},
    {ExportFormat::Tables, "CSV", QT_TRANSLATE_NOOP("HandOver", "Tables"),
        QT_TRANSLATE_NOOP("HandOver", "Tables"),
        QT_TRANSLATE_NOOP("HandOver", "The raw data as CSV, for any statistics program.")},
    {ExportFormat::Json, "JSON", QT_TRANSLATE_NOOP("HandOver", "Workshop"),
        QT_TRANSLATE_NOOP("HandOver", "The whole workshop as JSON"),
        QT_TRANSLATE_NOOP("HandOver", "For other programs; Rundblick reads it back.")},
    {ExportFormat::GraphMl, "GraphML", QT_TRANSLATE_NOOP("HandOver", "Flow"),
        QT_TRANSLATE_NOOP("HandOver", "The flow as a graph"),
        QT_TRANSLATE_NOOP("HandOver", "For network analysis, such as Gephi or yEd (GraphML).")},
    {ExportFormat::Dot, "DOT", QT_TRANSLATE_NOOP("HandOver", "Flow"),
        QT_TRANSLATE_NOOP("HandOver", "The flow as a drawing"),
        QT_TRANSLATE_NOOP("HandOver", "For Graphviz (DOT).")},
    {ExportFormat::Mermaid, "Mermaid", QT_TRANSLATE_NOOP("HandOver", "Journey"),
        QT_TRANSLATE_NOOP("HandOver", "The journey as text"),
        QT_TRANSLATE_NOOP("HandOver", "For wikis that draw Mermaid.")},
    {ExportFormat::Calendar, "iCalendar", QT_TRANSLATE_NOOP("HandOver", "Measures"),
        QT_TRANSLATE_NOOP("HandOver", "The measures with their dates"),
        QT_TRANSLATE_NOOP("HandOver", "For the calendar (iCalendar).")},
};

const FormatWords& wordsOf(ExportFormat format)
{
    return *std::ranges::find(words, format, &FormatWords::format);
}

} // namespace

QString fileNameOf(ExportFormat format)
{
    return tr(wordsOf(format).name);
}

QString titleOf(ExportFormat format)
{
    return tr(wordsOf(format).title);
}

QString kindOf(ExportFormat format)
{
    return QString::fromLatin1(wordsOf(format).kind);
}

QString longTitleOf(ExportFormat format)
{
    const QString title = titleOf(format);
    const QString kind = kindOf(format);
    return title.contains(kind) ? title : QStringLiteral("%1 (%2)").arg(title, kind);
}

QString useOf(ExportFormat format)
{
    return tr(wordsOf(format).use);
}

} // namespace rundblick
