// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace rundblick {

class Document;
class ElidedLabel;
struct Look;

// The bar at the top: whose workshop this is, where its changes stand, and the actions that are
// needed all the time. Where the room ends, undo and redo are left with their arrows, then the
// state goes, then the end of the name.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Document& document, const Look& look, QWidget* parent = nullptr);

    void addAction(QAction* action, bool isPrimary = false);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showButtons();
    void showName();
    void showState();

    const Document& m_document;
    ElidedLabel* m_name;
    ElidedLabel* m_state;
    QHBoxLayout* m_layout;
    std::vector<std::pair<const QAction*, QPushButton*>> m_buttons;
    bool m_isNarrow = false;
};

} // namespace rundblick
