// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rundblick {

// Where the new folder is proposed: its name says whose workshop it is, but not discreetly.
struct FolderProposal {
    QString parent;
    QString name;
    QString discreetName;
};

// What the client keeps: which formats, in which language, with names or without, in which folder.
// The name that is proposed for the folder follows the choice of names until somebody writes
// another. What was left out is left out the next time too.
class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    HandOverDialog(FolderProposal proposal, bool hasDecimalComma, QWidget* parent);

    std::vector<ExportFormat> formats() const;
    QString language() const;
    bool isForGermanSpreadsheets() const; // the tables
    bool isDiscreet() const;
    QString folder() const;

    void accept() override;

private:
    void addFormats(QVBoxLayout* layout);
    void addFolderLine(QFormLayout* form);
    void chooseFolder();
    void propose(); // a folder
    void follow(); // what is chosen

    FolderProposal m_proposal;
    bool m_isWritten = false; // the folder, by the person
    std::vector<std::pair<ExportFormat, QCheckBox*>> m_formats;
    QComboBox* m_tables;
    QComboBox* m_language;
    QCheckBox* m_discreet;
    QLineEdit* m_folder;
    QPushButton* m_handOver = nullptr;
};

} // namespace rundblick
