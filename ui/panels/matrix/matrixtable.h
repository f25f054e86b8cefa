// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"
#include "ui/panels/touchpointtable.h"
#include "ui/session/surroundings.h"

namespace rundblick {

struct MatrixFigure;
class MatrixModel;

// The touchpoint matrix as a table: brands × touchpoints with the gap as a bar. Click a head to
// sort; Enter, F2 or a double-click on a value asks to edit it. Follows and leads the selection.
class MatrixTable : public TouchpointTable {
    Q_OBJECT

public:
    explicit MatrixTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(MatrixFigure figure);
    MatrixModel& rows() { return *m_model; }

signals:
    // The brand is 0 where the importance is to be edited.
    void editRequested(
        rundblick::Id<rundblick::Touchpoint> touchpoint, rundblick::Id<rundblick::Brand> brand);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void fitColumns() override;

private:
    void requestEdit(const QModelIndex& index);

    const Look& m_look;
    MatrixModel* m_model;
    bool m_isUpright = false; // the names of the brands in the head
};

} // namespace rundblick
