// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "ui/window/import/importstep.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rundblick {

class ColumnTable;
class ImportWork;
class MeaningChip;
class PreviewModel;
class QuestionsPanel;
struct TitlePlaces;

// What the columns mean: meanings are dragged onto them, or chosen for the current column. Below,
// what the questions rate, and what is the same for all answers. Columns that rate the same are
// told at once.
class ColumnsStep : public ImportStep {
    Q_OBJECT

public:
    ColumnsStep(ImportWork& work, const Look& look, QWidget* parent);

    QString lack() const override;

private:
    QWidget* createMeanings();
    MeaningChip* createChip(ColumnRole role, QWidget* parent);
    QWidget* createCurrent();
    QWidget* createDates(QWidget* parent);
    QWidget* createEverywhere();
    QLineEdit* createName(std::string Rated::*name);
    void showTable();
    void showMapping();
    void showCurrent();
    void showDates();
    void showAlike();
    void showBrands();
    void give(int column, ColumnRole role);
    void rate(int column, const Rated& rated);
    void setEverywhere();
    void split(const TitlePlaces& places);
    std::vector<Rated> recognised(const Mapping& mapping, const TitlePlaces& places) const;
    bool has(ColumnRole role) const;

    ImportWork& m_work;
    const Look& m_look;
    PreviewModel* m_model;
    ColumnTable* m_table;
    QLabel* m_column = nullptr;
    QComboBox* m_meaning = nullptr;
    QComboBox* m_dates = nullptr;
    QWidget* m_datesField = nullptr;
    QuestionsPanel* m_questions;
    QLabel* m_alike = nullptr; // columns that rate the same
    QLabel* m_places = nullptr; // what gives its place to the table's
    QLineEdit* m_touchpoint = nullptr;
    QLineEdit* m_brand = nullptr;
    QLineEdit* m_criterion = nullptr;
    QLineEdit* m_wave = nullptr;
    QComboBox* m_voice = nullptr;
    QComboBox* m_ownBrand = nullptr;
    QWidget* m_ownBrandField = nullptr;
};

} // namespace rundblick
