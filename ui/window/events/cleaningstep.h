// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/cleaning.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rundblick {

class JourneyPreviewPanel;
class JourneyWork;
class NamesModel;
class NumberBox;
struct Look;

// The second step of the import of journeys: the rules that make them simple, and at once what the
// rules make of the first thousand.
class CleaningStep : public QWidget {
    Q_OBJECT

public:
    CleaningStep(JourneyWork& work, const Look& look, QWidget* parent);

    void enter(); // shows the sample of the moment
    void showError(const QString& sentence); // until another rule is tried

private:
    QWidget* createRules();
    QWidget* createNames();
    QWidget* createPattern();
    QWidget* createNumbers();
    NumberBox* createNumber(double low, double high, double value);
    void showRules();
    void showNames();
    void addPattern();
    void useRules();

    JourneyWork& m_work;
    const Look& m_look;
    NamesModel* m_names;
    JourneyPreviewPanel* m_preview;
    QCheckBox* m_groups = nullptr;
    NumberBox* m_directories = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_patternName = nullptr;
    QPushButton* m_remove = nullptr;
    QCheckBox* m_hasMinimum = nullptr;
    NumberBox* m_minimum = nullptr;
    QLineEdit* m_others = nullptr;
    QCheckBox* m_merges = nullptr;
    QCheckBox* m_cuts = nullptr;
    NumberBox* m_longest = nullptr;
    QComboBox* m_kept = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace rundblick
