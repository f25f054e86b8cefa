// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace rundblick {

// What a PDF of Qt lacks: bookmarks, page labels, jumps, language, author and subject.

struct PdfBookmark {
    QString title;
    std::size_t page = 0;
    bool isNested = false; // below the one before
};

struct PdfJump { // from a place on a page to another page
    std::size_t page = 0;
    QRectF rect; // points from the upper left corner
    std::size_t target = 0;
};

struct PdfLabels { // of pages from here on
    std::size_t first = 0;
    QString prefix; // "A1"; in front of the number, or alone
    bool isNumbered = true; // from 1 on
};

struct PdfFinish {
    QString title;
    QString author;
    QString subject;
    QString language; // "de"
    std::vector<PdfBookmark> bookmarks; // in the order of their pages
    std::vector<PdfJump> jumps;
    std::vector<PdfLabels> labels; // the first one from page 0 on
};

// The same input gives the same bytes: the file bears no date, its id follows from its content. Of
// any thread. Refuses NotWritten where the PDF is none.
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFinish& finish);

// The metadata of the document in XMP, for the PDF writer.
QByteArray pdfMetadata(const PdfFinish& finish);

} // namespace rundblick
