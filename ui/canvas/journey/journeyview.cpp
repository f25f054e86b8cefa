// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyview.h"

#include "core/engine/explain/verdictmessages.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/journey/journeytool.h"
#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/words/words.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double leastZoom = 0.4;
constexpr double mostZoom = 4.0;
constexpr double leastWidth = 720.0; // of the matrix; a narrower view scrolls

} // namespace

JourneyView::JourneyView(const Surroundings& surroundings, QWidget* parent)
    : QGraphicsView(parent)
    , m_surroundings(surroundings)
    , m_board(new JourneyScene(surroundings, this))
    , m_tool(new JourneyTool(surroundings.session, surroundings.selection, *m_board))
{
    setScene(m_board);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(FullViewportUpdate); // heads and names stay while the rest scrolls
    setTransformationAnchor(NoAnchor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the rows
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Journey matrix"));
    connect(m_tool, &JourneyTool::renameRequested, this, &JourneyView::rename);
    connect(&surroundings.selection, &Selection::changed, this, &JourneyView::showSelected);
    connect(m_board, &JourneyScene::synced, viewport(), qOverload<>(&QWidget::update));
}

void JourneyView::zoomBy(double factor)
{
    const double zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    setTransformationAnchor(AnchorUnderMouse);
    scale(zoom / m_zoom, zoom / m_zoom);
    setTransformationAnchor(NoAnchor);
    m_zoom = zoom;
    fitWidth();
}

void JourneyView::resetZoom()
{
    zoomBy(1.0 / m_zoom);
}

// Zoomed out, the columns share the whole width; zoomed in, the matrix is wider than the view.
void JourneyView::fitWidth()
{
    const double width = viewport()->width() / std::min(m_zoom, 1.0) - 2.0;
    m_board->setWidth(std::max(width, leastWidth));
}

void JourneyView::resizeEvent(QResizeEvent* event)
{
    const bool isFirst = !event->oldSize().isValid();
    QGraphicsView::resizeEvent(event);
    fitWidth();
    if (isFirst)
        verticalScrollBar()->setValue(0);
}

void JourneyView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editor)
        m_editor->clearFocus(); // it would stay behind
}

void JourneyView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
    else
        QGraphicsView::wheelEvent(event);
}

QPointF JourneyView::visibleCorner() const
{
    return mapToScene(QPoint(0, 0));
}

double JourneyView::headsBottom() const
{
    return m_board->geometry().matrix.top();
}

bool JourneyView::isOnHeads(QPoint position) const
{
    return mapToScene(position).y() < visibleCorner().y() + headsBottom();
}

void JourneyView::drawForeground(QPainter* painter, const QRectF&)
{
    const QPointF corner = visibleCorner();
    if (corner.x() > 0.5)
        paintNames(*painter, corner);
    paintHeads(*painter, corner);
}

// Loop, phases and lane at the upper border, whatever is scrolled below them.
void JourneyView::paintHeads(QPainter& painter, QPointF corner)
{
    const JourneyGeometry& geometry = m_board->geometry();
    const JourneyFigure& figure = m_board->figure();
    painter.save();
    painter.translate(0.0, std::max(corner.y(), 0.0));
    painter.fillRect(QRectF(-4.0, -2.0, m_board->width() + 8.0, headsBottom() + 1.5),
        m_surroundings.look.ground);
    Ink ink(painter, m_surroundings.look);
    paintLoop(ink, geometry);
    paintPhaseHeads(ink, figure, geometry);
    if (!geometry.lane.isEmpty())
        paintEmotionLane(ink, figure, geometry);
    painter.restore();
}

// The names again at the left border where they are scrolled out of sight.
void JourneyView::paintNames(QPainter& painter, QPointF corner)
{
    const JourneyGeometry& geometry = m_board->geometry();
    painter.save();
    painter.translate(corner.x(), 0.0);
    Ink ink(painter, m_surroundings.look);
    for (const JourneyLine& line : geometry.lines) {
        const QRectF label = geometry.labelRect(line);
        painter.fillRect(QRectF(0.0, line.rect.top(), label.right(), line.rect.height()),
            m_surroundings.look.card);
        if (line.row)
            paintRowLabel(ink, label, m_board->row(line), RowState::Plain);
        else
            paintGroupHead(ink, label, titleOf(m_board->figure().groups[line.group].key));
    }
    painter.restore();
}

void JourneyView::showSelected()
{
    const Selection& selection = m_surroundings.selection;
    if (!selection.touchpoint())
        return;
    QRectF target = m_board->rectOf({*selection.touchpoint(), selection.phase()});
    if (target.isEmpty())
        return;
    target.setTop(target.top() - headsBottom()); // not under the heads
    ensureVisible(target, 0, 8);
}

void JourneyView::rename(Id<Touchpoint> id)
{
    const Touchpoint* touchpoint = m_surroundings.session.workshop().find(id);
    const JourneyLine* line = m_board->lineOf(id);
    if (!touchpoint || !line)
        return;
    m_surroundings.selection.select(id);
    delete m_editor;
    m_editor = new QLineEdit(toQt(touchpoint->name), viewport());
    const QRectF label = m_board->geometry().labelRect(*line);
    QRect place = mapFromScene(label).boundingRect().adjusted(12, -4, 40, 4);
    m_editor->setGeometry(place);
    m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &QLineEdit::editingFinished, this, [this, id] {
        QLineEdit* editor = std::exchange(m_editor, nullptr);
        if (!editor)
            return; // Escape was first
        const std::string name = toStd(editor->text().trimmed());
        editor->deleteLater();
        Session& session = m_surroundings.session;
        session.perform(renameTouchpoint(session.workshop(), id, name));
        setFocus();
    });
}

void JourneyView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isOnHeads(event->pos()))
        return;
    m_tool->press(mapToScene(event->pos()), event->modifiers());
}

void JourneyView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_tool->drag(mapToScene(event->pos()));
}

void JourneyView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_tool->release(mapToScene(event->pos()));
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !isOnHeads(event->pos()))
        m_tool->doubleClick(mapToScene(event->pos()));
}

void JourneyView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const Selection& selection = m_surroundings.selection;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && selection.touchpoint();
    const QRectF current
        = byKey ? m_board->rectOf({*selection.touchpoint(), selection.phase()}) : QRectF();
    m_tool->fillMenu(menu, byKey ? current.center() : mapToScene(event->pos()));
    addQuestion(menu, byKey ? mapFromScene(current.center()) : event->pos());
    if (!menu.isEmpty())
        menu.exec(
            byKey ? viewport()->mapToGlobal(mapFromScene(current.center())) : event->globalPos());
}

void JourneyView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_editor) {
        std::exchange(m_editor, nullptr)->deleteLater();
        setFocus();
        return;
    }
    if (!m_tool->key(*event))
        QGraphicsView::keyPressEvent(event);
}

bool JourneyView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = m_board->placeAt(mapToScene(help->pos()));
    if (place && !isOnHeads(help->pos()))
        QToolTip::showText(help->globalPos(), explanation(*place), viewport());
    else
        QToolTip::hideText();
    return true;
}

// The coverage of a phase under its name, the mood of its customers in the lane.
std::optional<QuantityAt> JourneyView::headNumberAt(QPointF point) const
{
    const JourneyGeometry& geometry = m_board->geometry();
    const auto phase = geometry.phaseAt(point.x());
    if (!phase)
        return {};
    const bool isLane = geometry.lane.contains(point);
    return QuantityAt{isLane ? Quantity::PhaseExperience : Quantity::Coverage, {}, {},
        m_board->figure().phases[*phase].id, {}, 0};
}

std::optional<QuantityAt> JourneyView::numberAt(QPoint position) const
{
    const QPointF point = mapToScene(position);
    if (isOnHeads(position))
        return headNumberAt(point - QPointF(0.0, std::max(visibleCorner().y(), 0.0)));
    const auto place = m_board->placeAt(point);
    if (!place)
        return {};
    if (!place->phase)
        return QuantityAt{Quantity::CoverVerdict, place->touchpoint, {}, {}, {}, 0};
    return QuantityAt{Quantity::ImpactByPhase, place->touchpoint, {}, *place->phase, {}, 0};
}

std::optional<QuantityAt> JourneyView::currentNumber() const
{
    const Selection& selection = m_surroundings.selection;
    if (!selection.touchpoint())
        return {};
    if (!selection.phase())
        return QuantityAt{Quantity::CoverVerdict, *selection.touchpoint(), {}, {}, {}, 0};
    return QuantityAt{
        Quantity::ImpactByPhase, *selection.touchpoint(), {}, *selection.phase(), {}, 0};
}

// The same question as everywhere: the viewport is asked "What's this?" at the place of the menu.
void JourneyView::addQuestion(QMenu& menu, QPoint position)
{
    if (!numberAt(position))
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    connect(menu.addAction(tr("Where does this number come from?")), &QAction::triggered, this,
        [this, position] {
            QHelpEvent question(QEvent::WhatsThis, position, viewport()->mapToGlobal(position));
            QCoreApplication::sendEvent(viewport(), &question);
        });
}

QString JourneyView::explanation(const JourneyPlace& place) const
{
    const Workshop& workshop = m_surroundings.session.workshop();
    const NumberStyle style(workshop.setup());
    QStringList lines{toQt(workshop.find(place.touchpoint)->name)};
    const JourneyDot* dot = m_board->dotAt(place);
    if (dot) {
        lines << tr("In “%1”: importance %2 of 5, used by %3")
                     .arg(toQt(workshop.find(*place.phase)->name), style.number(dot->importance),
                         style.percent(dot->usage));
        if (dot->experience)
            lines << tr("Customers: %1").arg(experienceName(*dot->experience));
        if (dot->teamExperience)
            lines << tr("Team: %1").arg(experienceName(*dot->teamExperience));
        if (dot->momentOfTruth)
            lines << tr("Moment of truth");
    } else if (place.phase) {
        lines << tr("Double-click or Enter places it in “%1”.")
                     .arg(toQt(workshop.find(*place.phase)->name));
    }
    const auto& analysis = m_surroundings.computation.analysis();
    if (const TouchpointResult* result = analysis ? analysis->find(place.touchpoint) : nullptr)
        lines << sentences(explainGap(*result, *analysis), style);
    lines.removeAll(QString());
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace rundblick
