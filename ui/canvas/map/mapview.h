// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/board/boardview.h"
#include "ui/canvas/map/mapscene.h"
#include "ui/support/numbersource.h"

namespace rundblick {

// The 360° map on the screen: explains what is under the mouse, and knows where its verdicts come
// from.
class MapView : public BoardView, public NumberSource {
    Q_OBJECT

public:
    MapView(const Surroundings& surroundings, MapScene& scene, QWidget* parent = nullptr);

    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;

protected:
    bool viewportEvent(QEvent* event) override; // tool tips

private:
    QString explanation(const BoardKey& key) const;
    QString touchpointExplanation(Id<Touchpoint> touchpoint) const;

    const Surroundings m_surroundings;
    MapScene& m_map;
};

} // namespace rundblick
