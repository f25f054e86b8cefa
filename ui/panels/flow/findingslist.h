// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowfigure.h"

#include <QListWidget>

#include <set>

namespace rundblick {

struct Look;

// What was found in the flow, a sentence each under the name of its kind. Choosing one asks to see
// where it is; a number in it can be asked where it comes from.
class FindingsList : public QListWidget {
    Q_OBJECT

public:
    explicit FindingsList(const Look& look, QWidget* parent = nullptr);

    QSize sizeHint() const override { return minimumSizeHint(); } // it scrolls, the page does not

    // Only the kinds that are shown; `setup` says how numbers are written.
    void showFindings(const std::vector<FlowFinding>& findings,
        const std::set<FlowFindingKind>& kinds, const Setup& setup);

signals:
    void looked(std::size_t finding); // index into the findings
    void lookedAway();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        const FlowFinding* finding = nullptr;
        std::size_t index = 0; // among the findings
        QString text;
    };
    bool isShown(const std::vector<Row>& rows) const;
    void fill(const std::vector<Row>& rows);
    void addHeading(const QString& text);
    void tell();

    const Look& m_look;
};

QString nameOf(FlowFindingKind kind); // "Main paths"

} // namespace rundblick
