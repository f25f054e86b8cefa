// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/board/boardview.h"
#include "ui/canvas/map/mapscene.h"
#include "ui/support/numbersource.h"

namespace rundblick {

class BoardWriter;

// The 360° map on the screen: explains what is under the mouse, takes touchpoints and lines of text
// that are dropped on it, and knows where its verdicts come from.
class MapView : public BoardView, public NumberSource {
    Q_OBJECT

public:
    MapView(const Surroundings& surroundings, MapScene& scene, QWidget* parent = nullptr);

    void setWriter(BoardWriter& writer) { m_writer = &writer; } // of what is dropped
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;

protected:
    bool viewportEvent(QEvent* event) override; // tool tips
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString explanation(const BoardKey& key) const;
    QString touchpointExplanation(Id<Touchpoint> touchpoint) const;

    const Surroundings m_surroundings;
    MapScene& m_map;
    BoardWriter* m_writer = nullptr;
};

} // namespace rundblick
