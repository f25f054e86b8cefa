// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rundblick {

class IdeasForm;
class JourneyNumbers;
class NumberStyle;
class PerformanceBars;
class PlacementForm;
class TouchpointForm;
class VerdictPanel;
class VoicesForm;

// All about the selected touchpoint: its forms, what the ratings say, why it is blue or grey, what
// people said there and the ideas to better it.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    explicit Inspector(const Surroundings& surroundings, QWidget* parent = nullptr);

    QSize sizeHint() const override { return minimumSizeHint(); } // it scrolls, the page does not

    void setHint(const QString& text); // what the keys of the board do, where nothing is selected
    void offerOpening(); // of moments of truth: openRequested() is listened to

signals:
    void openRequested(rundblick::Id<rundblick::Placement> moment);

private:
    QWidget* createContent(const Surroundings& surroundings);
    QWidget* createDetails(const Surroundings& surroundings, QWidget* parent);
    NumberStyle numberStyle() const;
    QLabel* addCaption(QVBoxLayout& layout, const QString& text);
    void refresh();
    void showResults(Id<Touchpoint> touchpoint);

    const Session& m_session;
    const Computation& m_computation;
    const Selection& m_selection;
    const Look& m_look;
    QLabel* m_hint;
    QWidget* m_details;
    TouchpointForm* m_touchpoint;
    PlacementForm* m_placement;
    QLabel* m_barsCaption;
    PerformanceBars* m_bars;
    QLabel* m_gap;
    QLabel* m_reasons;
    VerdictPanel* m_verdict;
    QLabel* m_journeyCaption;
    JourneyNumbers* m_journey;
    JourneyNumbers* m_wholeJourney; // where nothing is selected
    VoicesForm* m_voices;
    IdeasForm* m_ideas;
};

} // namespace rundblick
