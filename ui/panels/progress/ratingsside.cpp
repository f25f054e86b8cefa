// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/progress/ratingsside.h"

#include "ui/paint/look.h"
#include "ui/panels/card.h"
#include "ui/panels/matrix/agreementcard.h"
#include "ui/panels/progress/progresslist.h"
#include "ui/panels/ratings/ratingtable.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <set>

namespace rundblick {
namespace {

constexpr int sideWidth = 276;
constexpr int leastHeight = 220;
constexpr int pauseBeforeProgress = 40; // ms: a key comes first

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

// The one criterion of a grid; none where it has several.
std::optional<Id<Criterion>> criterionOf(const RatingGrid& grid)
{
    std::set<Id<Criterion>> criteria;
    for (const GridRow& row : grid.rows)
        if (!row.isHead())
            criteria.insert(row.criterion);
    return criteria.size() == 1 ? std::optional(*criteria.begin()) : std::nullopt;
}

QuantityAt countedBy(const RatingSource& source)
{
    QuantityAt at{.quantity = Quantity::RatedInPhase};
    if (source.rater)
        at.rater = *source.rater;
    else if (source.voice)
        at.index = static_cast<std::size_t>(*source.voice) + 1; // as RatedBy
    return at;
}

} // namespace

RatingsSide::RatingsSide(const Surroundings& surroundings, RatingTable& table, QWidget* parent)
    : QScrollArea(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_table(table)
    , m_phases(new ProgressList(m_look, this))
    , m_brands(new ProgressList(m_look, this))
    , m_agreement(new AgreementCard(surroundings, this))
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(createProgress());
    layout->addWidget(createAgreement());
    layout->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setMinimumSize(m_look.length(sideWidth), m_look.length(leastHeight));
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeProgress);
    connect(&m_pause, &QTimer::timeout, this, &RatingsSide::showProgress);
    connect(&table.ratings(), &RatingModel::ratingsChanged, this, [this] { m_pause.start(); });
    connect(m_phases, &ProgressList::chosen, this, &RatingsSide::goToPhase);
    connect(m_brands, &ProgressList::chosen, this, [this](int place) {
        m_table.goToMissing([place](const QModelIndex& at) {
            return at.column() == RatingModel::firstCell + place;
        });
        m_table.setFocus();
    });
    connect(&m_computation, &Computation::finished, this, &RatingsSide::showAgreement);
    showAgreement();
    m_pause.start();
}

QWidget* RatingsSide::createProgress()
{
    auto* card = new Card(tr("Progress"), m_look, this);
    card->add(m_phases);
    card->add(mutedLabel(tr("By brand"), card));
    card->add(m_brands);
    return card;
}

QWidget* RatingsSide::createAgreement()
{
    auto* card = new Card(tr("Agreement"), m_look, this);
    card->add(m_agreement);
    m_agreement->keepDisputed();
    card->add(mutedLabel(tr("The line below a value is as long as the raters are apart; thick with "
                            "end strokes: they disagree. Hatched: not rated."),
        card));
    return card;
}

// To what is missing there.
void RatingsSide::goToPhase(int place)
{
    const auto phases
        = progressByPhase(m_table.ratings().grid(), [](std::size_t, std::size_t) { return false; });
    const std::string phase = phases[static_cast<std::size_t>(place)].name;
    m_table.goToMissing([this, phase](const QModelIndex& at) {
        return m_table.ratings().rowAt(at.row()).phase == phase;
    });
    m_table.setFocus();
}

void RatingsSide::showProgress()
{
    const RatingModel& ratings = m_table.ratings();
    const auto isRated
        = [&](std::size_t row, std::size_t column) { return ratings.isRated(row, column); };
    const std::vector<Progress> phases = progressByPhase(ratings.grid(), isRated);
    QStringList phaseNames;
    for (const Progress& phase : phases)
        phaseNames += phase.name.empty() ? tr("In no phase") : toQt(phase.name);
    m_phases->setProgress(phases, phaseNames);
    QStringList brandNames;
    for (int column = RatingModel::firstCell; column < ratings.perceptionColumn(); ++column)
        brandNames += ratings.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_brands->setProgress(progressByColumn(ratings.grid(), isRated), brandNames);
    showNumbers(phases);
}

// Of a page of the rating sheets only a part is counted: there is nothing to derive it from.
void RatingsSide::showNumbers(const std::vector<Progress>& phases)
{
    const Workshop& workshop = m_session.workshop();
    const RatingModel& ratings = m_table.ratings();
    const std::optional<Id<Criterion>> criterion = criterionOf(ratings.grid());
    std::vector<QuantityAt> ofPhases;
    std::vector<QuantityAt> ofBrands;
    if (ratings.grid() == ratingGrid(workshop, criterion)) {
        QuantityAt at = countedBy(ratings.source());
        at.criterion = criterion.value_or(Id<Criterion>{});
        for (const Progress& phase : phases) {
            const Phase* found = findByName<Phase>(workshop, phase.name);
            at.phase = found ? found->id : Id<Phase>{};
            ofPhases.push_back(at);
        }
        at.quantity = Quantity::RatedOfBrand;
        at.phase = {};
        for (const Id<Brand> brand : ratings.grid().columns) {
            at.brand = brand;
            ofBrands.push_back(at);
        }
    }
    m_phases->setNumbers(ofPhases);
    m_brands->setNumbers(ofBrands);
}

void RatingsSide::showAgreement()
{
    if (const auto& analysis = m_computation.analysis())
        m_agreement->showAgreement(analysis->agreement);
}

} // namespace rundblick
