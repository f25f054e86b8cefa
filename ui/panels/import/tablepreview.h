// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rundblick {

struct Look;
class PreviewModel;

// The first rows of a file; those that are recognised as heads are tinted. Over each column stands
// what it is called.
class TablePreview : public QTableView {
    Q_OBJECT

public:
    TablePreview(PreviewModel& model, const Look& look, QWidget* parent);
};

} // namespace rundblick
