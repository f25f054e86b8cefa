// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/paint/look.h"
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QWidget* door(const QString& title, const QString& explanation, QPushButton* button)
{
    auto* card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(250);
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* text = new QLabel(explanation);
    text->setObjectName(QStringLiteral("muted"));
    text->setWordWrap(true);
    button->setMinimumHeight(32);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(text, 1, Qt::AlignTop);
    layout->addWidget(button);
    return card;
}

} // namespace

StartPage::StartPage(const Look& look, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/icons/rundblick.svg")).pixmap(72, 72));
    auto* title = new QLabel(QStringLiteral("Rundblick"));
    title->setFont(look.font(TextStyle::Figure));
    auto* claim = new QLabel(tr(
        "Collect touchpoints, have them rated, leave with a marketing mix that explains itself."));
    claim->setObjectName(QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    for (QWidget* line :
        {static_cast<QWidget*>(logo), static_cast<QWidget*>(title), static_cast<QWidget*>(claim)})
        layout->addWidget(line, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    layout->addWidget(createDoors(), 0, Qt::AlignHCenter);
    layout->addWidget(createRecent(look), 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QWidget* StartPage::createDoors()
{
    auto* doors = new QWidget;
    auto* layout = new QHBoxLayout(doors);
    layout->setSpacing(16);

    auto* sample = new QPushButton(tr("Open the sample"));
    sample->setObjectName(QStringLiteral("primary"));
    connect(sample, &QPushButton::clicked, this, [this] { emit templateChosen(Template::Sample); });
    layout->addWidget(door(tr("Look around"),
        tr("Veloria, an e-bike brand: 100 touchpoints, three competitors, ratings and a mix."),
        sample));

    auto* car = new QPushButton(nameOf(Template::CarPurchase));
    connect(
        car, &QPushButton::clicked, this, [this] { emit templateChosen(Template::CarPurchase); });
    auto* blank = new QPushButton(nameOf(Template::Blank));
    connect(blank, &QPushButton::clicked, this, [this] { emit templateChosen(Template::Blank); });
    QWidget* card
        = door(tr("Start new"), tr("From a template with phases and touchpoints, or empty."), car);
    card->layout()->addWidget(blank);
    layout->addWidget(card);

    auto* open = new QPushButton(tr("Open …"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    layout->addWidget(door(tr("Go on"), tr("With a workshop that is in a file."), open));
    return doors;
}

QWidget* StartPage::createRecent(const Look& look)
{
    auto* recent = new QWidget;
    auto* layout = new QVBoxLayout(recent);
    for (const QString& path : Settings::recentFiles().mid(0, 5)) {
        if (!QFileInfo::exists(path))
            continue;
        auto* link = new QToolButton;
        link->setObjectName(QStringLiteral("link"));
        link->setText(QFileInfo(path).completeBaseName());
        link->setToolTip(path);
        link->setFont(look.font(TextStyle::Strong));
        connect(link, &QToolButton::clicked, this, [this, path] { emit recentChosen(path); });
        layout->addWidget(link, 0, Qt::AlignHCenter);
    }
    return recent;
}

QString nameOf(Template which)
{
    switch (which) {
    case Template::Sample:
        return QCoreApplication::translate("Template", "Sample: Veloria, e-bikes");
    case Template::CarPurchase:
        return QCoreApplication::translate("Template", "Car purchase");
    case Template::Blank:
        return QCoreApplication::translate("Template", "Empty workshop");
    }
    return {};
}

} // namespace rundblick
