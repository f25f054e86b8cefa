// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import/importstep.h"

class QComboBox;
class QLabel;
class QTableView;

namespace rundblick {

class ImportWork;
class PreviewModel;
struct TableSource;

// How the file is written: what was recognised, each of it to be corrected, and what the table
// looks like then.
class FileStep : public ImportStep {
    Q_OBJECT

public:
    FileStep(ImportWork& work, const Look& look, QWidget* parent);

    QString lack() const override;

signals:
    void otherFileWanted();

private:
    QWidget* createHead();
    QWidget* createFields();
    QComboBox* createField(const QStringList& choices);
    QTableView* createPreview();
    void showTable();
    void correct();
    TableSource corrected() const;

    ImportWork& m_work;
    const Look& m_look;
    PreviewModel* m_model;
    QLabel* m_name = nullptr;
    QLabel* m_problem = nullptr;
    QComboBox* m_profile = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_header = nullptr;
    QComboBox* m_sheet = nullptr;
    QWidget* m_sheetField = nullptr;
};

} // namespace rundblick
