// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/titles/ratedtitles.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace rundblick {

class DragChip;
class QuestionModel;
struct Look;

// What the questions of a survey rate. The parts of a question are dragged onto what they name, or
// chosen there, for all questions; of each question the names can be typed.
class QuestionsPanel : public QWidget {
    Q_OBJECT

public:
    QuestionsPanel(const Look& look, QWidget* parent);

    void showTitles(const std::vector<std::string>& titles); // of a table that is new
    void showMapping(const std::vector<std::string>& titles, const Mapping& mapping);
    void showParts(const std::string& title); // of the question that is looked at

signals:
    void placesChosen(const rundblick::TitlePlaces& places);
    void typed(int column, const rundblick::Rated& rated); // of the table

private:
    QWidget* createParts();
    QWidget* createPlaces();
    QTableView* createTable();
    DragChip* createPart(const QString& text, int part);
    void showExamples();
    void offer(DragChip* chip, int part);
    void give(int kind, int part);
    void tell();
    int kindAt(const QPoint& global) const; // −1 where there is none
    void showTarget(int kind);

    const Look& m_look;
    QuestionModel* m_model;
    QWidget* m_partsRow = nullptr;
    QWidget* m_parts = nullptr; // holds the chips
    std::vector<std::string> m_shown; // parts
    std::array<QComboBox*, 3> m_places = {}; // of touchpoint, brand and criterion in a title
    QTableView* m_table = nullptr;
};

} // namespace rundblick
