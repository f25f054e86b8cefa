// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QMenu;

namespace rundblick {

class BoardWriter;
class MapScene;
class Session;

// The menu of the map at a place: what can be done to the chip there and all that is selected with
// it, or on free ground. An item under it that is not selected becomes the only one.
void fillMapMenu(
    QMenu& menu, MapScene& scene, BoardWriter& writer, Session& session, QPointF place);

} // namespace rundblick
