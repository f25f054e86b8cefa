// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backups.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace rundblick {

class Background;
class Comparing;
class DifferenceTree;
class Session;
struct Look;

// Which backups are shown.
struct BackupChoice {
    std::filesystem::path backups;
    std::optional<std::int64_t> document; // empty: of all workshops
    Session* session = nullptr; // the open workshop, into which one can be restored
};

// The backups of a workshop, or of all: what is in each of them, and what differs from the open
// workshop; to restore into that, as one edit, or to open as a copy. Backups themselves are never
// changed. Reading never holds up the window.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    BackupsDialog(BackupChoice choice, const Look& look, QWidget* parent);

    // After it was accepted: the one to be opened as a copy.
    const Backup& chosen() const { return *m_chosen; }

private:
    QWidget* createList();
    QWidget* createPreview();
    void createButtons();
    void listWorkshops();
    void list(std::int64_t document);
    void showWorkshops(const std::vector<BackedUpWorkshop>& workshops);
    void showBackups(const std::vector<Backup>& backups);
    const Backup* current() const; // null: none
    void preview();
    void showPreview();
    void showError(const Error& error);
    void enable();
    void askRestore();
    void openCopy();

    const BackupChoice m_choice;
    const Look& m_look;
    Background* m_listing; // titles are read from the files
    Comparing* m_comparing;
    std::vector<Backup> m_backups;
    std::optional<Backup> m_chosen;
    QComboBox* m_workshops = nullptr; // where all are shown
    QTreeWidget* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_summary = nullptr;
    QProgressBar* m_progress = nullptr;
    DifferenceTree* m_differences = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace rundblick
