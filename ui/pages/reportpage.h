// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/pages/page.h"
#include "ui/report/reportpages.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace rundblick {

class Background;
class EmptyHint;
class PageHeader;
class PaperForm;
class Preview;
class SectionList;

// Report: what goes to paper, in which order and on which, with a preview of the sheets as they
// will be. It composes; files are written by the window, which it asks by signals.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    // How the other pages show their figures: asked before each preview.
    void setShape(std::function<void(ReportOptions&)> shape) { m_shape = std::move(shape); }

    ReportOptions options() const;
    PaperOptions paper() const;
    bool isDiscreet() const;

    SectionList& sections() { return *m_sections; }
    Preview& preview() { return *m_preview; }

    std::vector<KeyHelp> keys() const override;
    bool isReady() const override; // the preview is of what is chosen now
    void shapeReport(ReportOptions& options) const override;

signals:
    void exportWanted(); // a PDF of what is shown
    void handOverWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createChoices();
    void addButtons();
    void follow(const Edit& edit);
    void choose(const std::vector<ReportSection>& sections);
    void choosePaper(Paper paper);
    void refreshSoon();
    void refresh();
    void showReport(const Workshop& workshop, const Analysis& analysis);
    void showDiscreetReport();

    const Surroundings m_surroundings;
    std::function<void(ReportOptions&)> m_shape;
    PageHeader* m_header;
    EmptyHint* m_hint;
    QWidget* m_parts;
    SectionList* m_sections;
    PaperForm* m_paper;
    Preview* m_preview;
    QPushButton* m_export;
    Background* m_computing; // of the workshop without names
    QTimer m_rest; // nobody has edited for a moment
};

} // namespace rundblick
