// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/inspector.h"

#include "core/engine/explain/verdictmessages.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/paint/look.h"
#include "ui/paint/matrix/gapcolor.h"
#include "ui/paint/words/words.h"
#include "ui/panels/inspector/ideasform.h"
#include "ui/panels/inspector/journeynumbers.h"
#include "ui/panels/inspector/performancebars.h"
#include "ui/panels/inspector/placementform.h"
#include "ui/panels/inspector/touchpointform.h"
#include "ui/panels/inspector/verdictpanel.h"
#include "ui/panels/journey/voicesform.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // texts come from files
    return label;
}

} // namespace

Inspector::Inspector(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
{
    setObjectName(QStringLiteral("card"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(createContent(surroundings));
    viewport()->setAutoFillBackground(false); // the card is seen through
    widget()->setAutoFillBackground(false);
    connect(&m_session, &Session::changed, this, &Inspector::refresh);
    connect(&m_computation, &Computation::finished, this, &Inspector::refresh);
    connect(&m_selection, &Selection::changed, this, &Inspector::refresh);
    refresh();
}

QWidget* Inspector::createContent(const Surroundings& surroundings)
{
    auto* content = new QWidget;
    m_hint = wrappedLabel(content);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_wholeJourney = new JourneyNumbers(m_look, numberStyle(), content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(
        m_look.length(16), m_look.length(14), m_look.length(16), m_look.length(14));
    layout->addWidget(m_hint);
    layout->addSpacing(m_look.length(8));
    layout->addWidget(m_wholeJourney);
    layout->addWidget(createDetails(surroundings, content));
    layout->addStretch();
    return content;
}

// All about a touchpoint, from top to bottom.
QWidget* Inspector::createDetails(const Surroundings& surroundings, QWidget* parent)
{
    m_details = new QWidget(parent);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(m_look.length(8));
    const auto add = [details](auto* widget) {
        details->addWidget(widget);
        return widget;
    };
    m_touchpoint = add(new TouchpointForm(surroundings, m_details));
    m_placement = add(new PlacementForm(surroundings, m_details));
    m_barsCaption = addCaption(*details, tr("Performance value ( | best competitor)"));
    m_bars = add(new PerformanceBars(m_look, m_details));
    m_gap = add(wrappedLabel(m_details));
    m_gap->setFont(m_look.font(TextStyle::Strong));
    m_reasons = add(wrappedLabel(m_details));
    m_verdict = add(new VerdictPanel(surroundings, m_details));
    m_journeyCaption = addCaption(*details, tr("On the journey"));
    m_journey = add(new JourneyNumbers(m_look, numberStyle(), m_details));
    addCaption(*details, tr("Voices"));
    m_voices = add(new VoicesForm(surroundings, m_details));
    addCaption(*details, tr("Ideas"));
    m_ideas = add(new IdeasForm(surroundings, m_details));
    return m_details;
}

NumberStyle Inspector::numberStyle() const
{
    return NumberStyle(m_session.workshop().setup());
}

QLabel* Inspector::addCaption(QVBoxLayout& layout, const QString& text)
{
    auto* caption = new QLabel(text.toUpper(), m_details);
    caption->setObjectName(QStringLiteral("caption"));
    caption->setFont(m_look.font(TextStyle::Caption));
    layout.addSpacing(4);
    layout.addWidget(caption);
    return caption;
}

void Inspector::setHint(const QString& text)
{
    m_hint->setText(text);
}

void Inspector::offerOpening()
{
    m_placement->offerOpening();
    connect(m_placement, &PlacementForm::openRequested, this, &Inspector::openRequested);
    refresh();
}

void Inspector::refresh()
{
    const Touchpoint* touchpoint = m_session.workshop().find(m_selection.touchpoint());
    m_hint->setVisible(!touchpoint);
    m_details->setVisible(touchpoint);
    const Analysis* analysis = m_computation.analysis().get();
    m_wholeJourney->showJourney(touchpoint ? nullptr : analysis, {});
    if (!touchpoint)
        return;
    m_verdict->showTouchpoint(touchpoint->id);
    m_journey->showJourney(analysis, touchpoint->id);
    m_journeyCaption->setVisible(analysis && analysis->journey.conversion);
    m_touchpoint->show(*touchpoint);
    m_placement->show(touchpoint->id, m_selection.phase().value_or(Id<Phase>{}));
    showResults(touchpoint->id);
    m_voices->show(touchpoint->id, m_selection.phase());
    const Placement* here = m_selection.phase()
        ? placementAt(m_session.workshop(), touchpoint->id, *m_selection.phase())
        : nullptr;
    m_ideas->show({touchpoint->id, here ? std::optional(here->id) : std::nullopt, {}});
}

void Inspector::showResults(Id<Touchpoint> touchpoint)
{
    m_bars->show(m_session.workshop(), touchpoint);
    m_barsCaption->setVisible(!m_bars->isEmpty());
    m_bars->setVisible(!m_bars->isEmpty());

    const auto& analysis = m_computation.analysis();
    const TouchpointResult* result = analysis ? analysis->find(touchpoint) : nullptr;
    const NumberStyle style(m_session.workshop().setup());
    std::vector<Message> gap;
    std::vector<Message> reasons;
    if (result) {
        gap = explainGap(*result, *analysis);
        reasons = explainPerception(*result);
        reasons.insert(reasons.end(), result->reasons.begin(), result->reasons.end());
        m_gap->setStyleSheet(
            QStringLiteral("color:%1;").arg(m_look.asText(gapColor(result->gap, m_look)).name()));
    }
    const auto setNumber = [&](QLabel& label, Quantity quantity) {
        label.setProperty(
            numberProperty, QVariant::fromValue(QuantityAt{quantity, touchpoint, {}, {}, {}, 0}));
    };
    setNumber(*m_gap, Quantity::Gap);
    setNumber(*m_reasons, Quantity::CoverVerdict);
    m_gap->setVisible(!gap.empty());
    m_gap->setText(sentences(gap, style));
    m_reasons->setVisible(!reasons.empty());
    m_reasons->setText(sentences(reasons, style, u'\n'));
}

} // namespace rundblick
