// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporttemplate.h"
#include "core/report/report.h"
#include "ui/paint/ink.h"
#include "ui/report/contents.h"
#include "ui/report/paperframe.h"
#include "ui/support/strings.h"

#include <QImage>

namespace rundblick {

// How a report goes to paper; all papers lie on their long side.
struct PaperOptions {
    Paper paper = Paper::A4;
    QString language{}; // "en", "de": of the words; numbers follow the workshop
    TilePaper tiles = TilePaper::None; // cut into sheets of this size, to be glued together
    bool isPicture = false; // figure and legend alone: no head, method or number
    bool lettersAsPaths = false; // they look alike everywhere, but are no text any more
};

QSizeF paperSize(Paper paper); // points

// The texts of one page: points from its upper left corner.
struct PaperPage {
    QSizeF size;
    std::vector<LabelBox> labels;
};

// The pages of a report on a paper: laid out section by section, then painted one by one, as often
// as asked and on whatever painter: PDF, pictures, the preview. Every page has title, client, date,
// legend, method and page number. Needs a QGuiApplication, on whose thread it stays.
class ReportPages {
public:
    ReportPages(Report report, const PaperOptions& options);

    bool layOutNext(); // one section; true when all are laid out
    double progress() const; // of that, 0..1

    const Report& report() const { return m_report; }
    const QString& language() const { return m_language; }
    QSizeF size() const { return m_size; } // of the paper, points
    // Of a page: the paper, or larger where a picture grew so that all of a section is on it.
    QSizeF size(std::size_t page) const { return m_layouts[m_places[page].section].size; }
    std::size_t count() const { return m_places.size(); } // so far
    ReportSection sectionOf(std::size_t page) const;
    const QString& titleOf(std::size_t page) const; // of its section
    // The same in the language that was spoken when the report was begun: that of the window.
    const QString& windowTitleOf(std::size_t page) const;
    const Contents& contents() const { return m_contents; } // whole when all is laid out

    // A unit of the painter is a point, the origin the upper left corner; the paper is not painted.
    // `labels` receives the texts; may be null.
    void paint(QPainter& painter, std::size_t page, std::vector<LabelBox>* labels = nullptr) const;

private:
    struct Place { // of a page
        std::size_t section = 0;
        PaintPage paint;
    };
    struct Layout { // of a section
        QSizeF size; // of its pages
        FrameGeometry geometry;
        double scale = 1.0; // by which it is enlarged
    };

    void listContents();
    QSizeF settle(Ink& ink, const PaperSection& section, Layout& layout) const;
    QSizeF pictureSize(Ink& ink, const PaperSection& section) const;
    void layOut(std::size_t section);
    void numberPages();

    const Report m_report;
    const QString m_language;
    const Look m_look;
    const bool m_isPicture;
    const double m_frameScale;
    const QSizeF m_size;
    const NumberStyle m_numbers;
    PaperFrame m_frame;
    Contents m_contents;
    std::vector<PaperSection> m_sections; // borrow report, numbers and contents
    std::vector<Layout> m_layouts; // one per section that is laid out
    std::vector<Place> m_places;
};

} // namespace rundblick
