// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/placement.h"
#include "ui/session/surroundings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace rundblick {

class ExperienceBox;
class NumberBox;

// A touchpoint in the selected phase: how important, how much used, how it is experienced; or the
// offer to place it there.
class PlacementForm : public QWidget {
    Q_OBJECT

public:
    explicit PlacementForm(const Surroundings& surroundings, QWidget* parent = nullptr);

    void show(Id<Touchpoint> touchpoint, Id<Phase> phase);
    void offerOpening(); // a page can open a moment of truth

signals:
    void openRequested(rundblick::Id<rundblick::Placement> moment);

private:
    void createFields();
    QWidget* createUsage();
    void connectFields();
    void setUsage(double percent);
    void addExperience(ExperienceBox& box, std::optional<double> Placement::*field);
    void fillFields(const Placement& placement);
    void showGap(const Placement& placement);
    template <typename Change>
    void apply(const Change& change);
    const Placement* placement() const;

    Session& m_session;
    Id<Touchpoint> m_touchpoint;
    Id<Phase> m_phase;
    QLabel* m_heading;
    QPushButton* m_place;
    QWidget* m_fields;
    NumberBox* m_importance;
    NumberBox* m_usage;
    QSlider* m_usageSlider;
    ExperienceBox* m_experience;
    ExperienceBox* m_teamExperience;
    ExperienceBox* m_targetExperience;
    QLabel* m_gap;
    QComboBox* m_evidence;
    QComboBox* m_role;
    QCheckBox* m_momentOfTruth;
    QPushButton* m_open;
    bool m_canOpen = false;
    QPushButton* m_remove;
};

} // namespace rundblick
