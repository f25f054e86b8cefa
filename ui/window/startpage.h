// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/templates.h"

#include <QWidget>

namespace rundblick {

struct Look;

// What the window shows while no workshop is open: the ways to get one.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Look& look, QWidget* parent = nullptr);

signals:
    void templateChosen(rundblick::Template which);
    void openRequested();
    void recentChosen(const QString& path);

private:
    QWidget* createDoors();
    QWidget* createRecent(const Look& look);
};

// The name of a template on the screen.
QString nameOf(Template which);

} // namespace rundblick
