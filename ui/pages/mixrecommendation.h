// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rundblick {

class Card;
class Chips;
class FigureCards;
class FrontierChart;
class MixTable;
class TornadoChart;
class WhatIfBar;
class WhyList;

// The part of Mix that is shown first: what can be gained and how sure that is, the spends, what a
// budget can reach, what decides about it, and why.
class MixRecommendation : public QWidget {
    Q_OBJECT

public:
    explicit MixRecommendation(const Surroundings& surroundings, QWidget* parent = nullptr);

    MixTable& table() { return *m_table; }
    void setFigure(const MixFigure& figure);
    // How the shown scenario differs from the one before; empty: there is none.
    void setComparison(const QString& sentence);

signals:
    void restrictionsWanted(); // no mix keeps all of them

private:
    QWidget* createTableCard();
    QWidget* createChartCard();
    QWidget* createWhyCard();
    void showMix();
    void showProof();

    const Look& m_look;
    NumberStyle m_style;
    MixFigure m_figure;
    QString m_comparison;
    FigureCards* m_cards;
    QLabel* m_proof;
    QPushButton* m_wayOut;
    Card* m_tableCard;
    Chips* m_which;
    MixTable* m_table;
    WhatIfBar* m_whatIf;
    FrontierChart* m_frontier;
    TornadoChart* m_tornado;
    WhyList* m_why;
};

} // namespace rundblick
