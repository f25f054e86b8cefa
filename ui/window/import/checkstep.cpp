// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/checkstep.h"

#include "ui/paint/look.h"
#include "ui/panels/import/problemmodel.h"
#include "ui/support/messages.h"
#include "ui/window/import/importwork.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace rundblick {

CheckStep::CheckStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_model(new ProblemModel(NumberStyle(work.workshop().setup()), this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1); // any
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(12));
    column->addWidget(createFigures());
    m_summary = createExplanation({}, this);
    column->addWidget(m_summary);
    auto* head = new QHBoxLayout;
    m_head = createExplanation({}, this);
    m_head->setFont(look.font(TextStyle::Strong));
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Find in the list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    connect(
        m_filter, &QLineEdit::textEdited, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    head->addWidget(m_head, 1);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(createProblems(), 1);
    column->addStretch();
    connect(&work, &ImportWork::checked, this, &CheckStep::showOutcome);
    setEnabled(false);
}

QWidget* CheckStep::createFigures()
{
    auto* figures = new QFrame(this);
    figures->setObjectName(QStringLiteral("card"));
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(
        m_look.length(16), m_look.length(12), m_look.length(16), m_look.length(12));
    const QString names[] = {tr("rows read"), tr("taken whole"), tr("with something left out"),
        tr("there before"), tr("ratings")};
    for (int i = 0; i < 5; ++i) {
        auto* column = new QVBoxLayout;
        m_figures[i] = new QLabel(figures);
        m_figures[i]->setFont(m_look.font(TextStyle::Title));
        m_figures[i]->setAccessibleName(names[i]);
        QLabel* name = createExplanation(names[i], figures);
        name->setObjectName(QStringLiteral("muted"));
        column->addWidget(m_figures[i]);
        column->addWidget(name);
        column->addStretch();
        row->addLayout(column, 1);
    }
    return figures;
}

QTableView* CheckStep::createProblems()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("problems"));
    m_table->setModel(m_filtered);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProblemModel::Row, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("What is left out"));
    m_table->setMinimumHeight(m_look.length(160));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_look.length(28));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(ProblemModel::Row, m_look.length(88));
    header->resizeSection(ProblemModel::Name, m_look.length(240));
    return m_table;
}

void CheckStep::enter()
{
    if (!m_work.outcome())
        setEnabled(false);
    m_work.checkTable();
}

void CheckStep::showOutcome()
{
    const SurveyImport& outcome = *m_work.outcome();
    const LeftOut& left = outcome.imported.leftOut;
    const NumberStyle style(m_work.workshop().setup());
    const std::int64_t numbers[]
        = {outcome.rows, outcome.fineRows, left.wrongRows, left.repeatedRows, outcome.ratings};
    for (int i = 0; i < 5; ++i)
        m_figures[i]->setText(style.number(static_cast<double>(numbers[i])));
    QStringList lines;
    for (const Message& message : outcome.imported.summary)
        lines << sentence(message, style);
    if (outcome.knownRaters > 0)
        lines << tr("%n respondent(s) are in the workshop already: what they answer here takes the "
                    "place of what they answered before.",
            nullptr, static_cast<int>(outcome.knownRaters));
    m_summary->setText(lines.join(u'\n'));
    m_model->show(left.first);
    const bool isAll = left.count == static_cast<std::int64_t>(left.first.size());
    m_head->setText(left.count == 0 ? tr("Nothing is left out.")
            : isAll ? tr("%n answer(s) are left out:", nullptr, static_cast<int>(left.count))
                    : tr("%1 answers are left out; the first of them:")
                          .arg(style.number(static_cast<double>(left.count))));
    m_filter->setVisible(left.count > 0);
    m_table->setVisible(left.count > 0);
    setEnabled(true);
    emit changed();
}

QString CheckStep::lack() const
{
    const SurveyImport* outcome = m_work.outcome();
    if (!outcome)
        return tr("The table is being checked.");
    if (outcome->imported.edit.isEmpty())
        return tr("There is nothing to import.");
    return {};
}

} // namespace rundblick
