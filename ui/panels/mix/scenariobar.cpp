// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/scenariobar.h"

#include "core/model/edits/budgetedits.h"
#include "core/model/edits/scenarioedits.h"
#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/numberfield.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace rundblick {

ScenarioBar::ScenarioBar(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_style(m_session.workshop().setup())
    , m_names(new QStackedWidget(this))
    , m_choice(new QComboBox(m_names))
    , m_rename(new QLineEdit(m_names))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(surroundings.look.length(8), 0, 0, 0);
    layout->setSpacing(surroundings.look.length(12));
    createChoice();
    createButtons();
    createFields();
    connect(&m_session, &Session::changed, this, &ScenarioBar::show);
    show();
}

void ScenarioBar::addGroup(std::initializer_list<QWidget*> parts)
{
    auto* group = new QWidget(this);
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : parts)
        line->addWidget(part);
    layout()->addWidget(group);
}

void ScenarioBar::createChoice()
{
    auto* label = new QLabel(tr("&Scenario"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Scenario"));
    m_choice->setPlaceholderText(tr("as today"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rename->setAccessibleName(tr("Name of the scenario"));
    m_rename->installEventFilter(this);
    m_names->addWidget(m_choice);
    m_names->addWidget(m_rename);
    m_names->setFixedWidth(fontMetrics().averageCharWidth() * 27);
    m_names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addGroup({label, m_names});
    connect(m_choice, &QComboBox::activated, this, &ScenarioBar::choose);
    connect(m_rename, &QLineEdit::editingFinished, this, &ScenarioBar::finishRename);
}

void ScenarioBar::createButtons()
{
    const auto create = [this](const QString& text, const QString& explanation, auto&& act) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(explanation);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* copy = create(tr("&Copy"), tr("A new scenario like this one"), &ScenarioBar::add);
    m_needScenario
        = {create(tr("Re&name"), tr("Change the name of this scenario"), &ScenarioBar::beginRename),
            create(tr("Rem&ove"), tr("Remove this scenario; undo brings it back"),
                &ScenarioBar::remove)};
    addGroup({copy, m_needScenario[0], m_needScenario[1]});
}

void ScenarioBar::createFields()
{
    m_budget = createField(tr("Budget, %1").arg(m_style.currency()));
    m_effect = createField(tr("Effect to keep, today = 100"));
    m_effect->setFixedWidth(m_effect->width() / 2);
    const auto name = [] { return toStd(tr("Scenario 1")); };
    connect(m_budget, &NumberField::entered, this, [this, name](std::optional<double> budget) {
        m_session.perform(setScenarioBudget(m_session.workshop(), budget, name()));
        show(); // what was refused is put back
    });
    connect(m_effect, &NumberField::entered, this, [this, name](std::optional<double> effect) {
        m_session.perform(setScenarioEffect(m_session.workshop(), effect, name()));
        show();
    });
}

NumberField* ScenarioBar::createField(const QString& name)
{
    auto* label = new QLabel(name, this);
    auto* field = new NumberField(NumberField::Kind::Amount, name, m_style, this);
    label->setBuddy(field);
    field->setToolTip(tr("Empty: as today"));
    addGroup({label, field});
    return field;
}

void ScenarioBar::show()
{
    const Workshop& workshop = m_session.workshop();
    const Scenario* current = currentScenario(workshop);
    m_choice->clear();
    for (const Scenario* scenario : ordered<Scenario>(workshop)) {
        m_choice->addItem(toQt(scenario->name), QVariant::fromValue<qlonglong>(scenario->id.value));
        if (scenario == current)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_choice->setEnabled(current != nullptr);
    m_choice->setToolTip(m_choice->currentText());
    for (QPushButton* button : m_needScenario)
        button->setEnabled(current != nullptr);
    m_budget->setValue(current ? current->budget : std::nullopt);
    m_effect->setValue(current ? current->effect : std::nullopt);
    double today = 0.0;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        today += touchpoint->spend;
    m_budget->setAssumed(today);
    m_effect->setAssumed(100.0);
}

void ScenarioBar::choose(int item)
{
    const Id<Scenario> id{m_choice->itemData(item).toLongLong()};
    m_session.perform(showScenario(m_session.workshop(), id));
}

void ScenarioBar::add()
{
    const auto count = m_session.workshop().all<Scenario>().size();
    const ScenarioNames names{
        toStd(tr("Scenario %1").arg(std::max<std::size_t>(count, 1) + 1)), toStd(tr("Scenario 1"))};
    if (m_session.perform(addScenario(m_session.workshop(), names)))
        beginRename(); // a copy wants a name of its own
}

void ScenarioBar::beginRename()
{
    m_rename->setText(m_choice->currentText());
    m_rename->selectAll();
    m_names->setCurrentWidget(m_rename);
    m_rename->setFocus();
}

void ScenarioBar::finishRename()
{
    if (m_names->currentWidget() != m_rename)
        return; // Escape was first
    m_names->setCurrentWidget(m_choice);
    const Scenario* current = currentScenario(m_session.workshop());
    const QString name = m_rename->text().trimmed();
    if (current && !name.isEmpty())
        m_session.perform(renameScenario(m_session.workshop(), current->id, toStd(name)));
}

void ScenarioBar::remove()
{
    if (const Scenario* current = currentScenario(m_session.workshop()))
        m_session.perform(removeScenario(m_session.workshop(), current->id));
}

bool ScenarioBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rename && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_rename->setText(m_choice->currentText()); // leaving the line ends the renaming
        m_names->setCurrentWidget(m_choice);
        m_choice->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rundblick
