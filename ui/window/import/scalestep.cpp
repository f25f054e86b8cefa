// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/scalestep.h"

#include "ui/paint/look.h"
#include "ui/panels/import/valuemodel.h"
#include "ui/panels/numberbox.h"
#include "ui/window/import/importwork.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>

#include <cmath>

namespace rundblick {
namespace {

// With as many decimals as the number has.
class EndBox : public NumberBox {
public:
    using NumberBox::NumberBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 6); }
};

} // namespace

ScaleStep::ScaleStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_model(new ValueModel(NumberStyle(work.workshop().setup()), this))
{
    auto* right = new QVBoxLayout;
    right->setSpacing(look.length(16));
    right->addWidget(createScale());
    right->addWidget(createZero());
    right->addStretch();
    const bool isLarge = look.scale >= 1.4; // then there is no room for two
    auto* row = new QBoxLayout(isLarge ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    row->setSpacing(look.length(24));
    row->addWidget(createValues(), 3);
    row->addLayout(right, isLarge ? 0 : 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(8));
    column->addWidget(createExplanation(
        tr("This stands in the answers. Type the number that a word stands for; what is not on the "
           "scale is left out."),
        this));
    column->addLayout(row, 1);
    connect(&work, &ImportWork::valuesCounted, this, &ScaleStep::showValues);
    connect(&work, &ImportWork::scaleChanged, this, &ScaleStep::showValues);
    connect(m_model, &ValueModel::typed, this, &ScaleStep::setWord);
    setEnabled(false);
}

QTableView* ScaleStep::createValues()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("values"));
    table->setModel(m_model);
    table->setAccessibleName(tr("What stands in the answers"));
    table->setMinimumSize(m_look.length(320), m_look.length(200));
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(m_look.length(32), m_look.target()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(
        ValueModel::Count, QHeaderView::ResizeToContents);
    return table;
}

NumberBox* ScaleStep::createEnd(const QString& name, QWidget* parent)
{
    auto* box = new EndBox(parent);
    box->setRange(-1e6, 1e6);
    box->setDecimals(3);
    box->setMaximumWidth(m_look.length(112));
    keepFromWheel(*box);
    parent->layout()->addWidget(createLabelled(name, box, m_look));
    connect(box, &NumberBox::chosen, this, &ScaleStep::setScale);
    return box;
}

QWidget* ScaleStep::createScale()
{
    auto* scale = new QWidget(this);
    auto* row = new QHBoxLayout(scale);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.length(8));
    m_low = createEnd(tr("&Lowest"), scale);
    m_high = createEnd(tr("&Highest"), scale);
    m_step = createEnd(tr("In &steps of"), scale);
    m_step->setMinimum(0.001);
    row->addStretch();
    return scale;
}

QFrame* ScaleStep::createZero()
{
    m_zero = new QFrame(this);
    m_zero->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_zero);
    m_zeroQuestion = createExplanation({}, m_zero);
    m_zeroQuestion->setFont(m_look.font(TextStyle::Strong));
    m_isMissing = new QRadioButton(tr("&No: it stands for “not rated”"), m_zero);
    m_isAnswer = new QRadioButton(tr("&Yes: it is the lowest answer"), m_zero);
    column->addWidget(m_zeroQuestion);
    column->addWidget(createExplanation(
        tr("Many tools write 0 where nothing was chosen. Taken as an answer, it pulls every mean "
           "down."),
        m_zero));
    auto* group = new QButtonGroup(m_zero);
    for (QRadioButton* answer : {m_isMissing, m_isAnswer}) {
        group->addButton(answer);
        column->addWidget(answer);
    }
    connect(m_isMissing, &QRadioButton::clicked, this, [this] { m_work.answerZero(true); });
    connect(m_isAnswer, &QRadioButton::clicked, this, [this] { m_work.answerZero(false); });
    m_zero->hide();
    return m_zero;
}

void ScaleStep::enter()
{
    m_work.countAnswers();
}

void ScaleStep::showValues()
{
    if (!m_work.values())
        return;
    setEnabled(true);
    const SurveyJob& job = m_work.job();
    m_model->show(*m_work.values(), job, m_work.asksForZero() && !m_work.isZeroAnswered());
    m_low->showValue(job.scale->low);
    m_high->showValue(job.scale->high);
    m_step->showValue(job.scale->step);
    m_zero->setVisible(m_work.asksForZero());
    if (m_work.asksForZero()) {
        const auto count = static_cast<int>(m_work.values()->numbers.at(0.0));
        m_zeroQuestion->setText(tr("0 was given %n time(s). Is it an answer?", nullptr, count));
    }
    if (m_work.isZeroAnswered())
        (job.mapping.zeroIsMissing ? m_isMissing : m_isAnswer)->setChecked(true);
    emit changed();
}

void ScaleStep::setScale()
{
    m_work.setScale({m_low->value(), m_high->value(), m_step->value()});
}

void ScaleStep::setWord(const QString& word, const QString& number)
{
    Mapping mapping = m_work.mapping();
    if (number.isEmpty())
        mapping.words.erase(toStd(word));
    else
        mapping.words[toStd(word)] = toStd(number);
    m_work.setMapping(mapping);
    showValues();
}

QString ScaleStep::lack() const
{
    if (!m_work.values())
        return tr("The answers are being counted.");
    if (m_work.asksForZero() && !m_work.isZeroAnswered())
        return tr("Say whether 0 is an answer.");
    const ImportScale& scale = *m_work.job().scale;
    const double steps = (scale.high - scale.low) / scale.step;
    if (scale.high <= scale.low || std::abs(steps - std::round(steps)) > 1e-9)
        return tr("Choose a highest value above the lowest that the steps reach.");
    return {};
}

} // namespace rundblick
