// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/viewchips.h"

#include "core/model/edits/journeyedits.h"
#include "core/report/journey/viewchoice.h"
#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/journey/viewchip.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace rundblick {

ViewChips::ViewChips(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("Sa&ve view"), this))
{
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaximumWidth(m_look.length(180));
    m_name->hide();
    m_save->setObjectName(QStringLiteral("chip"));
    m_save->setToolTip(tr("Keeps groups, order, filters and lanes as they are now, under a name"));
    (new FlowLayout(this))->setSpacing(m_look.length(6));
    connect(m_save, &QPushButton::clicked, this, [this] { askName({}); });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewChips::keepName);
    connect(m_name, &QLineEdit::editingFinished, m_name, &QWidget::hide);
    connect(&m_session, &Session::changed, this, [this](const Edit& edit) {
        if (touches<SavedView>(edit))
            rebuild();
    });
    rebuild();
}

void ViewChips::rebuild()
{
    for (ViewChip* chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    addChip(tr("Everything"), {});
    for (const SavedView* view : ordered<SavedView>(m_session.workshop()))
        addChip(toQt(view->name), view->id);
    for (QWidget* last : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_save)}) {
        layout()->removeWidget(last);
        layout()->addWidget(last);
    }
    showView(m_view);
    updateGeometry();
}

ViewChip* ViewChips::addChip(const QString& name, std::optional<Id<SavedView>> id)
{
    auto* chip = new ViewChip(name, id, this);
    keepRoomForBold(*chip, m_look);
    layout()->addWidget(chip);
    m_chips.push_back(chip);
    connect(chip, &QPushButton::clicked, this, [this, id] {
        const SavedView* view = m_session.workshop().find(id);
        const SavedView chosenView = view ? *view : SavedView();
        showView(chosenView);
        emit chosen(chosenView);
    });
    if (!id)
        return chip;
    connect(chip, &ViewChip::renameAsked, this, [this, id] { askName(id); });
    connect(chip, &ViewChip::removeAsked, this, [this, id] { remove(*id); });
    connect(
        chip, &ViewChip::menuAsked, this, [this, id](QPoint position) { fillMenu(position, *id); });
    return chip;
}

void ViewChips::showView(const SavedView& view)
{
    m_view = view;
    for (ViewChip* chip : m_chips) {
        const SavedView* saved = m_session.workshop().find(chip->view());
        chip->setChecked(showsTheSame(saved ? *saved : SavedView(), view));
    }
}

void ViewChips::fillMenu(QPoint position, Id<SavedView> id)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Keep what is shown now in this view")), &QAction::triggered, this,
        [this, id] {
            const SavedView* saved = m_session.workshop().find(id);
            SavedView view = m_view;
            view.name = saved ? saved->name : std::string();
            m_session.perform(saveView(m_session.workshop(), view));
        });
    connect(menu.addAction(tr("Re&name view …")), &QAction::triggered, this,
        [this, id] { askName(id); });
    connect(
        menu.addAction(tr("&Remove view")), &QAction::triggered, this, [this, id] { remove(id); });
    menu.exec(position);
}

void ViewChips::askName(std::optional<Id<SavedView>> renamed)
{
    m_renamed = renamed;
    const SavedView* view = m_session.workshop().find(renamed);
    m_name->setText(view ? toQt(view->name) : QString());
    m_name->selectAll();
    m_name->show();
    m_name->setFocus();
}

void ViewChips::keepName()
{
    const std::string name = toStd(m_name->text());
    const Workshop& workshop = m_session.workshop();
    SavedView view = m_view;
    view.name = name;
    m_session.perform(
        m_renamed ? renameView(workshop, *m_renamed, name) : saveView(workshop, view));
}

void ViewChips::remove(Id<SavedView> id)
{
    m_session.perform(removeView(m_session.workshop(), id));
}

} // namespace rundblick
