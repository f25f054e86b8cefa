// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/journeynumbers.h"

#include "ui/paint/look.h"
#include "ui/paint/words/journeywords.h"
#include "ui/support/numbersource.h"

#include <QGridLayout>
#include <QLabel>

namespace rundblick {
namespace {

constexpr std::size_t mostPaths = 5;

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

JourneyNumbers::JourneyNumbers(const Look& look, NumberStyle style, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_style(std::move(style))
    , m_summary(wrapped(this))
    , m_facts(new QWidget(this))
    , m_grid(new QGridLayout(m_facts))
    , m_caption(new QLabel(this))
    , m_paths(new QVBoxLayout)
    , m_order(wrapped(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(0, 1);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setFont(look.font(TextStyle::Caption));
    m_order->setObjectName(QStringLiteral("muted"));
    m_paths->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_facts);
    layout->addWidget(m_caption);
    layout->addLayout(m_paths);
    layout->addWidget(m_order);
}

void JourneyNumbers::showJourney(const Analysis* analysis, std::optional<Id<Touchpoint>> touchpoint)
{
    const bool isKnown = analysis && analysis->journey.conversion;
    setVisible(isKnown);
    if (!isKnown)
        return;
    const JourneyResult& journey = analysis->journey;
    m_summary->setText(journeySummary(journey, m_style));
    m_summary->setVisible(!touchpoint);
    m_summary->setProperty(
        numberProperty, QVariant::fromValue(QuantityAt{Quantity::Conversion, {}, {}, {}, {}, 0}));
    const QString order = orderSentence(journey, m_style);
    m_order->setText(order);
    m_order->setVisible(!touchpoint && !order.isEmpty());
    if (journey.order)
        m_order->setProperty(numberProperty,
            QVariant::fromValue(QuantityAt{.quantity = Quantity::OrderBic,
                .index = static_cast<std::size_t>(*journey.order)}));
    const TouchpointResult* result = touchpoint ? analysis->find(*touchpoint) : nullptr;
    showFacts(touchpoint ? (result ? journeyFacts(*result, m_style) : std::vector<JourneyFact>())
                         : wholeJourneyFacts(*analysis, m_style));
    showPaths(journey, touchpoint);
}

void JourneyNumbers::showFacts(const std::vector<JourneyFact>& facts)
{
    clear(*m_grid);
    m_facts->setVisible(!facts.empty());
    int row = 0;
    for (const JourneyFact& fact : facts) {
        QLabel* name = wrapped(m_facts);
        name->setTextFormat(Qt::PlainText); // names come from files
        name->setText(fact.name);
        auto* value = new QLabel(fact.value, m_facts);
        value->setFont(m_look.font(TextStyle::Strong));
        value->setAlignment(Qt::AlignRight);
        for (QLabel* label : {name, value}) {
            label->setToolTip(fact.meaning);
            label->setAccessibleDescription(fact.meaning);
            if (fact.number)
                label->setProperty(numberProperty, QVariant::fromValue(*fact.number));
        }
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
}

void JourneyNumbers::showPaths(
    const JourneyResult& journey, std::optional<Id<Touchpoint>> touchpoint)
{
    clear(*m_paths);
    std::size_t shown = 0;
    for (std::size_t i = 0; i < journey.best.size() && shown < mostPaths; ++i) {
        const BestJourney& path = journey.best[i];
        if (touchpoint && std::ranges::count(path.touchpoints, *touchpoint) == 0)
            continue;
        addPath(path, ++shown, touchpoint)
            ->setProperty(numberProperty,
                QVariant::fromValue(QuantityAt{.quantity = Quantity::PathShare, .index = i}));
    }
    m_caption->setText((touchpoint ? tr("Main paths through it") : tr("Main paths")).toUpper());
    m_caption->setVisible(shown > 0);
}

QLabel* JourneyNumbers::addPath(
    const BestJourney& path, std::size_t place, std::optional<Id<Touchpoint>> marked)
{
    QStringList names;
    for (std::size_t i = 0; i < path.names.size(); ++i) {
        const QString name = toQt(path.names[i]).toHtmlEscaped();
        const bool isMarked
            = marked && i < path.touchpoints.size() && path.touchpoints[i] == marked;
        names << (isMarked ? QStringLiteral("<b>%1</b>").arg(name) : name);
    }
    auto* label = wrapped(this);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("%1. %2<br/><span style='color:%3'>%4</span>")
                       .arg(place)
                       .arg(names.join(QStringLiteral(" › ")), m_look.muted.name(),
                           tr("%1 of the conversions")
                               .arg(m_style.percent(path.share, path.share < 0.001 ? 3 : 1))));
    m_paths->addWidget(label);
    return label;
}

} // namespace rundblick
