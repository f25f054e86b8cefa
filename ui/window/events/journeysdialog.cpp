// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/journeysdialog.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/events/cleaningstep.h"
#include "ui/window/events/eventsstep.h"
#include "ui/window/events/journeywork.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr QSize preferredSize(960, 720);
constexpr int progressSteps = 1000;

QScrollArea* scrolled(QWidget* step, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it folds
    scroll->setWidget(step);
    return scroll;
}

} // namespace

JourneysDialog::JourneysDialog(
    Session& session, const std::filesystem::path& file, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_look(look)
    , m_work(new JourneyWork(session.workshop(), this))
    , m_title(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Import journeys"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(look, {20, 16, 20, 16}));
    layout->setSpacing(look.length(12));
    m_title->setFont(look.font(TextStyle::Title));
    layout->addWidget(m_title);
    layout->addWidget(createSteps(), 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look.length(4));
    m_progress->setAccessibleName(tr("Reading …"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    layout->addWidget(m_progress);
    layout->addWidget(createButtons());
    connect(m_work, &JourneyWork::started, this, &JourneysDialog::enable);
    connect(m_work, &JourneyWork::ended, this, &JourneysDialog::enable);
    connect(m_work, &JourneyWork::finished, this, &JourneysDialog::finish);
    connect(m_work, &JourneyWork::progressed, this,
        [this](double done) { m_progress->setValue(static_cast<int>(done * progressSteps)); });
    connect(m_work, &JourneyWork::failed, this, &JourneysDialog::tell);
    resizeWithinScreen(*this, preferredSize * look.scale);
    showStep(0);
    m_work->recognise(file);
}

QWidget* JourneysDialog::createSteps()
{
    m_events = new EventsStep(*m_work, m_look, this);
    m_cleaning = new CleaningStep(*m_work, m_look, this);
    m_steps->addWidget(scrolled(m_events, m_steps));
    m_steps->addWidget(scrolled(m_cleaning, m_steps));
    return m_steps;
}

QWidget* JourneysDialog::createButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = new QPushButton(tr("&Back"), buttons);
    m_next = new QPushButton(buttons);
    m_next->setObjectName(QStringLiteral("primary"));
    m_cancel = new QPushButton(tr("Cancel"), buttons);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setDefault(true);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &JourneysDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(0); });
    connect(m_next, &QPushButton::clicked, this, &JourneysDialog::goOn);
    return buttons;
}

void JourneysDialog::showStep(int step)
{
    m_isImporting = false;
    m_steps->setCurrentIndex(step);
    m_title->setText(step == 0 ? tr("What happened to customers") : tr("How journeys are cleaned"));
    m_next->setText(step == 0 ? tr("Co&ntinue") : tr("&Import"));
    enable();
}

void JourneysDialog::goOn()
{
    if (m_steps->currentIndex() == 0) {
        m_cleaning->enter();
        showStep(1);
        return;
    }
    m_isImporting = true;
    m_progress->setValue(0);
    m_work->import();
}

// What rules of cleaning make less is told beside them.
void JourneysDialog::tell(const Error& error)
{
    const bool helpsToClean = m_steps->currentIndex() == 1
        && (error.code == Code::RoomFull || error.code == Code::InventoryFull);
    if (helpsToClean)
        return m_cleaning->showError(sentence(error));
    showStep(0);
    m_events->showError(sentence(error));
}

void JourneysDialog::enable()
{
    const bool isRunning = m_work->isRunning();
    const int step = m_steps->currentIndex();
    m_isImporting = m_isImporting && isRunning;
    m_progress->setRange(0, m_isImporting ? progressSteps : 0);
    m_progress->setVisible(isRunning);
    m_cleaning->setEnabled(!m_isImporting);
    m_back->setVisible(step > 0);
    m_back->setEnabled(!isRunning);
    m_next->setEnabled(!isRunning && m_work->sample());
    const QWidget* focus = focusWidget();
    if (!isRunning && m_next->isEnabled() && (!focus || focus == m_cancel))
        m_next->setFocus(); // it could not have it before
    m_cancel->setText(m_isImporting ? tr("Stop") : tr("Cancel"));
}

void JourneysDialog::reject()
{
    if (!m_isImporting) {
        QDialog::reject();
        return;
    }
    m_work->cancel();
}

QString JourneysDialog::report() const
{
    return sentences(m_work->imported()->summary, NumberStyle(m_session.workshop().setup()));
}

// One edit; refused where the workshop changed meanwhile, which the window says.
void JourneysDialog::finish()
{
    if (m_session.perform(m_work->imported()->edit))
        accept();
}

} // namespace rundblick
