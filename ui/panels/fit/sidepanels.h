// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace rundblick {

class Chips;
class Drawer;
class SideTab;
struct Look;

struct SidePanel {
    QWidget* panel;
    QString name;
    QString hint = {}; // in the tool tip
};

// A board with panels at its right; chips choose which of them is in front. Where the width does
// not suffice for both, the panels fold to a strip of tabs: each opens its panel over the board and
// closes it again, as Escape does. The focus proxy is what gets the focus when a panel closes.
class SidePanels : public QWidget {
    Q_OBJECT

public:
    SidePanels(QWidget* board, const std::vector<SidePanel>& panels, const Look& look,
        QWidget* parent = nullptr);

    bool isFolded() const { return m_isFolded; }
    void bring(QWidget& panel); // to the front; opens it where they are folded
    void close(); // what lies over the board

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createDrawer(const std::vector<SidePanel>& panels);
    void createStrip(const std::vector<SidePanel>& panels);
    void choose(int panel); // by its tab
    void setOpen(bool isOpen);
    void fit();
    void fold(bool isFolded);
    void arrange();

    const Look& m_look;
    QWidget* m_board;
    Drawer* m_drawer;
    Chips* m_names;
    QStackedWidget* m_panels;
    QWidget* m_strip;
    std::vector<SideTab*> m_tabs;
    QBoxLayout* m_layout;
    bool m_isFolded = false;
    bool m_isOpen = false; // over the board
};

} // namespace rundblick
