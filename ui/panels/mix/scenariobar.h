// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rundblick {

class NumberField;

// The scenario that Mix shows: chosen, copied, renamed in place and removed; its budget and the
// effect to keep.
class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    void createChoice();
    void createButtons();
    void createFields();
    NumberField* createField(const QString& name);
    void addGroup(std::initializer_list<QWidget*> parts); // stays on one line
    void show();
    void choose(int item);
    void add();
    void beginRename();
    void finishRename();
    void remove();
    bool eventFilter(QObject* watched, QEvent* event) override; // Escape ends the renaming

    Session& m_session;
    NumberStyle m_style;
    QStackedWidget* m_names; // the choice, or the line that renames
    QComboBox* m_choice;
    QLineEdit* m_rename;
    std::vector<QPushButton*> m_needScenario; // buttons that work on one
    NumberField* m_budget = nullptr;
    NumberField* m_effect = nullptr;
};

} // namespace rundblick
