// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/placementform.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/words.h"
#include "ui/panels/journey/experiencebox.h"
#include "ui/panels/numberbox.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace rundblick {
PlacementForm::PlacementForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_heading(new QLabel(this))
    , m_place(new QPushButton(tr("&Place it here"), this))
    , m_fields(new QWidget(this))
    , m_importance(new NumberBox(m_fields))
    , m_usage(new NumberBox(m_fields))
    , m_usageSlider(new QSlider(Qt::Horizontal, m_fields))
    , m_experience(new ExperienceBox(m_fields))
    , m_teamExperience(new ExperienceBox(m_fields))
    , m_targetExperience(new ExperienceBox(m_fields))
    , m_gap(new QLabel(m_fields))
    , m_evidence(new QComboBox(m_fields))
    , m_role(new QComboBox(m_fields))
    , m_momentOfTruth(new QCheckBox(tr("&Moment of truth"), m_fields))
    , m_open(new QPushButton(tr("Ope&n this moment of truth ›"), m_fields))
    , m_remove(new QPushButton(tr("Remove from this phase"), m_fields))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(QStringLiteral("caption"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_place);
    layout->addWidget(m_fields);
    createFields();
    connectFields();
}

void PlacementForm::createFields()
{
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        m_role->addItem(nameOf(role));
    m_importance->setRange(1.0, 5.0);
    m_importance->setDecimals(0);
    m_targetExperience->setToolTip(tr("How customers shall feel it in future"));
    for (std::size_t i = 0; i < enumTexts<Evidence>.size(); ++i)
        m_evidence->addItem(nameOf(static_cast<Evidence>(i)));
    m_evidence->setToolTip(tr("How well this is known; what is only assumed is hatched"));
    m_open->setToolTip(tr("Its steps, one by one (Ctrl and Enter)"));
    m_gap->setWordWrap(true);
    m_importance->setToolTip(tr("1 = hardly matters, 5 = decides"));
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Importance"), m_importance);
    form->addRow(tr("&Usage"), createUsage());
    form->addRow(tr("&Customers"), m_experience);
    form->addRow(tr("&Team"), m_teamExperience);
    form->addRow(m_gap);
    form->addRow(tr("To &be"), m_targetExperience);
    form->addRow(tr("E&vidence"), m_evidence);
    form->addRow(tr("R&ole"), m_role);
    form->addRow(QString(), m_momentOfTruth);
    form->addRow(m_open);
    form->addRow(QString(), m_remove);
}

QWidget* PlacementForm::createUsage()
{
    m_usage->setRange(0.0, 100.0);
    m_usage->setDecimals(0);
    m_usage->setSingleStep(5.0);
    m_usage->setSuffix(QStringLiteral(" %"));
    m_usageSlider->setRange(0, 100);
    m_usageSlider->setMinimumWidth(118); // a pixel for each percent, beside its handle
    keepFromWheel(*m_usageSlider);
    m_usageSlider->setFocusPolicy(Qt::ClickFocus);
    m_usageSlider->setFocusProxy(m_usage); // which the keyboard has
    auto* both = new QWidget(m_fields);
    both->setToolTip(tr("Share of the customers who meet it in this phase"));
    both->setFocusProxy(m_usage);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_usage);
    layout->addWidget(m_usageSlider, 1);
    return both;
}

void PlacementForm::connectFields()
{
    connect(m_place, &QPushButton::clicked, this,
        [this] { m_session.perform(addPlacement(m_session.workshop(), m_touchpoint, m_phase)); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Placement* current = placement())
            m_session.perform(removePlacement(m_session.workshop(), current->id));
    });
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        apply([&](Placement& after) { after.role = static_cast<Role>(index); });
    });
    connect(m_importance, &NumberBox::chosen, this,
        [this](double value) { apply([&](Placement& after) { after.importance = value; }); });
    connect(m_usage, &NumberBox::chosen, this, &PlacementForm::setUsage);
    connect(m_usageSlider, &QSlider::sliderMoved, this,
        [this](int percent) { m_usage->showValue(percent); });
    connect(m_usageSlider, &QSlider::sliderReleased, this,
        [this] { setUsage(m_usageSlider->value()); });
    connect(m_usageSlider, &QSlider::actionTriggered, this, [this] {
        if (!m_usageSlider->isSliderDown()) // a click beside the handle
            setUsage(m_usageSlider->sliderPosition());
    });
    addExperience(*m_experience, &Placement::experience);
    addExperience(*m_teamExperience, &Placement::teamExperience);
    addExperience(*m_targetExperience, &Placement::targetExperience);
    connect(m_evidence, &QComboBox::activated, this, [this](int index) {
        apply([&](Placement& after) { after.evidence = static_cast<Evidence>(index); });
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Placement* here = placement())
            emit openRequested(here->id);
    });
    connect(m_momentOfTruth, &QCheckBox::clicked, this,
        [this](bool checked) { apply([&](Placement& after) { after.momentOfTruth = checked; }); });
}

void PlacementForm::setUsage(double percent)
{
    apply([&](Placement& after) { after.usage = percent / 100.0; });
}

void PlacementForm::addExperience(ExperienceBox& box, std::optional<double> Placement::*field)
{
    connect(&box, &QComboBox::activated, this,
        [this, &box, field] { apply([&](Placement& after) { after.*field = box.experience(); }); });
}

void PlacementForm::offerOpening()
{
    m_canOpen = true;
}

void PlacementForm::show(Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    m_touchpoint = touchpoint;
    m_phase = phase;
    const Phase* where = m_session.workshop().find(phase);
    setVisible(where != nullptr);
    if (!where)
        return;
    m_heading->setText(tr("In “%1”").arg(toQt(where->name)).toUpper());
    const Placement* current = placement();
    m_place->setVisible(!current);
    m_fields->setVisible(current);
    if (current)
        fillFields(*current);
}

void PlacementForm::fillFields(const Placement& placement)
{
    m_role->setCurrentIndex(static_cast<int>(placement.role));
    m_importance->showValue(placement.importance);
    m_usage->showValue(placement.usage * 100.0);
    if (!m_usageSlider->isSliderDown())
        m_usageSlider->setValue(static_cast<int>(std::lround(placement.usage * 100.0)));
    m_experience->showExperience(placement.experience);
    m_teamExperience->showExperience(placement.teamExperience);
    m_targetExperience->showExperience(placement.targetExperience);
    m_evidence->setCurrentIndex(static_cast<int>(placement.evidence));
    m_momentOfTruth->setChecked(placement.momentOfTruth);
    m_open->setVisible(m_canOpen && placement.momentOfTruth);
    showGap(placement);
}

// How far team and customers are apart here; what their ratings say stands below, with the verdict.
void PlacementForm::showGap(const Placement& placement)
{
    const bool isKnown = placement.experience && placement.teamExperience
        && *placement.experience != *placement.teamExperience;
    m_gap->setVisible(isKnown);
    if (!isKnown)
        return;
    const double gap = *placement.teamExperience - *placement.experience;
    const QString steps = NumberStyle(m_session.workshop().setup())
                              .number(std::abs(gap), gap == std::round(gap) ? 0 : 1);
    m_gap->setText(gap > 0.0
            ? tr("△ Perception gap: the team thinks it is better by %1 than customers feel.")
                  .arg(steps)
            : tr("▽ Perception gap: the team thinks it is worse by %1 than customers feel.")
                  .arg(steps));
}

template <typename Change>
void PlacementForm::apply(const Change& change)
{
    if (const Placement* here = placement())
        m_session.perform(
            editRecord(m_session.workshop(), here->id, EditKind::ChangePlacement, change));
}

const Placement* PlacementForm::placement() const
{
    return placementAt(m_session.workshop(), m_touchpoint, m_phase);
}

} // namespace rundblick
