// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backups/backupsdialog.h"

#include "core/model/setupedits/versionedits.h"
#include "core/model/study.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/versions/comparing.h"
#include "ui/window/versions/differencetree.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(980, 640);

QString timeText(const Backup& backup)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.when), QLocale::ShortFormat);
}

QString titleText(const Backup& backup)
{
    return backup.title.empty() ? BackupsDialog::tr("without a title") : toQt(backup.title);
}

qlonglong ratingCount(const Workshop& workshop)
{
    qlonglong count = 0;
    for (const auto& [id, column] : workshop.all<Column>())
        for (std::size_t slot = 0; slot < codeCount(column); ++slot)
            count += codeAt(column, slot) == notRated ? 0 : 1;
    return count;
}

QString countsText(const Workshop& workshop)
{
    const auto count
        = []<typename R>(const Table<R>& table) { return static_cast<int>(table.size()); };
    const QStringList parts{
        BackupsDialog::tr("%n touchpoint(s)", nullptr, count(workshop.all<Touchpoint>())),
        BackupsDialog::tr("%n placement(s)", nullptr, count(workshop.all<Placement>())),
        BackupsDialog::tr("%n phase(s)", nullptr, count(workshop.all<Phase>())),
        BackupsDialog::tr("%n brand(s)", nullptr, count(workshop.all<Brand>())),
        BackupsDialog::tr("%n rater(s)", nullptr, count(workshop.all<Rater>())),
        BackupsDialog::tr("%Ln rating(s)", nullptr, static_cast<int>(ratingCount(workshop)))};
    return parts.join(QStringLiteral(" · "));
}

} // namespace

BackupsDialog::BackupsDialog(BackupChoice choice, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_choice(std::move(choice))
    , m_look(look)
    , m_listing(new Background(this))
    , m_comparing(new Comparing(this))
{
    setWindowTitle(m_choice.document ? tr("Backups") : tr("Backups of earlier workshops"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(look.length(16));
    sides->addWidget(createList(), 2);
    sides->addWidget(createPreview(), 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(20), look.length(16), look.length(20), look.length(16));
    layout->setSpacing(look.length(12));
    layout->addLayout(sides, 1);
    createButtons();
    connect(m_comparing, &Comparing::finished, this, &BackupsDialog::showPreview);
    connect(m_comparing, &Comparing::failed, this, &BackupsDialog::showError);
    resizeWithinScreen(*this, preferredSize * look.scale);
    if (m_choice.document)
        list(*m_choice.document);
    else
        listWorkshops();
    if (m_choice.session)
        connect(m_choice.session, &Session::changed, this, &BackupsDialog::preview);
    m_list->setFocus();
    enable();
}

QWidget* BackupsDialog::createList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(8));
    if (!m_choice.document) {
        auto* caption = new QLabel(tr("&Workshop"), side);
        m_workshops = new QComboBox(side);
        m_workshops->setAccessibleName(tr("Workshop"));
        m_workshops->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        caption->setBuddy(m_workshops);
        layout->addWidget(caption);
        layout->addWidget(m_workshops);
        connect(m_workshops, &QComboBox::activated, this,
            [this] { list(m_workshops->currentData().toLongLong()); });
    }
    auto* caption = new QLabel(tr("Kept by &itself at each saving"), side);
    caption->setFont(m_look.font(TextStyle::Headline));
    caption->setWordWrap(true);
    m_list = new QTreeWidget(side);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Size")});
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setMinimumWidth(m_look.length(290)); // for all of its columns
    caption->setBuddy(m_list);
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::preview);
    return side;
}

QWidget* BackupsDialog::createPreview()
{
    auto* side = new QWidget(this);
    m_title = new QLabel(side);
    m_title->setFont(m_look.font(TextStyle::Headline));
    m_counts = new QLabel(side);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_summary = new QLabel(side);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_progress = new QProgressBar(side);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m_look.length(4));
    m_progress->setAccessibleName(tr("Reading …"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_differences = new DifferenceTree(m_look, side);
    m_differences->setStates(tr("In the backup"), tr("now"));
    m_differences->setVisible(m_choice.session);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.length(8));
    for (QLabel* label : {m_title, m_counts, m_summary}) {
        label->setTextFormat(Qt::PlainText); // titles come from files
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->insertWidget(2, m_progress);
    layout->addWidget(m_differences, 1);
    if (!m_choice.session)
        layout->addStretch(1);
    return side;
}

void BackupsDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore
        = buttons->addButton(tr("&Restore into this workshop …"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("Open as a &copy …"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askRestore);
    connect(m_open, &QPushButton::clicked, this, &BackupsDialog::openCopy);
    layout()->addWidget(buttons);
    m_restore->setVisible(m_choice.session); // after the others: adding one shows all
}

void BackupsDialog::listWorkshops()
{
    m_listing->start(
        [this, folder = m_choice.backups](const std::stop_token&) -> std::function<void()> {
            return [this, workshops = backedUpWorkshops(folder)] { showWorkshops(workshops); };
        });
}

void BackupsDialog::list(std::int64_t document)
{
    m_listing->start([this, folder = m_choice.backups, document](
                         const std::stop_token&) -> std::function<void()> {
        return [this, backups = listBackups(folder, document)] { showBackups(backups); };
    });
}

void BackupsDialog::showWorkshops(const std::vector<BackedUpWorkshop>& workshops)
{
    for (const BackedUpWorkshop& workshop : workshops)
        m_workshops->addItem(
            QStringLiteral("%1 · %2").arg(titleText(workshop.latest), timeText(workshop.latest)),
            static_cast<qlonglong>(workshop.document));
    m_workshops->setEnabled(!workshops.empty());
    if (workshops.empty())
        showBackups({});
    else
        list(workshops.front().document);
}

void BackupsDialog::showBackups(const std::vector<Backup>& backups)
{
    m_backups = backups;
    m_list->clear();
    for (const Backup& backup : backups) {
        auto* item = new QTreeWidgetItem(m_list,
            {timeText(backup),
                backup.kind == BackupKind::Copy ? tr("saved as a copy") : tr("saved"),
                QLocale().formattedDataSize(backup.size, 0)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(1, titleText(backup));
        item->setSizeHint(1, {0, std::max(m_look.length(28), m_look.target())});
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    preview();
}

const Backup* BackupsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<std::size_t>(row) >= m_backups.size()
        ? nullptr
        : &m_backups[static_cast<std::size_t>(row)];
}

void BackupsDialog::preview()
{
    m_comparing->forget();
    m_differences->clear();
    m_counts->clear();
    m_summary->clear();
    const Backup* backup = current();
    m_title->setText(backup ? titleText(*backup) : tr("There is no backup yet"));
    if (backup) {
        Comparing::State now;
        if (m_choice.session)
            now = [workshop = m_choice.session->workshop()] { return Result<Workshop>(workshop); };
        m_comparing->start(
            [backup = *backup]() -> Result<Workshop> {
                Result<CheckedFile> file = readBackup(backup);
                if (!file)
                    return file.error();
                return std::move(file->workshop);
            },
            std::move(now));
    }
    enable();
}

void BackupsDialog::showPreview()
{
    const Workshop& workshop = *m_comparing->before();
    m_counts->setText(countsText(workshop));
    if (m_choice.session) {
        const std::vector<Difference>& differences = m_comparing->differences();
        m_summary->setText(differences.empty()
                ? tr("Nothing differs from the workshop as it is now.")
                : tr("Since then: %1").arg(summaryOf(differences)));
        m_differences->showDifferences(differences, NumberStyle(workshop.setup()));
    }
    enable();
}

void BackupsDialog::showError(const Error& error)
{
    m_summary->setText(sentence(error));
    enable();
}

void BackupsDialog::enable()
{
    const bool isRead = m_comparing->before() != nullptr;
    m_progress->setVisible(m_comparing->isRunning());
    m_open->setEnabled(isRead);
    m_restore->setEnabled(isRead && !m_comparing->differences().empty());
}

void BackupsDialog::askRestore()
{
    ChoiceDialog dialog(tr("Go back to the backup of %1?").arg(timeText(*current())),
        tr("What has come since then goes: %1.").arg(summaryOf(m_comparing->differences())), m_look,
        this);
    dialog.add({tr("Restore this backup"),
        tr("All named versions stay, and one undo brings back what is there now.")});
    dialog.add({tr("Leave it as it is now"), tr("Nothing changes.")});
    if (dialog.choose() != 0)
        return;
    Session& session = *m_choice.session;
    session.perform(restoreVersion(session.workshop(), *m_comparing->before()));
}

void BackupsDialog::openCopy()
{
    m_chosen = *current();
    accept();
}

} // namespace rundblick
