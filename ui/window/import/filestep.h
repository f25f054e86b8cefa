// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import/importstep.h"

class QComboBox;
class QLabel;

namespace rundblick {

class ImportWork;
class PreviewModel;
class TableFields;
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
    void showTable();
    void correct();
    TableSource corrected() const;

    ImportWork& m_work;
    const Look& m_look;
    PreviewModel* m_model;
    QLabel* m_name = nullptr;
    QLabel* m_problem = nullptr;
    QComboBox* m_profile = nullptr;
    QComboBox* m_header = nullptr;
    TableFields* m_fields = nullptr;
};

} // namespace rundblick
