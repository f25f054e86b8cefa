// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace rundblick {

class BoardActions;
class BoardWriter;
class Chips;
class LibraryPanel;
class MapRules;
class MapScene;
class MapView;
class PageHeader;
class SidePanels;
class WheelView;

// Map: the 360° map of the touchpoints, with the library and what is known of the selected one
// beside it. A switch shows the wheel in its place; what is selected stays selected.
class MapPage : public Page {
    Q_OBJECT

public:
    explicit MapPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MapPage() override;

    MapView& view() { return *m_view; }
    MapScene& board() { return *m_scene; }
    WheelView& wheel() { return *m_wheel; }
    LibraryPanel& library() { return *m_library; }
    std::vector<KeyHelp> keys() const override;

private:
    void createTools();
    QWidget* createBoard();
    SidePanels* createSide(const Surroundings& surroundings);
    void takeBack(const std::vector<BoardKey>& keys, QPoint global);
    void fillSegments();
    void showFace(int face);
    void showWheel();
    void showState();
    void askMenu(QPoint global, QPointF place);

    PageHeader* m_header;
    QLabel* m_hint;
    MapScene* m_scene;
    MapView* m_view;
    std::unique_ptr<MapRules> m_rules;
    BoardWriter* m_writer;
    BoardActions* m_actions;
    WheelView* m_wheel;
    QStackedWidget* m_faces;
    QComboBox* m_segments;
    LibraryPanel* m_library = nullptr;
    SidePanels* m_side = nullptr;
};

} // namespace rundblick
