// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowfigure.h"
#include "ui/pages/page.h"

#include <set>

class QLabel;
class QPushButton;

namespace rundblick {

class Card;
class FindingsList;
class FlowScene;
class FlowView;
class PageHeader;
class ShareFilter;
class SidePanels;

// Flow: the journey as a graph of touchpoints and links, and what was found in it.
class FlowPage : public Page {
    Q_OBJECT

public:
    explicit FlowPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    FlowView& view() { return *m_view; }
    std::vector<KeyHelp> keys() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createSwitches();
    QPushButton* createChip(const QString& text, const QString& hint);
    void createTools(const Surroundings& surroundings);
    QWidget* createBoard();
    SidePanels* createSide();
    void follow();
    void showSource();
    void showFindings();
    void mark(FlowFindingKind kind, bool on);

    FlowScene* m_scene;
    PageHeader* m_header;
    FlowView* m_view;
    FindingsList* m_findings;
    QLabel* m_hint;
    QLabel* m_source;
    ShareFilter* m_filter;
    QLabel* m_nothing;
    QPushButton* m_linking = nullptr;
    QPushButton* m_observed = nullptr;
    std::set<FlowFindingKind> m_kinds;
};

} // namespace rundblick
