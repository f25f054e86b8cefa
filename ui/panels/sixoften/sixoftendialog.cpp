// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sixoften/sixoftendialog.h"

#include "core/model/edits/guessedits.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/editablebox.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/sixoften/guesslist.h"
#include "ui/panels/sixoften/sixoftenview.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(960, 640);

QLabel* headline(const QString& text, const Look& look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(look.font(TextStyle::Headline));
    label->setWordWrap(true);
    return label;
}

} // namespace

SixOfTenDialog::SixOfTenDialog(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_sides(new QStackedWidget(this))
    , m_participant(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_longList(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_ten(new GuessList(this))
    , m_view(new SixOfTenView(m_look, m_style, this))
    , m_turn(new QPushButton(this))
{
    setWindowTitle(tr("Six of ten"));
    resizeWithinScreen(*this, preferredSize * m_look.scale);
    m_sides->addWidget(createGuessing());
    m_sides->addWidget(m_view);
    m_turn->setObjectName(QStringLiteral("primary"));
    m_turn->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_turn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(m_look, {20, 16, 20, 16}));
    layout->addWidget(m_sides, 1);
    layout->addLayout(bottom);
    connect(
        m_turn, &QPushButton::clicked, this, [this] { turn(m_sides->currentWidget() != m_view); });
    connect(&m_session, &Session::changed, this, &SixOfTenDialog::follow);
    connect(&m_computation, &Computation::finished, this, &SixOfTenDialog::showResult);
    fillParticipants();
    fillLongList();
    showTen();
    turn(false);
}

SixOfTenDialog* SixOfTenDialog::open(const Surroundings& surroundings, QWidget* page)
{
    auto* dialog = page->findChild<SixOfTenDialog*>();
    if (!dialog)
        dialog = new SixOfTenDialog(surroundings, page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

QWidget* SixOfTenDialog::createGuessing()
{
    auto* side = new QWidget(this);
    auto* question
        = headline(tr("Which ten touchpoints matter most to the customers?"), m_look, side);
    question->setFont(m_look.font(TextStyle::Title));
    auto* who = new QHBoxLayout;
    auto* label = new QLabel(tr("&Participant"), side);
    label->setBuddy(m_participant);
    makeEditable(*m_participant);
    m_participant->setMinimumWidth(m_look.length(260));
    m_participant->setAccessibleName(tr("Participant"));
    m_participant->lineEdit()->setPlaceholderText(tr("Type a name"));
    who->addWidget(label);
    who->addWidget(m_participant);
    who->addStretch();
    auto* lists = new QHBoxLayout;
    lists->setSpacing(20);
    lists->addWidget(createLongList(), 1);
    lists->addWidget(createTen(), 1);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question);
    layout->addLayout(who);
    layout->addLayout(lists, 1);
    connect(m_participant, &QComboBox::currentTextChanged, this, &SixOfTenDialog::showTen);
    return side;
}

QWidget* SixOfTenDialog::createLongList()
{
    auto* part = new QWidget(this);
    m_search->setPlaceholderText(tr("Search; Enter takes the first"));
    m_search->setAccessibleName(tr("Search touchpoints"));
    m_search->setClearButtonEnabled(true);
    m_longList->setAccessibleName(tr("All touchpoints"));
    m_longList->setDragEnabled(true);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headline(tr("All touchpoints"), m_look, part));
    layout->addWidget(m_search);
    layout->addWidget(m_longList, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SixOfTenDialog::fillLongList);
    connect(m_search, &QLineEdit::returnPressed, this, &SixOfTenDialog::addCurrent);
    connect(m_longList, &QListWidget::itemActivated, this, &SixOfTenDialog::addCurrent);
    return part;
}

QWidget* SixOfTenDialog::createTen()
{
    auto* part = new QWidget(this);
    m_count->setFont(m_look.font(TextStyle::Headline));
    m_ten->setAccessibleName(tr("My ten"));
    auto* hint = new QLabel(
        tr("Drag them here and into order, or Alt+Up and Alt+Down; Delete takes one out."), part);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_count);
    layout->addWidget(hint);
    layout->addWidget(m_ten, 1);
    connect(m_ten, &GuessList::reordered, this, &SixOfTenDialog::store);
    return part;
}

std::string SixOfTenDialog::participant() const
{
    return toStd(m_participant->currentText().trimmed());
}

void SixOfTenDialog::follow(const Edit& edit)
{
    if (touches<Touchpoint>(edit))
        fillLongList();
    if (!touches<Guess>(edit) && !touches<Touchpoint>(edit))
        return;
    fillParticipants();
    showTen();
    showResult();
}

// The name that stands there stays, also where nobody of this name has guessed yet.
void SixOfTenDialog::fillParticipants()
{
    const QString name = m_participant->currentText();
    QStringList names;
    for (const std::string& one : participantsOf(m_session.workshop()))
        names += toQt(one);
    QStringList shown;
    for (int i = 0; i < m_participant->count(); ++i)
        shown += m_participant->itemText(i);
    if (shown == names)
        return;
    m_participant->clear();
    m_participant->addItems(names);
    m_participant->setCurrentIndex(static_cast<int>(names.indexOf(name)));
    m_participant->setEditText(name);
}

void SixOfTenDialog::fillLongList()
{
    m_longList->clear();
    const QString wanted = m_search->text().trimmed();
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_session.workshop())) {
        const QString name = toQt(touchpoint->name);
        if (touchpoint->parked || !name.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(name, m_longList);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(touchpoint->id.value));
    }
    m_longList->setCurrentRow(0);
}

void SixOfTenDialog::showTen()
{
    const Workshop& workshop = m_session.workshop();
    std::vector<NamedTouchpoint> ten;
    for (const Id<Touchpoint> id : guessesOf(workshop, participant()))
        if (const Touchpoint* touchpoint = workshop.find(id))
            ten.push_back({id, toQt(touchpoint->name)});
    m_ten->setTouchpoints(ten);
    const bool hasName = !participant().empty();
    m_ten->setEnabled(hasName);
    m_longList->setEnabled(hasName);
    m_search->setEnabled(hasName);
    m_count->setText(tr("%1 of %2").arg(ten.size()).arg(mostGuesses));
}

void SixOfTenDialog::addCurrent()
{
    const QListWidgetItem* item = m_longList->currentItem();
    if (!item)
        return;
    std::vector<Id<Touchpoint>> ten = guessesOf(m_session.workshop(), participant());
    ten.emplace_back(Id<Touchpoint>{item->data(Qt::UserRole).toLongLong()});
    m_session.perform(setGuesses(m_session.workshop(), participant(), ten));
    m_search->selectAll();
}

void SixOfTenDialog::store()
{
    m_session.perform(setGuesses(m_session.workshop(), participant(), m_ten->touchpoints()));
    showTen(); // numbers, and what did not fit in
}

void SixOfTenDialog::showResult()
{
    if (const auto& analysis = m_computation.analysis())
        m_view->setResult(sixOfTen(m_session.workshop(), *analysis));
}

void SixOfTenDialog::turn(bool toResult)
{
    m_turn->setText(toResult ? tr("&Back to guessing") : tr("Show the &result"));
    m_sides->setCurrentIndex(toResult ? 1 : 0);
    if (toResult)
        showResult();
    else
        m_participant->setFocus();
}

} // namespace rundblick
