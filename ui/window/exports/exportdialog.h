// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace rundblick {

// What of the report goes out.
enum class ExportExtent {
    Report, // as it is composed
    Page, // the one that is looked at
    Selection // of its touchpoints
};

// How a format leaves the window: which pages, in which language, on which paper, how large, with
// names or without: as the person is discreet or not, and for this time otherwise. Only what
// matters to the format is asked.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // What there is to choose from, and how it goes to paper.
    struct Offer {
        bool hasPage = false; // one with a figure is looked at
        bool hasSelection = false; // several touchpoints of it are selected
        PaperOptions paper{};
        bool hasDecimalComma = false; // in the workshop's numbers
    };

    ExportDialog(ExportFormat format, const Offer& offer, QWidget* parent);

    ExportExtent extent() const;
    PaperOptions paper() const;
    PictureOptions picture() const;
    bool isForGermanSpreadsheets() const;
    bool isDiscreet() const; // brands, client and raters shall not be named

private:
    void offerPages(const Offer& offer);
    void offerPaper();
    void offerBitmaps();

    const ExportFormat m_format;
    const PaperOptions m_shown;
    QFormLayout* m_form;
    QComboBox* m_extent = nullptr; // null: not asked of this format
    QComboBox* m_paper = nullptr;
    QComboBox* m_scale = nullptr;
    QCheckBox* m_transparent = nullptr;
    QComboBox* m_tables = nullptr;
    QComboBox* m_language = nullptr;
    QCheckBox* m_discreet;
};

} // namespace rundblick
