// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flowpage.h"

#include "ui/canvas/flow/flowview.h"
#include "ui/panels/card.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/sidepanels.h"
#include "ui/panels/flow/findingslist.h"
#include "ui/panels/flow/sharefilter.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/pageheader.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr FlowFindingKind allKinds[] = {FlowFindingKind::MainPath, FlowFindingKind::Bottleneck,
    FlowFindingKind::Unavoidable, FlowFindingKind::Trap};

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

} // namespace

FlowPage::FlowPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_scene(new FlowScene(m_look, NumberStyle(m_session.workshop().setup())))
    , m_header(new PageHeader(tr("Flow of the journey"), surroundings, this))
    , m_view(new FlowView(*m_scene, surroundings, this))
    , m_findings(new FindingsList(m_look, this))
    , m_hint(mutedLabel(this))
    , m_source(mutedLabel(this))
    , m_filter(new ShareFilter(m_look, this))
    , m_nothing(mutedLabel(this))
    , m_kinds(std::begin(allKinds), std::end(allKinds))
{
    m_scene->setParent(m_view); // which looks at it to the end
    m_header->setExplanation(tr("arrow = customers who go on, the wider the more · drag from a "
                                "node's dot to draw a link, double-click it for its weight"));
    createTools(surroundings);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createSide());
    setFocusProxy(m_view);
    connect(m_view, &FlowView::figureShown, this, &FlowPage::follow);
    connect(m_findings, &FindingsList::looked, this, [this](std::size_t finding) {
        m_scene->setLookedAt(finding);
        m_view->showWhere(m_scene->figure().findings[finding].nodes);
    });
    connect(m_findings, &FindingsList::lookedAway, this, [this] { m_scene->setLookedAt({}); });
    connect(m_filter, &ShareFilter::chosen, m_view, &FlowView::setLeastShare);
    m_scene->setMarked(m_kinds);
    follow();
}

void FlowPage::showEvent(QShowEvent* event)
{
    m_view->refresh();
    Page::showEvent(event);
}

QWidget* FlowPage::createBoard()
{
    m_hint->setAlignment(Qt::AlignCenter);
    auto* board = new QWidget(this);
    auto* layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QWidget* switches = createSwitches();
    m_header->addFolding(
        tr("Highlights"), tr("What is marked in the flow, and recorded paths"), *switches);
    layout->addWidget(m_header);
    layout->addWidget(switches);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
    return board;
}

QPushButton* FlowPage::createChip(const QString& text, const QString& hint)
{
    auto* chip = new QPushButton(text, this);
    chip->setObjectName(QStringLiteral("chip"));
    keepRoomForBold(*chip, m_look);
    chip->setToolTip(hint);
    return chip;
}

void FlowPage::createTools(const Surroundings& surroundings)
{
    m_linking = createChip(tr("&Link"), tr("Drag from one node to another, or click both (L)"));
    m_linking->setCheckable(true);
    connect(m_linking, &QPushButton::clicked, this, [this](bool on) {
        m_view->setLinking(on);
        m_view->setFocus();
    });
    m_header->addWidget(m_linking);
    auto* arrange = createChip(
        tr("&Arrange"), tr("Gives all nodes back to the layout; undo brings your places back"));
    connect(arrange, &QPushButton::clicked, m_view, &FlowView::arrange);
    m_header->addWidget(arrange);
    m_header->addZoom([this](double factor) { m_view->zoomBy(factor); });
    QPushButton* fit = createChip(tr("All"), tr("Shows all of the flow (0)"));
    connect(fit, &QPushButton::clicked, m_view, &FlowView::fit);
    m_header->addWidget(fit);
    m_header->addWidget(new MethodButton(surroundings, this));
}

QWidget* FlowPage::createSwitches()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(m_look.length(8), 0, 0, 0); // as the header
    layout->setSpacing(m_look.length(6));
    const QString hints[] = {tr("The most frequent ways from start to conversion"),
        tr("Where most customers are lost, and where it pays most to lose fewer (▼)"),
        tr("No journey converts without them (double border)"),
        tr("What customers never leave, what leads nowhere, and where nobody gets to (!)")};
    for (std::size_t at = 0; at < std::size(allKinds); ++at) {
        const FlowFindingKind kind = allKinds[at];
        QPushButton* chip = createChip(nameOf(kind), hints[at]);
        chip->setCheckable(true);
        chip->setChecked(true);
        connect(chip, &QPushButton::clicked, this, [this, kind](bool on) { mark(kind, on); });
        layout->addWidget(chip);
    }
    m_observed = createChip(tr("Recorded paths"),
        tr("Transitions of the recorded paths, dashed; they cannot be edited"));
    m_observed->setCheckable(true);
    m_observed->setChecked(true);
    connect(m_observed, &QPushButton::clicked, this,
        [this](bool on) { m_scene->setShowsObserved(on, m_session.workshop()); });
    layout->addWidget(m_observed);
    return row;
}

SidePanels* FlowPage::createSide()
{
    auto* card = new Card(tr("What stands out"), m_look, this);
    card->add(m_source);
    card->add(m_filter);
    card->add(m_nothing);
    card->add(m_findings, 1);
    QLabel* keys = mutedLabel(card);
    keys->setText(tr("Keys: Tab goes from node to node, L links to the one chosen next, W walks "
                     "through the links of a node, Enter edits, Delete removes."));
    card->add(keys);
    auto* side = new SidePanels(
        createBoard(), {{card, tr("What stands out"), tr("F6 goes there and back")}}, m_look, this);
    side->setFocusProxy(m_view);
    addPanelKey([] { return tr("To what stands &out beside the board, and back"); }, Qt::Key_F6,
        *side, *card);
    return side;
}

void FlowPage::mark(FlowFindingKind kind, bool on)
{
    if (on)
        m_kinds.insert(kind);
    else
        m_kinds.erase(kind);
    m_scene->setMarked(m_kinds);
    showFindings();
}

void FlowPage::follow()
{
    const FlowFigure& figure = m_scene->figure();
    const bool hasTouchpoints = figure.nodes.size() > 3; // beside the ends
    const bool hasLinks = !figure.links.empty() || !figure.observed.empty();
    m_hint->setVisible(!hasLinks);
    m_hint->setText(hasTouchpoints
            ? tr("No links yet. Drag from the dot at the right of a node to where customers go "
                 "next, from the start to the first touchpoints, and from the last to conversion "
                 "or loss; or import recorded paths.")
            : tr("No touchpoints yet. Double-click the canvas to add one, or collect them on the "
                 "Map page; then link them as customers move."));
    m_observed->setVisible(figure.hasPaths);
    m_filter->setVisible(hasLinks);
    m_filter->show(m_view->leastShare(), m_view->part(), NumberStyle(m_session.workshop().setup()));
    showSource();
    showFindings();
}

void FlowPage::showSource()
{
    const FlowFigure& figure = m_scene->figure();
    QString text;
    if (figure.drawnCounts && figure.observedCounts)
        text = tr("Drawn links and recorded paths count together.");
    else if (figure.observedCounts && !figure.links.empty())
        text = tr("The recorded paths count, the drawn links do not. The method can take links or "
                  "both.");
    else if (figure.observedCounts)
        text = tr("The recorded paths count.");
    else if (figure.drawnCounts && figure.hasPaths)
        text = tr("The drawn links count, the recorded paths do not. The method can take paths or "
                  "both.");
    else if (figure.drawnCounts)
        text = tr("The drawn links count.");
    if (figure.notShown > 0)
        text += u' '
            + tr("%n rarer transition(s) of the paths are not shown.", nullptr,
                static_cast<int>(figure.notShown));
    m_source->setText(text);
    m_source->setVisible(!text.isEmpty());
}

void FlowPage::showFindings()
{
    const FlowFigure& figure = m_scene->figure();
    m_findings->showFindings(figure.findings, m_kinds, m_session.workshop().setup());
    m_nothing->setVisible(m_findings->count() == 0);
    m_nothing->setText(figure.findings.empty()
            ? tr("Main paths, bottlenecks, what nobody avoids, traps and dead ends appear here as "
                 "soon as links or paths lead from the start to the conversion.")
            : tr("Nothing of the chosen kinds."));
}

std::vector<KeyHelp> FlowPage::keys() const
{
    std::vector<KeyHelp> keys{{arrowKeys(), tr("To the next node; on a link to its ends")},
        {{Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}, tr("To the next or last node")},
        {{Qt::Key_L}, tr("Link to the node that is chosen next and confirmed by Enter")},
        {{Qt::Key_W}, tr("Through the links of a node, by their weights")},
        {{Qt::Key_Enter}, tr("Type in place: a name, the weight of a link")},
        {arrowKeys(Qt::ShiftModifier), tr("Select the next one, too")},
        {arrowKeys(Qt::ControlModifier), tr("Move what is selected")},
        {{Qt::Key_Home, Qt::Key_End}, tr("To the first or last node")},
        {{Qt::Key_Escape}, tr("Drop what was begun, else select nothing")}};
    std::ranges::move(SelectTool::keysOfView(), std::back_inserter(keys));
    return keys;
}

} // namespace rundblick
