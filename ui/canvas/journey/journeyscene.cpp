// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyscene.h"

#include "ui/canvas/journey/journeyitems.h"
#include "ui/paint/ink.h"
#include "ui/paint/words/words.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <algorithm>

namespace rundblick {

JourneyScene::JourneyScene(const Surroundings& surroundings, QObject* parent)
    : QGraphicsScene(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
{
    setItemIndexMethod(NoIndex); // rows do not move about; a thousand are found faster without
    connect(&m_session, &Session::changed, this, &JourneyScene::refresh);
    connect(&m_computation, &Computation::finished, this, &JourneyScene::refresh);
    connect(&m_selection, &Selection::changed, this, &JourneyScene::showSelection);
    refresh();
}

JourneyScene::~JourneyScene() = default;

void JourneyScene::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    refresh();
}

void JourneyScene::setWidth(double width)
{
    if (width == m_width)
        return;
    m_width = width;
    sync();
}

void JourneyScene::refresh()
{
    m_figure = journeyFigure(m_session.workshop(), m_computation.analysis().get(), m_grouping);
    sync();
}

void JourneyScene::sync()
{
    m_geometry = journeyGeometry(m_figure, m_look, m_width);
    setSceneRect(0.0, 0.0, m_width, m_geometry.bottom() + m_geometry.sizes.gap);
    syncLines();
    syncDots();
    showSelection();
    invalidate(sceneRect(), BackgroundLayer);
    emit synced();
}

void JourneyScene::syncLines()
{
    while (m_lines.size() > m_geometry.lines.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < m_geometry.lines.size()) {
        m_lines.push_back(new LineItem(m_look));
        addItem(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const JourneyLine& line = m_geometry.lines[i];
        const QRectF label = m_geometry.labelRect(line);
        if (line.row)
            m_lines[i]->showRow(line.rect, label, row(line));
        else
            m_lines[i]->showHead(line.rect, label, titleOf(m_figure.groups[line.group].key));
    }
}

void JourneyScene::syncDots()
{
    std::map<Id<Placement>, DotItem*> before;
    before.swap(m_dots);
    for (const JourneyLine& line : m_geometry.lines) {
        if (!line.row)
            continue;
        for (const JourneyDot& dot : row(line).dots) {
            DotItem*& item = before[dot.placement];
            if (!item)
                addItem(item = new DotItem(m_look));
            item->show(
                dot, m_geometry.dotCentre(line, dot.phase), m_geometry.dotRadius(dot.importance));
            m_dots.emplace(dot.placement, std::exchange(item, nullptr));
        }
    }
    for (const auto& [id, item] : before)
        delete item;
}

void JourneyScene::showSelection()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const JourneyLine& line = m_geometry.lines[i];
        if (!line.row)
            continue;
        const Id<Touchpoint> touchpoint = row(line).touchpoint;
        const bool isCurrent = m_selection.touchpoint() == touchpoint;
        const bool isSelected = isCurrent || m_selection.touchpoints().contains(touchpoint);
        const bool hasCell = isCurrent && m_selection.phase();
        m_lines[i]->setState(isSelected ? RowState::Selected : RowState::Plain,
            hasCell ? rectOf({touchpoint, m_selection.phase()}) : QRectF());
    }
}

const JourneyRow& JourneyScene::row(const JourneyLine& line) const
{
    return m_figure.groups[line.group].rows[*line.row];
}

std::optional<JourneyPlace> JourneyScene::placeAt(QPointF point) const
{
    const JourneyLine* line = m_geometry.lineAt(point.y());
    if (!line || !line->row || !line->rect.contains(point))
        return {};
    JourneyPlace place{row(*line).touchpoint, {}};
    if (const std::optional<std::size_t> phase = m_geometry.phaseAt(point.x()))
        place.phase = m_figure.phases[*phase].id;
    return place;
}

const JourneyDot* JourneyScene::dotAt(const JourneyPlace& place) const
{
    const JourneyLine* line = lineOf(place.touchpoint);
    const auto phase = place.phase ? indexOf(*place.phase) : std::nullopt;
    if (!line || !phase)
        return nullptr;
    const auto& dots = row(*line).dots;
    const auto found = std::ranges::find(dots, *phase, &JourneyDot::phase);
    return found == dots.end() ? nullptr : &*found;
}

const JourneyLine* JourneyScene::lineOf(Id<Touchpoint> touchpoint) const
{
    for (const JourneyLine& line : m_geometry.lines)
        if (line.row && row(line).touchpoint == touchpoint)
            return &line;
    return nullptr;
}

QRectF JourneyScene::rectOf(const JourneyPlace& place) const
{
    const JourneyLine* line = lineOf(place.touchpoint);
    if (!line)
        return {};
    const auto phase = place.phase ? indexOf(*place.phase) : std::nullopt;
    if (!phase)
        return m_geometry.labelRect(*line);
    return {m_geometry.left + static_cast<double>(*phase) * m_geometry.column, line->rect.top(),
        m_geometry.column, line->rect.height()};
}

JourneyPlace JourneyScene::neighbour(const JourneyPlace& place, int right, int down) const
{
    std::vector<Id<Touchpoint>> rows;
    for (const JourneyLine& line : m_geometry.lines)
        if (line.row)
            rows.push_back(row(line).touchpoint);
    if (rows.empty())
        return place;
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const auto found = std::ranges::find(rows, place.touchpoint);
    const std::ptrdiff_t at = found == rows.end() ? -down : found - rows.begin();
    const std::ptrdiff_t target = std::clamp(at + down, std::ptrdiff_t{0}, last);

    // Column −1 is the name.
    const std::optional<std::size_t> phase = place.phase ? indexOf(*place.phase) : std::nullopt;
    const int columns = static_cast<int>(m_figure.phases.size());
    const int column = std::clamp((phase ? static_cast<int>(*phase) : -1) + right, -1, columns - 1);
    JourneyPlace result{rows[static_cast<std::size_t>(target)], {}};
    if (column >= 0)
        result.phase = m_figure.phases[static_cast<std::size_t>(column)].id;
    return result;
}

void JourneyScene::showPreview(const JourneyDot& dot, const JourneyPlace& at)
{
    const JourneyLine* line = lineOf(at.touchpoint);
    const auto phase = at.phase ? indexOf(*at.phase) : std::nullopt;
    if (!line || !phase) {
        hidePreview();
        return;
    }
    if (!m_preview) {
        addItem(m_preview = new DotItem(m_look));
        m_preview->setZValue(2.0);
        m_preview->setOpacity(0.7);
    }
    m_preview->show(dot, m_geometry.dotCentre(*line, *phase), m_geometry.dotRadius(dot.importance));
    m_preview->setVisible(true);
}

void JourneyScene::hidePreview()
{
    if (m_preview)
        m_preview->setVisible(false);
}

void JourneyScene::drawBackground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    Ink ink(*painter, m_look);
    paintMatrixCard(ink, m_geometry);
}

std::optional<std::size_t> JourneyScene::indexOf(Id<Phase> phase) const
{
    for (std::size_t p = 0; p < m_figure.phases.size(); ++p)
        if (m_figure.phases[p].id == phase)
            return p;
    return {};
}

} // namespace rundblick
