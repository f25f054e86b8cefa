// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ratinggrid.h"
#include "ui/session/surroundings.h"

#include <QScrollArea>
#include <QTimer>

namespace rundblick {

class AgreementCard;
class ProgressList;
class RatingTable;

// Beside the ratings grid: how much is rated per phase and brand, and whether the raters agree.
class RatingsSide : public QScrollArea {
    Q_OBJECT

public:
    RatingsSide(const Surroundings& surroundings, RatingTable& table, QWidget* parent = nullptr);

private:
    QWidget* createProgress();
    QWidget* createAgreement();
    void goToPhase(int place);
    void showProgress();
    void showNumbers(const std::vector<Progress>& phases);
    void showAgreement();

    const Session& m_session;
    Computation& m_computation;
    const Look& m_look;
    RatingTable& m_table;
    ProgressList* m_phases;
    ProgressList* m_brands;
    AgreementCard* m_agreement;
    QTimer m_pause;
};

} // namespace rundblick
