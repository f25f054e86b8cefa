// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wheelpage.h"

#include "ui/canvas/wheel/wheelview.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/wheel/wheelsummarypanel.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {
namespace {

QPushButton* createChip(const QString& text, const QString& hint, QWidget* parent)
{
    auto* chip = new QPushButton(text, parent);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setToolTip(hint);
    return chip;
}

} // namespace

WheelPage::WheelPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("360° touchpoint wheel"), surroundings, this))
    , m_view(new WheelView(m_look, this))
    , m_summary(new WheelSummaryPanel(surroundings, this))
    , m_hint(new QLabel(this))
{
    m_header->setExplanation(
        tr("wedge = own value · tick = best competitor · arc = market · hollow = "
           "reserve, grey = weak effect"));
    addGroupingSwitch();
    addFaceSwitch();
    addZoom();
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Nothing to show yet. Add touchpoints, place them in phases on the Journey "
                       "page and rate the brands: the wheel grows with every rating."));

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_header);
    left->addWidget(m_hint);
    left->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(m_summary);
    setFocusProxy(m_view);

    connect(m_view, &WheelView::chosen, this,
        [this](Id<Touchpoint> touchpoint) { m_selection.select(touchpoint); });
    connect(&m_selection, &Selection::changed, this,
        [this] { m_view->setSelected(m_selection.touchpoint()); });
    connect(&m_computation, &Computation::finished, this, [this] {
        if (isVisible()) // else it waits until it is looked at
            showFigure();
    });
}

void WheelPage::showEvent(QShowEvent* event)
{
    showFigure();
    Page::showEvent(event);
}

std::vector<KeyHelp> WheelPage::keys() const
{
    return {{QStringLiteral("← →"), tr("To the next touchpoint")},
        {QStringLiteral("↑ ↓"), tr("To the next sector")},
        {tr("Home, End"), tr("To the first or last touchpoint")},
        {QStringLiteral("+  −  0"), tr("Larger, smaller, whole wheel")}};
}

void WheelPage::addGroupingSwitch()
{
    auto* group = new QButtonGroup(this);
    const std::tuple<Grouping, QString, QString> groupings[] = {
        {Grouping::Phase, tr("Phases"), tr("Each touchpoint in the phase of its largest impact")},
        {Grouping::Channel, tr("Channels"), tr("Sectors are paid, owned and earned channels")},
        {Grouping::Department, tr("Departments"), tr("Sectors are the departments in charge")}};
    for (const auto& [grouping, name, hint] : groupings) {
        QPushButton* chip = createChip(name, hint, this);
        chip->setCheckable(true);
        chip->setChecked(grouping == m_grouping);
        connect(chip, &QPushButton::clicked, this, [this, grouping = grouping] {
            m_grouping = grouping;
            showFigure();
        });
        group->addButton(chip);
        m_header->addWidget(chip);
    }
}

void WheelPage::addFaceSwitch()
{
    QPushButton* chip = createChip(
        tr("Market"), tr("Wedges show the market value, the thin arc the own brand"), this);
    chip->setCheckable(true);
    connect(chip, &QPushButton::toggled, this,
        [this](bool isMarket) { m_view->setFace(isMarket ? WheelFace::Market : WheelFace::Own); });
    m_header->addWidget(chip);
}

void WheelPage::addZoom()
{
    QPushButton* smaller
        = createChip(QStringLiteral("−"), tr("Smaller (Ctrl and mouse wheel)"), this);
    QPushButton* larger
        = createChip(QStringLiteral("+"), tr("Larger (Ctrl and mouse wheel)"), this);
    connect(smaller, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(1.0 / 1.25); });
    connect(larger, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(1.25); });
    m_header->addWidget(smaller);
    m_header->addWidget(larger);
}

void WheelPage::showFigure()
{
    const std::shared_ptr<const Analysis>& analysis = m_computation.analysis();
    const Workshop& workshop = m_session.workshop();
    const WheelFigure figure
        = analysis ? wheelFigure(workshop, *analysis, m_grouping) : WheelFigure();
    const NumberStyle numbers(workshop.setup());
    m_view->setFigure(figure, numbers);
    m_view->setSelected(m_selection.touchpoint());
    m_summary->setFigure(figure, numbers);
    const bool isEmpty = figure.sectors.empty();
    m_hint->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_summary->setVisible(!isEmpty);
}

} // namespace rundblick
