// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace rundblick {

class Document;
struct Look;

// The bar at the top: whose workshop this is, where its changes stand, and the actions that are
// needed all the time.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Document& document, const Look& look, QWidget* parent = nullptr);

    void addAction(QAction* action, bool isPrimary = false);

private:
    void showName();
    void showState();

    const Document& m_document;
    QLabel* m_name;
    QLabel* m_state;
    QHBoxLayout* m_layout;
};

} // namespace rundblick
