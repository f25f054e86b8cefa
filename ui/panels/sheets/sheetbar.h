// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ratingsheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rundblick {

class Session;

// Types paper sheets in: a page's code, then its votes in the order of the paper.
class SheetBar : public QWidget {
    Q_OBJECT

public:
    explicit SheetBar(Session& session, QWidget* parent = nullptr);

    void askForCode(const QString& done = {}); // with what was done so far

signals:
    void pageChosen(const rundblick::RatingGrid& page);
    void refused(const QString& sentence);
    void closed();

private:
    void findPage();

    Session& m_session;
    QLineEdit* m_code;
    QLabel* m_where;
};

} // namespace rundblick
