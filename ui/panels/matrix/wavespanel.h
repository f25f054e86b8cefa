// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/wavesfigure.h"
#include "ui/session/background.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace rundblick {

class WavesModel;
class WavesTable;

// The waves of a study side by side, for one brand at a time: what changed, and whether it is more
// than chance. It is compared on a worker, while it is seen, with every edit that concerns it.
class WavesPanel : public QWidget {
    Q_OBJECT

public:
    explicit WavesPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    WavesModel& rows() { return *m_model; }
    WavesTable& table() { return *m_table; }

signals:
    void shown(const rundblick::WavesFigure& figure); // of the brand

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow(const Edit& edit);
    void compare();
    void fillBrands();
    void showRows();

    Session& m_session;
    WavesModel* m_model;
    WavesTable* m_table;
    QComboBox* m_brand;
    QLabel* m_summary;
    WaveComparison m_comparison;
    bool m_isStale = true;
    Background m_background; // ends first
};

} // namespace rundblick
