// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mappage.h"

#include "core/report/wheelfigure.h"
#include "ui/canvas/backdrop/backdropwriter.h"
#include "ui/canvas/exchange/boarddrops.h"
#include "ui/canvas/map/mapmenu.h"
#include "ui/canvas/map/maprules.h"
#include "ui/canvas/map/mapview.h"
#include "ui/canvas/tools/boardactions.h"
#include "ui/canvas/tools/boardtoolbar.h"
#include "ui/canvas/tools/boardwriter.h"
#include "ui/canvas/tools/selecttool.h"
#include "ui/canvas/wheel/wheelview.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/sidepanels.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/library/librarypanel.h"
#include "ui/panels/pageheader.h"
#include "ui/paint/toolicons.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace rundblick {

MapPage::MapPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("360° touchpoint map"), surroundings, this))
    , m_hint(new QLabel(this))
    , m_scene(new MapScene(surroundings, this))
    , m_view(new MapView(surroundings, *m_scene, this))
    , m_rules(std::make_unique<MapRules>(m_session, *m_scene))
    , m_writer(new BoardWriter(m_session, *m_view, *m_rules))
    , m_actions(new BoardActions(*m_writer))
    , m_wheel(new WheelView(m_look, this))
    , m_faces(new QStackedWidget(this))
    , m_segments(new QComboBox(this))
{
    new BoardDrops(*m_writer);
    auto* backdrops = new BackdropWriter(*m_writer, m_session, Board::Map);
    auto* toolbar = new BoardToolbar(*m_writer);
    toolbar->addTool(ToolIcon::Picture, backdrops->action());
    m_header->setExplanation(tr("drag a touchpoint into a sector (phase) and ring (role) · "
                                "double-click to add one · lines show how customers move"));
    createTools();
    m_side = createSide(surroundings);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_side);
    setFocusProxy(m_view);
    m_side->setFocusProxy(m_view);

    connect(m_view, &BoardView::menuRequested, this, &MapPage::askMenu);
    connect(m_writer, &BoardWriter::droppedOutside, this, &MapPage::takeBack);
    connect(m_wheel, &WheelView::chosen, this,
        [this](Id<Touchpoint> touchpoint) { m_selection.select(touchpoint); });
    connect(&m_selection, &Selection::changed, this,
        [this] { m_wheel->setSelected(m_selection.touchpoint()); });
    connect(&m_computation, &Computation::finished, this, &MapPage::showWheel);
    connect(&m_session, &Session::changed, this, &MapPage::showState);
    showState();
}

MapPage::~MapPage()
{
    delete m_view; // before the rules that its tools ask
}

QWidget* MapPage::createBoard()
{
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_wheel);
    auto* board = new QWidget(this);
    auto* layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_hint);
    layout->addWidget(m_faces, 1);
    return board;
}

void MapPage::createTools()
{
    auto* faces = new Chips({tr("Map"), tr("Wheel")}, m_look, this);
    connect(faces, &Chips::chosen, this, &MapPage::showFace);
    m_header->addWidget(faces);
    auto* links = new QPushButton(tr("Lines"), this);
    links->setObjectName(QStringLiteral("chip"));
    links->setCheckable(true);
    links->setChecked(true);
    links->setToolTip(
        tr("Show how customers move: the main ways, and all of the selected touchpoint"));
    connect(links, &QPushButton::toggled, m_scene, &MapScene::setLinksShown);
    m_header->addWidget(links);
    m_segments->setAccessibleName(tr("Segment"));
    m_segments->setToolTip(tr("Only touchpoints that this segment meets"));
    connect(m_segments, &QComboBox::activated, this, [this] {
        const auto id = m_segments->currentData().toLongLong();
        m_scene->setSegment(id ? std::optional(Id<Segment>{id}) : std::nullopt);
    });
    m_header->addWidget(m_segments);
}

SidePanels* MapPage::createSide(const Surroundings& surroundings)
{
    auto* inspector = new Inspector(surroundings, this);
    m_library = new LibraryPanel(surroundings, this);
    inspector->setHint(
        tr("Nothing is selected. Click a touchpoint, or move with the arrow keys.\n\n"
           "Insert adds a touchpoint beside it, Ctrl and an arrow move it to another phase or "
           "ring, Delete takes it off the map.\n\n1 to 5 say how important it is there, M marks "
           "a moment of truth, F6 leads to its details here and back.\n\nWith L one links: Enter "
           "on the one touchpoint, Enter on the other, then type the weight.\n\nF2 renames a "
           "touchpoint, Ctrl+F finds one, Ctrl+V adds a pasted list."));
    auto* side = new SidePanels(createBoard(),
        {{m_library, tr("Library"), tr("Shift+F6 goes there and back")},
            {inspector, tr("Selected touchpoint"), tr("F6 goes there and back")}},
        m_look, this);
    addPanelKey([] { return tr("To the &selected touchpoint beside the board, and back"); },
        Qt::Key_F6, *side, *inspector);
    addPanelKey(
        [] { return tr("To the &library, and back"); }, Qt::SHIFT | Qt::Key_F6, *side, *m_library);
    return side;
}

void MapPage::takeBack(const std::vector<BoardKey>& keys, QPoint global)
{
    std::vector<Id<Touchpoint>> touchpoints;
    for (const BoardKey& key : keys)
        if (const MapEntry* entry = m_scene->entryOf(key))
            touchpoints.push_back(entry->touchpoint);
    if (m_library->isVisible())
        m_library->takeBack(touchpoints, global);
}

void MapPage::showFace(int face)
{
    m_faces->setCurrentIndex(face);
    setFocusProxy(m_faces->currentWidget());
    m_side->setFocusProxy(m_faces->currentWidget());
    m_faces->currentWidget()->setFocus();
    showWheel();
}

void MapPage::showWheel()
{
    const auto& analysis = m_computation.analysis();
    if (m_faces->currentWidget() != m_wheel || !analysis)
        return;
    const Workshop& workshop = m_session.workshop();
    m_wheel->setFigure(
        wheelFigure(workshop, *analysis, Grouping::Phase), NumberStyle(workshop.setup()));
    m_wheel->setSelected(m_selection.touchpoint());
}

void MapPage::fillSegments()
{
    const auto shown = m_scene->segment();
    m_segments->clear();
    m_segments->addItem(tr("All segments"), QVariant::fromValue<qlonglong>(0));
    for (const Segment* segment : ordered<Segment>(m_session.workshop())) {
        m_segments->addItem(toQt(segment->name), QVariant::fromValue<qlonglong>(segment->id.value));
        if (shown == segment->id)
            m_segments->setCurrentIndex(m_segments->count() - 1);
    }
    m_segments->setVisible(m_segments->count() > 1);
}

void MapPage::showState()
{
    fillSegments();
    const Workshop& workshop = m_session.workshop();
    if (workshop.all<Phase>().empty())
        m_hint->setText(tr("The map has no sectors yet: add the phases of the customer journey on "
                           "the page Set-up."));
    else
        m_hint->setText(tr("The map is empty. Double-click a sector to add the first touchpoint, "
                           "drag some from the library, or paste a list (Ctrl+V)."));
    m_hint->setVisible(workshop.all<Phase>().empty() || m_scene->figure().chips.empty());
}

void MapPage::askMenu(QPoint global, QPointF place)
{
    QMenu menu(m_view);
    fillMapMenu(menu, *m_scene, *m_writer, m_session, place);
    m_actions->fillMenu(menu);
    menu.exec(global);
}

std::vector<KeyHelp> MapPage::keys() const
{
    std::vector<KeyHelp> keys = SelectTool::keys();
    keys.push_back({digitKeys(1, 5), tr("Importance of the placement")});
    keys.push_back({{Qt::Key_M}, tr("Mark a moment of truth, or not")});
    std::ranges::move(SelectTool::keysOfView(), std::back_inserter(keys));
    return keys;
}

} // namespace rundblick
