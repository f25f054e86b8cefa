// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/start/beginning.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace rundblick {

struct Look;

// What the window shows while no workshop is open: three doors – a new workshop from a template,
// one that is there, the sample.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Look& look, QWidget* parent = nullptr);

signals:
    void beginningChosen(const rundblick::Beginning& beginning);
    void openRequested();
    void backupsRequested();
    void recentChosen(const QString& path);
    void sampleRequested(bool withTour);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createNew();
    QWidget* createOpen();
    QWidget* createSample();
    void fillBeginnings();
    void addOwn(const OwnTemplate& own);
    void askRemoval(const OwnTemplate& own);
    QWidget* recentTile(const QString& path);

    const Look& m_look;
    QBoxLayout* m_doors;
    QVBoxLayout* m_beginnings = nullptr;
};

} // namespace rundblick
