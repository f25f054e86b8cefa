// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/merge/mergedialog.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/window/merge/mergemodel.h"
#include "ui/window/merge/mergeoutcome.h"
#include "ui/window/merge/mergework.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace rundblick {
namespace {

constexpr QSize preferredSize(920, 680);
constexpr int lettersWide = 72; // while there is no conflict to show

QString fileName(const std::filesystem::path& path)
{
    return QFileInfo(toQt(path.string())).fileName();
}

} // namespace

MergeDialog::MergeDialog(Session& session, MergeSources sources, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_look(look)
    , m_work(new MergeWork(session.workshop(), std::move(sources), this))
    , m_model(new MergeModel(NumberStyle(session.workshop().setup()), this))
    , m_base(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_outcome(new MergeOutcome(look, NumberStyle(session.workshop().setup()), this))
    , m_progress(new QProgressBar(this))
    , m_body(new QWidget)
    , m_conflicts(new QWidget(m_body))
{
    setWindowTitle(tr("Merge a copy"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    createBody();
    createButtons();
    fit();
    connect(m_work, &MergeWork::started, this, &MergeDialog::wait);
    connect(m_work, &MergeWork::finished, this, &MergeDialog::showMerge);
    connect(m_work, &MergeWork::failed, this, &MergeDialog::showError);
    connect(m_model, &MergeModel::chosen, m_work, &MergeWork::choose);
    m_work->start();
}

const DocumentRow& MergeDialog::merged() const
{
    return m_work->copies()->theirs.document;
}

void MergeDialog::createBody()
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    createHead();
    createConflicts();
    column->addWidget(m_conflicts, 1);
    column->addStretch(); // where there is none
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    layout()->addWidget(scroll);
}

void MergeDialog::createHead()
{
    auto* title = new QLabel(
        tr("What “%1” brings to this workshop").arg(fileName(m_work->sources().theirs)), this);
    title->setFont(m_look.font(TextStyle::Title));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_base->setObjectName(QStringLiteral("muted"));
    m_base->setTextFormat(Qt::PlainText);
    m_base->setWordWrap(true);
    auto* choose = new QPushButton(tr("Choose the &version before …"), this);
    choose->setToolTip(tr("The version of the workshop from which both copies were made"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &MergeDialog::askBase);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(m_look.font(TextStyle::Strong));
    m_summary->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m_look.length(4));
    m_progress->setAccessibleName(tr("Merging …"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    auto* head = new QHBoxLayout;
    head->addWidget(m_base, 1);
    head->addWidget(choose, 0, Qt::AlignTop);
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    column->addWidget(title);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(m_outcome);
    connect(m_outcome, &MergeOutcome::turned, this, &MergeDialog::makeRoom);
}

void MergeDialog::createConflicts()
{
    m_table = new QTableView(m_conflicts);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setMinimumHeight(m_look.length(150));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(m_look.length(32), m_look.target()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(m_look.length(72));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MergeDialog::showDetails);
    auto* column = new QVBoxLayout(m_conflicts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(createSides());
    column->addWidget(m_table, 1);
    column->addWidget(createDetails());
    m_conflicts->hide();
}

QWidget* MergeDialog::createSides()
{
    auto* sides = new QWidget(m_conflicts);
    auto* ours = new QPushButton(tr("Everywhere what is &here"), sides);
    auto* theirs = new QPushButton(tr("Everywhere what is in the &copy"), sides);
    ours->setObjectName(QStringLiteral("allOurs"));
    theirs->setObjectName(QStringLiteral("allTheirs"));
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {ours, theirs}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(ours, &QPushButton::clicked, this, [this] { m_work->chooseAll(Choice::Ours); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_work->chooseAll(Choice::Theirs); });
    return sides;
}

// What the current conflict is about, and its three texts in full.
QWidget* MergeDialog::createDetails()
{
    auto* details = new QWidget(m_conflicts);
    auto* grid = new QGridLayout(details);
    m_details = grid;
    grid->setContentsMargins(0, 0, 0, 0);
    m_where = new QLabel(details);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    grid->addWidget(m_where, 0, 0, 1, 3);
    for (int i = 0; i < 3; ++i) {
        const int section = MergeModel::Base + i;
        const QString name
            = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        auto* head = new QLabel(name, details);
        head->setFont(m_look.font(TextStyle::SmallStrong));
        auto* text = new QPlainTextEdit(details);
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setAccessibleName(name);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 3 + m_look.length(20));
        grid->addWidget(head, 1, i);
        grid->addWidget(text, 2, i);
        grid->setColumnStretch(i, 1);
        m_texts[i] = text;
        if (i == 0)
            m_baseHead = head;
    }
    return details;
}

void MergeDialog::createButtons()
{
    m_merge = new QPushButton(tr("&Merge"), this);
    m_merge->setObjectName(QStringLiteral("primary"));
    m_merge->setDefault(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(m_buttons);
}

void MergeDialog::wait()
{
    m_progress->show();
    m_merge->setEnabled(false);
    if (!m_work->merge())
        m_summary->setText(tr("Merging …"));
}

void MergeDialog::showError(const Error& error)
{
    m_progress->hide();
    m_problem->setText(sentence(error, NumberStyle(m_session.workshop().setup())));
    m_problem->show();
    m_summary->setVisible(m_work->merge());
    m_merge->setEnabled(m_work->merge());
    m_outcome->hide();
    fit();
}

// As high as its texts while there is no table.
void MergeDialog::fit()
{
    if (m_conflicts->isVisible() || (m_outcome->isVisible() && m_outcome->isUnfolded()))
        return;
    ensurePolished();
    const QMargins around = layout()->contentsMargins();
    const int sides = around.left() + around.right();
    const int width = std::max(
        fontMetrics().averageCharWidth() * lettersWide, m_body->minimumSizeHint().width() + sides);
    const int ends = around.top() + around.bottom() + 2 * layout()->spacing();
    resizeWithinScreen(*this,
        {width,
            m_body->layout()->totalHeightForWidth(width - sides) + ends
                + m_buttons->sizeHint().height()});
}

// For what was unfolded, or back to what is left.
void MergeDialog::makeRoom()
{
    static_cast<QVBoxLayout*>(m_body->layout())
        ->setStretchFactor(m_outcome, m_outcome->isUnfolded() ? 1 : 0);
    if (m_outcome->isUnfolded() && height() < m_look.length(preferredSize.height()))
        resizeWithinScreen(*this, preferredSize * m_look.scale);
    else
        fit();
    layout()->activate(); // the tree shares its width out
    m_body->layout()->activate();
}

void MergeDialog::showMerge()
{
    const Merge& merge = *m_work->merge();
    const bool hasBase = m_work->copies()->base.has_value();
    m_progress->hide();
    m_problem->hide();
    showBase();
    m_summary->setText(summary());
    m_summary->show();
    m_outcome->showDifferences(m_work->differences());
    m_model->show(merge.conflicts, hasBase);
    m_table->setColumnHidden(MergeModel::Base, !hasBase);
    m_texts[0]->setVisible(hasBase);
    m_baseHead->setVisible(hasBase);
    m_conflicts->setVisible(!merge.conflicts.empty());
    m_details->setColumnStretch(0, hasBase ? 1 : 0);
    m_merge->setEnabled(true);
    if (merge.conflicts.empty()) {
        m_merge->setFocus();
        fit();
    } else if (!m_table->currentIndex().isValid()) {
        showFirst();
    }
    showDetails(m_table->currentIndex());
}

void MergeDialog::showFirst()
{
    if (height() < m_look.length(preferredSize.height())) // it began without the table
        resizeWithinScreen(*this, preferredSize * m_look.scale);
    m_table->setCurrentIndex(m_model->index(0, MergeModel::Ours));
    m_table->setFocus();
}

void MergeDialog::showBase()
{
    const MergeCopies& copies = *m_work->copies();
    if (!copies.base)
        m_base->setText(tr("The version from which both were made was not found. So everything in "
                           "which the two differ is a question, and nothing counts as removed."));
    else if (copies.baseMadeAt != 0)
        m_base->setText(
            tr("Compared with the version of %1, from which both were made.")
                .arg(QLocale().toString(
                    QDateTime::fromMSecsSinceEpoch(copies.baseMadeAt), QLocale::ShortFormat)));
    else if (m_work->sources().base)
        m_base->setText(tr("Compared with “%1”, from which both were made.")
                            .arg(fileName(*m_work->sources().base)));
    else
        m_base->setText(tr("This workshop was made from the copy as it is now."));
}

QString MergeDialog::summary() const
{
    const Merge& merge = *m_work->merge();
    const std::vector<Difference>& differences = m_work->differences();
    const auto count = [&](DifferenceKind kind) {
        return static_cast<int>(std::ranges::count(differences, kind, &Difference::kind));
    };
    const int added = count(DifferenceKind::Added);
    const int changed = count(DifferenceKind::Changed);
    const int removed = count(DifferenceKind::Removed);
    const auto open
        = static_cast<int>(std::ranges::count(merge.conflicts, true, &Conflict::isOpen));
    const int told = static_cast<int>(merge.conflicts.size()) - open;
    QString conflicts = open == 0 ? tr("No conflicts.")
                                  : tr("%n conflict(s): choose what shall hold.", nullptr, open);
    if (told > 0)
        conflicts += QLatin1Char(' ')
            + tr("%n name(s) that two came to have: one of them gets a number.", nullptr, told);
    if (differences.empty())
        return tr("The workshop stays as it is.") + QLatin1Char(' ') + conflicts;
    QStringList parts;
    if (added > 0)
        parts << tr("%n added", nullptr, added);
    if (changed > 0)
        parts << tr("%n changed", nullptr, changed);
    if (removed > 0)
        parts << tr("%n removed", nullptr, removed);
    return tr("%n change(s) are taken over: %1.", nullptr, added + changed + removed)
               .arg(parts.join(QStringLiteral(", ")))
        + QLatin1Char(' ') + conflicts;
}

void MergeDialog::showDetails(const QModelIndex& current)
{
    if (!current.isValid())
        return;
    const ConflictWords& words = m_model->wordsAt(current.row());
    const auto text = [&](int column) {
        return current.siblingAtColumn(column).data(Qt::ToolTipRole).toString();
    };
    m_where->setText(tr("%1 – %2").arg(text(MergeModel::Name), text(MergeModel::Field)));
    m_texts[0]->setPlainText(words.base);
    m_texts[1]->setPlainText(words.ours);
    m_texts[2]->setPlainText(words.theirs);
}

void MergeDialog::askBase()
{
    const QString folder = QFileInfo(toQt(m_work->sources().theirs.string())).path();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("The version before"), folder, tr("Rundblick workshops (*.rundblick)"));
    if (!path.isEmpty())
        m_work->useBase(toPath(path));
}

// One edit; refused where the workshop changed meanwhile, which the window says.
void MergeDialog::accept()
{
    if (!m_work->merge() || m_work->isRunning() || !m_session.perform(m_work->merge()->edit))
        return;
    QDialog::accept();
}

} // namespace rundblick
