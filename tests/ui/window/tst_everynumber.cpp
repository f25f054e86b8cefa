// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/derivation.h"
#include "core/store/workshopfile.h"
#include "tests/core/engine/derivationcases.h"
#include "tests/ui/window/textrecorder.h"
#include "ui/pages/page.h"
#include "ui/panels/derivation/numberexplainer.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace rundblick;

namespace {

// Names without digits, so that every digit on the screen is a number.
Workshop namedWorkshop()
{
    Workshop workshop = workshopFor(QStringLiteral("everything"));
    const auto rename = [&]<typename Record>(std::initializer_list<const char*> names) {
        std::size_t next = 0;
        for (const Record* record : ordered<Record>(workshop)) {
            Record renamed = *record;
            renamed.name = names.begin()[next++ % names.size()];
            put(workshop, renamed);
        }
    };
    rename.operator()<Brand>({"Alpha", "Beta", "Gamma"});
    rename.operator()<Criterion>({"Trust", "Service", "Influence"});
    return workshop;
}

// Where a person enters, chooses or sorts: what stands there is not computed.
bool isEntry(const QWidget* widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QHeaderView*>(widget)
            || qobject_cast<const QAbstractButton*>(widget))
            return true;
    return false;
}

// Words about settings and keys, and the number of rows that stand below: nothing is computed.
bool isTold(const QString& text)
{
    static const char* const told[] = {"360°", "Coverage target τ", "95 % interval · ",
        "Values with * are assumed", "are treated differently", "is treated differently", "Ctrl+",
        "F2 ", "Effect to keep, today"};
    return std::ranges::any_of(
        told, [&](const char* part) { return text.contains(QString::fromUtf8(part)); });
}

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

// Walks over every page as it is painted: each number that can be read must open its derivation.
class EveryNumberTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNumberOfAPageCanBeAsked_data();
    void everyNumberOfAPageCanBeAsked();

private:
    void check(QWidget& page);
    void checkText(QWidget& page, const PaintedText& painted);
    bool isExplained(const QWidget& widget, QPoint global) const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_unexplained;
    int m_checked = 0;
};

void EveryNumberTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("everynumber"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    Settings::setLook(LookChoice::Light);
    useLanguage(QStringLiteral("en"));
    const QString path = m_folder.filePath(QStringLiteral("Workshop.rundblick"));
    Workshop workshop = namedWorkshop();
    Method method = workshop.method();
    method.draws = 500;
    put(workshop, method);
    QVERIFY(writeWorkshop(path.toStdString(), workshop, Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder.path(), Theme::Light);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(m_window->open(path));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
            && m_window->computation()->analysis()->stage == Stage::Robustness,
        60'000);
}

void EveryNumberTest::everyNumberOfAPageCanBeAsked_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("selects");
    for (const PageKind page :
        {PageKind::Journey, PageKind::Wheel, PageKind::Matrix, PageKind::Mix})
        for (const bool selects : {false, true})
            QTest::addRow("%d %s", int(page), selects ? "selected" : "plain")
                << int(page) << selects;
}

void EveryNumberTest::everyNumberOfAPageCanBeAsked()
{
    QFETCH(int, page);
    QFETCH(bool, selects);
    m_unexplained.clear();
    m_checked = 0;
    m_window->showPage(PageKind(page));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->computation()->isRunning(), 60'000);
    const Analysis& analysis = *m_window->computation()->analysis();
    m_window->selection()->select(
        selects ? std::optional(analysis.touchpoints[1].id) : std::nullopt);
    QCoreApplication::processEvents(); // what follows the selection has followed
    QWidget& shown = *m_window->page();
    for (QToolButton* more : shown.findChildren<QToolButton*>())
        if (more->isCheckable() && more->isVisible() && !more->isChecked())
            more->click();
    check(shown);
    for (QStackedWidget* stack : shown.findChildren<QStackedWidget*>())
        for (int part = 0; part < stack->count(); ++part) {
            const int before = stack->currentIndex();
            stack->setCurrentIndex(part);
            check(shown);
            stack->setCurrentIndex(before);
        }
    m_unexplained.removeDuplicates();
    QVERIFY2(m_unexplained.isEmpty(), qPrintable(m_unexplained.join(u'\n')));
    QVERIFY2(m_checked > 5, "there are not that few numbers on a page");
}

void EveryNumberTest::check(QWidget& page)
{
    QTest::qWait(150); // layouts and plots settle
    TextRecorder recorder(page.size());
    page.render(&recorder, QPoint(), QRegion(), QWidget::DrawChildren);
    for (const PaintedText& painted : recorder.texts())
        if (hasDigit(painted.text))
            checkText(page, painted);
}

void EveryNumberTest::checkText(QWidget& page, const PaintedText& painted)
{
    const QPoint place = painted.middle.toPoint();
    QWidget* widget = page.childAt(place);
    if (!widget || isEntry(widget) || qobject_cast<QSplitterHandle*>(widget)
        || !widget->visibleRegion().contains(widget->mapFrom(&page, place)))
        return; // scrolled out of sight
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (isTold(label ? label->text() : painted.text))
        return;
    ++m_checked;
    if (!isExplained(*widget, page.mapToGlobal(place)))
        m_unexplained += QStringLiteral("%1 “%2”: %3")
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                 widget->objectName(), painted.text);
}

bool EveryNumberTest::isExplained(const QWidget& widget, QPoint global) const
{
    const auto number = NumberExplainer::numberUnder(widget, global);
    if (!number)
        return false;
    const Workshop& workshop = m_window->document()->session().workshop();
    const Analysis& analysis = *m_window->computation()->analysis();
    return derive(workshop, studyOf(workshop), analysis, *number).has_value();
}

QTEST_MAIN(EveryNumberTest)
#include "tst_everynumber.moc"
