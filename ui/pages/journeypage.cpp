// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journeypage.h"

#include "core/model/edits/touchpointedits.h"
#include "core/report/report.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/panels/fit/sidepanels.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/journey/journeybar.h"
#include "ui/panels/journey/legendbutton.h"
#include "ui/panels/journey/momentbar.h"
#include "ui/panels/journey/steppanel.h"
#include "ui/panels/pageheader.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {

JourneyPage::JourneyPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("Journey matrix"), surroundings, this))
    , m_bar(new JourneyBar(surroundings, this))
    , m_momentBar(new MomentBar(surroundings, this))
    , m_view(new JourneyView(surroundings, this))
    , m_hint(new QLabel(this))
{
    m_header->setExplanation(tr("dot size = importance · colour and sign = experience · ring = "
                                "moment of truth · blue square = covers the journey"));
    createTools();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createSide(surroundings));
    setFocusProxy(m_view);
    connectBoard();
    connect(&m_session, &Session::changed, this, &JourneyPage::showState);
    showMoment();
    showState();
}

QWidget* JourneyPage::createBoard()
{
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* board = new QWidget(this);
    auto* layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_header->addFolding(tr("View"), tr("Groups, order, filters, lanes and saved views"), *m_bar);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_momentBar);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
    return board;
}

SidePanels* JourneyPage::createSide(const Surroundings& surroundings)
{
    m_panels = new QStackedWidget(this);
    auto* inspector = new Inspector(surroundings, m_panels);
    m_step = new StepPanel(surroundings, m_panels);
    m_panels->addWidget(inspector);
    m_panels->addWidget(m_step);
    auto* side = new SidePanels(
        createBoard(), {{m_panels, tr("Details"), tr("F6 goes there and back")}}, m_look, this);
    side->setFocusProxy(m_view);
    addPanelKey([] { return tr("To the &panel beside the board, and back"); }, Qt::Key_F6, *side,
        *m_panels);
    inspector->setHint(
        tr("Nothing is selected. Click a touchpoint, or move with the arrow keys.\n\n"
           "Enter places it in the phase, Delete takes it out, Ctrl and an arrow move "
           "it.\n\n1 to 5 say how important it is there, + and − how it is "
           "experienced, M marks a moment of truth, Ctrl and Enter opens it.\n\nIn the "
           "lanes above, typing writes, + and − move a point, a click on a title folds "
           "it.\n\nF2 renames a touchpoint, Ctrl and an arrow at its name move it in the "
           "order, Ctrl+V adds a pasted list."));
    inspector->offerOpening();
    connect(inspector, &Inspector::openRequested, this, [this](Id<Placement> moment) {
        m_view->board().openMoment(moment);
        m_view->setFocus();
    });
    return side;
}

void JourneyPage::connectBoard()
{
    JourneyScene& board = m_view->board();
    connect(m_bar, &JourneyBar::chosen, &board, &JourneyScene::setView);
    const auto showCount = [this] { m_bar->showCount(m_view->board().figure()); };
    connect(&board, &JourneyScene::viewChanged, this, [this, showCount] {
        m_bar->showView(m_view->board().view());
        showCount();
    });
    connect(&board, &JourneyScene::synced, this, showCount);
    connect(&board, &JourneyScene::momentChanged, this, &JourneyPage::showMoment);
    connect(&board, &JourneyScene::currentChanged, this,
        [this] { m_step->showStep(m_view->board().currentStep()); });
    connect(&board, &JourneyScene::synced, this,
        [this] { m_step->showStep(m_view->board().currentStep()); });
    connect(m_view, &JourneyView::pasteRequested, this,
        [this] { addTouchpointsFrom(exactTextOnClipboard()); });
    connect(m_view, &JourneyView::stepRequested, m_momentBar, &MomentBar::writeStep);
    connect(m_momentBar, &MomentBar::stepWritten, m_view, &JourneyView::addStep);
    connect(m_momentBar, &MomentBar::leaveRequested, this, [this] {
        m_view->board().openMoment({});
        m_view->setFocus();
    });
    showCount();
}

// The journey and the inside of a moment of truth have their own bars and panels.
void JourneyPage::showMoment()
{
    const Placement* moment = m_session.workshop().find(m_view->board().moment());
    m_header->offer(*m_bar, !moment);
    m_momentBar->setVisible(moment);
    m_panels->setCurrentIndex(moment ? 1 : 0);
    if (moment)
        m_momentBar->showMoment(*moment);
    m_step->showStep(m_view->board().currentStep());
    showState();
}

void JourneyPage::createTools()
{
    m_header->addZoom([this](double factor) { m_view->zoomBy(factor); });
    m_header->addWidget(new LegendButton(journeyLegend(), m_look, this));
    auto* add = new QPushButton(tr("&Add touchpoints …"), this);
    add->setObjectName(QStringLiteral("chip"));
    add->setToolTip(tr("One per line; lists can also be pasted into the matrix (Ctrl+V)"));
    connect(add, &QPushButton::clicked, this, &JourneyPage::askTouchpoints);
    m_header->addWidget(add);
}

void JourneyPage::askTouchpoints()
{
    bool isOk = false;
    const QString lines = QInputDialog::getMultiLineText(this, tr("Add touchpoints"),
        tr("One touchpoint per line. Those that exist already are left out."), {}, &isOk);
    if (isOk)
        addTouchpointsFrom(lines);
}

void JourneyPage::addTouchpointsFrom(const QString& lines)
{
    std::vector<std::string> names;
    for (const QString& line : lines.split(u'\n'))
        names.push_back(toStd(line.section(u'\t', 0, 0))); // the first column of a spreadsheet
    const Edit edit = addTouchpoints(m_session.workshop(), names, m_selection.phase());
    if (edit.isEmpty() || !m_session.perform(edit))
        return;
    std::optional<Id<Touchpoint>> first;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (!first)
            first = change.after->id;
    });
    m_selection.select(first, m_selection.phase());
}

void JourneyPage::showState()
{
    const bool isMoment = m_view->board().moment().has_value();
    const bool hasNothing = isMoment ? m_view->board().figure().phases.empty()
                                     : m_session.workshop().all<Touchpoint>().empty();
    m_hint->setText(isMoment
            ? tr("No steps yet. Type what happens first into the line above, then press Enter.")
            : tr("No touchpoints yet. Add some with the button above, or paste a list (Ctrl+V): "
                 "one touchpoint per line."));
    m_hint->setVisible(hasNothing);
}

void JourneyPage::shapeReport(ReportOptions& options) const
{
    options.journeyView = m_view->board().view();
}

std::vector<KeyHelp> JourneyPage::keys() const
{
    constexpr auto control = Qt::CTRL;
    return {{arrowKeys(), tr("To the next cell, also of lanes and heads")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, tr("Twelve rows up or down")},
        {{Qt::Key_Home, Qt::Key_End}, tr("To the name, to the last phase")},
        {arrowKeys(Qt::ControlModifier), tr("Move the dot, the row or the step")},
        {{Qt::Key_Enter}, tr("Place here, write here, fold a lane or group")},
        {{control | Qt::Key_Enter}, tr("Open the moment of truth into its steps")},
        {{Qt::Key_F2}, tr("Rename the touchpoint, write in the lane")},
        {{Qt::Key_Delete, Qt::Key_Backspace}, tr("Remove the dot, the touchpoint or the text")},
        {digitKeys(1, 5), tr("Importance of the placement")},
        {{Qt::Key_Plus, Qt::Key_Minus}, tr("Better or worse experience")},
        {{Qt::Key_M}, tr("Mark a moment of truth, or not")},
        {{control | Qt::Key_M}, tr("In a lane: value is enhanced from here on")},
        {{Qt::Key_Insert}, tr("In a moment of truth: a new step")},
        {{Qt::Key_Escape}, tr("Drop what was begun; back from a moment of truth")},
        {{QKeySequence::Paste}, tr("Touchpoints from pasted lines")}};
}

} // namespace rundblick
