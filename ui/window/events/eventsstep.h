// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/sessions.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace rundblick {

class JourneyWork;
class NumberBox;
class TableFields;
struct Look;

// The first step of the import of journeys: how the file is written, which column tells what of an
// event, and how events become journeys. What was recognised stands there to be corrected.
class EventsStep : public QWidget {
    Q_OBJECT

public:
    EventsStep(JourneyWork& work, const Look& look, QWidget* parent);

    void showError(const QString& sentence);

private:
    QWidget* createHead();
    QWidget* createColumns();
    QWidget* createRules();
    QWidget* createJourneyEnds();
    QWidget* createGoals();
    void showStart();
    void showSample();
    void fillGoals();
    EventColumns columns() const;
    SessionRules rules() const;
    void useColumns();
    void useRules();

    JourneyWork& m_work;
    const Look& m_look;
    QLabel* m_file = nullptr;
    TableFields* m_fields = nullptr;
    std::array<QComboBox*, enumTexts<EventField>.size()> m_columns = {};
    QComboBox* m_touchpoint = nullptr;
    QComboBox* m_dates = nullptr;
    QCheckBox* m_perSession = nullptr;
    QCheckBox* m_hasGap = nullptr;
    NumberBox* m_gap = nullptr;
    QListView* m_goals = nullptr;
    QStandardItemModel* m_goalItems = nullptr; // of the list
    QCheckBox* m_ends = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace rundblick
