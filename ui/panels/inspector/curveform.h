// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/curvefigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace rundblick {

class NumberField;
class PointsTable;

// How the response of one touchpoint is known: its family, what the room answered or the numbers
// that were given, and the measured points. One change, one Edit.
class CurveForm : public QWidget {
    Q_OBJECT

public:
    explicit CurveForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    PointsTable& points() { return *m_points; }
    void show(Id<Touchpoint> touchpoint, const std::optional<CurveFigure>& figure);

private:
    struct Answer {
        NumberField* field = nullptr;
        std::optional<double> Touchpoint::*member = nullptr;
    };
    struct Number {
        QLabel* label = nullptr;
        NumberField* field = nullptr;
        double Curve::*member = nullptr;
    };

    void createFamilies();
    void createAnswers(QGridLayout& grid);
    void createNumbers(QGridLayout& grid);
    void showValues();
    void chooseFamily(int item);
    Curve startingCurve(CurveFamily family) const;

    Session& m_session;
    NumberStyle m_style;
    Id<Touchpoint> m_touchpoint;
    std::optional<CurveFigure> m_figure;
    QLabel* m_source;
    QComboBox* m_family;
    QWidget* m_answerFields;
    QWidget* m_numberFields;
    std::vector<Answer> m_answers;
    std::vector<Number> m_numbers;
    PointsTable* m_points;
};

} // namespace rundblick
