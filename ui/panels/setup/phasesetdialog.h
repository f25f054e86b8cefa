// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/setup/phasesets.h"
#include "ui/session/surroundings.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QTextBrowser;

namespace rundblick {

// Chooses phases and lanes for the open workshop: shows each set whole, says what would stay, come
// and go, and asks before phases go in which something lies.
class PhaseSetDialog : public QDialog {
    Q_OBJECT

public:
    explicit PhaseSetDialog(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    QWidget* createEffect();
    void showSet();
    QString effectOf(const PhaseSet& set) const;
    QString usedOnes(const PhaseSet& set) const;
    void use();

    Session& m_session;
    const Look& m_look;
    const Language m_language;
    PhaseSet m_set; // the chosen one
    QListWidget* m_sets;
    QTextBrowser* m_preview;
    QLabel* m_effect;
    QRadioButton* m_keep;
    QRadioButton* m_remove;
    QPushButton* m_use;
};

// A set as a text with heads, for reading.
QString writtenOut(const PhaseSet& set, const Look& look);

} // namespace rundblick
