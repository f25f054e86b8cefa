// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/agreementcard.h"

#include "ui/paint/look.h"
#include "ui/paint/words/agreementwords.h"
#include "ui/panels/derivation/numberlabel.h"
#include "ui/panels/flowlayout.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rundblick {

AgreementCard::AgreementCard(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_selection(surroundings.selection)
    , m_style(surroundings.session.workshop().setup())
    , m_sentence(new QLabel(this))
    , m_more(createLink(tr("&Details")))
    , m_numbers(new QWidget(this))
    , m_caption(new QLabel(tr("Most disputed"), this))
    , m_disputed(new QWidget(this))
{
    m_sentence->setFont(surroundings.look.font(TextStyle::Strong));
    m_sentence->setWordWrap(true);
    new FlowLayout(m_numbers);
    m_caption->setObjectName(QStringLiteral("muted"));
    m_more->setCheckable(true);
    new FlowLayout(m_disputed);
    for (QWidget* part : {m_numbers, static_cast<QWidget*>(m_caption), m_disputed}) {
        part->hide();
        connect(m_more, &QToolButton::toggled, part, &QWidget::setVisible);
    }
    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_numbers);
    layout->addWidget(m_caption);
    layout->addWidget(m_disputed);
    hide();
}

QToolButton* AgreementCard::createLink(const QString& text)
{
    auto* link = new QToolButton(this);
    link->setObjectName(QStringLiteral("link"));
    link->setText(text);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

void AgreementCard::showAgreement(const Agreement& agreement)
{
    const QString sentence = agreementSentence(agreement);
    m_sentence->setText(sentence);
    showNumbers(agreement);
    showDisputed(agreement.mostDisputed);
    setVisible(!sentence.isEmpty());
}

void AgreementCard::showNumbers(const Agreement& agreement)
{
    qDeleteAll(m_numbers->findChildren<NumberLabel*>());
    for (const AgreementFact& fact : agreementFacts(agreement, m_style)) {
        auto* label = new NumberLabel(m_numbers);
        label->setObjectName(QStringLiteral("muted"));
        label->setText(fact.text);
        label->setNumber(fact.number);
        m_numbers->layout()->addWidget(label);
        label->show();
    }
}

void AgreementCard::keepDisputed()
{
    for (QWidget* part : {static_cast<QWidget*>(m_caption), m_disputed}) {
        disconnect(m_more, nullptr, part, nullptr);
        part->show();
    }
}

void AgreementCard::showDisputed(const std::vector<Disputed>& disputed)
{
    for (QToolButton* old : m_disputed->findChildren<QToolButton*>()) {
        old->hide();
        m_disputed->layout()->removeWidget(old);
        old->deleteLater(); // it may be the one that was clicked
    }
    for (const Disputed& one : disputed) {
        QToolButton* link
            = createLink(QStringLiteral("%1 ±%2").arg(toQt(one.name), m_style.number(one.sd)));
        link->setParent(m_disputed);
        link->setToolTip(
            tr("The raters differ by %1 points on average").arg(m_style.number(one.sd, 1)));
        link->setProperty(numberProperty,
            QVariant::fromValue(
                QuantityAt{.quantity = Quantity::Disagreement, .touchpoint = one.touchpoint}));
        connect(link, &QToolButton::clicked, this,
            [this, id = one.touchpoint] { m_selection.select(id); });
        m_disputed->layout()->addWidget(link);
        link->show();
    }
}

} // namespace rundblick
