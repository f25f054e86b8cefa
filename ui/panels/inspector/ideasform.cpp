// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/ideasform.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <functional>

namespace rundblick {
namespace {

// The whole text of an idea; a click or Enter begins to change it.
class IdeaLabel : public QLabel {
public:
    IdeaLabel(const QString& text, std::function<void()> change, QWidget* parent)
        : QLabel(text, parent)
        , m_change(std::move(change))
    {
        setTextFormat(Qt::PlainText); // texts come from files
        setWordWrap(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::IBeamCursor);
        setToolTip(IdeasForm::tr("Click to change this idea"));
    }

protected:
    void mousePressEvent(QMouseEvent*) override { m_change(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            m_change();
        else
            QLabel::keyPressEvent(event);
    }

private:
    std::function<void()> m_change;
};

} // namespace

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

void IdeasForm::show(const IdeaAt& at)
{
    std::vector<Idea> ideas;
    for (const Idea* idea : ordered<Idea>(m_session.workshop()))
        if (at.step ? idea->step == at.step : idea->touchpoint == at.touchpoint)
            ideas.push_back(*idea);
    const bool isOther = at.touchpoint != m_at.touchpoint || at.step != m_at.step;
    m_at = at;
    if (isOther)
        m_new->clear();
    if (!isOther && ideas == m_shown)
        return; // keeps focus and cursor where they are
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
    const Id<Idea> id = idea.id;
    auto* text = new IdeaLabel(
        toQt(idea.text), [this, id, row] { edit(id, *row); }, row);
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
    m_session.perform(addIdea(m_session.workshop(), m_at, toStd(text)));
}

// A line edit takes the place of the label until the text is entered.
void IdeasForm::edit(Id<Idea> id, QWidget& row)
{
    const Idea* idea = m_session.workshop().find(id);
    QWidget* label = row.layout()->itemAt(0)->widget();
    if (!idea || !label->isVisible())
        return;
    auto* editor = new QLineEdit(toQt(idea->text), &row);
    label->hide();
    static_cast<QHBoxLayout*>(row.layout())->insertWidget(0, editor, 1);
    editor->show(); // a layout would do so later
    editor->setFocus();
    connect(editor, &QLineEdit::editingFinished, this, [this, id, editor, label] {
        if (!editor->isVisible())
            return; // hiding takes the focus, which ends the editing again
        const QString text = editor->text();
        editor->hide();
        editor->deleteLater();
        label->show();
        changeText(id, text);
    });
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
