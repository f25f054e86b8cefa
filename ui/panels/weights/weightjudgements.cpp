// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weightjudgements.h"

#include "core/base/text.h"
#include "core/engine/weights/criteriaweights.h"
#include "core/model/edits/weightedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/methodwords.h"
#include "ui/paint/words/weightwords.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/editablebox.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/weights/pairslider.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {

WeightJudgements::WeightJudgements(const Surroundings& surroundings, QWidget* parent)
    : WeightPage(surroundings, parent)
    , m_judges(new QComboBox(this))
    , m_removeJudge(new QPushButton(tr("Remove &judge"), this))
    , m_matrix(new QGridLayout)
    , m_question(new QLabel(this))
    , m_words(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(mutedText(
        tr("Choose a pair and say how much more important one criterion is than the other. Several "
           "judges count alike: their geometric mean."),
        this));
    layout->addWidget(createJudges());
    m_matrix->setSpacing(4);
    layout->addLayout(m_matrix);
    layout->addWidget(createPair());
    layout->addWidget(createPriorities());
    layout->addStretch();
}

QWidget* WeightJudgements::createJudges()
{
    auto* judges = new QWidget(this);
    auto* caption = new QLabel(tr("&Who judges"), judges);
    caption->setBuddy(m_judges);
    makeEditable(*m_judges);
    m_judges->setAccessibleName(tr("Who judges"));
    m_judges->setToolTip(tr("Choose a judge, or type the name of a new one"));
    m_removeJudge->setAutoDefault(false);
    keepFromWheel(*m_judges);
    m_judges->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new FlowLayout(judges);
    layout->addWidget(caption);
    layout->addWidget(m_judges);
    layout->addWidget(m_removeJudge);
    connect(m_judges, &QComboBox::activated, this,
        [this](int index) { chooseJudge(m_judges->itemData(index).toString()); });
    connect(m_judges->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_judges->currentText().trimmed();
        const int known = m_judges->findText(typed);
        chooseJudge(known >= 0 ? m_judges->itemData(known).toString() : typed);
    });
    connect(m_removeJudge, &QPushButton::clicked, this, &WeightJudgements::removeThisJudge);
    return judges;
}

QWidget* WeightJudgements::createPair()
{
    auto* pair = new QWidget(this);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(m_look.font(TextStyle::Strong));
    m_question->setBuddy(m_words);
    m_words->setObjectName(QStringLiteral("judgement"));
    m_words->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setMaxVisibleItems(20);
    keepFromWheel(*m_words);
    connect(m_words, &QComboBox::activated, this, &WeightJudgements::judge);
    auto* layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question);
    layout->addWidget(m_words);
    m_slider = new PairSlider(m_look, m_style, pair);
    layout->addWidget(m_slider);
    connect(m_slider, &PairSlider::moved, this, &WeightJudgements::preview);
    connect(m_slider, &PairSlider::chosen, this, &WeightJudgements::judgeAs);
    return pair;
}

QWidget* WeightJudgements::createPriorities()
{
    auto* row = new QWidget(this);
    m_priorities = new Chips(
        {nameOf(Priorities::GeometricMean), nameOf(Priorities::Eigenvector)}, m_look, row);
    connect(m_priorities, &Chips::chosen, this, [this](int way) {
        m_session.perform(setPriorities(m_session.workshop(), static_cast<Priorities>(way)));
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Weights by"), row));
    layout->addWidget(m_priorities);
    layout->addStretch();
    return row;
}

void WeightJudgements::build(const std::vector<const Criterion*>& criteria)
{
    while (QLayoutItem* item = m_matrix->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cells.clear();
    m_built.clear();
    const auto count = static_cast<int>(criteria.size());
    for (int row = 0; row < count; ++row) {
        const Criterion& criterion = *criteria[static_cast<std::size_t>(row)];
        m_built.push_back(criterion.id);
        auto* name
            = new QLabel(QStringLiteral("%1  %2").arg(row + 1).arg(toQt(criterion.name)), this);
        name->setWordWrap(true);
        m_matrix->addWidget(name, row + 1, 0);
        auto* head = new QLabel(QString::number(row + 1), this);
        head->setAlignment(Qt::AlignCenter);
        head->setToolTip(toQt(criterion.name));
        m_matrix->addWidget(head, 0, row + 1);
        for (int column = 0; column < count; ++column)
            addCell({criterion.id, criteria[static_cast<std::size_t>(column)]->id}, row, column);
    }
    m_matrix->setColumnStretch(0, 1);
    for (int i = 0; i < m_matrix->count(); ++i)
        m_matrix->itemAt(i)->widget()->show(); // at once: a cell may get the focus
    m_pair = count > 1 ? Pair(criteria[0]->id, criteria[1]->id) : Pair();
}

// Above the diagonal a judgement to choose, below it the same the other way round.
void WeightJudgements::addCell(const Pair& pair, int row, int column)
{
    if (row == column) {
        auto* one = new QLabel(QStringLiteral("1"), this);
        one->setObjectName(QStringLiteral("muted"));
        one->setAlignment(Qt::AlignCenter);
        m_matrix->addWidget(one, row + 1, column + 1);
        return;
    }
    auto* cell = new QPushButton(this);
    cell->setObjectName(QStringLiteral("cell"));
    cell->setCheckable(true);
    cell->setAutoDefault(false);
    const auto nameOfCriterion
        = [this](Id<Criterion> id) { return toQt(m_session.workshop().find(id)->name); };
    cell->setAccessibleName(
        tr("%1 compared with %2").arg(nameOfCriterion(pair.first), nameOfCriterion(pair.second)));
    connect(cell, &QPushButton::clicked, this, [this, pair] { choosePair(pair); });
    m_matrix->addWidget(cell, row + 1, column + 1);
    m_cells[pair] = cell;
}

void WeightJudgements::choosePair(const Pair& pair)
{
    m_pair = pair;
    showCells();
    showPair();
    m_words->setFocus();
}

void WeightJudgements::chooseJudge(const QString& name)
{
    m_judge = toStd(name);
    showJudges();
    showCells();
    showPair();
}

void WeightJudgements::judge(int index)
{
    judgeAs(m_words->itemData(index).toDouble());
}

void WeightJudgements::judgeAs(double ratio)
{
    const JudgedPair pair{m_judge, m_pair.first, m_pair.second};
    m_session.perform(ratio > 0.0 ? setJudgement(m_session.workshop(), pair, ratio)
                                  : removeJudgement(m_session.workshop(), pair));
}

// What the consistency would be, while the handle is still held.
void WeightJudgements::preview(double ratio)
{
    Workshop workshop = m_session.workshop();
    workshop.apply(setJudgement(workshop, {m_judge, m_pair.first, m_pair.second}, ratio));
    m_slider->showConsistency(judgementConsistency(workshop, m_built), m_built.size());
}

void WeightJudgements::removeThisJudge()
{
    const std::string gone = m_judge;
    m_judge.clear();
    if (!m_session.perform(removeJudge(m_session.workshop(), gone)))
        m_judge = gone;
    showWeights(nullptr);
}

void WeightJudgements::showWeights(const CriteriaWeights*)
{
    const std::vector<const Criterion*> criteria = performanceCriteria(m_session.workshop());
    if (!std::ranges::equal(criteria, m_built, {}, &Criterion::id))
        build(criteria);
    m_priorities->choose(static_cast<int>(m_session.workshop().method().priorities));
    showJudges();
    showCells();
    showPair();
}

void WeightJudgements::showJudges()
{
    const std::vector<std::string> known = judges(m_session.workshop());
    if (m_judges->lineEdit()->hasFocus() && m_judges->lineEdit()->isModified())
        return; // a name is being typed
    m_judges->clear();
    m_judges->addItem(tr("The group together"), QString());
    for (const std::string& judge : known)
        if (!judge.empty())
            m_judges->addItem(toQt(judge), toQt(judge));
    if (!m_judge.empty() && m_judges->findData(toQt(m_judge)) < 0)
        m_judges->addItem(toQt(m_judge), toQt(m_judge)); // new: nothing judged yet
    m_judges->setCurrentIndex(m_judges->findData(toQt(m_judge)));
    m_removeJudge->setEnabled(std::ranges::find(known, m_judge) != known.end());
}

void WeightJudgements::showCells()
{
    for (const auto& [pair, cell] : m_cells) {
        const auto ratio = judgedRatio(m_session.workshop(), {m_judge, pair.first, pair.second});
        cell->setText(ratio ? ratioText(*ratio, m_style) : QStringLiteral("–"));
        cell->setToolTip(ratio ? importanceWords(*ratio, m_style) : tr("Not judged yet"));
        cell->setChecked(pair == m_pair);
    }
}

std::size_t WeightJudgements::placeInMatrix(const Pair& pair) const
{
    const auto placeOf = [this](Id<Criterion> id) {
        return static_cast<std::size_t>(std::ranges::find(m_built, id) - m_built.begin());
    };
    return placeOf(pair.first) * m_built.size() + placeOf(pair.second);
}

void WeightJudgements::showPair()
{
    const Workshop& workshop = m_session.workshop();
    const Criterion* first = workshop.find(m_pair.first);
    const Criterion* second = workshop.find(m_pair.second);
    m_words->setEnabled(first && second);
    m_slider->setVisible(first && second);
    if (!first || !second) {
        m_question->setText(tr("There are fewer than two performance criteria."));
        return;
    }
    m_question->setText(
        tr("Compared with “%1”, “%2” is").arg(toQt(second->name), toQt(first->name)));
    m_words->clear();
    m_words->addItem(tr("not judged"), 0.0);
    for (const double ratio : saatyScale())
        m_words->addItem(importanceWords(ratio, m_style), ratio);
    const auto ratio = judgedRatio(workshop, {m_judge, m_pair.first, m_pair.second});
    m_slider->showPair(toQt(first->name), toQt(second->name), ratio);
    m_slider->showConsistency(judgementConsistency(workshop, m_built), m_built.size());
    m_slider->setJudgement({.quantity = Quantity::JointJudgement, .index = placeInMatrix(m_pair)});
    int place = 0;
    for (int i = 1; ratio && i < m_words->count(); ++i)
        if (std::abs(m_words->itemData(i).toDouble() - *ratio) < 1e-6)
            place = i;
    if (ratio && place == 0) { // between two steps, after a repair
        m_words->addItem(importanceWords(*ratio, m_style), *ratio);
        place = m_words->count() - 1;
    }
    m_words->setCurrentIndex(place);
}

} // namespace rundblick
