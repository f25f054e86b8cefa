// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/verdictpanel.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/verdictwords.h"
#include "ui/panels/chips.h"
#include "ui/panels/flowlayout.h"
#include "ui/session/computation.h"
#include "ui/session/flipsearch.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names come from files
    return label;
}

} // namespace

VerdictPanel::VerdictPanel(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_search(new FlipSearch(this))
    , m_sureness(new QLabel(this))
    , m_beside(wrapped(this))
    , m_ask(new QToolButton(this))
    , m_flip(wrapped(this))
{
    m_sureness->setObjectName(QStringLiteral("sureness"));
    m_beside->setObjectName(QStringLiteral("muted"));
    m_flip->setObjectName(QStringLiteral("flip"));
    m_ask->setObjectName(QStringLiteral("link"));
    m_ask->setCursor(Qt::PointingHandCursor);
    m_ask->setMinimumHeight(m_look.target());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sureness, 0, Qt::AlignLeft);
    layout->addWidget(m_beside);
    layout->addWidget(m_flip);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(createForced());
    connect(m_ask, &QToolButton::clicked, this, &VerdictPanel::askFlip);
    connect(m_search, &FlipSearch::answered, this, &VerdictPanel::showFlip);
    forgetFlip();
}

QWidget* VerdictPanel::createForced()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    auto* group = new QButtonGroup(row);
    const std::tuple<Forced, QString, QString> choices[] = {
        {Forced::None, tr("Computed"), tr("The verdict follows from the numbers")},
        {Forced::Blue, tr("Always blue"), tr("The workshop insists: it is always in the cover")},
        {Forced::Grey, tr("Never blue"), tr("The workshop insists: it is never in the cover")}};
    for (const auto& [forced, text, hint] : choices) {
        QPushButton* chip = createChip(text, m_look, row);
        chip->setToolTip(hint);
        connect(chip, &QPushButton::clicked, this, [this, forced = forced] {
            m_session.perform(forceVerdict(m_session.workshop(), m_touchpoint, forced));
        });
        group->addButton(chip);
        layout->addWidget(chip);
        m_forced[forced] = chip;
    }
    return row;
}

void VerdictPanel::showTouchpoint(Id<Touchpoint> id)
{
    const Touchpoint* touchpoint = m_session.workshop().find(id);
    const auto& analysis = m_computation.analysis();
    const TouchpointResult* result = analysis ? analysis->find(id) : nullptr;
    setVisible(touchpoint && result); // also where no cover is possible: a force may be the reason
    if (m_touchpoint != id || m_shown != analysis)
        forgetFlip(); // it was about something else
    m_touchpoint = id;
    m_shown = analysis;
    if (!touchpoint || !result)
        return;
    m_forced.at(touchpoint->forced)->setChecked(true);
    m_ask->setEnabled(result->cover.has_value());
    showSureness(*result);
    QStringList beside{shareRuleText(*result)};
    if (std::ranges::find(result->reasons, Code::B2, &Message::code) == result->reasons.end())
        beside.prepend(lossWithoutText(*result, m_style)); // else the reason tells it
    beside.removeAll(QString());
    m_beside->setText(beside.join(u'\n'));
    const auto setNumber = [id](QLabel& label, Quantity quantity) {
        label.setProperty(numberProperty,
            QVariant::fromValue(QuantityAt{.quantity = quantity, .touchpoint = id}));
    };
    setNumber(*m_beside, Quantity::LossWithout);
    setNumber(*m_flip, Quantity::CoverVerdict);
    m_beside->setVisible(!beside.isEmpty());
}

void VerdictPanel::showSureness(const TouchpointResult& result)
{
    const bool isKnown = result.cover && result.probabilityBlue;
    m_sureness->setVisible(isKnown);
    if (!isKnown)
        return;
    const double blue = *result.probabilityBlue;
    const bool isFirm = surenessOf(blue, *result.cover) == Sureness::Firm;
    const bool isOpen = surenessOf(blue, *result.cover) == Sureness::Open;
    const QColor line = *result.cover == Cover::Blue ? m_look.blue : m_look.grey;
    m_sureness->setProperty(numberProperty,
        QVariant::fromValue(QuantityAt{Quantity::ProbabilityBlue, result.id, {}, {}, {}, 0}));
    m_sureness->setText(surenessText(blue, *result.cover, m_style));
    m_sureness->setToolTip(
        tr("In how many of the draws the verdict is the same: firm from 90 %, tends from 70 %."));
    m_sureness->setStyleSheet(
        QStringLiteral("border:%1px %2 %3;border-radius:9px;padding:2px 10px;%4")
            .arg(isFirm ? 2 : 1)
            .arg(isOpen ? QStringLiteral("dashed") : QStringLiteral("solid"), line.name(),
                isFirm ? QStringLiteral("font-weight:600;") : QString()));
}

void VerdictPanel::forgetFlip()
{
    m_search->cancel();
    m_flip->hide();
    m_ask->setText(tr("At which target does it &turn?"));
    m_ask->show();
}

// The same link asks and cancels.
void VerdictPanel::askFlip()
{
    if (m_search->isRunning())
        return forgetFlip();
    if (!m_shown)
        return;
    m_ask->setText(tr("Searching … &cancel"));
    m_search->ask(m_session.workshop(), m_shown, m_touchpoint);
}

void VerdictPanel::showFlip(const Result<FlipPoint>& answer)
{
    m_ask->hide();
    m_flip->setText(answer ? flipText(*answer, *m_shown, m_style) : sentence(answer.error()));
    m_flip->show();
}

} // namespace rundblick
