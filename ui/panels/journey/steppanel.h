// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/session/surroundings.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rundblick {

class ExperienceBox;
class IdeasForm;

// All about one step of a moment of truth: what happens, how important it is, how it is felt, what
// is needed and suffered, who does what meanwhile, and ideas to make it better.
class StepPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit StepPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    QSize sizeHint() const override { return minimumSizeHint(); } // it scrolls, the page does not

    void showStep(std::optional<Id<Step>> step); // none: says what to do

private:
    QWidget* createContent(const Surroundings& surroundings);
    QWidget* createForm();
    QWidget* createButtons();
    QLineEdit* addText(QFormLayout& form, const QString& label, std::string Step::*field);
    void addExperience(QFormLayout& form, const QString& label, std::optional<double> Step::*field);
    void refresh();
    void fill(const Step& step);
    void move(int by);
    template <typename Change>
    void apply(const Change& change);

    Session& m_session;
    const Look& m_look;
    std::optional<Id<Step>> m_id;
    QLabel* m_hint;
    QWidget* m_details;
    QLabel* m_heading;
    QLineEdit* m_text;
    QSpinBox* m_importance;
    std::vector<std::pair<QLineEdit*, std::string Step::*>> m_texts;
    std::vector<std::pair<ExperienceBox*, std::optional<double> Step::*>> m_experiences;
    IdeasForm* m_ideas;
};

} // namespace rundblick
