// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import/importstep.h"

class QFrame;
class QLabel;
class QRadioButton;
class QTableView;

namespace rundblick {

class ImportWork;
class NumberBox;
class ValueModel;

// What stands in the answers and on which scale it is; whether 0 is an answer must be said.
class ScaleStep : public ImportStep {
    Q_OBJECT

public:
    ScaleStep(ImportWork& work, const Look& look, QWidget* parent);

    void enter() override;
    QString lack() const override;

private:
    QTableView* createValues();
    QWidget* createScale();
    NumberBox* createEnd(const QString& name, QWidget* parent);
    QFrame* createZero();
    void showValues();
    void setScale();
    void setWord(const QString& word, const QString& number);

    ImportWork& m_work;
    const Look& m_look;
    ValueModel* m_model;
    NumberBox* m_low = nullptr;
    NumberBox* m_high = nullptr;
    NumberBox* m_step = nullptr;
    QFrame* m_zero = nullptr;
    QLabel* m_zeroQuestion = nullptr;
    QRadioButton* m_isMissing = nullptr;
    QRadioButton* m_isAnswer = nullptr;
};

} // namespace rundblick
