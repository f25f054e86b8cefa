// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace rundblick {

struct Look;

// Shows what a person may send to who mends the program, all of it, and saves it as a text file
// where the person says so.
class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    DiagnosticsDialog(QString text, const Look& look, QWidget* parent);

private:
    void askSave();

    const QString m_text;
    QLabel* m_outcome;
};

} // namespace rundblick
