// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/raterdialog.h"

#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "ui/paint/words/words.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {
namespace {

constexpr Voice voices[] = {Voice::Customer, Voice::Employee, Voice::Expert};

} // namespace

RaterDialog::RaterDialog(Session& session, std::optional<Id<Rater>> rater, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_rater(rater)
    , m_name(new QLineEdit(this))
    , m_voice(new QComboBox(this))
    , m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(rater ? tr("Rater") : tr("New rater"));
    createForm();
    if (const Rater* known = session.workshop().find(rater)) {
        m_name->setText(toQt(known->name));
        m_voice->setCurrentIndex(static_cast<int>(known->voice));
    }
    m_name->selectAll();
    m_name->setFocus();
}

void RaterDialog::createForm()
{
    for (const Voice voice : voices)
        m_voice->addItem(nameOf(voice));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Voice"), m_voice);
    auto* hint = new QLabel(
        tr("The voice of the customers makes the values; employees show the perception gap."),
        this);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("primary"));
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &RaterDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_rater) {
        auto* remove
            = buttons->addButton(tr("&Remove with all ratings"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("remove"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, &RaterDialog::remove);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resizeToText(*this, 48);
}

void RaterDialog::apply()
{
    const Workshop& workshop = m_session.workshop();
    Rater rater = newRater(
        workshop, toStd(m_name->text()), voices[static_cast<std::size_t>(m_voice->currentIndex())]);
    if (const Rater* known = workshop.find(m_rater)) {
        const std::string name = rater.name;
        const Voice voice = rater.voice;
        rater = *known;
        rater.name = name;
        rater.voice = voice;
    }
    const Edit edit
        = changeRecord(workshop, rater, m_rater ? EditKind::ChangeRater : EditKind::AddRater);
    if (const Status fine = check(workshop, edit); !fine) {
        m_error->setText(sentence(fine.error()));
        m_error->show();
        m_name->setFocus();
        return;
    }
    if (m_session.perform(edit)) {
        emit settled(rater.id);
        accept();
    }
}

void RaterDialog::remove()
{
    if (m_session.perform(removeRater(m_session.workshop(), *m_rater)))
        accept();
}

} // namespace rundblick
