// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ideasform.h"

#include "core/model/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace rundblick {

IdeasForm::IdeasForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_rows(new QVBoxLayout)
    , m_new(new QLineEdit(this))
{
    m_new->setPlaceholderText(tr("New idea, then Enter"));
    m_new->setAccessibleName(tr("New idea"));
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_new);
    connect(m_new, &QLineEdit::returnPressed, this, &IdeasForm::add);
}

void IdeasForm::show(Id<Touchpoint> touchpoint)
{
    std::vector<Idea> ideas;
    for (const Idea* idea : ordered<Idea>(m_session.workshop()))
        if (idea->touchpoint == touchpoint)
            ideas.push_back(*idea);
    if (touchpoint != m_touchpoint)
        m_new->clear();
    if (touchpoint == m_touchpoint && ideas == m_shown)
        return; // keeps focus and cursor where they are
    m_touchpoint = touchpoint;
    m_shown = std::move(ideas);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Idea& idea : m_shown)
        m_rows->addWidget(createRow(idea));
}

QWidget* IdeasForm::createRow(const Idea& idea)
{
    auto* row = new QWidget(this);
    row->setAutoFillBackground(true);
    QPalette colours = row->palette();
    colours.setColor(QPalette::Window, m_look.amberSoft);
    row->setPalette(colours);
    auto* text = new QLineEdit(toQt(idea.text), row);
    text->setFrame(false);
    text->setStyleSheet(QStringLiteral("background:transparent;border:none;"));
    text->setCursorPosition(0);
    text->setToolTip(toQt(idea.text).toHtmlEscaped());
    auto* votes = new QToolButton(row);
    votes->setObjectName(QStringLiteral("link"));
    votes->setText(QStringLiteral("● %1").arg(idea.votes));
    votes->setToolTip(tr("Vote for this idea"));
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("link"));
    remove->setText(QStringLiteral("×"));
    remove->setToolTip(tr("Remove this idea"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(text, 1);
    layout->addWidget(votes);
    layout->addWidget(remove);
    const Id<Idea> id = idea.id;
    connect(text, &QLineEdit::editingFinished, this,
        [this, id, text] { changeText(id, text->text()); });
    connect(votes, &QToolButton::clicked, this, [this, id] { vote(id); });
    connect(remove, &QToolButton::clicked, this, [this, id] {
        m_session.perform(removeRecords<Idea>(m_session.workshop(), {id}, EditKind::RemoveIdea));
    });
    return row;
}

void IdeasForm::add()
{
    const QString text = m_new->text();
    m_new->clear();
    m_session.perform(addIdea(m_session.workshop(), m_touchpoint, toStd(text)));
}

void IdeasForm::changeText(Id<Idea> id, const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_session.perform(editRecord(m_session.workshop(), id, EditKind::ChangeIdea,
        [&](Idea& idea) { idea.text = toStd(text.trimmed()); }));
}

void IdeasForm::vote(Id<Idea> id)
{
    m_session.perform(editRecord(
        m_session.workshop(), id, EditKind::ChangeIdea, [](Idea& idea) { ++idea.votes; }));
}

} // namespace rundblick
