// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "ui/panels/import/dragchip.h"

namespace rundblick {

// A meaning that a column can have, to be dragged onto one; a click gives it to the current column.
class MeaningChip : public DragChip {
    Q_OBJECT

public:
    MeaningChip(ColumnRole role, QWidget* parent);

    ColumnRole role() const { return m_role; }

private:
    const ColumnRole m_role;
};

} // namespace rundblick
