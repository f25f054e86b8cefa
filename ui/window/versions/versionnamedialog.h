// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace rundblick {

struct Look;
class Workshop;

// Asks for the name of a version and proposes some: before and after voting, the hour.
class VersionNameDialog : public QDialog {
    Q_OBJECT

public:
    // `name`: of the version that gets another one; empty: of a new version.
    VersionNameDialog(
        const Workshop& workshop, const QString& name, const Look& look, QWidget* parent);

    QString name() const;

private:
    void showState();

    QStringList m_taken;
    QComboBox* m_name;
    QLabel* m_notice;
    QPushButton* m_save = nullptr;
};

} // namespace rundblick
