// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/placementform.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/paint/words/words.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace rundblick {
namespace {

// Entries "not known", then ++ down to −−.
void fillExperiences(QComboBox& box)
{
    box.addItem(PlacementForm::tr("not known"));
    for (int experience = 2; experience >= -2; --experience)
        box.addItem(experienceName(experience), experience);
}

void showExperience(QComboBox& box, const std::optional<double>& experience)
{
    box.setCurrentIndex(experience ? 3 - static_cast<int>(std::lround(*experience)) : 0);
}

std::optional<double> experienceIn(const QComboBox& box)
{
    const QVariant experience = box.currentData();
    return experience.isValid() ? std::optional<double>(experience.toInt()) : std::nullopt;
}

// The box shows whole numbers: leaving it without a change must not round what is stored.
void setWhole(double& stored, int shown)
{
    if (std::lround(stored) != shown)
        stored = shown;
}

} // namespace

PlacementForm::PlacementForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_heading(new QLabel(this))
    , m_place(new QPushButton(tr("&Place it here"), this))
    , m_fields(new QWidget(this))
    , m_role(new QComboBox(m_fields))
    , m_importance(new QSpinBox(m_fields))
    , m_usage(new QSpinBox(m_fields))
    , m_experience(new QComboBox(m_fields))
    , m_teamExperience(new QComboBox(m_fields))
    , m_momentOfTruth(new QCheckBox(tr("&Moment of truth"), m_fields))
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
    m_importance->setRange(1, 5);
    m_usage->setRange(0, 100);
    m_usage->setSingleStep(5);
    m_usage->setSuffix(QStringLiteral(" %"));
    for (QSpinBox* box : {m_importance, m_usage})
        box->setKeyboardTracking(false); // one edit when it is typed, not one per digit
    fillExperiences(*m_experience);
    fillExperiences(*m_teamExperience);
    m_importance->setToolTip(tr("1 = hardly matters, 5 = decides"));
    m_usage->setToolTip(tr("Share of the customers who meet it in this phase"));
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(tr("&Importance"), m_importance);
    form->addRow(tr("&Usage"), m_usage);
    form->addRow(tr("&Customers"), m_experience);
    form->addRow(tr("&Team"), m_teamExperience);
    form->addRow(tr("R&ole"), m_role);
    form->addRow(QString(), m_momentOfTruth);
    form->addRow(QString(), m_remove);
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
    connect(m_importance, &QSpinBox::editingFinished, this, [this] {
        apply([this](Placement& after) { setWhole(after.importance, m_importance->value()); });
    });
    connect(m_usage, &QSpinBox::editingFinished, this, [this] {
        apply([this](Placement& after) {
            double percent = after.usage * 100.0;
            setWhole(percent, m_usage->value());
            after.usage = percent / 100.0;
        });
    });
    connect(m_experience, &QComboBox::activated, this, [this] {
        apply([this](Placement& after) { after.experience = experienceIn(*m_experience); });
    });
    connect(m_teamExperience, &QComboBox::activated, this, [this] {
        apply([this](Placement& after) { after.teamExperience = experienceIn(*m_teamExperience); });
    });
    connect(m_momentOfTruth, &QCheckBox::clicked, this,
        [this](bool checked) { apply([&](Placement& after) { after.momentOfTruth = checked; }); });
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
    if (!m_importance->hasFocus())
        m_importance->setValue(static_cast<int>(std::lround(placement.importance)));
    if (!m_usage->hasFocus())
        m_usage->setValue(static_cast<int>(std::lround(placement.usage * 100.0)));
    showExperience(*m_experience, placement.experience);
    showExperience(*m_teamExperience, placement.teamExperience);
    m_momentOfTruth->setChecked(placement.momentOfTruth);
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
