// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/accessible/journeyaccessible.h"

#include "ui/canvas/journey/boardwalk.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/support/strings.h"

#include <QAccessibleWidget>
#include <QHash>

#include <algorithm>

namespace rundblick {
namespace {

// Where a cell of the table is. Row 0 are the heads of the columns, column 0 the titles.
struct CellAt {
    int row = 0;
    int column = 0;
    bool operator==(const CellAt&) const = default;
};

class JourneyCell;

class AccessibleJourney : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleJourney(JourneyView& view)
        : QAccessibleWidget(&view, QAccessible::Table)
    {
    }
    ~AccessibleJourney() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    JourneyView& view() const { return *static_cast<JourneyView*>(object()); }
    // What the keyboard can be at there; none at a corner, or at the head of a phase.
    std::optional<BoardPlace> placeAt(CellAt at) const;
    std::optional<CellAt> current() const;
    QRect rectOf(CellAt at) const; // on the screen
    bool isSeen(CellAt at) const; // some of it, beside heads and titles
    QString nameOf(CellAt at) const;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface* child(int index) const override
    {
        const int columns = columnCount();
        return index < 0 ? nullptr : cellAt(index / columns, index % columns);
    }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override
    {
        const auto at = view().hasFocus() ? current() : std::nullopt;
        return at ? cellAt(at->row, at->column) : QAccessibleWidget::focusChild();
    }

    int rowCount() const override { return static_cast<int>(lines().size()) + 1; }
    int columnCount() const override { return static_cast<int>(figure().phases.size()) + 1; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    QString rowDescription(int row) const override { return nameOf({row, 0}); }
    QString columnDescription(int column) const override { return nameOf({0, column}); }
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }

    int selectedCellCount() const override { return current() ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        const auto at = current();
        return at ? QList{cellAt(at->row, at->column)} : QList<QAccessibleInterface*>();
    }
    int selectedRowCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedRows() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int) const override { return false; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    JourneyScene& board() const { return view().board(); }
    const JourneyFigure& figure() const { return board().figure(); }
    std::vector<BoardPlace> lines() const { return lineEnds(figure(), board().geometry()); }
    std::optional<CellAt> cellOf(BoardPlace place) const;
    QRectF sceneRectOf(CellAt at) const;

    mutable QHash<int, QAccessible::Id> m_cells; // made when they are asked for, by index
};

// It knows where it is, not what is there: that changes with the journey.
class JourneyCell : public QAccessibleInterface,
                    public QAccessibleTableCellInterface,
                    public QAccessibleActionInterface {
public:
    JourneyCell(const AccessibleJourney& table, CellAt at)
        : m_table(table)
        , m_at(at)
    {
    }

    CellAt at() const { return m_at; }

    bool isValid() const override
    {
        return m_table.isValid() && m_at.row < m_table.rowCount()
            && m_at.column < m_table.columnCount();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_table.window(); }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_table.object());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override { }

    QAccessible::Role role() const override
    {
        return m_at.row == 0   ? QAccessible::ColumnHeader
            : m_at.column == 0 ? QAccessible::RowHeader
                               : QAccessible::Cell;
    }
    QString text(QAccessible::Text text) const override
    {
        if (text == QAccessible::Name)
            return m_table.nameOf(m_at);
        const auto place = m_table.placeAt(m_at);
        if (text != QAccessible::Description || !place)
            return {};
        return m_table.view().explanation(*place).section(u'\n', 1); // the first is the name
    }
    QRect rect() const override { return m_table.rectOf(m_at); }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = m_table.placeAt(m_at).has_value();
        state.selected = isSelected();
        state.focused = state.selected && m_table.view().hasFocus();
        state.invisible = !m_table.view().isVisible();
        state.offscreen = !m_table.isSeen(m_at);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    bool isSelected() const override { return m_table.current() == m_at; }
    int rowIndex() const override { return m_at.row; }
    int columnIndex() const override { return m_at.column; }
    int rowExtent() const override { return 1; }
    int columnExtent() const override { return 1; }
    QList<QAccessibleInterface*> rowHeaderCells() const override
    {
        return {m_table.cellAt(m_at.row, 0)};
    }
    QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        return {m_table.cellAt(0, m_at.column)};
    }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override { return {setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        const auto place = m_table.placeAt(m_at);
        if (!place || action != setFocusAction())
            return;
        m_table.view().setFocus();
        m_table.view().board().setCurrent(*place);
    }

private:
    const AccessibleJourney& m_table;
    const CellAt m_at;
};

std::optional<BoardPlace> AccessibleJourney::placeAt(CellAt at) const
{
    const std::vector<BoardPlace> ends = lines();
    if (at.row < 0 || at.column < 0 || at.row >= rowCount() || at.column >= columnCount())
        return {};
    const auto column = static_cast<std::size_t>(at.column) - 1;
    if (at.row == 0)
        return at.column > 0 && figure().moment ? std::optional<BoardPlace>(HeadPlace{column})
                                                : std::nullopt;
    const BoardPlace& end = ends[static_cast<std::size_t>(at.row) - 1];
    return at.column == 0 ? end : inColumn(figure(), end, column);
}

// The emotion lane is one row, whichever of its curves the keyboard is at.
std::optional<CellAt> AccessibleJourney::cellOf(BoardPlace place) const
{
    const auto column = columnOf(figure(), place);
    const int at = column ? static_cast<int>(*column) + 1 : 0;
    if (std::holds_alternative<HeadPlace>(place))
        return CellAt{0, at};
    if (auto* lane = std::get_if<LanePlace>(&place))
        lane->curve = 0;
    const std::vector<BoardPlace> ends = lines();
    for (std::size_t i = 0; i < ends.size(); ++i)
        if ((column ? inColumn(figure(), ends[i], *column) : ends[i]) == place)
            return CellAt{static_cast<int>(i) + 1, at};
    return {};
}

std::optional<CellAt> AccessibleJourney::current() const
{
    const auto place = board().current();
    return place ? cellOf(*place) : std::nullopt;
}

QRectF AccessibleJourney::sceneRectOf(CellAt at) const
{
    const JourneyGeometry& geometry = board().geometry();
    if (at.row > 0) {
        const auto place = placeAt(at);
        return place ? board().rectOf(*place) : QRectF();
    }
    const auto head = static_cast<std::size_t>(at.column) - 1;
    return at.column > 0 && head < geometry.heads.size() ? geometry.heads[head] : QRectF();
}

// Heads and titles stay at the borders while the rest scrolls.
QRect AccessibleJourney::rectOf(CellAt at) const
{
    const QPoint origin = view().mapFromScene(QPointF());
    QRect rect = view().mapFromScene(sceneRectOf(at)).boundingRect();
    if (at.row == 0)
        rect.translate(0, std::max(-origin.y(), 0));
    if (at.column == 0)
        rect.translate(std::max(-origin.x(), 0), 0);
    return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

bool AccessibleJourney::isSeen(CellAt at) const
{
    const QWidget& viewport = *view().viewport();
    const double zoom = view().transform().m11();
    QRect room = viewport.rect();
    if (at.row > 0)
        room.setTop(qRound(board().geometry().headsBottom() * zoom));
    if (at.column > 0)
        room.setLeft(qRound(board().geometry().left * zoom));
    return viewport.isVisible()
        && room.translated(viewport.mapToGlobal(QPoint())).intersects(rectOf(at));
}

QString AccessibleJourney::nameOf(CellAt at) const
{
    const auto column = static_cast<std::size_t>(at.column) - 1;
    if (at.row == 0)
        return at.column > 0 ? toQt(figure().phases[column].name) : view().accessibleName();
    const auto place = placeAt(at);
    if (!place)
        return {};
    const QString first = view().explanation(*place).section(u'\n', 0, 0);
    if (at.column == 0 || !std::holds_alternative<JourneyPlace>(*place))
        return first;
    return QStringLiteral("%1 · %2").arg(first, toQt(figure().phases[column].name));
}

QAccessibleInterface* AccessibleJourney::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    constexpr int mostColumns = 1 << 12;
    QAccessible::Id& id = m_cells[row * mostColumns + column];
    if (QAccessibleInterface* known = id ? QAccessible::accessibleInterface(id) : nullptr)
        return known;
    auto* cell = new JourneyCell(*this, {row, column}); // goes to the cache of accessibility
    id = QAccessible::registerAccessibleInterface(cell);
    return cell;
}

int AccessibleJourney::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* cell = dynamic_cast<const JourneyCell*>(child);
    return cell ? cell->at().row * columnCount() + cell->at().column : -1;
}

QAccessibleInterface* AccessibleJourney::childAt(int x, int y) const
{
    const QPoint position = view().viewport()->mapFromGlobal(QPoint(x, y));
    for (int column = 1; column < columnCount(); ++column)
        if (rectOf({0, column}).contains(x, y))
            return cellAt(0, column);
    const auto place = board().boardPlaceAt(view().mapToScene(position));
    const auto at = place ? cellOf(*place) : std::nullopt;
    return at ? cellAt(at->row, at->column) : nullptr;
}

QAccessibleInterface* create(const QString&, QObject* object)
{
    auto* view = qobject_cast<JourneyView*>(object);
    return view ? new AccessibleJourney(*view) : nullptr;
}

} // namespace

void installJourneyAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace rundblick
