// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/backdroptool.h"

#include "core/model/setupedits/pictureedits.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/tools/boardwriter.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double gripReach = 14.0; // pixels
constexpr double leastWidth = 20.0; // units of the board

double reachOf(const BoardPointer& pointer)
{
    return std::max(gripReach / pointer.scale, pointer.slack);
}

} // namespace

BackdropTool::BackdropTool(BoardWriter& writer, BackdropLayer& layer)
    : BoardTool(&writer)
    , m_writer(writer)
    , m_layer(layer)
{
    connect(&layer, &BackdropLayer::followed, this, [this] {
        if (m_held && !m_layer.item(m_held))
            hold(m_layer.uppermost());
    });
}

void BackdropTool::begin()
{
    hold(m_layer.uppermost());
}

void BackdropTool::hold(std::optional<Id<Backdrop>> backdrop)
{
    if (BackdropItem* before = m_layer.item(m_held))
        before->setHeld(false);
    m_held = backdrop;
    if (BackdropItem* now = m_layer.item(m_held))
        now->setHeld(true);
    emit heldChanged();
}

void BackdropTool::press(const BoardPointer& pointer)
{
    if (const auto meant = m_layer.backdropAt(pointer.place, reachOf(pointer)))
        hold(meant);
    const BackdropItem* item = m_layer.item(m_held);
    if (!item)
        return;
    m_grip = item->gripAt(pointer.place, reachOf(pointer));
    m_pressed = pointer.place;
    m_before = item->place();
}

// A corner that is drawn takes the opposite one as its fixed point; the form stays.
QRectF BackdropTool::dragged(QPointF to) const
{
    const QPointF by = to - m_pressed;
    if (m_grip == BackdropGrip::Whole)
        return m_before.translated(by);
    const bool isLeft = m_grip == BackdropGrip::TopLeft || m_grip == BackdropGrip::BottomLeft;
    const bool isTop = m_grip == BackdropGrip::TopLeft || m_grip == BackdropGrip::TopRight;
    const double ratio = m_before.height() / m_before.width();
    const double grown
        = std::max(by.x() * (isLeft ? -1.0 : 1.0), by.y() * (isTop ? -1.0 : 1.0) / ratio);
    const double width = std::max(m_before.width() + grown, leastWidth);
    const QSizeF size(width, width * ratio);
    return {QPointF(isLeft ? m_before.right() - size.width() : m_before.left(),
                isTop ? m_before.bottom() - size.height() : m_before.top()),
        size};
}

void BackdropTool::drag(const BoardPointer& pointer)
{
    BackdropItem* item = m_layer.item(m_held);
    if (item && m_grip != BackdropGrip::None)
        item->show(dragged(pointer.place), m_layer.workshop().find(*m_held)->opacity);
}

void BackdropTool::release(const BoardPointer& pointer)
{
    if (m_layer.item(m_held) && m_grip != BackdropGrip::None && pointer.place != m_pressed)
        place(dragged(pointer.place));
    m_grip = BackdropGrip::None;
}

void BackdropTool::doubleClick(const BoardPointer&)
{
    fit();
}

void BackdropTool::cancel()
{
    if (m_held && m_grip != BackdropGrip::None)
        m_layer.restore(*m_held);
    m_grip = BackdropGrip::None;
}

void BackdropTool::leave()
{
    cancel();
    hold({});
    emit left();
}

void BackdropTool::change(const std::function<void(Backdrop&)>& how)
{
    if (!m_held)
        return;
    m_writer.perform(editRecord(m_layer.workshop(), *m_held, EditKind::ChangeBackdrop, how));
    if (m_held)
        m_layer.restore(*m_held); // where the edit was refused
}

void BackdropTool::place(const QRectF& rect)
{
    change([&](Backdrop& backdrop) {
        backdrop.x = rect.x();
        backdrop.y = rect.y();
        backdrop.width = rect.width();
    });
}

void BackdropTool::fit()
{
    const BackdropItem* item = m_layer.item(m_held);
    if (!item)
        return;
    const QRectF room = m_writer.scene().contentRect();
    QSizeF size(room.width(), room.width() * item->ratio());
    if (size.height() > room.height())
        size = QSizeF(room.height() / item->ratio(), room.height());
    QRectF rect(QPointF(), size);
    rect.moveCenter(room.center());
    place(rect);
}

void BackdropTool::showOpacity(double opacity)
{
    if (BackdropItem* item = m_layer.item(m_held))
        item->show(item->place(), opacity);
}

void BackdropTool::setOpacity(double opacity)
{
    change([&](Backdrop& backdrop) { backdrop.opacity = std::clamp(opacity, 0.05, 1.0); });
}

void BackdropTool::remove()
{
    if (m_held)
        m_writer.perform(removeBackdrop(m_layer.workshop(), *m_held));
}

bool BackdropTool::key(const QKeyEvent& event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? 1.0 : 8.0;
    const std::pair<int, QPointF> arrows[] = {{Qt::Key_Left, {-step, 0.0}},
        {Qt::Key_Right, {step, 0.0}}, {Qt::Key_Up, {0.0, -step}}, {Qt::Key_Down, {0.0, step}}};
    const BackdropItem* item = m_layer.item(m_held);
    if (!item)
        return false;
    for (const auto& [key, by] : arrows)
        if (event.key() == key) {
            place(item->place().translated(by));
            return true;
        }
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) {
        setOpacity(event.key() == Qt::Key_0 ? 1.0 : (event.key() - Qt::Key_0) / 10.0);
        return true;
    }
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        remove();
        return true;
    }
    return false;
}

} // namespace rundblick
