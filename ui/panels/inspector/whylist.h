// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rundblick {

// Why the mix recommends what it recommends, in sentences: the selected touchpoint first, then
// those that change most.
class WhyList : public QScrollArea {
    Q_OBJECT

public:
    explicit WhyList(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const MixFigure& figure);

private:
    void show();
    void add(const MixRow& row);

    const Selection& m_selection;
    const Look& m_look;
    NumberStyle m_style;
    MixFigure m_figure;
    QVBoxLayout* m_layout;
};

} // namespace rundblick
