// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/touchpointtable.h"
#include "ui/session/surroundings.h"

namespace rundblick {

class WavesModel;

// The table of the waves. Follows and leads the selection.
class WavesTable : public TouchpointTable {
    Q_OBJECT

public:
    WavesTable(WavesModel& rows, const Surroundings& surroundings, QWidget* parent = nullptr);

    void fitColumns() override;

private:
    WavesModel& m_rows;
    const Look& m_look;
};

} // namespace rundblick
