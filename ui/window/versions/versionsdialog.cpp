// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/versionsdialog.h"

#include "core/model/setupedits/versionedits.h"
#include "core/store/versions/versions.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/flowlayout.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/versions/comparing.h"
#include "ui/window/versions/differencetree.h"
#include "ui/window/versions/versionnamedialog.h"
#include "ui/window/versions/versionnaming.h"

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

QString timeText(const std::string& iso)
{
    const QDateTime time = QDateTime::fromString(toQt(iso), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : toQt(iso);
}

// The latest first.
std::vector<const NamedVersion*> versionsOf(const Workshop& workshop)
{
    std::vector<const NamedVersion*> versions;
    for (const auto& [id, version] : workshop.all<NamedVersion>())
        versions.push_back(&version);
    std::ranges::stable_sort(versions, std::greater<>(), &NamedVersion::madeAt);
    return versions;
}

} // namespace

VersionsDialog::VersionsDialog(Session& session, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_look(look)
    , m_comparing(new Comparing(this))
    , m_naming(new VersionNaming(session, this))
{
    setWindowTitle(tr("Versions"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(look.length(16));
    sides->addWidget(createList(), 2);
    sides->addWidget(createComparison(), 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Re&store …"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(20), look.length(16), look.length(20), look.length(16));
    layout->setSpacing(look.length(12));
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::askRestore);
    connect(m_comparing, &Comparing::finished, this, &VersionsDialog::showComparison);
    connect(m_comparing, &Comparing::failed, this, &VersionsDialog::showError);
    connect(m_naming, &VersionNaming::failed, this, &VersionsDialog::showError);
    connect(&m_session, &Session::changed, this, &VersionsDialog::fill);
    resizeWithinScreen(*this, preferredSize * look.scale);
    fill();
    m_list->setFocus();
}

QVBoxLayout* VersionsDialog::column(QWidget* side) const
{
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(8));
    return column;
}

QWidget* VersionsDialog::createList()
{
    auto* side = new QWidget(this);
    auto* caption = new QLabel(tr("&Versions in this file"), side);
    caption->setFont(m_look.font(TextStyle::Headline));
    m_list = new QTreeWidget(side);
    m_list->setHeaderLabels({tr("Name"), tr("When"), tr("Size")});
    m_list->setAccessibleName(tr("Versions in this file"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    caption->setBuddy(m_list);
    auto* name = new QPushButton(tr("&Name this version …"), side);
    m_rename = new QPushButton(tr("&Rename …"), side);
    m_remove = new QPushButton(tr("Re&move"), side);
    auto* row = new FlowLayout;
    for (QPushButton* button : {name, m_rename, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    QVBoxLayout* layout = column(side);
    layout->addWidget(caption);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(name, &QPushButton::clicked, this, &VersionsDialog::askName);
    connect(m_rename, &QPushButton::clicked, this, &VersionsDialog::askNewName);
    connect(m_remove, &QPushButton::clicked, this, &VersionsDialog::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::fillOthers);
    return side;
}

QWidget* VersionsDialog::createComparison()
{
    auto* side = new QWidget(this);
    auto* caption = new QLabel(tr("What &differs from it:"), side);
    m_other = new QComboBox(side);
    m_other->setAccessibleName(tr("Compare with"));
    caption->setBuddy(m_other);
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_other, 1);
    m_progress = new QProgressBar(side);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m_look.length(4));
    m_progress->setAccessibleName(tr("Comparing …"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_summary = new QLabel(side);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_differences = new DifferenceTree(m_look, side);
    m_differences->setStates({}, {}); // until there is a version
    QVBoxLayout* layout = column(side);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_differences, 1);
    connect(m_other, &QComboBox::activated, this, &VersionsDialog::compare);
    return side;
}

const NamedVersion* VersionsDialog::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item
        ? m_session.workshop().find(Id<NamedVersion>{item->data(0, Qt::UserRole).toLongLong()})
        : nullptr;
}

// The current one stays, where it is still there.
void VersionsDialog::fill()
{
    const NamedVersion* before = current();
    const std::int64_t kept = before ? before->id.value : 0;
    QTreeWidgetItem* currentItem = nullptr;
    m_list->clear();
    for (const NamedVersion* version : versionsOf(m_session.workshop())) {
        auto* item = new QTreeWidgetItem(m_list,
            {toQt(version->name), timeText(version->madeAt),
                QLocale().formattedDataSize(static_cast<qint64>(version->content.size()), 0)});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(version->id.value));
        item->setToolTip(0, item->text(0));
        item->setSizeHint(0, {0, std::max(m_look.length(28), m_look.target())});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (version->id.value == kept || !currentItem)
            currentItem = item;
    }
    m_list->setCurrentItem(currentItem);
    fillOthers();
}

void VersionsDialog::fillOthers()
{
    m_other->clear();
    m_other->addItem(tr("now"), qlonglong(0));
    const NamedVersion* chosen = current();
    for (const NamedVersion* version : versionsOf(m_session.workshop()))
        if (version != chosen)
            m_other->addItem(toQt(version->name), static_cast<qlonglong>(version->id.value));
    compare();
}

void VersionsDialog::compare()
{
    m_comparing->forget();
    m_differences->clear();
    const NamedVersion* version = current();
    if (!version) {
        m_summary->setText(tr("No version has a name yet. Name one before you vote, or at the end "
                              "of each part: you can compare with it and go back to it."));
        enable();
        return;
    }
    m_differences->setStates(toQt(version->name), m_other->currentText());
    m_summary->clear();
    Comparing::State other = [now = m_session.workshop()] { return Result<Workshop>(now); };
    const Id<NamedVersion> otherId{m_other->currentData().toLongLong()};
    if (const NamedVersion* otherVersion = m_session.workshop().find(otherId))
        other = [version = *otherVersion] { return unpackVersion(version); };
    m_comparing->start([version = *version] { return unpackVersion(version); }, std::move(other));
    enable();
}

void VersionsDialog::showComparison()
{
    const std::vector<Difference>& differences = m_comparing->differences();
    m_summary->setText(differences.empty() ? tr("Nothing differs.") : summaryOf(differences));
    m_differences->showDifferences(differences, NumberStyle(m_session.workshop().setup()));
    enable();
}

void VersionsDialog::showError(const Error& error)
{
    m_summary->setText(sentence(error));
    enable();
}

void VersionsDialog::enable()
{
    const bool isThere = current() != nullptr;
    const bool isNow = m_other->currentIndex() == 0;
    m_rename->setEnabled(isThere);
    m_remove->setEnabled(isThere);
    m_other->setEnabled(isThere);
    m_progress->setVisible(m_comparing->isRunning());
    m_restore->setEnabled(
        isThere && isNow && m_comparing->before() && !m_comparing->differences().empty());
    m_restore->setToolTip(isNow ? tr("Makes the workshop what it was in this version")
                                : tr("Compare with now to see what restoring it would change"));
}

void VersionsDialog::askName()
{
    VersionNameDialog dialog(m_session.workshop(), {}, m_look, this);
    if (dialog.exec() == QDialog::Accepted)
        m_naming->keep(dialog.name());
}

void VersionsDialog::askNewName()
{
    const Id<NamedVersion> id = current()->id;
    VersionNameDialog dialog(m_session.workshop(), toQt(current()->name), m_look, this);
    if (dialog.exec() == QDialog::Accepted)
        m_session.perform(renameVersion(m_session.workshop(), id, toStd(dialog.name())));
}

void VersionsDialog::remove()
{
    m_session.perform(removeVersion(m_session.workshop(), current()->id));
}

void VersionsDialog::askRestore()
{
    ChoiceDialog dialog(tr("Go back to “%1”?").arg(toQt(current()->name)),
        tr("What has come since then goes: %1.").arg(summaryOf(m_comparing->differences())), m_look,
        this);
    dialog.add({tr("Restore this version"),
        tr("All named versions stay, and one undo brings back what is there now.")});
    dialog.add({tr("Leave it as it is now"), tr("Nothing changes.")});
    if (dialog.choose() == 0)
        m_session.perform(restoreVersion(m_session.workshop(), *m_comparing->before()));
}

} // namespace rundblick
