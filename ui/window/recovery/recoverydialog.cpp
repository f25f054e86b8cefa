// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery/recoverydialog.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/filestate/choicedialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(760, 380);

QString titleText(const UnfinishedWork& work)
{
    return work.title.empty() ? RecoveryDialog::tr("without a title") : toQt(work.title);
}

QString placeText(const UnfinishedWork& work)
{
    return work.target.empty() ? RecoveryDialog::tr("in no file yet")
                               : QDir::toNativeSeparators(toQt(work.target.string()));
}

} // namespace

RecoveryDialog::RecoveryDialog(
    std::vector<UnfinishedWork> works, bool endedUnexpectedly, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_works(std::move(works))
    , m_look(look)
    , m_list(new QTreeWidget(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Continue where you stopped?"));
    const QString text = tr("These workshops have changes that are not in their files. The others "
                            "stay until the next start.");
    auto* sentence = new QLabel(
        endedUnexpectedly ? tr("Rundblick ended unexpectedly.") + u' ' + text : text, this);
    sentence->setWordWrap(true);
    m_list->setHeaderLabels({tr("Workshop"), tr("Last change"), tr("File")});
    m_list->setAccessibleName(tr("Workshops with changes that are not in their files"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(20), look.length(16), look.length(20), look.length(16));
    layout->setSpacing(look.length(10));
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(createButtons(endedUnexpectedly));
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    fill();
    resizeWithinScreen(*this, preferredSize * look.scale);
    m_list->setFocus();
}

QWidget* RecoveryDialog::createButtons(bool endedUnexpectedly)
{
    auto* buttons = new QDialogButtonBox(this);
    auto* go = new QPushButton(tr("&Continue"), this);
    go->setObjectName(QStringLiteral("primary"));
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    QPushButton* discard
        = buttons->addButton(tr("&Discard them …"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    if (endedUnexpectedly)
        connect(buttons->addButton(tr("&Save diagnostics …"), QDialogButtonBox::HelpRole),
            &QPushButton::clicked, this, &RecoveryDialog::diagnosticsRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::askDiscard);
    return buttons;
}

void RecoveryDialog::fill()
{
    m_list->clear();
    for (const UnfinishedWork& work : m_works) {
        const QDateTime changed = QDateTime::fromSecsSinceEpoch(work.changedAt);
        auto* item = new QTreeWidgetItem(m_list,
            {titleText(work), QLocale().toString(changed, QLocale::ShortFormat), placeText(work)});
        item->setToolTip(2, placeText(work));
        item->setSizeHint(2, {0, std::max(m_look.length(28), m_look.target())});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

std::size_t RecoveryDialog::current() const
{
    return static_cast<std::size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()));
}

const UnfinishedWork& RecoveryDialog::chosen() const
{
    return m_works[current()];
}

void RecoveryDialog::askDiscard()
{
    const UnfinishedWork work = chosen();
    ChoiceDialog dialog(tr("Discard the changes of “%1”?").arg(titleText(work)),
        tr("What is not in its file is gone then."), m_look, this);
    dialog.add({tr("Keep them"), tr("They will be offered again at the next start.")});
    dialog.add({tr("Discard them for good"), tr("The file stays as it is.")});
    if (dialog.choose() != 1)
        return;
    if (const Status discarded = discardUnfinished(work); !discarded) {
        m_problem->setText(sentence(discarded.error()));
        m_problem->show();
        return;
    }
    m_works.erase(m_works.begin() + static_cast<std::ptrdiff_t>(current()));
    if (m_works.empty())
        reject();
    else
        fill();
}

} // namespace rundblick
