// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/mix/mixmodel.h"
#include "ui/session/surroundings.h"

namespace rundblick {

// Spend today → recommended, a touchpoint a row. Follows and leads the selection.
class MixTable : public TouchpointTable {
    Q_OBJECT

public:
    explicit MixTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(MixFigure figure);
    MixModel& rows() { return *m_model; }

protected:
    void fitColumns() override;

private:
    const Look& m_look;
    MixModel* m_model;
};

} // namespace rundblick
