// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/momentbar.h"

#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {

MomentBar::MomentBar(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_path(new QLabel(this))
    , m_step(new QLineEdit(this))
{
    auto* back = new QPushButton(QStringLiteral("‹ ") + tr("&Journey matrix"), this);
    back->setToolTip(tr("Back to the whole journey (Escape)"));
    connect(back, &QPushButton::clicked, this, &MomentBar::leaveRequested);
    m_path->setFont(surroundings.look.font(TextStyle::Headline));
    m_path->setTextFormat(Qt::PlainText); // names come from files
    m_path->setWordWrap(true);
    m_step->setPlaceholderText(tr("New step, then Enter"));
    m_step->setAccessibleName(tr("New step"));
    m_step->setToolTip(tr("It follows the step that is selected"));
    m_step->installEventFilter(this);
    connect(m_step, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_step->text();
        m_step->clear();
        emit stepWritten(text);
        m_step->setFocus(); // the next one
    });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(back);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_step, 1);
}

void MomentBar::showMoment(const Placement& placement)
{
    const Phase* phase = m_session.workshop().find(placement.phase);
    const Touchpoint* touchpoint = m_session.workshop().find(placement.touchpoint);
    if (phase && touchpoint)
        m_path->setText(QStringLiteral("%1 › %2").arg(toQt(phase->name), toQt(touchpoint->name)));
}

void MomentBar::writeStep()
{
    m_step->setFocus();
}

bool MomentBar::eventFilter(QObject* object, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::eventFilter(object, event);
    m_step->clear();
    emit leaveRequested();
    return true;
}

} // namespace rundblick
