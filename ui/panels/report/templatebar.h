// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rundblick {

// The template of the report that is shown: chosen among the workshop's own and the proposals,
// saved under another name, renamed in place and removed.
class TemplateBar : public QWidget {
    Q_OBJECT

public:
    explicit TemplateBar(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    enum class Naming { None, Save, Rename };

    void createButtons();
    void show();
    void choose(int item);
    void beginNaming(Naming naming);
    void finishNaming();
    void remove();
    bool eventFilter(QObject* watched, QEvent* event) override; // Escape ends the naming

    Session& m_session;
    const Look& m_look;
    QStackedWidget* m_names; // the choice, or the line for a name
    QComboBox* m_choice;
    QLineEdit* m_name;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    Naming m_naming = Naming::None;
};

} // namespace rundblick
