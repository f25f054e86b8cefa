// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/touchpointform.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/words.h"
#include "ui/panels/fit/editablebox.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace rundblick {

TouchpointForm::TouchpointForm(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_name(new QLineEdit(this))
    , m_badge(new QLabel(this))
    , m_ownership(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_rated(new QCheckBox(tr("&Rate this"), this))
{
    createFields();
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_badge);
    auto* channel = new QHBoxLayout;
    channel->addWidget(m_ownership, 1);
    channel->addWidget(m_form, 1);
    auto* owner = new QHBoxLayout;
    owner->addWidget(m_owner, 1);
    owner->addWidget(m_rated);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(channel);
    layout->addLayout(owner);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_session.perform(
                renameTouchpoint(m_session.workshop(), m_id, toStd(m_name->text().trimmed()))))
            if (const Touchpoint* touchpoint = m_session.workshop().find(m_id))
                m_name->setText(toQt(touchpoint->name));
    });
    connect(m_ownership, &QComboBox::activated, this, &TouchpointForm::applyChannel);
    connect(m_form, &QComboBox::activated, this, &TouchpointForm::applyChannel);
    const auto applyOwner = [this] {
        m_session.perform(
            setOwner(m_session.workshop(), m_id, toStd(m_owner->currentText().trimmed())));
    };
    connect(m_owner, &QComboBox::activated, this, applyOwner);
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, applyOwner);
    connect(m_rated, &QCheckBox::clicked, this, [this](bool rated) {
        const bool done = m_session.perform(markForRating(m_session.workshop(), m_id, rated));
        m_rated->setChecked(done ? rated : !rated);
    });
}

void TouchpointForm::createFields()
{
    m_name->setFont(m_look.font(TextStyle::Headline));
    m_name->setAccessibleName(tr("Name of the touchpoint"));
    m_badge->setFont(m_look.font(TextStyle::SmallStrong));
    makeEditable(*m_owner);
    m_owner->lineEdit()->setPlaceholderText(tr("Department"));
    m_owner->setAccessibleName(tr("Department"));
    m_ownership->setAccessibleName(tr("Paid, owned or earned"));
    m_form->setAccessibleName(tr("Digital, physical or personal"));
    for (std::size_t i = 0; i < enumTexts<Ownership>.size(); ++i)
        m_ownership->addItem(i == 0 ? tr("Channel …") : nameOf(static_cast<Ownership>(i)));
    for (std::size_t i = 0; i < enumTexts<Form>.size(); ++i)
        m_form->addItem(i == 0 ? tr("Kind …") : nameOf(static_cast<Form>(i)));
    m_rated->setToolTip(tr("On the short list of at most 100 touchpoints that are rated"));
    for (QComboBox* box : {m_ownership, m_form, m_owner}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
}

void TouchpointForm::show(const Touchpoint& touchpoint)
{
    const bool isTyping = m_id == touchpoint.id && m_name->hasFocus();
    m_id = touchpoint.id;
    if (!isTyping)
        m_name->setText(toQt(touchpoint.name));
    m_name->setToolTip(toQt(touchpoint.name));
    if (!isTyping)
        m_name->setCursorPosition(0);
    m_ownership->setCurrentIndex(static_cast<int>(touchpoint.ownership));
    m_form->setCurrentIndex(static_cast<int>(touchpoint.form));
    m_rated->setChecked(touchpoint.rated);
    if (!m_owner->lineEdit()->hasFocus())
        fillOwners(touchpoint);
    showVerdict(touchpoint);
}

void TouchpointForm::showVerdict(const Touchpoint& touchpoint)
{
    const auto& analysis = m_computation.analysis();
    const TouchpointResult* result = analysis ? analysis->find(touchpoint.id) : nullptr;
    m_badge->setVisible(result && result->cover);
    if (!result || !result->cover)
        return;
    const Cover cover = *result->cover;
    const QColor fill = cover == Cover::Blue ? m_look.blue : m_look.card;
    const QColor text = cover == Cover::Blue ? m_look.onBlue : m_look.text;
    const QColor line = cover == Cover::Grey ? m_look.grey : m_look.blue;
    m_badge->setText(titleOf(cover));
    m_badge->setStyleSheet(QStringLiteral("background:%1;color:%2;border:1px solid %3;"
                                          "border-radius:9px;padding:2px 10px;")
                               .arg(fill.name(), text.name(), line.name()));
}

void TouchpointForm::fillOwners(const Touchpoint& touchpoint)
{
    QStringList owners;
    for (const auto& [id, other] : m_session.workshop().all<Touchpoint>())
        if (!other.owner.empty() && !owners.contains(toQt(other.owner)))
            owners << toQt(other.owner);
    owners.sort(Qt::CaseInsensitive);
    m_owner->clear();
    m_owner->addItems(owners);
    m_owner->setCurrentText(toQt(touchpoint.owner));
}

void TouchpointForm::applyChannel()
{
    m_session.perform(
        setChannel(m_session.workshop(), m_id, static_cast<Ownership>(m_ownership->currentIndex()),
            static_cast<Form>(m_form->currentIndex())));
}

} // namespace rundblick
