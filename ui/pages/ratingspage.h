// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/panels/ratings/ratingtable.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace rundblick {

class Chips;
class PageHeader;
class RaterChoice;
class SheetBar;
class SheetButton;

// Ratings: the grid touchpoints × brands that is typed or tapped into, whose ratings they are, how
// much is done and whether the raters agree.
class RatingsPage : public Page {
    Q_OBJECT

public:
    explicit RatingsPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    RatingTable& table() { return *m_table; }
    std::vector<KeyHelp> keys() const override;
    void typeInSheets(); // starts the mode that follows paper sheets

private:
    void createHeaderTools();
    void createActions();
    QWidget* createBar();
    QWidget* createGridCard();
    void connectAll();
    void follow(const Edit& edit);
    void fillCriteria();
    void showGrid();
    void showSheetPage(const RatingGrid& page);
    void endOfPage();
    void leaveSheets();
    void showSource();
    void showAnalysis();
    void explain();
    void openShortList();
    void rateInfluence();
    void say(const QString& sentence); // what was refused; empty: nothing to say
    void tell(const QString& sentence);
    std::optional<Id<Criterion>> criterion() const;

    const Surroundings m_surroundings;
    PageHeader* m_header;
    RaterChoice* m_who;
    QComboBox* m_criterion;
    Chips* m_way;
    QPushButton* m_range;
    SheetBar* m_sheets;
    RatingTable* m_table;
    QLabel* m_problem;
    QLabel* m_told;
    QLabel* m_empty;
    std::vector<Id<Criterion>> m_criteria; // of the choice, behind "all"
    bool m_typesSheets = false;
};

} // namespace rundblick
