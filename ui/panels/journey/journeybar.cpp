// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/journeybar.h"

#include "core/report/journey/viewchoice.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/look.h"
#include "ui/paint/words/words.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/journey/viewchips.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace rundblick {
namespace {

constexpr Grouping groupings[]
    = {Grouping::Channel, Grouping::Department, Grouping::Verdict, Grouping::None};

constexpr LaneKind lanes[] = {LaneKind::Emotion, LaneKind::Activity, LaneKind::Needs,
    LaneKind::Pains, LaneKind::Company, LaneKind::Roles};

} // namespace

JourneyBar::JourneyBar(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_grouping(new QComboBox(this))
    , m_sorting(new QComboBox(this))
    , m_chips(new ViewChips(surroundings, this))
{
    auto* tools = new FlowLayout;
    tools->setSpacing(surroundings.look.length(6));
    addOrder(*tools);
    tools->addWidget(m_chips);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(surroundings.look.length(8), 0, 0, 0);
    layout->setSpacing(surroundings.look.length(4));
    layout->addLayout(tools);
    layout->addWidget(createFilterLine());
    connect(m_chips, &ViewChips::chosen, this, &JourneyBar::choose);
    showView({});
}

void JourneyBar::addOrder(QLayout& tools)
{
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* pair = new QWidget(this);
        auto* label = new QLabel(text, pair);
        label->setBuddy(box);
        auto* layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(tools.spacing());
        layout->addWidget(label);
        layout->addWidget(box);
        tools.addWidget(pair);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    for (const Grouping grouping : groupings)
        m_grouping->addItem(nameOf(grouping));
    for (std::size_t i = 0; i < enumTexts<Sorting>.size(); ++i)
        m_sorting->addItem(nameOf(static_cast<Sorting>(i)));
    m_grouping->setAccessibleName(tr("Group by"));
    m_sorting->setAccessibleName(tr("Sort by"));
    add(tr("&Group by"), m_grouping);
    add(tr("&Sort by"), m_sorting);
    connect(m_grouping, &QComboBox::activated, this, [this](int index) {
        SavedView view = m_view;
        view.grouping = groupings[index];
        choose(view);
    });
    connect(m_sorting, &QComboBox::activated, this, [this](int index) {
        SavedView view = m_view;
        view.sorting = static_cast<Sorting>(index);
        choose(view);
    });
    QToolButton* filter = createMenuButton(tr("&Filter"), &JourneyBar::fillFilters);
    filter->setToolTip(tr("Show only some touchpoints: by segment, voice, evidence or channel"));
    QToolButton* shownLanes = createMenuButton(tr("&Lanes"), &JourneyBar::fillLanes);
    shownLanes->setToolTip(tr("Show, hide and fold the lanes above the matrix, and their curves"));
    tools.addWidget(filter);
    tools.addWidget(shownLanes);
}

QToolButton* JourneyBar::createMenuButton(const QString& text, void (JourneyBar::*fill)(QMenu&))
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("menuButton"));
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    return button;
}

QWidget* JourneyBar::createFilterLine()
{
    m_filterLine = new QWidget(this);
    m_count = new QLabel(m_filterLine);
    m_count->setTextFormat(Qt::PlainText); // names come from files
    m_count->setWordWrap(true);
    auto* all = new QToolButton(m_filterLine);
    all->setObjectName(QStringLiteral("link"));
    all->setText(tr("Show &all"));
    all->setCursor(Qt::PointingHandCursor);
    connect(all, &QToolButton::clicked, this, [this] { choose(withoutFilters(m_view)); });
    auto* layout = new QHBoxLayout(m_filterLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count, 1);
    layout->addWidget(all);
    return m_filterLine;
}

void JourneyBar::choose(SavedView view)
{
    view.id = {}; // what is seen is no record until it is saved
    view.name.clear();
    view.order = 0.0;
    showView(view);
    emit chosen(view);
}

void JourneyBar::showView(const SavedView& view)
{
    m_view = view;
    const auto grouping = std::ranges::find(groupings, view.grouping);
    m_grouping->setCurrentIndex(static_cast<int>(grouping - groupings));
    m_sorting->setCurrentIndex(static_cast<int>(view.sorting));
    m_filterLine->setVisible(isFiltered(view));
    m_chips->showView(view);
}

void JourneyBar::showCount(const JourneyFigure& figure)
{
    m_count->setText(tr("%1 of %2 shown · %3")
                         .arg(QString::number(figure.shown), QString::number(figure.total),
                             filterWords(figure)));
}

template <typename T>
void JourneyBar::addChoice(QMenu& menu, const QString& text, T SavedView::*field, const T& value)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(m_view.*field == value);
    connect(action, &QAction::triggered, this, [this, field, value] {
        SavedView view = m_view;
        view.*field = value;
        choose(view);
    });
}

void JourneyBar::fillFilters(QMenu& menu)
{
    QMenu& segments = *menu.addMenu(tr("&Segment"));
    addChoice(segments, tr("All customers"), &SavedView::segment, {});
    for (const Segment* segment : ordered<Segment>(m_session.workshop()))
        addChoice(segments, toQt(segment->name), &SavedView::segment, std::optional(segment->id));
    QMenu& voices = *menu.addMenu(tr("&Voice"));
    addChoice(voices, tr("With or without voices"), &SavedView::voice, {});
    for (const Voice voice : {Voice::Customer, Voice::Employee, Voice::Expert})
        addChoice(voices, nameOf(voice), &SavedView::voice, std::optional(voice));
    QMenu& evidence = *menu.addMenu(tr("&Evidence"));
    addChoice(evidence, tr("Assumptions, too"), &SavedView::evidence, {});
    for (std::size_t i = 1; i < enumTexts<Evidence>.size(); ++i) {
        const auto least = static_cast<Evidence>(i);
        addChoice(evidence, tr("At least: %1").arg(nameOf(least)), &SavedView::evidence,
            std::optional(least));
    }
    QMenu& channels = *menu.addMenu(tr("&Channel"));
    addChoice(channels, tr("All channels"), &SavedView::ownership, {});
    for (std::size_t i = 1; i < enumTexts<Ownership>.size(); ++i)
        addChoice(channels, nameOf(static_cast<Ownership>(i)), &SavedView::ownership,
            std::optional(static_cast<Ownership>(i)));
    channels.addSeparator();
    addChoice(channels, tr("Of every kind"), &SavedView::form, {});
    for (std::size_t i = 1; i < enumTexts<Form>.size(); ++i)
        addChoice(channels, nameOf(static_cast<Form>(i)), &SavedView::form,
            std::optional(static_cast<Form>(i)));
}

void JourneyBar::addHideable(QMenu& menu, const QString& text, const std::string& key)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(!rundblick::isHidden(m_view, key));
    connect(action, &QAction::triggered, this, [this, key](bool shown) {
        SavedView view = m_view;
        rundblick::setHidden(view, key, !shown);
        choose(view);
    });
}

void JourneyBar::fillLanes(QMenu& menu)
{
    for (const LaneKind lane : lanes)
        addHideable(menu, titleOf(lane), keyOf(lane));
    menu.addSeparator();
    connect(menu.addAction(tr("&Fold all lanes")), &QAction::triggered, this,
        [this] { foldAll(true); });
    connect(menu.addAction(tr("&Unfold all lanes")), &QAction::triggered, this,
        [this] { foldAll(false); });
    fillCurves(*menu.addMenu(tr("Emotion &curves")));
}

void JourneyBar::fillCurves(QMenu& menu)
{
    for (const MoodCurve& curve : allMoodCurves(m_session.workshop(), m_view))
        addHideable(menu, nameOf(curve), keyOf(curve));
}

void JourneyBar::foldAll(bool collapsed)
{
    SavedView view = m_view;
    for (const LaneKind lane : lanes)
        setCollapsed(view, keyOf(lane), collapsed);
    choose(view);
}

} // namespace rundblick
