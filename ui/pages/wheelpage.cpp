// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wheelpage.h"

#include "core/report/report.h"
#include "ui/canvas/wheel/wheelview.h"
#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/wheel/wheelsummarypanel.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QPushButton* createChip(const QString& text, const QString& hint, const Look& look, QWidget* parent)
{
    QPushButton* chip = createChip(text, look, parent);
    chip->setToolTip(hint);
    return chip;
}

} // namespace

WheelPage::WheelPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("360° touchpoint wheel"), surroundings, this))
    , m_view(new WheelView(m_look, this))
    , m_summary(new WheelSummaryPanel(surroundings, this))
    , m_hint(new EmptyHint(tr("Nothing to show yet. Add touchpoints, place them in phases on the "
                              "Journey page and rate the brands: the wheel grows with every "
                              "rating."),
          m_look, this))
{
    m_header->setExplanation(
        tr("wedge = own value · tick = best competitor · arc = market · hollow = "
           "reserve, grey = weak effect"));
    addGroupingSwitch();
    addFaceSwitch();
    addZoom();
    m_view->setMinimumSize(m_look.length(400), m_look.length(430));
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(8));
    column->addWidget(m_header);
    column->addWidget(m_hint, 1);
    column->addWidget(m_view, 1);
    auto* parts = new FoldingSplitter(this);
    parts->addWidget(left);
    parts->addWidget(m_summary);
    parts->setStretchFactor(0, 1);
    parts->setSizes({10'000, 1}); // no wider at the side than it must be
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
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
    return {{{Qt::Key_Left, Qt::Key_Right}, tr("To the next touchpoint")},
        {{Qt::Key_Up, Qt::Key_Down}, tr("To the next sector")},
        {{Qt::Key_Home, Qt::Key_End}, tr("To the first or last touchpoint")},
        {{Qt::Key_Enter}, tr("Select the touchpoint under the pointer")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Scroll the enlarged wheel")},
        {{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, tr("Larger, smaller, whole wheel")}};
}

void WheelPage::shapeReport(ReportOptions& options) const
{
    options.wheelGrouping = m_grouping;
    options.wheelShowsMarket = m_view->face() == WheelFace::Market;
}

void WheelPage::addGroupingSwitch()
{
    auto* group = new QButtonGroup(this);
    const std::tuple<Grouping, QString, QString> groupings[] = {
        {Grouping::Phase, tr("Phases"), tr("Each touchpoint in the phase of its largest impact")},
        {Grouping::Channel, tr("Channels"), tr("Sectors are paid, owned and earned channels")},
        {Grouping::Department, tr("Departments"), tr("Sectors are the departments in charge")}};
    for (const auto& [grouping, name, hint] : groupings) {
        QPushButton* chip = createChip(name, hint, m_look, this);
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
        tr("Market"), tr("Wedges show the market value, the thin arc the own brand"), m_look, this);
    connect(chip, &QPushButton::toggled, this,
        [this](bool isMarket) { m_view->setFace(isMarket ? WheelFace::Market : WheelFace::Own); });
    m_header->addWidget(chip);
}

void WheelPage::addZoom()
{
    QPushButton* smaller
        = createChip(QStringLiteral("−"), tr("Smaller (Ctrl and mouse wheel)"), m_look, this);
    smaller->setCheckable(false);
    QPushButton* larger
        = createChip(QStringLiteral("+"), tr("Larger (Ctrl and mouse wheel)"), m_look, this);
    larger->setCheckable(false);
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
