// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/filestate/filechoices.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace rundblick {

class Document;
class ElidedLabel;
struct Look;

// The bar at the top: whose workshop this is, where its changes stand, and the actions that are
// needed all the time. Where the room ends, undo and redo are left with their arrows, then the
// state is said in fewer words, then the end of the name goes.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Document& document, const Look& look, QWidget* parent = nullptr);

    void addAction(QAction* action, bool isPrimary = false);

signals:
    void stateClicked(); // where somebody has to do something about the file

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showButtons();
    void showName();
    void showState();
    void say(const QString& words);
    int stateWidth(const QString& words) const;

    const Document& m_document;
    ElidedLabel* m_name;
    ElidedLabel* m_state;
    QToolButton* m_trouble; // in place of the state, where there is something to be done
    QHBoxLayout* m_layout;
    std::vector<std::pair<const QAction*, QPushButton*>> m_buttons;
    FileWords m_words;
    bool m_isNarrow = false;
};

} // namespace rundblick
