// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStyledItemDelegate>

namespace rundblick {

// Lets people type into a box what is not in its list. Its rows become those of a list, which the
// style sheet can make as high as a finger is wide.
inline void makeEditable(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.setItemDelegate(new QStyledItemDelegate(&box));
}

} // namespace rundblick
