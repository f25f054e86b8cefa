// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start/startpage.h"

#include "ui/paint/look.h"
#include "ui/panels/card.h"
#include "ui/support/settings.h"
#include "ui/window/start/tile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QLabel* muted(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

// A column of tiles that scrolls where it is longer than its card.
QScrollArea* scrolled(QVBoxLayout* column, const Look& look, QWidget* parent)
{
    auto* content = new QWidget;
    content->setLayout(column);
    column->setContentsMargins(0, 0, look.length(6), 0);
    column->setSpacing(look.length(6));
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(look.length(160));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

StartPage::StartPage(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_doors->setSpacing(look.length(16));
    m_doors->addWidget(createNew(), 5);
    m_doors->addWidget(createOpen(), 4);
    m_doors->addWidget(createSample(), 3);
    auto* column = new QWidget;
    column->setMaximumWidth(look.length(1240));
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(look.length(32), look.length(24), look.length(32), look.length(32));
    inner->setSpacing(look.length(20));
    inner->addWidget(createHead());
    inner->addLayout(m_doors, 1);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("page"));
    auto* middle = new QHBoxLayout(page);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

// Where the window is too narrow for three doors they stand one below the other.
void StartPage::resizeEvent(QResizeEvent* event)
{
    constexpr int leastWidth = 960;
    m_doors->setDirection(
        width() < m_look.length(leastWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

QWidget* StartPage::createHead()
{
    auto* head = new QWidget(this);
    auto* logo = new QLabel(head);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/rundblick.svg"))
                        .pixmap(m_look.length(56), m_look.length(56)));
    auto* title = new QLabel(QStringLiteral("Rundblick"), head);
    title->setFont(m_look.font(TextStyle::Figure));
    auto* claim
        = muted(tr("Collect touchpoints, have them rated, leave with a marketing mix that explains "
                   "itself."),
            head);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(claim);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(m_look.length(4), 0, 0, 0);
    layout->setSpacing(m_look.length(16));
    layout->addWidget(logo);
    layout->addLayout(texts, 1);
    return head;
}

QWidget* StartPage::createNew()
{
    auto* card = new Card(tr("New from a template"), m_look, this);
    card->add(
        muted(tr("Phases, lanes and criteria to begin with; all of it can be changed."), card));
    m_beginnings = new QVBoxLayout;
    card->add(scrolled(m_beginnings, m_look, card), 1);
    fillBeginnings();
    return card;
}

void StartPage::fillBeginnings()
{
    while (QLayoutItem* item = m_beginnings->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may hold the one that was clicked
        }
        delete item;
    }
    for (const Beginning& beginning : allBeginnings()) {
        if (const auto* own = std::get_if<OwnTemplate>(&beginning)) {
            addOwn(*own);
            continue;
        }
        auto* tile = new Tile(nameOf(beginning), descriptionOf(beginning), m_look, this);
        connect(tile, &Tile::clicked, this, [this, beginning] { emit beginningChosen(beginning); });
        m_beginnings->addWidget(tile);
    }
    m_beginnings->addStretch();
}

void StartPage::addOwn(const OwnTemplate& own)
{
    auto* row = new QWidget(this);
    auto* tile = new Tile(own.name, descriptionOf(Beginning(own)), m_look, row);
    auto* remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("link"));
    remove->setText(QStringLiteral("×"));
    remove->setMinimumSize(m_look.length(32), m_look.target());
    remove->setToolTip(tr("Remove this template"));
    remove->setAccessibleName(tr("Remove the template %1").arg(own.name));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(tile, 1);
    layout->addWidget(remove);
    connect(tile, &Tile::clicked, this, [this, own] { emit beginningChosen(Beginning(own)); });
    connect(remove, &QToolButton::clicked, this, [this, own] { askRemoval(own); });
    m_beginnings->addWidget(row);
}

void StartPage::askRemoval(const OwnTemplate& own)
{
    QMessageBox box(QMessageBox::Question, tr("Remove the template “%1”?").arg(own.name),
        tr("Workshops that were made from it stay as they are."), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* go = box.addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("&Keep"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == go && removeOwnTemplate(own))
        fillBeginnings();
}

QWidget* StartPage::createOpen()
{
    auto* card = new Card(tr("Go on with a workshop"), m_look, this);
    auto* open = new QPushButton(tr("Open …"), card);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    card->add(open);
    const QStringList recent = Settings::recentFiles();
    card->add(muted(recent.isEmpty()
            ? tr("Workshops that were opened on this computer will stand here. A file can also be "
                 "dropped on this window.")
            : tr("Opened last on this computer:"),
        card));
    auto* files = new QVBoxLayout;
    for (const QString& path : recent)
        files->addWidget(recentTile(path));
    files->addStretch();
    card->add(scrolled(files, m_look, card), 1);
    auto* backups = new QPushButton(tr("Backups of earlier workshops …"), card);
    connect(backups, &QPushButton::clicked, this, &StartPage::backupsRequested);
    card->add(backups);
    return card;
}

// Name, date and place; a file that is gone cannot be chosen and says so.
QWidget* StartPage::recentTile(const QString& path)
{
    const QFileInfo file(path);
    const QString place = QDir::toNativeSeparators(file.absolutePath());
    const bool isThere = file.exists();
    const QString date = QLocale().toString(file.lastModified(), QLocale::ShortFormat);
    auto* tile = new Tile(file.completeBaseName(),
        isThere ? tr("%1 · %2").arg(date, place) : tr("▲ Not there any more: %1").arg(place),
        m_look, this);
    tile->setToolTip(QDir::toNativeSeparators(path));
    tile->setEnabled(isThere);
    connect(tile, &Tile::clicked, this, [this, path] { emit recentChosen(path); });
    return tile;
}

QWidget* StartPage::createSample()
{
    auto* card = new Card(tr("Look around"), m_look, this);
    card->add(muted(
        tr("Veloria, an e-bike brand: 100 touchpoints, ten phases, three competitors, 120 raters "
           "and a marketing mix. Change whatever you like."),
        card));
    auto* tour = new QPushButton(tr("Open with a &tour of two minutes"), card);
    tour->setObjectName(QStringLiteral("primary"));
    auto* sample = new QPushButton(tr("Open the sample"), card);
    sample->setObjectName(QStringLiteral("openSample"));
    for (QPushButton* button : {tour, sample})
        card->add(button);
    connect(tour, &QPushButton::clicked, this, [this] { emit sampleRequested(true); });
    connect(sample, &QPushButton::clicked, this, [this] { emit sampleRequested(false); });
    card->add(new QWidget(card), 1);
    return card;
}

} // namespace rundblick
