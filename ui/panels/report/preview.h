// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/report/previewwork.h"

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace rundblick {

class SheetView;
struct Look;

// The report as it will be on paper: all sheets as small pictures, one of them large, and whether
// its smallest text is read. It follows what it is given between two events.
class Preview : public QWidget {
    Q_OBJECT

public:
    explicit Preview(const Look& look, QWidget* parent = nullptr);

    void show(Report report, const PaperOptions& options);
    void clear();
    void goTo(ReportSection section); // its first sheet

    bool isComplete() const { return m_work.sheets() && !m_work.isRunning(); }
    const PaperSheets* sheets() const { return m_work.sheets(); }
    const Legibility& legibility() const { return m_work.legibility(); }
    SheetView& view() { return *m_view; }
    QListWidget& strip() { return *m_strip; }

signals:
    void paperWanted(rundblick::Paper paper); // a person took the advice

private:
    void createStrip();
    QLayout* createNote();
    void showSheets();
    void showSmall(std::size_t sheet, const QImage& small);
    void showCurrent();
    void showLegibility();

    const Look& m_look;
    PreviewWork m_work;
    QListWidget* m_strip;
    SheetView* m_view;
    QLabel* m_place; // "Page 3 of 24 · Wheel"
    QLabel* m_note;
    QPushButton* m_larger;
};

} // namespace rundblick
