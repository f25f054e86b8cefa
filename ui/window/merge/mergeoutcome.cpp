// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergeoutcome.h"

#include "ui/paint/look.h"
#include "ui/window/versions/differencetree.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rundblick {

MergeOutcome::MergeOutcome(const Look& look, NumberStyle style, QWidget* parent)
    : QWidget(parent)
    , m_style(std::move(style))
    , m_fold(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_tree(new DifferenceTree(look, this))
{
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setText(tr("&What is taken over"));
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setMinimumHeight(look.target());
    m_fold->setToolTip(tr("Shows each record that is new, changed or gone"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_tree->setStates(tr("Here"), tr("Merged"));
    m_tree->setMinimumHeight(look.length(180));
    m_tree->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addWidget(m_counts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    connect(m_fold, &QToolButton::toggled, this, &MergeOutcome::turn);
    hide();
}

void MergeOutcome::showDifferences(const std::vector<Difference>& differences)
{
    m_differences = differences;
    m_counts->setText(summaryOf(differences));
    setVisible(!differences.empty());
    if (isUnfolded())
        m_tree->showDifferences(m_differences, m_style);
}

bool MergeOutcome::isUnfolded() const
{
    return m_fold->isChecked();
}

void MergeOutcome::turn()
{
    m_fold->setArrowType(isUnfolded() ? Qt::DownArrow : Qt::RightArrow);
    m_tree->setVisible(isUnfolded());
    emit turned(); // the window makes room
    if (isUnfolded())
        m_tree->showDifferences(m_differences, m_style);
}

} // namespace rundblick
