// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/diagnosis/diagnosis.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/diagnosis/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace rundblick;

// The log while somebody works with a client's data, and the window in which it is looked at.
class DiagnosticsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nothingOfTheClientIsRecorded();
    void isShownBeforeItIsSaved();
    void anUnexpectedEndIsToldWithWhatItLeft();
    void anUnexpectedEndWithNothingLeftIsTold();

private:
    std::unique_ptr<MainWindow> openWindow();
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void spoil(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const char* const secret = "Muster"; // in the names of files, touchpoints, clients …

QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

Workshop secretWorkshop()
{
    Workshop workshop = smallWorkshop();
    Setup setup = workshop.setup();
    Setup after = setup;
    after.title = "Muster-Workshop";
    after.client = "Brauerei Muster AG";
    workshop.apply({EditKind::ChangeSetup, {Change<Setup>{setup, after}}});
    return workshop;
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* one : parent.findChildren<QPushButton*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

QAction* action(const MainWindow& window, const QString& text)
{
    for (QAction* one : window.findChildren<QAction*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

// Acts on the dialog of this kind as soon as it is there.
template <typename Dialog>
void whenShown(std::function<void(Dialog&)> act)
{
    QTimer::singleShot(0, qApp, [act = std::move(act)] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (dialog)
            act(*dialog);
        else
            whenShown<Dialog>(act);
    });
}

} // namespace

void DiagnosticsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(l1("rundblick-test"));
    QCoreApplication::setApplicationName(l1("diagnostics"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setStyle(l1("Fusion"));
    loadFonts();
    Settings::setLanguage(l1("en"));
    useLanguage(l1("en"));
}

void DiagnosticsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(logFolder()).removeRecursively());
    m_path = path(l1("Muster.rundblick"));
}

std::unique_ptr<MainWindow> DiagnosticsTest::openWindow()
{
    auto window = std::make_unique<MainWindow>(path(l1("working")), Theme::Light);
    window->show();
    return window->open(m_path) ? std::move(window) : nullptr;
}

// A workshop file whose pages are broken in the middle.
void DiagnosticsTest::spoil(const QString& name)
{
    QVERIFY(QFile::copy(m_path, path(name)));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 4));
    file.write(QByteArray(static_cast<int>(file.size() / 2), '\x5a'));
}

// Runs first: SQLite takes its listener before its first use only.
void DiagnosticsTest::nothingOfTheClientIsRecorded()
{
    {
        const Diagnosis diagnosis(logFolder());
        QVERIFY(writeWorkshop(toStd(m_path), secretWorkshop(), Existing::Refuse));
        const auto window = openWindow();
        QVERIFY(window);
        Session& session = window->document()->session();
        const Id<Touchpoint> id = session.workshop().all<Touchpoint>().begin()->first;
        QVERIFY(session.perform(renameTouchpoint(session.workshop(), id, "Muster-Kiosk")));
        QVERIFY(session.perform(
            addTouchpoints(session.workshop(), {"Muster-Messe", "Muster-Katalog"})));
        QVERIFY(!session.perform(renameTouchpoint(session.workshop(), id, "Muster-Messe")));
        session.undo();
        spoil(l1("Muster kaputt.rundblick"));
        QVERIFY(!window->open(path(l1("Muster kaputt.rundblick"))));
        window->say(window->open(path(l1("Muster fehlt.rundblick"))).error());
        window->document()->saveCopy(path(l1("Muster fehlt/Kopie.rundblick")));
        qWarning("QString::arg: Argument missing: %s, AG", secret);
        qWarning() << m_path << QString::fromUtf8("Müster");
        QVERIFY(window->close());
    }
    const QString text = diagnosticsText(logFolder());
    for (const char* recorded : {"start of Rundblick", "workshop 1: opened, 6 touchpoints",
             "workshop 1: edit of kind", "told: file-missing", "warning: SQLite ",
             "QString::arg: Argument missing", "workshop 1: closed", ": end"})
        QVERIFY2(text.contains(l1(recorded)), qPrintable(l1(recorded) + QLatin1Char('\n') + text));
    for (const char* hidden :
        {"Muster", "muster", "ster", "Kiosk", "Katalog", "Brauerei", "kaputt"})
        QVERIFY2(!text.contains(l1(hidden)), qPrintable(l1(hidden) + QLatin1Char('\n') + text));
    QVERIFY(!text.contains(m_folder->path()));
    QVERIFY(!text.contains(QDir::homePath() + QLatin1Char('/')));
}

void DiagnosticsTest::isShownBeforeItIsSaved()
{
    QVERIFY(QDir().mkpath(logFolder()));
    QFile report(logFolder() + l1("/crash-1700000000-7.txt"));
    QVERIFY(report.open(QIODevice::WriteOnly));
    report.write("Rundblick 0.0 ended by signal 11\nstack:\n"
                 "/home/anna/bin/rundblick(_ZN9rundblick10MainWindow5buildEv+0x12)[0x55d0]\n");
    report.close();
    MainWindow window(path(l1("working")), Theme::Light);
    window.show();
    const QString saved = path(l1("diagnostics.txt"));
    QString shown;
    whenShown<DiagnosticsDialog>([&](DiagnosticsDialog& dialog) {
        shown = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        whenShown<QFileDialog>([&](QFileDialog& files) {
            files.selectFile(saved);
            QMetaObject::invokeMethod(&files, "accept");
        });
        QTest::mouseClick(button(dialog, QStringLiteral("&Save …")), Qt::LeftButton);
        dialog.reject();
    });
    action(window, QStringLiteral("&Save diagnostics …"))->trigger();
    for (const char* part : {"Rundblick: " RUNDBLICK_VERSION, "Qt: 6", "SQLite: 3.", "screen: ",
             "recent files: ", "rundblick(rundblick::MainWindow::build()+0x12)", "--- log ---"})
        QVERIFY2(shown.contains(l1(part)), qPrintable(l1(part) + QLatin1Char('\n') + shown));
    QVERIFY(!shown.contains(l1("anna")));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), shown);
}

void DiagnosticsTest::anUnexpectedEndIsToldWithWhatItLeft()
{
    QVERIFY(writeWorkshop(toStd(m_path), secretWorkshop(), Existing::Refuse));
    auto window = openWindow();
    Session& session = window->document()->session();
    const Id<Touchpoint> id = session.workshop().all<Touchpoint>().begin()->first;
    QVERIFY(session.perform(renameTouchpoint(session.workshop(), id, "Kiosk")));
    const Workshop after = session.workshop();
    window.reset(); // without close()

    MainWindow next(path(l1("working")), Theme::Light);
    next.noteUnexpectedEnd();
    next.show();
    QStringList told;
    whenShown<QMessageBox>([&](QMessageBox& first) {
        told << first.text();
        whenShown<DiagnosticsDialog>([&](DiagnosticsDialog& dialog) {
            told << dialog.windowTitle();
            whenShown<QMessageBox>([&](QMessageBox& again) {
                told << again.text();
                button(again, l1("&Continue"))->click();
            });
            dialog.reject();
        });
        button(first, QStringLiteral("&Save diagnostics …"))->click();
    });
    QVERIFY(next.offerUnfinished());
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].startsWith(
                 QStringLiteral("Rundblick ended unexpectedly. “Muster-Workshop” has changes of ")),
        qPrintable(told[0]));
    QCOMPARE(told[1], l1("Save diagnostics"));
    QCOMPARE(told[2], told[0]);
    QVERIFY(next.document()->session().workshop() == after);
    QVERIFY(next.close());
}

void DiagnosticsTest::anUnexpectedEndWithNothingLeftIsTold()
{
    MainWindow window(path(l1("working")), Theme::Light);
    window.show();
    const auto isTold = [&window] {
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible()
                && label->text().startsWith(l1("Rundblick ended unexpectedly"));
        });
    };
    window.tellUnexpectedEnd();
    QVERIFY(!isTold()); // it ended as it should
    window.noteUnexpectedEnd();
    QVERIFY(!window.offerUnfinished());
    window.tellUnexpectedEnd();
    QVERIFY(isTold());
}

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
