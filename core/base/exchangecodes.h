// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the core says of what comes in and goes out. Part of RUNDBLICK_CODES, which
// core/base/codes.h explains.
// clang-format off
#define RUNDBLICK_EXCHANGE_CODES(X) \
    /* clipboard */ \
    X(ClipboardForeign, "clipboard-foreign")      /* : holds no touchpoints of this program */ \
    X(ClipboardTooNew, "clipboard-too-new")       /* version, known */ \
    X(ClipboardTooBig, "clipboard-too-big")       /* limit: in megabytes */ \
    X(ClipboardDamaged, "clipboard-damaged")      /* record, field: that cannot be read */ \
    /* tables: CSV texts and workbooks, with file */ \
    X(RowTooLong, "row-too-long")                 /* row, limit: in megabytes */ \
    X(TooManyColumns, "too-many-columns")         /* row, limit */ \
    X(WorkbookUnreadable, "workbook-unreadable")  /* : no workbook, or a damaged one */ \
    X(WorkbookOld, "workbook-old")                /* : of before 2007, .xls */ \
    X(WorkbookProtected, "workbook-protected")    /* : with a password */ \
    X(WorkbookTooLarge, "workbook-too-large")     /* limit: in megabytes, unpacked */ \
    X(WorkbookDoctype, "workbook-doctype")        /* : its XML has a document type */ \
    X(WorkbookNoSheet, "workbook-no-sheet")       /* : no table in it */ \
    X(FormulaWithoutValue, "formula-without-value") /* row, column */ \
    /* other formats, with file */ \
    X(JsonDamaged, "json-damaged")                /* place: where in it; problem: what was expected */ \
    X(JsonForeign, "json-foreign")                /* : no workshop of this program */ \
    X(JsonTooNew, "json-too-new")                 /* version, known */ \
    X(FieldUnknown, "field-unknown")              /* place: left alone */ \
    X(ImportTooLarge, "import-too-large")         /* limit: in megabytes */ \
    X(XmlDamaged, "xml-damaged")                  /* row */ \
    X(XmlDoctype, "xml-doctype")                  /* : it has a document type */ \
    X(GraphForeign, "graph-foreign")              /* : no GraphML, or without nodes */ \
    X(GraphEdgeLost, "graph-edge-lost")           /* value: a node that is not there */ \
    X(MermaidForeign, "mermaid-foreign")          /* : no journey of Mermaid */ \
    X(MermaidLine, "mermaid-line")                /* row, value */ \
    /* what happened to customers: event logs, with file */ \
    X(EventsEmpty, "events-empty")                /* : no event in it */ \
    X(EventLineDamaged, "event-line-damaged")     /* row */ \
    X(EventFieldMissing, "event-field-missing")   /* row, column */ \
    X(NotATime, "not-a-time")                     /* row, column, value */ \
    X(EventsUnsorted, "events-unsorted")          /* limit: megabytes that sorting takes on the disk */ \
    X(JourneysMade, "journeys-made")              /* count, events, conversions */ \
    X(EventsLeftOut, "events-left-out")           /* count */ \
    /* what goes out */ \
    X(FolderNotMade, "folder-not-made")           /* folder */ \
    X(FolderNotEmpty, "folder-not-empty")         /* folder */ \
    X(NothingToWrite, "nothing-to-write")         /* format */ \
    X(NotWritten, "not-written")                  /* file: a library refused it; its reason as detail */ \
    /* import: all with file, row and column but where it says "alone" */ \
    X(CsvEmpty, "csv-empty")                      /* file alone */ \
    X(CsvNotUtf8, "csv-not-utf8")                 /* */ \
    X(CsvNul, "csv-nul")                          /* */ \
    X(CsvLoneQuote, "csv-lone-quote")             /* */ \
    X(CsvOpenQuote, "csv-open-quote")             /* */ \
    X(CsvRagged, "csv-ragged")                    /* count, expected: fields in the row and header */ \
    X(ColumnMissing, "column-missing")            /* */ \
    X(ColumnTwice, "column-twice")                /* */ \
    X(CellEmpty, "cell-empty")                    /* */ \
    X(CellTooLong, "cell-too-long")               /* limit */ \
    X(NotANumber, "not-a-number")                 /* value */ \
    X(NotAWord, "not-a-word")                     /* value, allowed */ \
    X(CellOutOfRange, "cell-out-of-range")        /* value, low, high */ \
    X(OffScale, "off-scale")                      /* value, criterion, low, high, step */ \
    X(ScaleUneven, "scale-uneven")                /* low, high, step */ \
    X(ScaleInUse, "scale-in-use")                 /* criterion */ \
    X(ColumnsAlike, "columns-alike")              /* column, other: titles; value: what both rate */ \
    X(RowRepeated, "row-repeated")                /* value: what stands there twice */ \
    X(CellContradicts, "cell-contradicts")        /* value, other: what stands elsewhere; name: of what */ \
    X(BoundsCrossed, "bounds-crossed")            /* low, high */ \
    X(NameReserved, "name-reserved")              /* name */ \
    X(TooManyMarked, "too-many-marked")           /* count, limit */ \
    X(InventoryFull, "inventory-full")            /* limit */ \
    X(RoomFull, "room-full")                      /* record, limit */ \
    X(RatedUnmarked, "rated-unmarked")            /* touchpoint, limit */ \
    X(BrandNeeded, "brand-needed")                /* criterion */ \
    X(BrandNotWanted, "brand-not-wanted")         /* criterion, value */ \
    X(RaterNotWanted, "rater-not-wanted")         /* value */ \
    X(LinkEndWrong, "link-end-wrong")             /* value */ \
    X(JudgedWithItself, "judged-with-itself")     /* value */ \
    X(NotPerformance, "not-performance")          /* criterion */ \
    X(NotADate, "not-a-date")                     /* value */ \
    X(SecondOwnBrand, "second-own-brand")         /* brand, other */ \
    X(NoOwnBrand, "no-own-brand")                 /* alone */ \
    X(OwnBrandUnknown, "own-brand-unknown")       /* brand alone */ \
    /* import: what was done */ \
    X(ColumnUnknown, "column-unknown")            /* file, column: left alone */ \
    X(RecordsCreated, "records-created")          /* record, count */ \
    X(NamesCreated, "names-created")              /* record, count, names */ \
    X(RecordsChanged, "records-changed")          /* record, count */ \
    X(RatingsRead, "ratings-read")                /* count, missing */ \
    X(PathsRead, "paths-read")                    /* count, conversions, nulls */ \
    X(TouchpointMarked, "touchpoint-marked")      /* touchpoint */ \
    X(NothingNew, "nothing-new")                  /* */
// clang-format on
