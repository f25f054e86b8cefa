// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;
class QScrollArea;

namespace rundblick {

class Card;
class PageHeader;
class SetupCard;
class SetupIndex;

// Set-up: whose workshop it is, its phases, brands, segments and personas, criteria and raters, as
// cards on one page with an index beside them.
class SetupPage : public Page {
    Q_OBJECT

public:
    explicit SetupPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~SetupPage() override;
    std::vector<KeyHelp> keys() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void createCards(const Surroundings& surroundings);
    void addCard(const QString& name, Card* card, SetupCard* list);
    SetupCard* createPhases(const Surroundings& surroundings);
    SetupCard* createBrands(const Surroundings& surroundings);
    SetupCard* createPersonas(const Surroundings& surroundings);
    void goTo(int card);
    void followScroll();
    void showCounts();

    PageHeader* m_header;
    QScrollArea* m_scroll;
    QBoxLayout* m_middle; // index and cards
    SetupIndex* m_index = nullptr;
    QStringList m_names;
    std::vector<Card*> m_cards;
    std::vector<SetupCard*> m_lists; // beside m_cards; null: a form
};

} // namespace rundblick
