// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/restrictionfigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QScrollArea>

class QFrame;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rundblick {

class Card;
class LimitList;
class NumberField;
class NumberLabel;

// What the shown scenario asks: every field is changed in place and has its price beside it. Where
// no mix keeps all of it, the restrictions that contradict each other stand on top, each with a
// way out.
class RestrictionPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit RestrictionPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const RestrictionFigure& figure);

private:
    struct PhaseFields {
        NumberField* active = nullptr;
        NumberLabel* activePrice = nullptr;
        NumberField* share = nullptr;
        NumberLabel* sharePrice = nullptr;
    };

    QWidget* createConflict();
    Card* createScenario();
    Card* createLimits();
    void rebuildPhases();
    void addPhase(const PhaseLimit& limit, int row);
    NumberLabel* createPrice();
    void follow(const Edit& edit);
    void showValues();
    void showLists();
    void showPrice(NumberLabel& label, bool isAsked, const std::optional<PlacedPrice>& price) const;
    void demand(Id<Phase> phase, const NumberField& field, double value);
    void setUnit(std::optional<double> unit);

    Session& m_session;
    const Look& m_look;
    NumberStyle m_style;
    RestrictionFigure m_figure;
    QFrame* m_conflict;
    LimitList* m_conflictRows;
    NumberField* m_maxActive;
    NumberLabel* m_maxActivePrice;
    NumberField* m_unit;
    NumberLabel* m_budgetPrice;
    Card* m_phaseCard;
    QWidget* m_phaseGrid = nullptr;
    std::vector<PhaseFields> m_phases; // one per phase of the figure
    LimitList* m_limits;
    NumberLabel* m_noLimits;
    LimitList* m_suppositions;
    QWidget* m_suppositionCard;
};

} // namespace rundblick
