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
    // `current`: the page that is looked at, offered beside the report as it is composed; none:
    // nothing but that. `shown`: how it goes to paper.
    ExportDialog(std::optional<ReportSection> current, const PaperOptions& shown, QWidget* parent);

    std::optional<ReportSection> page() const; // none: the report as it is composed
    PaperOptions paper() const;
    bool isDiscreet() const; // brands, client and raters shall not be named

private:
    const std::optional<ReportSection> m_current;
    const PaperOptions m_shown;
    QComboBox* m_page;
    QComboBox* m_paper;
    QComboBox* m_language;
    QCheckBox* m_discreet;
};

} // namespace rundblick
