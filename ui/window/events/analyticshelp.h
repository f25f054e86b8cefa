// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rundblick {

struct Look;

// How events get out of Google Analytics 4: the query that makes a table of them, to be copied.
class AnalyticsHelp : public QDialog {
    Q_OBJECT

public:
    AnalyticsHelp(const Look& look, QWidget* parent);
};

} // namespace rundblick
