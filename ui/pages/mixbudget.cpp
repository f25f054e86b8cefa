// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mixbudget.h"

#include "ui/charts/curvechart.h"
#include "ui/paint/look.h"
#include "ui/panels/card.h"
#include "ui/panels/inspector/curveform.h"
#include "ui/panels/mix/budgetpanel.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QScrollArea>

namespace rundblick {
namespace {

// The form scrolls where the window is low; the chart above it stays.
QScrollArea* createScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

} // namespace

MixBudget::MixBudget(const Surroundings& surroundings, QWidget* parent)
    : FoldingSplitter(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_selection(surroundings.selection)
    , m_panel(new BudgetPanel(surroundings))
    , m_card(new Card({}, surroundings.look))
    , m_chart(new CurveChart(surroundings))
    , m_form(new CurveForm(surroundings))
{
    m_chart->setMinimumSize(surroundings.look.length(300), surroundings.look.length(190));
    m_card->add(m_chart, 2);
    m_card->add(createScroll(m_form), 3);
    m_card->setMinimumWidth(surroundings.look.length(340));
    addWidget(m_panel);
    addWidget(m_card);
    setSizes({6400, 3600}); // a ratio: shared out over the width there is
    connect(&m_selection, &Selection::changed, this, &MixBudget::showAnalysis);
    showAnalysis();
}

void MixBudget::showAnalysis()
{
    const Workshop& workshop = m_session.workshop();
    const Touchpoint* touchpoint = workshop.find(m_selection.touchpoint());
    const auto& analysis = m_computation.analysis();
    const auto figure
        = touchpoint && analysis ? curveFigure(workshop, *analysis, touchpoint->id) : std::nullopt;
    m_card->setHeading(touchpoint ? tr("Response of “%1”").arg(toQt(touchpoint->name))
                                  : tr("Select a touchpoint to see its response curve"));
    m_chart->setProperty(numberProperty,
        touchpoint ? QVariant::fromValue(
            QuantityAt{.quantity = Quantity::Effect, .touchpoint = touchpoint->id})
                   : QVariant());
    m_chart->setVisible(figure && !figure->line.empty());
    m_chart->setFigure(figure.value_or(CurveFigure()));
    m_form->show(touchpoint ? touchpoint->id : Id<Touchpoint>(), figure);
}

} // namespace rundblick
