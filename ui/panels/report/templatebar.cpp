// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/templatebar.h"

#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {

TemplateBar::TemplateBar(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_names(new QStackedWidget(this))
    , m_choice(new QComboBox(m_names))
    , m_name(new QLineEdit(m_names))
{
    m_choice->setAccessibleName(tr("Template of the report"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepFromWheel(*m_choice);
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->installEventFilter(this);
    m_names->addWidget(m_choice);
    m_names->addWidget(m_name);
    m_names->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(6));
    layout->addWidget(m_names);
    createButtons();
    connect(m_choice, &QComboBox::activated, this, &TemplateBar::choose);
    connect(m_name, &QLineEdit::editingFinished, this, &TemplateBar::finishNaming);
    connect(&m_session, &Session::changed, this, &TemplateBar::show);
    show();
}

void TemplateBar::createButtons()
{
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_look.length(6));
    const auto create = [&](const QString& text, const QString& explanation, auto&& act) {
        auto* button = new QPushButton(text, buttons);
        button->setToolTip(explanation);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    create(tr("&Save as …"), tr("Keeps sections, paper and language under a name"),
        [this] { beginNaming(Naming::Save); });
    m_rename = create(tr("Re&name"), tr("Change the name of this template"),
        [this] { beginNaming(Naming::Rename); });
    m_remove = create(
        tr("Rem&ove"), tr("Remove this template; undo brings it back"), [this] { remove(); });
    layout()->addWidget(buttons);
}

// The proposals, each as it was changed, then the workshop's others.
void TemplateBar::show()
{
    const Workshop& workshop = m_session.workshop();
    const ReportTemplate shown = shownTemplate(workshop);
    std::vector<ReportTemplate> all = proposedReports();
    for (const ReportTemplate* own : ordered<ReportTemplate>(workshop))
        if (std::ranges::find(all, own->name, &ReportTemplate::name) == all.end())
            all.push_back(*own);
    m_choice->clear();
    for (const ReportTemplate& one : all)
        m_choice->addItem(toQt(one.name));
    m_choice->setCurrentIndex(m_choice->findText(toQt(shown.name)));
    const bool isOwn = shownReport(workshop) != nullptr;
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
}

void TemplateBar::choose(int item)
{
    const std::string name = toStd(m_choice->itemText(item));
    ReportTemplate wanted;
    wanted.name = name;
    for (const ReportTemplate& proposed : proposedReports())
        if (proposed.name == name)
            wanted = proposed;
    m_session.perform(showReport(m_session.workshop(), wanted));
    show(); // what was refused is put back
}

void TemplateBar::beginNaming(Naming naming)
{
    m_naming = naming;
    m_name->setText(m_choice->currentText());
    m_name->selectAll();
    m_names->setCurrentWidget(m_name);
    m_name->setFocus();
}

void TemplateBar::finishNaming()
{
    const Naming naming = std::exchange(m_naming, Naming::None);
    m_names->setCurrentWidget(m_choice);
    const Workshop& workshop = m_session.workshop();
    const std::string name = toStd(m_name->text());
    if (naming == Naming::Save)
        m_session.perform(saveReport(workshop, shownTemplate(workshop), name));
    else if (const ReportTemplate* own = shownReport(workshop); own && naming == Naming::Rename)
        m_session.perform(renameReport(workshop, own->id, name));
}

void TemplateBar::remove()
{
    if (const ReportTemplate* own = shownReport(m_session.workshop()))
        m_session.perform(removeReport(m_session.workshop(), own->id));
}

bool TemplateBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_naming = Naming::None; // leaving the line ends the naming
        m_names->setCurrentWidget(m_choice);
        m_choice->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rundblick
