// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weightpages.h"

#include "core/model/edits/weightedits.h"
#include "ui/paint/look.h"
#include "ui/panels/numberbox.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {
namespace {

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
}

// The most important first; criteria without a rank last, in their own order.
std::vector<const Criterion*> byRank(const Workshop& workshop)
{
    std::vector<const Criterion*> criteria = performanceCriteria(workshop);
    std::ranges::stable_sort(criteria, {}, [](const Criterion* criterion) {
        return criterion->rank.value_or(std::numeric_limits<std::int64_t>::max());
    });
    return criteria;
}

} // namespace

std::vector<const Criterion*> performanceCriteria(const Workshop& workshop)
{
    std::vector<const Criterion*> criteria = ordered<Criterion>(workshop);
    std::erase_if(criteria,
        [](const Criterion* criterion) { return criterion->role != CriterionRole::Performance; });
    return criteria;
}

QLabel* mutedText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

WeightPage::WeightPage(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
{
}

void WeightPoints::build(const std::vector<const Criterion*>& criteria)
{
    if (!m_grid) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(mutedText(
            tr("Give each criterion points, as many as you like: only their ratio counts."), this));
        m_grid = new QGridLayout;
        m_grid->setColumnStretch(0, 1);
        layout->addLayout(m_grid);
        layout->addStretch();
    }
    clear(*m_grid);
    m_rows.clear();
    int line = 0;
    for (const Criterion* criterion : criteria) {
        auto* points = new NumberBox(this);
        points->setLocale(m_style.locale());
        points->setDecimals(1);
        points->setRange(0.0, 1000.0);
        points->setFixedWidth(m_look.length(120));
        points->setAccessibleName(tr("Points of %1").arg(toQt(criterion->name)));
        connect(points, &NumberBox::chosen, this, [this, id = criterion->id](double value) {
            m_session.perform(setCriterionPoints(m_session.workshop(), {{id, value}}));
        });
        auto* share = new QLabel(this);
        setNumber(*share, {.quantity = Quantity::CriterionWeight, .criterion = criterion->id});
        share->setFont(m_look.font(TextStyle::Strong));
        share->setMinimumWidth(m_look.length(64));
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* name = new QLabel(toQt(criterion->name), this);
        name->setWordWrap(true);
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(points, line, 1);
        m_grid->addWidget(share, line, 2);
        m_rows[criterion->id] = {points, share};
        ++line;
    }
}

void WeightPoints::showWeights(const CriteriaWeights*)
{
    const std::vector<const Criterion*> criteria = performanceCriteria(m_session.workshop());
    const bool isSame = m_rows.size() == criteria.size()
        && std::ranges::all_of(
            criteria, [this](const Criterion* one) { return m_rows.contains(one->id); });
    if (!isSame)
        build(criteria);
    double sum = 0.0;
    for (const Criterion* criterion : criteria)
        sum += criterion->weight;
    for (const Criterion* criterion : criteria) {
        const Row& row = m_rows.at(criterion->id);
        row.points->showValue(criterion->weight);
        row.share->setText(sum > 0.0 ? m_style.percent(criterion->weight / sum, 1) : QString());
    }
}

void WeightRanking::showWeights(const CriteriaWeights* weights)
{
    if (!m_list) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(
            mutedText(tr("The most important criterion stands first. The weights follow from the "
                         "order alone (rank order centroid)."),
                this));
        m_list = new QVBoxLayout;
        m_list->setSpacing(4);
        layout->addLayout(m_list);
        layout->addStretch();
    }
    const QString focused = focusWidget() ? focusWidget()->accessibleName() : QString();
    clear(*m_list);
    const std::vector<const Criterion*> order = byRank(m_session.workshop());
    for (std::size_t place = 0; place < order.size(); ++place)
        addRow(place, order);
    if (weights && weights->source != Weighting::Ranking)
        m_list->addWidget(mutedText(
            tr("Nobody has ranked the criteria yet; move one and the order counts."), this));
    for (QPushButton* button : findChildren<QPushButton*>())
        if (button->isVisibleTo(this) && button->accessibleName() == focused)
            button->setFocus(); // the keys go on with the same criterion
}

void WeightRanking::addRow(std::size_t place, const std::vector<const Criterion*>& order)
{
    const Criterion& criterion = *order[place];
    const QString name = toQt(criterion.name);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* rank = new QLabel(
        criterion.rank ? QStringLiteral("%1.").arg(*criterion.rank) : QStringLiteral("–"), row);
    setNumber(*rank, {.quantity = Quantity::CriterionWeight, .criterion = criterion.id});
    rank->setFont(m_look.font(TextStyle::Strong));
    rank->setFixedWidth(m_look.length(32));
    auto* label = new QLabel(name, row);
    label->setWordWrap(true);
    layout->addWidget(rank);
    layout->addWidget(label, 1);
    const std::tuple<QString, QString, int> moves[]
        = {{QStringLiteral("▲"), tr("%1 up").arg(name), -1},
            {QStringLiteral("▼"), tr("%1 down").arg(name), 1}};
    for (const auto& [sign, hint, by] : moves) {
        auto* button = new QPushButton(sign, row);
        button->setObjectName(QStringLiteral("cell"));
        button->setAutoDefault(false);
        button->setToolTip(hint);
        button->setAccessibleName(hint);
        button->setEnabled(by < 0 ? place > 0 : place + 1 < order.size());
        connect(button, &QPushButton::clicked, this,
            [this, id = criterion.id, by = by] { move(id, by); });
        layout->addWidget(button);
    }
    m_list->addWidget(row);
    row->show(); // at once: it may get the focus
}

void WeightRanking::move(Id<Criterion> criterion, int by)
{
    std::vector<const Criterion*> order = byRank(m_session.workshop());
    const auto at = std::ranges::find(order, criterion, &Criterion::id);
    std::iter_swap(at, at + by);
    std::vector<CriterionRank> ranks;
    for (const Criterion* one : order)
        ranks.push_back({one->id, static_cast<std::int64_t>(ranks.size()) + 1});
    m_session.perform(setCriterionRanks(m_session.workshop(), ranks));
}

void WeightDerived::showWeights(const CriteriaWeights* weights)
{
    if (!m_text) {
        m_text = new QLabel(this);
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(
            mutedText(tr("The weights follow from how well each criterion explains an overall item "
                         "(Johnson’s relative weights): nobody has to be asked."),
                this));
        layout->addWidget(m_text);
        layout->addStretch();
    }
    m_text->setText(explanation(weights));
    setNumber(*m_text, {.quantity = Quantity::ExplainedShare});
}

QString WeightDerived::explanation(const CriteriaWeights* weights) const
{
    const auto& criteria = m_session.workshop().all<Criterion>();
    const bool hasOverall = std::ranges::any_of(
        criteria, [](const auto& entry) { return entry.second.role == CriterionRole::Overall; });
    if (!hasOverall)
        return tr("There is no overall item yet. Import a criterion with the role “overall”, for "
                  "example “overall satisfaction”; until then the points count.");
    if (!weights)
        return {};
    if (weights->source != Weighting::Derived || !weights->rSquared)
        return tr("There are too few ratings of the overall item together with the criteria; until "
                  "there are more the points count.");
    return tr("The criteria explain %1 of the differences in the overall item (R²), over %2 "
              "answers.")
        .arg(m_style.percent(*weights->rSquared),
            m_style.number(static_cast<double>(weights->n.value_or(0))));
}

} // namespace rundblick
