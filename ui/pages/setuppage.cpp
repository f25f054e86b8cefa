// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setuppage.h"

#include "ui/paint/look.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/setup/criteriacard.h"
#include "ui/panels/setup/phasesetdialog.h"
#include "ui/panels/setup/setupindex.h"
#include "ui/panels/setup/setuplists.h"
#include "ui/panels/setup/workshopcard.h"
#include "ui/session/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rundblick {

SetupPage::SetupPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("Set-up"), surroundings, this))
    , m_scroll(new QScrollArea(this))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_header->setExplanation(
        tr("Who is looked at, along which phases, by which criteria. Every cell can be edited in "
           "place; the empty last row makes new ones, also from a pasted column of names."));
    createCards(surroundings);
    m_index = new SetupIndex(m_names, m_look, this);
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    for (Card* card : m_cards)
        column->addWidget(card);
    column->addStretch();
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(m_look.length(160)); // below it the page scrolls
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_scroll->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);

    m_middle->setSpacing(m_look.length(8));
    m_middle->addWidget(m_index);
    m_middle->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addLayout(m_middle, 1);
    connect(m_index, &SetupIndex::chosen, this, &SetupPage::goTo);
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SetupPage::followScroll);
    for (SetupCard* list : m_lists)
        if (list)
            connect(list, &SetupCard::countChanged, this, &SetupPage::showCounts);
    setFocusProxy(m_index);
    showCounts();
    m_index->setCurrent(0);
}

SetupPage::~SetupPage()
{
    // What is being typed ends while everything still stands, not when its field is deleted.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

// The index beside the cards; above them where the page is narrow.
void SetupPage::resizeEvent(QResizeEvent* event)
{
    constexpr int leastWidth = 760; // beside it the widest table has room
    const bool isNarrow = width() < m_look.length(leastWidth);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_index->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_index->minimumWidth());
    Page::resizeEvent(event);
}

void SetupPage::createCards(const Surroundings& surroundings)
{
    addCard(tr("Workshop"), new WorkshopCard(surroundings, this), nullptr);
    SetupCard* phases = createPhases(surroundings);
    addCard(tr("Phases"), phases, phases);
    SetupCard* brands = createBrands(surroundings);
    addCard(tr("Brands"), brands, brands);
    auto* segments = new SetupCard(tr("Segments"),
        tr("No segments yet: everybody counts as one. Type the target groups, one per row."),
        segmentList(), surroundings, this);
    addCard(tr("Segments"), segments, segments);
    SetupCard* personas = createPersonas(surroundings);
    addCard(tr("Personas"), personas, personas);
    auto* criteria = new CriteriaCard(surroundings, this);
    addCard(tr("Criteria"), criteria, criteria);
    auto* waves = new SetupCard(tr("Waves"),
        tr("No waves: everybody was asked at the same time. Where a study is repeated, type its "
           "waves, the oldest first; the list of raters says who belongs to which."),
        waveList(), surroundings, this);
    addCard(tr("Waves"), waves, waves);
    auto* raters = new SetupCard(tr("Raters"),
        tr("Nobody rates yet. Type who does, one name per row, or import a file with ratings; what "
           "the group agrees on needs no rater."),
        raterList(), surroundings, this);
    raters->table().setMostRows(12);
    addCard(tr("Raters"), raters, raters);
}

void SetupPage::addCard(const QString& name, Card* card, SetupCard* list)
{
    m_names << name;
    m_cards.push_back(card);
    m_lists.push_back(list);
}

SetupCard* SetupPage::createPhases(const Surroundings& surroundings)
{
    auto* card = new SetupCard(tr("Phases"),
        tr("No phases yet. Take them from a template, or type the steps from the first wish to the "
           "recommendation, one per row."),
        phaseList(), surroundings, this);
    auto* use = new QPushButton(tr("Use a te&mplate …"), card);
    use->setObjectName(QStringLiteral("usePhases"));
    card->addTool(use);
    connect(use, &QPushButton::clicked, card, [card, surroundings] {
        auto* dialog = new PhaseSetDialog(surroundings, card);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return card;
}

SetupCard* SetupPage::createBrands(const Surroundings& surroundings)
{
    auto* card = new SetupCard(tr("Own brand and competitors"),
        tr("No brands yet. Type the own brand first, then up to 24 competitors."), brandList(),
        surroundings, this);
    card->setPictures(
        [](const Workshop& workshop, std::int64_t id, std::optional<NewPicture> picture) {
            return setLogo(workshop, Id<Brand>{id}, std::move(picture));
        });
    return card;
}

SetupCard* SetupPage::createPersonas(const Surroundings& surroundings)
{
    auto* card = new SetupCard(tr("Personas"),
        tr("No personas yet. A persona is the portrait of a segment: add a segment first, then "
           "type a name."),
        personaList(), surroundings, this);
    card->setPictures(
        [](const Workshop& workshop, std::int64_t id, std::optional<NewPicture> picture) {
            return setPortrait(workshop, Id<Persona>{id}, std::move(picture));
        });
    return card;
}

// The card to the top, and the cursor into its list.
void SetupPage::goTo(int card)
{
    const auto place = static_cast<std::size_t>(card);
    m_scroll->verticalScrollBar()->setValue(m_cards[place]->y());
    if (m_lists[place])
        m_lists[place]->table().setFocus();
    else
        m_cards[place]->findChild<QLineEdit*>()->setFocus();
    m_index->setCurrent(card);
}

void SetupPage::followScroll()
{
    const int top = m_scroll->verticalScrollBar()->value() + 40;
    int current = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->y() <= top)
            current = static_cast<int>(i);
    m_index->setCurrent(current);
}

void SetupPage::showCounts()
{
    for (std::size_t i = 0; i < m_lists.size(); ++i)
        if (m_lists[i] && m_index)
            m_index->setCount(static_cast<int>(i), m_lists[i]->count());
}

std::vector<KeyHelp> SetupPage::keys() const
{
    return {{arrowKeys(), tr("To the next cell")},
        {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move the row up or down")},
        {{Qt::Key_Enter, Qt::Key_F2}, tr("Type in the cell; in the last row a new one")},
        {{Qt::Key_Delete}, tr("Remove the row, or clear the cell")},
        {{QKeySequence::Paste}, tr("New rows from a pasted column")}};
}

} // namespace rundblick
