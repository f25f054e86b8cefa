// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "ui/report/pdf.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/files/exportdialog.h"
#include "ui/window/filestate/choicedialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

using namespace rundblick;

// Copies and papers for people who must not read all of it, from the window, with real events.
class HandingOnTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void copiesGoWhereTheyAreChosen_data();
    void copiesGoWhereTheyAreChosen();
    void aCopyForgetsWhatStoodThere();
    void theWorkshopItselfIsNoCopy();
    void escapeWritesNothing();
    void discreetPaperHasNoNames();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    bool says(const QString& sentence) const;
    void trigger(const QString& key) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

// Calls `act(dialog)` again and again, from the moment a dialog of this kind is there, until it is
// answered.
template <typename Dialog>
void answer(const std::function<void(Dialog*)>& act)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        QObject::connect(dialog, &QDialog::finished, timer, &QObject::deleteLater);
        act(dialog);
    });
    timer->start(50);
}

} // namespace

void HandingOnTest::initTestCase()
{
    QCoreApplication::setOrganizationName(l1("rundblick-test"));
    QCoreApplication::setApplicationName(l1("handingon"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    loadFonts();
    QApplication::setStyle(l1("Fusion"));
    Settings::setLanguage(l1("en"));
    useLanguage(l1("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(saveFile(path("Veloria.rundblick"), templateFile(Template::Sample, Language::English)));
    m_window = std::make_unique<MainWindow>(path("working"), Theme::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(m_window->open(path("Veloria.rundblick")));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis(), 20'000);
    m_window->computation()->cancelSimulation();
}

bool HandingOnTest::says(const QString& sentence) const
{
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(sentence))
            return true;
    return false;
}

// The command with this key, as its menu triggers it.
void HandingOnTest::trigger(const QString& key) const
{
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(key)) {
            action->trigger();
            return;
        }
    QFAIL(qPrintable(key));
}

void HandingOnTest::copiesGoWhereTheyAreChosen_data()
{
    QTest::addColumn<bool>("isDiscreet");
    QTest::addColumn<QByteArray>("brand");
    QTest::newRow("clean") << false << QByteArray("Veloria");
    QTest::newRow("discreet") << true << QByteArray("Own brand");
}

void HandingOnTest::copiesGoWhereTheyAreChosen()
{
    QFETCH(bool, isDiscreet);
    QFETCH(QByteArray, brand);
    const QString out = m_folder->filePath(l1(QTest::currentDataTag()) + l1(".rundblick"));
    m_window->writeClientCopy(out, isDiscreet);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("The copy is in ") + out), 20'000);
    const Result<Workshop> copy = readWorkshop(toStd(out));
    QVERIFY(copy);
    QCOMPARE(QByteArray::fromStdString(ownBrand(*copy)->name), brand);
    QCOMPARE(toQt(copy->all<Rater>().begin()->second.name).left(6), l1("Rater "));
    QCOMPARE(m_window->document()->path(), path("Veloria.rundblick"));
}

// Whoever chose a file that is there, and said yes, gets a copy that has nothing of it.
void HandingOnTest::aCopyForgetsWhatStoodThere()
{
    const QString out = path("there.rundblick");
    QVERIFY(saveFile(out, "anything"));
    m_window->writeClientCopy(out, true);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("The copy is in ") + out), 20'000);
    QVERIFY(readWorkshop(toStd(out)));
}

void HandingOnTest::theWorkshopItselfIsNoCopy()
{
    const QString own = path("Veloria.rundblick");
    m_window->writeClientCopy(own, true);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("A copy needs a file of its own")), 20'000);
    const Result<Workshop> still = readWorkshop(toStd(own));
    QVERIFY(still);
    QCOMPARE(ownBrand(*still)->name, std::string("Veloria"));
}

void HandingOnTest::escapeWritesNothing()
{
    const QStringList before = QDir(m_folder->path()).entryList();
    answer<ChoiceDialog>([](ChoiceDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    trigger(l1("Ctrl+Alt+K"));
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void HandingOnTest::discreetPaperHasNoNames()
{
    const QString out = path("discreet.pdf");
    ExportDialog dialog(ReportPage::All, m_window.get());
    dialog.show();
    QVERIFY(!dialog.isDiscreet());
    QTest::keyClick(dialog.findChild<QCheckBox*>(), Qt::Key_Space);
    QVERIFY(dialog.isDiscreet());
    m_window->writeDiscreetPdf(m_window->reportOptions(dialog.page()), dialog.paper(), out);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("The PDF is in ") + out), 60'000);
    QProcess reader;
    reader.start(l1("pdftotext"), {out, l1("-")});
    if (!reader.waitForStarted())
        QSKIP("pdftotext (package poppler-utils) is missing");
    QVERIFY(reader.waitForFinished());
    const QByteArray text = reader.readAllStandardOutput();
    QVERIFY(text.contains("Own brand") && text.contains("Brand A"));
    for (const auto& [id, brand] : m_window->document()->session().workshop().all<Brand>())
        QVERIFY2(!text.contains(brand.name.c_str()), brand.name.c_str());
}

QTEST_MAIN(HandingOnTest)
#include "tst_handingon.moc"
