// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/pages/flowpage.h"
#include "ui/pages/journeypage.h"
#include "ui/pages/mappage.h"
#include "ui/pages/matrixpage.h"
#include "ui/pages/mixpage.h"
#include "ui/pages/ratingspage.h"
#include "ui/pages/setuppage.h"
#include "ui/pages/wheelpage.h"
#include "ui/panels/derivation/numberexplainer.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/documentlog.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/buttonaccessible.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"
#include "ui/window/actions.h"
#include "ui/window/discreet/discreetclipboard.h"
#include "ui/window/exports/exporter.h"
#include "ui/window/filestate/filebar.h"
#include "ui/window/lookstyle.h"
#include "ui/window/noticebar.h"
#include "ui/window/rail.h"
#include "ui/window/start/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/stylesheet.h"
#include "ui/window/topbar.h"
#include "ui/window/tour/guidedtour.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

// On the rail and among the pages, whatever the numbers of the kinds are.
int placeOf(PageKind page)
{
    return static_cast<int>(std::ranges::find(allPages, page) - std::begin(allPages));
}

} // namespace

QString nameOf(PageKind page)
{
    switch (page) {
    case PageKind::Setup:
        return MainWindow::tr("Set-up");
    case PageKind::Map:
        return MainWindow::tr("Map");
    case PageKind::Journey:
        return MainWindow::tr("Journey");
    case PageKind::Flow:
        return MainWindow::tr("Flow");
    case PageKind::Ratings:
        return MainWindow::tr("Ratings");
    case PageKind::Wheel:
        return MainWindow::tr("Wheel");
    case PageKind::Matrix:
        return MainWindow::tr("Matrix");
    case PageKind::Mix:
        return MainWindow::tr("Mix");
    case PageKind::Report:
        return MainWindow::tr("Report");
    }
    return {};
}

MainWindow::MainWindow(QString workingFolder, Theme systemTheme, QWidget* parent)
    : QMainWindow(parent)
    , m_workingFolder(std::move(workingFolder))
    , m_theme(themeFor(Settings::look(), systemTheme))
    , m_systemTheme(systemTheme)
    , m_size{Settings::scale(), Settings::workshopMode()}
    , m_clipboard(new DiscreetClipboard(
          [this] { return m_document ? &m_document->session().workshop() : nullptr; }, this))
    , m_exporter(new Exporter(*this))
{
    installButtonAccessibility();
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    constexpr QSize border(16, 48); // of the window frame, about
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - border));
    restoreGeometry(Settings::windowGeometry());
    build();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages go before what they work with
}

void MainWindow::showDocument(std::unique_ptr<Document> document)
{
    m_document = std::move(document);
    Session& session = m_document->session();
    m_selection = std::make_unique<Selection>(session);
    m_computation = std::make_unique<Computation>(session);
    connect(&session, &Session::changed, this, &MainWindow::followDocument);
    connect(&session, &Session::changed, this, &MainWindow::followStyle);
    connect(&session, &Session::failed, this, qOverload<const Error&>(&MainWindow::say));
    connect(
        m_computation.get(), &Computation::failed, this, qOverload<const Error&>(&MainWindow::say));
    connect(m_document.get(), &Document::saveStateChanged, this, &MainWindow::followDocument);
    connect(m_document.get(), &Document::failed, this, qOverload<const Error&>(&MainWindow::say));
    connect(m_document.get(), &Document::lockLost, this, &MainWindow::tellLockLost);
    connect(m_document.get(), &Document::copySaved, this,
        [this](const QString& copy) { say(tr("The copy is in %1.").arg(copy)); });
    if (!m_document->path().isEmpty())
        Settings::addRecentFile(m_document->path());
    logDocument(*m_document);
    m_computation->start();
    build();
    for (const Message& notice : m_document->notices())
        if (notice.code == Code::DigestDiffers) // when the window is there
            QMetaObject::invokeMethod(
                this, [this, notice] { tellDoubt(notice); }, Qt::QueuedConnection);
        else
            say(notice);
}

// Everything that look and language are in, from scratch.
void MainWindow::build()
{
    m_look = screenLook(m_theme, m_size);
    delete takeCentralWidget(); // pages borrow the look, the old one is gone
    m_explainer = nullptr; // went with them
    setStatusBar(nullptr);
    QApplication::setStyle(new LookStyle(m_look));
    QApplication::setFont(m_look.font(TextStyle::Body));
    QToolTip::setFont(m_look.font(TextStyle::Small));
    QToolTip::setPalette(m_look.palette());
    QApplication::setPalette(
        m_look.palette()); // a style sheet keeps the window's from its children
    setStyleSheet(rundblick::styleSheet(m_look));
    m_actions = std::make_unique<Actions>(*this);
    setCentralWidget(m_document ? createWorkspace() : createStart());
    followDocument();
    if (m_document)
        page()->setFocus();
}

QWidget* MainWindow::createStart()
{
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new NoticeBar(m_look);
    auto* start = new StartPage(m_look);
    connect(start, &StartPage::beginningChosen, this, &MainWindow::askCreate);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect( // when its button is done: what is opened takes the place of this page
        start, &StartPage::backupsRequested, this, [this] { showBackups(); }, Qt::QueuedConnection);
    connect(start, &StartPage::recentChosen, this, [this](const QString& path) {
        if (const Status opened = open(path); !opened)
            say(opened.error());
    });
    layout->addWidget(m_notice);
    layout->addWidget(start, 1);
    return central;
}

QWidget* MainWindow::createWorkspace()
{
    auto* topBar = new TopBar(*m_document, m_look);
    topBar->addAction(m_actions->undo());
    topBar->addAction(m_actions->redo());
    topBar->addAction(m_actions->find());
    topBar->addAction(m_actions->exportPdf(), true);
    connect(topBar, &TopBar::stateClicked, this, &MainWindow::showFileChoices);
    auto* fileBar = new FileBar(*m_document, m_look);
    connect(fileBar, &FileBar::choicesRequested, this, &MainWindow::showFileChoices);
    connect( // when its button is done: another bar takes its place
        fileBar, &FileBar::newStateRequested, this, &MainWindow::showNewState,
        Qt::QueuedConnection);
    m_notice = new NoticeBar(m_look);
    m_rail = new Rail(m_look);
    m_pages = new QStackedWidget;
    int key = Qt::Key_1;
    for (const PageKind page : allPages) {
        m_rail->addPage(nameOf(page), QKeySequence(Qt::CTRL | Qt::Key(key++)));
        auto* place = new QScrollArea; // its page is made when it is first shown
        place->setObjectName(QStringLiteral("page"));
        place->setWidgetResizable(true);
        place->setFrameShape(QFrame::NoFrame);
        place->setFocusPolicy(Qt::NoFocus);
        m_pages->addWidget(place);
    }
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(allPages[page]); });
    setStatusBar(new StatusLine(surroundings()));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto* central = new QWidget;
    m_explainer = new NumberExplainer(surroundings(), central);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(topBar);
    layout->addWidget(fileBar);
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    showPage(m_current);
    return central;
}

void MainWindow::showPage(PageKind page)
{
    m_current = page;
    if (!m_document)
        return;
    this->page(page); // is made
    m_pages->setCurrentIndex(placeOf(page));
    m_rail->setCurrent(placeOf(page));
    this->page()->setFocus();
}

Page* MainWindow::page() const
{
    return m_pages->currentWidget()->findChild<Page*>();
}

Page* MainWindow::page(PageKind page)
{
    auto* place = static_cast<QScrollArea*>(m_pages->widget(placeOf(page)));
    if (!place->widget()) {
        auto* margins = new QWidget; // the page scrolls where the window is too small for it
        margins->setObjectName(QStringLiteral("page"));
        auto* layout = new QVBoxLayout(margins);
        layout->setContentsMargins(
            m_look.length(16), m_look.length(12), m_look.length(16), m_look.length(12));
        layout->addWidget(createPage(page));
        place->setWidget(margins);
    }
    return place->findChild<Page*>();
}

Surroundings MainWindow::surroundings()
{
    return {m_document->session(), *m_computation, *m_selection, m_look};
}

Page* MainWindow::createPage(PageKind page)
{
    switch (page) {
    case PageKind::Setup:
        return new SetupPage(surroundings());
    case PageKind::Map:
        return new MapPage(surroundings());
    case PageKind::Journey:
        return new JourneyPage(surroundings());
    case PageKind::Flow:
        return new FlowPage(surroundings());
    case PageKind::Ratings:
        return new RatingsPage(surroundings());
    case PageKind::Wheel:
        return new WheelPage(surroundings());
    case PageKind::Matrix:
        return new MatrixPage(surroundings());
    case PageKind::Mix:
        return new MixPage(surroundings());
    case PageKind::Report:
        return createReportPage();
    }
    return nullptr;
}

void MainWindow::explainNumber()
{
    if (m_explainer)
        m_explainer->explainCurrent();
}

void MainWindow::startTour()
{
    if (m_document)
        new GuidedTour(*this);
}

void MainWindow::followDocument()
{
    m_actions->followDocument();
    QStringList states;
    if (m_document && m_document->isReadOnly())
        states << tr("read only");
    if (m_document && Settings::isDiscreet())
        states << tr("discreet for others");
    setWindowTitle(!m_document ? QStringLiteral("Rundblick")
            : states.isEmpty()
            ? tr("%1 – Rundblick").arg(m_document->name())
            : tr("%1 (%2) – Rundblick").arg(m_document->name(), states.join(QStringLiteral(", "))));
}

void MainWindow::say(const Error& error)
{
    if (error.code == Code::Cancelled)
        return;
    logRefusal(error);
    say(sentence(error));
}

void MainWindow::say(const QString& sentence)
{
    m_notice->say(sentence);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !m_document)
        return;
    m_document->lookAtFile(); // writes what is left, or sees what others did to the file
    if (isActiveWindow())
        m_document->refreshLock(); // which may be another's after a long sleep
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closeDocument()) {
        event->ignore();
        return;
    }
    Settings::setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    const QString path = urls.first().toLocalFile();
    if (isImported(path) && m_document) // when whoever let it go is done
        QMetaObject::invokeMethod(
            this, [this, path] { importFile(path); }, Qt::QueuedConnection);
    else if (isImported(path))
        say(tr("Open the workshop first into which “%1” shall be imported.")
                .arg(QFileInfo(path).fileName()));
    else if (const Status opened = open(path); !opened)
        say(opened.error());
}

} // namespace rundblick
