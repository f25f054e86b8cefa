// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/steppanel.h"

#include "core/model/edits/journeyedits.h"
#include "ui/paint/look.h"
#include "ui/panels/inspector/ideasform.h"
#include "ui/panels/journey/experiencebox.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace rundblick {

StepPanel::StepPanel(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
{
    setObjectName(QStringLiteral("card"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(createContent(surroundings));
    viewport()->setAutoFillBackground(false); // the card is seen through
    widget()->setAutoFillBackground(false);
    connect(&m_session, &Session::changed, this, &StepPanel::refresh);
    refresh();
}

QWidget* StepPanel::createContent(const Surroundings& surroundings)
{
    auto* content = new QWidget;
    m_hint = new QLabel(content);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setText(tr("A moment of truth, step by step. Type what happens into the line above, "
                       "Enter adds it.\n\nArrow keys walk over steps and lanes, Enter or F2 "
                       "writes, + and − say how it is felt, 1 to 5 how important it is.\n\nCtrl "
                       "and an arrow move a step, Delete removes it, Insert writes a new one, "
                       "Escape goes back."));
    m_details = new QWidget(content);
    m_heading = new QLabel(m_details);
    m_heading->setObjectName(QStringLiteral("caption"));
    m_heading->setFont(m_look.font(TextStyle::Caption));
    m_ideas = new IdeasForm(surroundings, m_details);
    auto* ideas = new QLabel(tr("Ideas").toUpper(), m_details);
    ideas->setObjectName(QStringLiteral("caption"));
    ideas->setFont(m_look.font(TextStyle::Caption));
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_heading);
    details->addWidget(createForm());
    details->addWidget(createButtons());
    details->addSpacing(4);
    details->addWidget(ideas);
    details->addWidget(m_ideas);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_hint);
    layout->addWidget(m_details);
    layout->addStretch();
    return content;
}

QWidget* StepPanel::createForm()
{
    auto* fields = new QWidget(m_details);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    m_text = addText(*form, tr("S&tep"), &Step::text);
    m_importance = new QSpinBox(fields);
    m_importance->setRange(1, 5);
    m_importance->setKeyboardTracking(false);
    m_importance->setToolTip(tr("1 = hardly matters, 5 = decides"));
    form->addRow(tr("&Importance"), m_importance);
    connect(m_importance, &QSpinBox::editingFinished, this, [this] {
        apply([this](Step& step) {
            if (std::lround(step.importance) != m_importance->value())
                step.importance = m_importance->value();
        });
    });
    addExperience(*form, tr("&Customers"), &Step::experience);
    addExperience(*form, tr("&Team"), &Step::teamExperience);
    addExperience(*form, tr("To &be"), &Step::targetExperience);
    addText(*form, tr("&Needs"), &Step::needs);
    addText(*form, tr("&Pains"), &Step::pains);
    addText(*form, tr("Co&mpany"), &Step::company);
    addText(*form, tr("&Responsible"), &Step::responsible);
    return fields;
}

QLineEdit* StepPanel::addText(QFormLayout& form, const QString& label, std::string Step::*field)
{
    auto* edit = new QLineEdit(form.parentWidget());
    form.addRow(label, edit);
    m_texts.emplace_back(edit, field);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        const std::string text = toStd(edit->text().trimmed());
        if (field == &Step::text && text.empty())
            refresh(); // a step without a text says nothing: it keeps its own
        else
            apply([&](Step& step) { step.*field = text; });
    });
    return edit;
}

void StepPanel::addExperience(
    QFormLayout& form, const QString& label, std::optional<double> Step::*field)
{
    auto* box = new ExperienceBox(form.parentWidget());
    form.addRow(label, box);
    m_experiences.emplace_back(box, field);
    connect(box, &QComboBox::activated, this,
        [this, box, field] { apply([&](Step& step) { step.*field = box->experience(); }); });
}

QWidget* StepPanel::createButtons()
{
    auto* buttons = new QWidget(m_details);
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& hint, auto&& act) {
        auto* button = new QPushButton(text, buttons);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
    };
    add(QStringLiteral("‹"), tr("Earlier (Ctrl and left arrow)"), [this] { move(-1); });
    add(QStringLiteral("›"), tr("Later (Ctrl and right arrow)"), [this] { move(1); });
    add(tr("Remove this step"), {}, [this] {
        if (m_id)
            m_session.perform(removeStep(m_session.workshop(), *m_id));
    });
    return buttons;
}

void StepPanel::showStep(std::optional<Id<Step>> step)
{
    if (step != m_id) {
        m_importance->clearFocus(); // what was typed belongs to the step before
        m_id = step;
    }
    refresh();
}

void StepPanel::refresh()
{
    const Step* step = m_session.workshop().find(m_id);
    m_hint->setVisible(!step);
    m_details->setVisible(step);
    if (step)
        fill(*step);
}

void StepPanel::fill(const Step& step)
{
    const std::vector<const Step*> steps = stepsOf(m_session.workshop(), step.placement);
    const auto place = std::ranges::find(steps, step.id, &Step::id) - steps.begin();
    m_heading->setText(tr("Step %1 of %2")
                           .arg(QString::number(place + 1), QString::number(steps.size()))
                           .toUpper());
    for (const auto& [edit, field] : m_texts) {
        const QString text = toQt(step.*field);
        if (edit->text() != text && !(edit->hasFocus() && edit->isModified())) {
            edit->setText(text);
            edit->setCursorPosition(0); // its beginning is seen
        }
        edit->setToolTip(text);
    }
    m_importance->setValue(static_cast<int>(std::lround(step.importance)));
    for (const auto& [box, field] : m_experiences)
        box->showExperience(step.*field);
    if (const Placement* placement = m_session.workshop().find(step.placement))
        m_ideas->show({placement->touchpoint, placement->id, step.id});
}

void StepPanel::move(int by)
{
    const Step* step = m_session.workshop().find(m_id);
    if (!step)
        return;
    const std::vector<const Step*> steps = stepsOf(m_session.workshop(), step->placement);
    const auto place = std::ranges::find(steps, step->id, &Step::id) - steps.begin();
    const auto successor = by < 0 ? place - 1 : place + 2;
    if (successor < 0 || place + by >= static_cast<std::ptrdiff_t>(steps.size()))
        return;
    m_session.perform(moveStep(m_session.workshop(), *m_id,
        successor < static_cast<std::ptrdiff_t>(steps.size())
            ? std::optional(steps[static_cast<std::size_t>(successor)]->id)
            : std::nullopt));
}

template <typename Change>
void StepPanel::apply(const Change& change)
{
    if (m_id)
        m_session.perform(editRecord(m_session.workshop(), *m_id, EditKind::ChangeStep, change));
}

} // namespace rundblick
