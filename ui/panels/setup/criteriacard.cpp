// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/criteriacard.h"

#include "ui/paint/look.h"
#include "ui/paint/words/methodwords.h"
#include "ui/panels/derivation/numberlabel.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/setup/setuplists.h"
#include "ui/panels/weights/weightsdialog.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {

CriteriaCard::CriteriaCard(const Surroundings& surroundings, QWidget* parent)
    : SetupCard(tr("Criteria"),
        tr("No criteria yet. Type what brands are rated on at a touchpoint – information, trust, "
           "convenience – one name per row."),
        criterionList(), surroundings, parent)
    , m_surroundings(surroundings)
    , m_style(surroundings.session.workshop().setup())
    , m_weights(new QPushButton(tr("&Weights …"), this))
    , m_result(new QWidget(this))
{
    m_weights->setObjectName(QStringLiteral("weights"));
    m_weights->setToolTip(
        tr("By points, by a ranking, by comparing pairs, or derived from the ratings"));
    addTool(m_weights);
    new FlowLayout(m_result);
    add(m_result);
    add(createComparison());
    connect(m_weights, &QPushButton::clicked, this, &CriteriaCard::openWeights);
    connect(&surroundings.computation, &Computation::finished, this, &CriteriaCard::showWeights);
    connect(&surroundings.session, &Session::changed, this, &CriteriaCard::showMethod);
    showWeights();
    showMethod();
}

QWidget* CriteriaCard::createComparison()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(m_surroundings.look.length(12));
    const auto addGroup = [row, layout](QLabel* label, QWidget* control) {
        auto* group = new QWidget(row);
        auto* line = new QHBoxLayout(group);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(label);
        line->addWidget(control);
        layout->addWidget(group);
    };
    const std::pair<std::string_view, QString> fields[]
        = {{"benchmark", tr("Own brand &compared with")},
            {"relevantDifference", tr("&Relevant difference")}};
    for (const auto& [field, caption] : fields) {
        m_controls.push_back(methodControl(m_surroundings.session, m_style, field, row));
        QWidget* control = m_controls.back().widget;
        QString name = caption;
        control->setAccessibleName(name.remove(u'&'));
        auto* label = new QLabel(caption, row);
        label->setBuddy(control);
        addGroup(label, control);
    }
    addGroup(new QLabel(tr("All other settings:"), row), new MethodButton(m_surroundings, row));
    return row;
}

void CriteriaCard::openWeights()
{
    auto* dialog = window()->findChild<WeightsDialog*>();
    if (!dialog)
        dialog = new WeightsDialog(m_surroundings, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// "Weights (points): Information 20 %, Trust 35 %, …", each of which can be asked.
void CriteriaCard::showWeights()
{
    const auto& analysis = m_surroundings.computation.analysis();
    qDeleteAll(m_result->findChildren<QLabel*>());
    m_result->setVisible(analysis && analysis->weights.weight.size() > 1);
    if (!analysis)
        return;
    const CriteriaWeights& weights = analysis->weights;
    addResult(tr("Weights (%1):").arg(nameOf(weights.source)), {});
    for (std::size_t i = 0; i < weights.weight.size(); ++i)
        addResult(tr("%1 %2").arg(toQt(weights.names[i]), m_style.percent(weights.weight[i])),
            QuantityAt{.quantity = Quantity::CriterionWeight, .criterion = weights.criteria[i]});
}

void CriteriaCard::addResult(const QString& text, const std::optional<QuantityAt>& number)
{
    auto* label = new NumberLabel(m_result);
    label->setText(text);
    label->setNumber(number);
    m_result->layout()->addWidget(label);
    label->show();
}

void CriteriaCard::showMethod()
{
    for (const MethodControl& control : m_controls)
        control.show(m_surroundings.session.workshop());
}

} // namespace rundblick
