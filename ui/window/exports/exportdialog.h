// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/pdf.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace rundblick {

// Which pages go to paper, on which paper, in which language, with names or without: as the person
// is discreet or not, and for this time otherwise.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // `current`: the page that is looked at; it is offered beside the whole report.
    ExportDialog(ReportPage current, QWidget* parent);

    ReportPage page() const;
    PaperOptions paper() const;
    bool isDiscreet() const; // brands, client and raters shall not be named

private:
    QComboBox* m_page;
    QComboBox* m_paper;
    QComboBox* m_language;
    QCheckBox* m_discreet;
};

} // namespace rundblick
