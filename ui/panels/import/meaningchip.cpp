// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/meaningchip.h"

#include "ui/panels/import/importwords.h"

namespace rundblick {

MeaningChip::MeaningChip(ColumnRole role, QWidget* parent)
    : DragChip(nameOf(role), parent)
    , m_role(role)
{
    setToolTip(tr("Drag it onto a column, or click it for the column that is chosen."));
}

} // namespace rundblick
