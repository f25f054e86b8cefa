// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "ui/window/import/importstep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace rundblick {

class ColumnTable;
class ImportWork;
class MeaningChip;
class PreviewModel;
class QuestionModel;

// What the columns mean: meanings are dragged onto them, or chosen for the current column. Below,
// what the questions rate, and what is the same for all answers.
class ColumnsStep : public ImportStep {
    Q_OBJECT

public:
    ColumnsStep(ImportWork& work, const Look& look, QWidget* parent);

    QString lack() const override;

private:
    QWidget* createMeanings();
    MeaningChip* createChip(ColumnRole role, QWidget* parent);
    QWidget* createCurrent();
    QWidget* createEverywhere();
    QWidget* createPlaces();
    QTableView* createQuestions();
    QLineEdit* createName(std::string Rated::*name);
    void showTable();
    void showMapping();
    void showCurrent();
    void fillPlaces();
    void give(int column, ColumnRole role);
    void rate(int column, const Rated& rated);
    void setEverywhere();
    void split();
    bool has(ColumnRole role) const;

    ImportWork& m_work;
    const Look& m_look;
    PreviewModel* m_model;
    QuestionModel* m_questions;
    ColumnTable* m_table;
    QLabel* m_column = nullptr;
    QComboBox* m_meaning = nullptr;
    QWidget* m_wide = nullptr; // what only questions need
    QTableView* m_questionTable = nullptr;
    QComboBox* m_places[3] = {}; // of touchpoint, brand and criterion in a title
    QLineEdit* m_touchpoint = nullptr;
    QLineEdit* m_brand = nullptr;
    QLineEdit* m_criterion = nullptr;
    QLineEdit* m_wave = nullptr;
    QComboBox* m_voice = nullptr;
    QLineEdit* m_ownBrand = nullptr;
    QWidget* m_ownBrandField = nullptr;
};

} // namespace rundblick
