// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/board/selectionlink.h"

namespace rundblick {

class MapScene;

// On the map a chip means its touchpoint in the main phase, a ghost in another one.
class MapSelection : public SelectionLink {
public:
    MapSelection(MapScene& scene, Selection& selection);

protected:
    Spot spotOf(const BoardKey& key) const override;
    BoardKey keyOf(Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase) const override;

private:
    MapScene& m_map;
};

} // namespace rundblick
