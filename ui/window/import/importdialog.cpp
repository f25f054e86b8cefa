// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/importdialog.h"

#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/import/checkstep.h"
#include "ui/window/import/columnsstep.h"
#include "ui/window/import/donestep.h"
#include "ui/window/import/filestep.h"
#include "ui/window/import/importwork.h"
#include "ui/window/import/profilefolder.h"
#include "ui/window/import/scalestep.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace rundblick {
namespace {

constexpr QSize preferredSize(1080, 720);
constexpr int fineness = 1000; // of the progress

enum Steps { File, Columns, Scale, Check, Done };

} // namespace

ImportDialog::ImportDialog(Session& session, const QString& path, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_look(look)
    , m_work(new ImportWork(session.workshop(), keptProfiles(), this))
{
    setWindowTitle(tr("Import a table"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.length(24), look.length(16), look.length(24), look.length(16));
    column->setSpacing(look.length(16));
    column->addWidget(createHeads());
    column->addWidget(createSteps(), 1);
    column->addWidget(createFoot());
    resizeWithinScreen(*this, preferredSize * look.scale);
    connect(m_work, &ImportWork::started, this, &ImportDialog::follow);
    connect(m_work, &ImportWork::ended, this, &ImportDialog::follow);
    connect(m_work, &ImportWork::failed, this, &ImportDialog::tell);
    for (const auto known : {&ImportWork::valuesCounted, &ImportWork::checked})
        connect(m_work, known, this, &ImportDialog::focusStep);
    connect(m_work, &ImportWork::progressed, this,
        [this](double done) { m_progress->setValue(static_cast<int>(done * fineness)); });
    showStep(File);
    m_work->recognise(toPath(path));
}

// What is being typed in a table is taken while all of it is there.
ImportDialog::~ImportDialog()
{
    if (QWidget* field = focusWidget())
        field->clearFocus();
}

QWidget* ImportDialog::createHeads()
{
    auto* heads = new QWidget(this);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.length(8));
    const QString names[]
        = {tr("1  File"), tr("2  Columns"), tr("3  Scale"), tr("4  Check"), tr("5  Report")};
    for (int i = 0; i < 5; ++i) {
        QPushButton* head = createChip(names[i], m_look, heads);
        head->setAutoDefault(false);
        connect(head, &QPushButton::clicked, this, [this, i] { showStep(i); });
        row->addWidget(head);
        m_heads.push_back(head);
    }
    row->addStretch();
    return heads;
}

QWidget* ImportDialog::createSteps()
{
    m_stack = new QStackedWidget(this);
    auto* file = new FileStep(*m_work, m_look, this);
    connect(file, &FileStep::otherFileWanted, this, &ImportDialog::askFile);
    m_steps = {file, new ColumnsStep(*m_work, m_look, this), new ScaleStep(*m_work, m_look, this),
        new CheckStep(*m_work, m_look, this), new DoneStep(*m_work, m_look, this)};
    for (ImportStep* step : m_steps) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(step);
        m_stack->addWidget(scroll);
        connect(step, &ImportStep::changed, this, &ImportDialog::follow);
    }
    return m_stack;
}

QWidget* ImportDialog::createFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.length(8));
    m_lack = new QLabel(foot);
    m_lack->setTextFormat(Qt::PlainText);
    m_lack->setWordWrap(true);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, fineness);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(m_look.length(8));
    m_progress->setAccessibleName(tr("Reading the table"));
    m_stop = new QPushButton(tr("S&top"), foot);
    m_back = new QPushButton(tr("&Back"), foot);
    m_next = new QPushButton(foot);
    m_next->setObjectName(QStringLiteral("primary"));
    m_next->setDefault(true);
    m_close = new QPushButton(tr("Cancel"), foot);
    row->addWidget(m_lack, 2);
    row->addWidget(m_progress, 1);
    for (QPushButton* button : {m_stop, m_back, m_close, m_next}) {
        button->setAutoDefault(button == m_next);
        row->addWidget(button);
    }
    connect(m_stop, &QPushButton::clicked, m_work, &ImportWork::cancel);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(current() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

int ImportDialog::current() const
{
    return m_stack->currentIndex();
}

void ImportDialog::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_lack->setObjectName(QString());
    m_steps[static_cast<std::size_t>(step)]->enter();
    follow();
    focusStep();
}

// The first field of the step, or the way on.
void ImportDialog::focusStep()
{
    QWidget* step = m_steps[static_cast<std::size_t>(current())];
    QWidget* field = step->nextInFocusChain();
    while (step->isAncestorOf(field)
        && !(field->isEnabled() && field->isVisible() && (field->focusPolicy() & Qt::TabFocus)))
        field = field->nextInFocusChain();
    const bool isField = step->isAncestorOf(field) && current() != Check;
    (isField ? field : m_next)->setFocus();
}

// The heads, the buttons and what lacks follow from where the work stands.
void ImportDialog::follow()
{
    const bool isRunning = m_work->isRunning();
    const int at = current();
    const QString lack = m_steps[static_cast<std::size_t>(at)]->lack();
    for (int i = 0; i < static_cast<int>(m_heads.size()); ++i) {
        QPushButton* head = m_heads[static_cast<std::size_t>(i)];
        head->setChecked(i == at);
        head->setEnabled(m_hasImported ? i == Done : i <= at);
    }
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    if (!isRunning)
        m_progress->setValue(0);
    m_lack->setText(lack);
    m_lack->setVisible(true);
    m_back->setVisible(!m_hasImported && at > File);
    m_back->setEnabled(!isRunning);
    m_next->setVisible(!m_hasImported);
    m_next->setText(at == Check ? tr("&Import") : tr("Contin&ue"));
    m_next->setEnabled(lack.isEmpty() && !isRunning);
    m_close->setText(m_hasImported ? tr("Close") : tr("Cancel"));
}

void ImportDialog::goOn()
{
    if (current() == Check)
        import();
    else
        showStep(current() + 1);
}

// One edit; refused where the workshop changed meanwhile, which the window says.
void ImportDialog::import()
{
    if (!m_work->outcome() || !m_session.perform(m_work->outcome()->imported.edit))
        return;
    m_hasImported = true;
    showStep(Done);
    m_close->setDefault(true);
    m_close->setFocus();
}

void ImportDialog::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which table?"), {}, tableFilter());
    if (!path.isEmpty())
        m_work->recognise(toPath(path));
}

// What was stopped begins anew where its step is entered again.
void ImportDialog::tell(const Error& error)
{
    if (error.code == Code::Cancelled && (current() == Scale || current() == Check))
        showStep(current() - 1);
    follow();
    m_lack->setText(
        error.code == Code::Cancelled ? tr("Stopped. Nothing was changed.") : sentence(error));
}

// First what is under way, then the dialog.
void ImportDialog::reject()
{
    m_work->cancel();
    if (m_hasImported)
        QDialog::accept();
    else
        QDialog::reject();
}

QString ImportDialog::tableFilter()
{
    return tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)");
}

} // namespace rundblick
