// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/matrixpage.h"

#include "core/model/edits/budgetedits.h"
#include "ui/charts/quadrantchart.h"
#include "ui/paint/look.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/panels/chips.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/fit/wholecard.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/inspector/ratingeditor.h"
#include "ui/panels/matrix/agreementcard.h"
#include "ui/panels/matrix/matrixtable.h"
#include "ui/panels/matrix/wavescard.h"
#include "ui/panels/matrix/wavespanel.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/weights/weightsdialog.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/numbersource.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {

MatrixPage::MatrixPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("Touchpoint matrix"), surroundings, this))
    , m_hint(new EmptyHint(tr("Nothing to compare yet: name the brands on the Set-up page, add "
                              "touchpoints on the Map, then rate them on the Ratings page: every "
                              "rating fills a cell."),
          m_look, this))
    , m_parts(new FoldingSplitter(this))
    , m_table(new MatrixTable(surroundings, this))
    , m_waves(new WavesPanel(surroundings, this))
    , m_changes(new WavesCard(surroundings, this))
    , m_tables(new QStackedWidget(this))
    , m_charts(new QStackedWidget(this))
    , m_chart(new QuadrantChart(surroundings, this))
    , m_summary(new QLabel(this))
    , m_benchmarks(new QWidget(this))
    , m_agreement(new AgreementCard(surroundings, this))
    , m_surroundings(surroundings)
{
    const bool hasManyBrands = m_session.workshop().all<Brand>().size() > 6;
    m_parts->addWidget(createTableCard());
    m_charts->addWidget(createChartCard());
    m_charts->addWidget(m_changes);
    m_parts->addWidget(m_charts);
    // A ratio: shared out over the width there is.
    m_parts->setSizes(hasManyBrands ? QList{6750, 3250} : QList{6700, 3300});
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_parts, 1);

    connect(m_table, &MatrixTable::editRequested, this, &MatrixPage::editRating);
    connect(&m_session, &Session::changed, this, &MatrixPage::follow);
    connect(&m_computation, &Computation::finished, this, &MatrixPage::showAnalysis);
    auto* weights = new QPushButton(tr("&Weights …"), this);
    weights->setObjectName(QStringLiteral("chip"));
    weights->setToolTip(tr("How much each performance criterion counts"));
    connect(weights, &QPushButton::clicked, this, &MatrixPage::openWeights);
    m_header->addWidget(createWavesSwitch());
    m_header->addWidget(weights);
    m_header->addWidget(new MethodButton(surroundings, this));
    rebuildBenchmarks();
    showAnalysis();
}

// Beside the brands, where there are waves to compare.
QPushButton* MatrixPage::createWavesSwitch()
{
    m_wavesSwitch = createChip(tr("Wa&ves"), m_look, this);
    m_wavesSwitch->setToolTip(tr("What changed from one wave of the study to the next"));
    connect(m_wavesSwitch, &QPushButton::clicked, this, &MatrixPage::showWaves);
    connect(m_waves, &WavesPanel::shown, m_changes, &WavesCard::setFigure);
    offerWaves();
    return m_wavesSwitch;
}

void MatrixPage::offerWaves()
{
    const bool canCompare = m_session.workshop().all<Wave>().size() > 1;
    m_wavesSwitch->setVisible(canCompare);
    if (canCompare)
        return;
    m_wavesSwitch->setChecked(false);
    showWaves(false);
}

void MatrixPage::showWaves(bool areShown)
{
    if (areShown == (m_tables->currentIndex() == 1))
        return;
    for (QStackedWidget* sides : {m_tables, m_charts})
        sides->setCurrentIndex(areShown ? 1 : 0);
    const QList<int> sizes = m_parts->sizes();
    m_parts->setSizes(std::exchange(m_otherSizes, sizes));
}

QWidget* MatrixPage::createTableCard()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 8, 4, 8);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_waves);
    layout->addWidget(m_tables);
    card->setMinimumSize(m_look.length(430), m_look.length(280));
    return card;
}

QWidget* MatrixPage::createChartCard()
{
    auto* card = new WholeCard(this);
    auto* heading = new QLabel(tr("Importance and relative performance"), card);
    heading->setFont(m_look.font(TextStyle::Headline));
    m_summary->setFont(m_look.font(TextStyle::Strong));
    m_summary->setWordWrap(true);
    auto* against = new QLabel(tr("Compared with"), card);
    against->setObjectName(QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(heading);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_summary);
    layout->addWidget(against);
    layout->addWidget(m_benchmarks);
    layout->addSpacing(4);
    layout->addWidget(m_agreement);
    new FlowLayout(m_benchmarks);
    m_chart->setMinimumSize(m_look.length(300), m_look.length(260));
    return card;
}

void MatrixPage::addBenchmark(
    const QString& text, Benchmark benchmark, std::optional<Id<Brand>> brand)
{
    QPushButton* chip = createChip(text, m_look, m_benchmarks);
    chip->setAutoExclusive(true);
    chip->setProperty("benchmark", static_cast<int>(benchmark));
    chip->setProperty("brand", QVariant::fromValue<qlonglong>(brand.value_or(Id<Brand>{}).value));
    connect(chip, &QPushButton::clicked, this, [this, benchmark, brand] {
        m_session.perform(setBenchmark(m_session.workshop(), benchmark, brand));
        showBenchmark(); // a refused edit leaves the old one checked
    });
    m_benchmarks->layout()->addWidget(chip);
}

void MatrixPage::follow(const Edit& edit)
{
    if (touches<Wave>(edit))
        offerWaves();
    if (touches<Brand>(edit))
        rebuildBenchmarks();
    else if (touches<Method>(edit))
        showBenchmark();
}

void MatrixPage::rebuildBenchmarks()
{
    qDeleteAll(m_benchmarks->findChildren<QPushButton*>());
    addBenchmark(tr("Best competitor"), Benchmark::Best, {});
    addBenchmark(tr("Mean"), Benchmark::Mean, {});
    for (const Brand* brand : ordered<Brand>(m_session.workshop()))
        if (!brand->own)
            addBenchmark(toQt(brand->name), Benchmark::Brand, brand->id);
    showBenchmark();
}

void MatrixPage::showBenchmark()
{
    const Method& method = m_session.workshop().method();
    const Id<Brand> brand = method.benchmarkBrand.value_or(Id<Brand>{});
    for (QPushButton* chip : m_benchmarks->findChildren<QPushButton*>())
        if (chip->property("benchmark").toInt() == static_cast<int>(method.benchmark)
            && chip->property("brand").toLongLong() == brand.value)
            chip->setChecked(true);
}

void MatrixPage::showAnalysis()
{
    const auto& analysis = m_computation.analysis();
    m_hint->setVisible(analysis && analysis->touchpoints.empty());
    m_parts->setVisible(m_hint->isHidden());
    if (!analysis)
        return;
    MatrixFigure figure = matrixFigure(*analysis);
    m_header->setExplanation(explanationOf(figure));
    m_summary->setText(summaryOf(figure.counts));
    m_summary->setProperty(
        numberProperty, QVariant::fromValue(QuantityAt{.quantity = Quantity::VerdictCount}));
    m_agreement->showAgreement(figure.agreement);
    m_chart->setFigure(figure);
    m_table->setFigure(std::move(figure));
}

QString MatrixPage::explanationOf(const MatrixFigure& figure) const
{
    const Method& method = m_session.workshop().method();
    QStringList parts{tr("Strengths and deficits of %1 against %2")
                          .arg(toQt(figure.own), nameOfBenchmark(figure.benchmark)),
        tr("95 % interval"),
        method.adjustment == Adjustment::BenjaminiHochberg
            ? tr("false-discovery rate 5 %")
            : tr("false-discovery rate 5 % (Benjamini–Yekutieli)")};
    if (const Segment* segment = m_session.workshop().find(method.segment))
        parts += tr("segment %1").arg(toQt(segment->name));
    if (const Wave* wave = m_session.workshop().find(method.wave))
        parts += tr("wave %1").arg(toQt(wave->name));
    return parts.join(QStringLiteral(" · "));
}

std::vector<KeyHelp> MatrixPage::keys() const
{
    return {{arrowKeys(), tr("To the next touchpoint or brand")},
        {{Qt::Key_Enter, Qt::Key_F2}, tr("Rate this cell")}};
}

void MatrixPage::openWeights()
{
    auto* dialog = findChild<WeightsDialog*>();
    if (!dialog)
        dialog = new WeightsDialog(m_surroundings, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MatrixPage::editRating(Id<Touchpoint> touchpoint, Id<Brand> brand)
{
    auto* editor = new RatingEditor(m_session, {touchpoint, brand}, this);
    editor->open();
}

} // namespace rundblick
