// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QtGlobal>

namespace rundblick {

const char* formatTemplateOf(Code code)
{
    switch (code) {
    case Code::JsonDamaged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} cannot be read at {place}: what can stand there is {problem}. Nothing was "
            "taken from it.");
    case Code::JsonForeign:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} holds no workshop of Rundblick. Choose a file that was exported as JSON.");
    case Code::JsonTooNew:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} was written by a newer version of Rundblick (form {version#}; this one knows "
            "{known#}). Update Rundblick.");
    case Code::FieldUnknown:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file}: {place} is not known here and was left alone.");
    case Code::ImportTooLarge:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} is larger than {limit#} megabytes. Divide it, or export less.");
    case Code::XmlDamaged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, line {row#}: this is no well-formed XML. Export the file once more.");
    case Code::XmlDoctype:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} holds a document type, which no graph needs. It was not opened, to be safe.");
    case Code::GraphForeign:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is no GraphML, or has no nodes. Export the graph as GraphML once more.");
    case Code::GraphEdgeLost:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}: an edge ends at the node “{value}”, which is not there. Add the node or "
            "remove the edge.");
    case Code::MermaidForeign:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is no user journey of Mermaid: its first line has to be “journey”.");
    case Code::MermaidLine:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, line {row#}: “{value}” is no section and no task. A task is written “name: "
            "score: actors”.");
    case Code::EventsEmpty:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} holds no event. Check whether the right columns are chosen.");
    case Code::EventLineDamaged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, line {row#}: this is no event as JSON. Export the file as “JSON lines”, one "
            "event a line.");
    case Code::EventFieldMissing:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file}, line {row#}: the event has no “{column}”. Export this field too.");
    case Code::NotATime:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column {column}: “{value}” is no date with a time. Write it like "
            "2026-03-31 14:05:00.");
    case Code::EventsUnsorted:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}: to put its events in order, temporary files of {limit#} megabytes are needed, "
            "and there is no room for them. Make room on the disk, or import fewer days at a "
            "time.");
    case Code::JourneysMade:
        return QT_TRANSLATE_NOOP("Messages",
            "{count#} journeys of customers were made of {events#} events; {conversions#} of them "
            "end with a conversion.");
    case Code::EventsLeftOut:
        return QT_TRANSLATE_NOOP("Messages", "{count#} events were left out.");
    case Code::FolderNotMade:
        return QT_TRANSLATE_NOOP(
            "Messages", "The folder {folder} cannot be made. Choose another place.");
    case Code::FolderNotEmpty:
        return QT_TRANSLATE_NOOP("Messages",
            "There are files in {folder} already. Choose a new folder, so that nothing of yours is "
            "overwritten.");
    case Code::NothingToWrite:
        return QT_TRANSLATE_NOOP(
            "Messages", "The workshop holds nothing that could be written as {format}.");
    case Code::NotWritten:
        return QT_TRANSLATE_NOOP("Messages", "{file} could not be written.");
    case Code::ColumnsAlike:
        return QT_TRANSLATE_NOOP("Messages",
            "The columns “{column}” and “{other}” both rate {value}. Choose which part of their "
            "titles names the brand, the criterion and the touchpoint.");
    default:
        return titleTemplateOf(code);
    }
}

} // namespace rundblick
