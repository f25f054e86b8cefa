// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace rundblick {

class GuessList;
class SixOfTenView;

// The opening exercise "six of ten": everybody in the room guesses the customers' ten most
// important touchpoints, by drag or keyboard; then the result is shown.
class SixOfTenDialog : public QDialog {
    Q_OBJECT

public:
    explicit SixOfTenDialog(const Surroundings& surroundings, QWidget* parent = nullptr);

    // The one that is open already, or a new one beside the page.
    static SixOfTenDialog* open(const Surroundings& surroundings, QWidget* page);

private:
    QWidget* createGuessing();
    QWidget* createLongList();
    QWidget* createTen();
    void follow(const Edit& edit);
    void fillParticipants();
    void fillLongList();
    void showTen();
    void showResult();
    void turn(bool toResult);
    void addCurrent();
    void store();
    std::string participant() const;

    Session& m_session;
    Computation& m_computation;
    const Look& m_look;
    const NumberStyle m_style;
    QStackedWidget* m_sides;
    QComboBox* m_participant;
    QLineEdit* m_search;
    QListWidget* m_longList;
    QLabel* m_count;
    GuessList* m_ten;
    SixOfTenView* m_view;
    QPushButton* m_turn;
};

} // namespace rundblick
