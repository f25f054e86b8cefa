// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/shortlist/shortlistdialog.h"

#include "core/engine/ratings/influenceranking.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/shortlist/shortlistmodel.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(640, 660);

} // namespace

ShortListDialog::ShortListDialog(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_model(new ShortListModel(m_session, this))
    , m_count(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_rateInfluence(new QPushButton(tr("Rate the &influence of all"), this))
{
    setWindowTitle(tr("Short list"));
    resizeWithinScreen(*this, preferredSize * m_look.scale);
    m_count->setFont(m_look.font(TextStyle::Title));
    setNumber(*m_count, {.quantity = Quantity::ShortListCount});
    setNumber(*m_steps, {.quantity = Quantity::InfluenceCount});
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(m_look, {20, 16, 20, 16}));
    layout->setSpacing(10);
    layout->addWidget(m_count);
    layout->addWidget(createPicking());
    layout->addWidget(createTwoSteps());
    layout->addWidget(m_problem);
    QTableView* table = createTable();
    layout->addWidget(table, 1);
    connect(m_model, &ShortListModel::refused, this, &ShortListDialog::say);
    connect(&m_session, &Session::changed, this, &ShortListDialog::follow);
    follow();
}

ShortListDialog* ShortListDialog::open(const Surroundings& surroundings, QWidget* page)
{
    auto* dialog = page->findChild<ShortListDialog*>();
    if (!dialog)
        dialog = new ShortListDialog(surroundings, page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

QTableView* ShortListDialog::createTable()
{
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search touchpoints"));
    search->setAccessibleName(tr("Search touchpoints"));
    search->setClearButtonEnabled(true);
    layout()->addWidget(search);
    auto* found = new QSortFilterProxyModel(this);
    found->setSourceModel(m_model);
    found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, found, &QSortFilterProxyModel::setFilterFixedString);
    auto* table = new QTableView(this);
    table->setModel(found);
    table->setAccessibleName(tr("Long list"));
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(m_look.length(32), m_look.target()));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ShortListModel::Name, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget* ShortListDialog::createPicking()
{
    auto* part = new QWidget(this);
    auto* pick = new QPushButton(tr("&Pick the top %1 by usage × importance").arg(mostRated), part);
    pick->setObjectName(QStringLiteral("primary"));
    pick->setAutoDefault(false);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pick);
    layout->addStretch();
    connect(pick, &QPushButton::clicked, this, &ShortListDialog::pick);
    return part;
}

QWidget* ShortListDialog::createTwoSteps()
{
    auto* part = new QFrame(this);
    part->setObjectName(QStringLiteral("card"));
    m_steps->setWordWrap(true);
    m_rateInfluence->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_rateInfluence);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(part);
    layout->addWidget(m_steps);
    layout->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &ShortListDialog::keepMost);
    connect(m_rateInfluence, &QPushButton::clicked, this, &ShortListDialog::influenceRequested);
    return part;
}

void ShortListDialog::pick()
{
    say({});
    m_session.perform(pickShortList(m_session.workshop()));
}

void ShortListDialog::keepMost()
{
    say({});
    const Workshop& workshop = m_session.workshop();
    std::vector<Id<Touchpoint>> ranking;
    for (const InfluencePlace& place :
        influenceRanking(workshop, studyOf(workshop), workshop.method()))
        ranking.push_back(place.touchpoint);
    m_session.perform(keepMostInfluential(
        workshop, ranking, static_cast<std::size_t>(workshop.method().brandStep)));
}

void ShortListDialog::follow()
{
    say({}); // what was refused may do now
    const Workshop& workshop = m_session.workshop();
    const auto isInfluence
        = [](const auto& entry) { return entry.second.role == CriterionRole::Influence; };
    const bool hasInfluence = std::ranges::any_of(workshop.all<Criterion>(), isInfluence);
    m_count->setText(tr("%1 of at most %2 on the short list")
                         .arg(ratedTouchpoints(workshop).size())
                         .arg(mostRated));
    m_steps->setText(hasInfluence
            ? tr("Or in two steps: rate the influence of all first (%1 of %2 are rated), then the "
                 "brands at the %3 most influential ones.")
                  .arg(m_model->influenceCount())
                  .arg(m_model->rowCount())
                  .arg(workshop.method().brandStep)
            : tr("Or in two steps, the influence of all first: it needs a criterion with the role "
                 "“influence”, to be had on the Set-up page."));
    m_keep->setText(tr("&Keep the %1 most influential").arg(workshop.method().brandStep));
    m_keep->setEnabled(m_model->influenceCount() > 0);
    m_rateInfluence->setEnabled(hasInfluence);
}

void ShortListDialog::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace rundblick
