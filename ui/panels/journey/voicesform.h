// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rundblick {

// What customers and employees said at a touchpoint, with source and date: read, written, changed
// and removed.
class VoicesForm : public QWidget {
    Q_OBJECT

public:
    explicit VoicesForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    // Those of the touchpoint in this phase, or in all; new ones are of the phase's placement.
    void show(Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase);

private:
    QWidget* createRow(const Quote& quote);
    QLayout* createWords(const Quote& quote, QWidget& row);
    QWidget* createEditor();
    void open(std::optional<Id<Quote>> quote); // none: a new one
    void keep();
    void close();
    QString origin(const Quote& quote) const;

    Session& m_session;
    const Look& m_look;
    NumberStyle m_style;
    std::vector<Quote> m_shown;
    std::optional<Id<Placement>> m_placement; // of new ones
    std::optional<Id<Quote>> m_changed;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    QWidget* m_editor;
    QComboBox* m_voice;
    QPlainTextEdit* m_text;
    QLineEdit* m_source;
    QLineEdit* m_date;
    QLabel* m_complaint;
};

} // namespace rundblick
