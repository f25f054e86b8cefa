// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/message.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace rundblick {

class Comparing;
class DifferenceTree;
class Session;
class VersionNaming;
struct Look;
struct NamedVersion;

// The named versions in the file: what differs between one of them and now, or another; to name,
// rename, remove and restore them, each one edit of the session. Unpacking and comparing never
// hold up the window.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(Session& session, const Look& look, QWidget* parent);

private:
    QWidget* createList();
    QWidget* createComparison();
    QVBoxLayout* column(QWidget* side) const;
    void fill();
    void fillOthers();
    const NamedVersion* current() const; // null: none
    void compare();
    void showComparison();
    void showError(const Error& error);
    void enable();
    void askName();
    void askNewName();
    void remove();
    void askRestore();

    Session& m_session;
    const Look& m_look;
    Comparing* m_comparing;
    VersionNaming* m_naming;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_other = nullptr; // what it is compared with: now, or another version
    QProgressBar* m_progress = nullptr;
    QLabel* m_summary = nullptr;
    DifferenceTree* m_differences = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace rundblick
