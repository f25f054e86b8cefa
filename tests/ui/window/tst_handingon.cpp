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
#include "ui/window/files/onworker.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
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
    void workEndsWithItsOwner();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void copyInto(const QString& path, int steps);
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

// Answers the file dialog that comes, and whatever it asks about replacing.
void answerFileDialog(const QString& path)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    });
    timer->start(10);
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

// The way from the top of the list, by keys, then the file.
void HandingOnTest::copyInto(const QString& path, int steps)
{
    QTimer::singleShot(50, m_window.get(), [path, steps] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        if (!qEnvironmentVariableIsEmpty("RUNDBLICK_GRABS"))
            dialog->grab().save(qEnvironmentVariable("RUNDBLICK_GRABS") + l1("/clientcopy.png"));
        answerFileDialog(path);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    });
    trigger(l1("Ctrl+Alt+C"));
}

void HandingOnTest::copiesGoWhereTheyAreChosen_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QByteArray>("brand");
    QTest::newRow("clean") << 0 << QByteArray("Veloria");
    QTest::newRow("discreet") << 1 << QByteArray("Own brand");
}

void HandingOnTest::copiesGoWhereTheyAreChosen()
{
    QFETCH(int, steps);
    QFETCH(QByteArray, brand);
    const QString out = m_folder->filePath(l1(QTest::currentDataTag()) + l1(".rundblick"));
    copyInto(out, steps);
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
    copyInto(out, 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("The copy is in ") + out), 20'000);
    QVERIFY(readWorkshop(toStd(out)));
}

void HandingOnTest::theWorkshopItselfIsNoCopy()
{
    const QString own = path("Veloria.rundblick");
    copyInto(own, 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("A copy needs a file of its own")), 20'000);
    const Result<Workshop> still = readWorkshop(toStd(own));
    QVERIFY(still);
    QCOMPARE(ownBrand(*still)->name, std::string("Veloria"));
}

void HandingOnTest::escapeWritesNothing()
{
    const QStringList before = QDir(m_folder->path()).entryList();
    QTimer::singleShot(50, m_window.get(),
        [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    trigger(l1("Ctrl+Alt+C"));
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void HandingOnTest::discreetPaperHasNoNames()
{
    const QString out = path("discreet.pdf");
    QTimer::singleShot(50, m_window.get(), [out] {
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(!dialog->isDiscreet());
        QTest::keyClick(dialog->findChild<QCheckBox*>(), Qt::Key_Space);
        QVERIFY(dialog->isDiscreet());
        if (!qEnvironmentVariableIsEmpty("RUNDBLICK_GRABS"))
            dialog->grab().save(qEnvironmentVariable("RUNDBLICK_GRABS") + l1("/export.png"));
        answerFileDialog(out);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    trigger(l1("Ctrl+E"));
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

void HandingOnTest::workEndsWithItsOwner()
{
    std::atomic<bool> wasStopped = false;
    bool followed = false;
    {
        QObject owner;
        new OnWorker(
            [&](const std::stop_token& stop) -> std::function<void()> {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                wasStopped = true;
                return [&] { followed = true; };
            },
            &owner);
    }
    QCoreApplication::processEvents();
    QVERIFY(wasStopped && !followed);
}

QTEST_MAIN(HandingOnTest)
#include "tst_handingon.moc"
