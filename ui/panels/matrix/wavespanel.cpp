// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavespanel.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/matrix/wavesmodel.h"
#include "ui/panels/matrix/wavestable.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

constexpr qsizetype mostNames = 5; // of the largest changes; the chart has them all

QString listed(const QStringList& names)
{
    const QString some = names.mid(0, mostNames).join(QStringLiteral(", "));
    return names.size() > mostNames ? some + QStringLiteral(" …") : some;
}

} // namespace

WavesPanel::WavesPanel(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_model(new WavesModel(
          NumberStyle(surroundings.session.workshop().setup()), surroundings.look, this))
    , m_table(new WavesTable(*m_model, surroundings, this))
    , m_brand(new QComboBox(this))
    , m_summary(new QLabel(this))
{
    const Look& look = surroundings.look;
    auto* caption = new QLabel(tr("&Brand"), this);
    caption->setBuddy(m_brand);
    m_brand->setAccessibleName(tr("Brand"));
    auto* top = new QHBoxLayout;
    top->addWidget(caption);
    top->addWidget(m_brand);
    top->addStretch();
    m_summary->setWordWrap(true);
    auto* note = new QLabel(
        tr("Each wave is tested against the one before it (Welch), as if nobody had answered in "
           "both. ▲▼ proven, adjusted for all changes; △▽ likely; = surely within the "
           "relevant difference; · open."),
        this);
    note->setObjectName(QStringLiteral("muted"));
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margins(look, {8, 8, 8, 8}));
    column->setSpacing(look.length(8));
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    setFocusProxy(m_table);
    fillBrands();
    connect(m_brand, &QComboBox::activated, this, &WavesPanel::showRows);
    connect(&m_session, &Session::changed, this, &WavesPanel::follow);
}

void WavesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compare();
}

void WavesPanel::follow(const Edit& edit)
{
    if (touches<Brand>(edit))
        fillBrands();
    const bool concerns = touches<Wave>(edit) || touches<Rater>(edit) || touches<Column>(edit)
        || touches<Criterion>(edit) || touches<Touchpoint>(edit) || touches<Brand>(edit)
        || touches<Method>(edit) || touches<Judgement>(edit);
    if (!concerns)
        return;
    m_isStale = true;
    if (isVisible())
        compare();
}

// The own brand stands first, and is shown first.
void WavesPanel::fillBrands()
{
    const QVariant shown = m_brand->currentData();
    m_brand->clear();
    for (const bool own : {true, false})
        for (const Brand* brand : ordered<Brand>(m_session.workshop()))
            if (brand->own == own)
                m_brand->addItem(toQt(brand->name), static_cast<qlonglong>(brand->id.value));
    m_brand->setCurrentIndex(std::max(0, m_brand->findData(shown)));
}

void WavesPanel::compare()
{
    m_isStale = false;
    m_background.start([this, workshop = m_session.workshop()](
                           const std::stop_token& stop) -> std::function<void()> {
        Result<WaveComparison> result
            = compareWaves(workshop, studyOf(workshop), workshop.method(), stop);
        if (!result)
            return [] {}; // a newer one is under way
        return [this, comparison = *std::move(result)] {
            m_comparison = comparison;
            showRows();
        };
    });
}

void WavesPanel::showRows()
{
    const Id<Brand> brand{m_brand->currentData().toLongLong()};
    const Workshop& workshop = m_session.workshop();
    const WavesFigure figure = wavesFigure(workshop, m_comparison, brand);
    const auto namesOf = [&](WaveVerdict verdict) {
        QStringList names;
        for (const WavesRow& row : figure.rows)
            if (row.change.verdict == verdict)
                names << toQt(row.name);
        return names.isEmpty() ? tr("nowhere") : listed(names);
    };
    m_model->setComparison(workshop, m_comparison, brand);
    m_table->fitColumns();
    m_summary->setText(tr("In the last wave better: %1 · worse: %2")
                           .arg(namesOf(WaveVerdict::Better), namesOf(WaveVerdict::Worse)));
    emit shown(figure);
}

} // namespace rundblick
