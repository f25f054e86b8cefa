// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace rundblick {

class ShortListModel;

// Which touchpoints of the long list are rated by brand: marked one by one, picked by usage ×
// importance, or, where the influence of all was rated first, the most influential ones.
class ShortListDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortListDialog(const Surroundings& surroundings, QWidget* parent = nullptr);

    // The one that is open already, or a new one beside the page.
    static ShortListDialog* open(const Surroundings& surroundings, QWidget* page);

signals:
    void influenceRequested(); // the first of the two steps: rate the influence of all

private:
    QTableView* createTable();
    QWidget* createPicking();
    QWidget* createTwoSteps();
    void pick();
    void keepMost();
    void follow();
    void say(const QString& sentence);

    Session& m_session;
    const Look& m_look;
    ShortListModel* m_model;
    QLabel* m_count;
    QLabel* m_problem;
    QLabel* m_steps;
    QPushButton* m_keep;
    QPushButton* m_rateInfluence;
};

} // namespace rundblick
