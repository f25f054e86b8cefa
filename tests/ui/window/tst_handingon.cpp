// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/ui/window/answering.h"
#include "ui/report/pdf.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/savefile.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// Copies and papers for people who must not read all of it, from the window, with real events.
class HandingOnTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void copiesGoWhereTheyAreChosen_data();
    void copiesGoWhereTheyAreChosen();
    void aFileThatIsThereIsAskedAbout_data();
    void aFileThatIsThereIsAskedAbout();
    void theWorkshopItselfIsNoCopy();
    void escapeWritesNothing_data();
    void escapeWritesNothing();
    void discreetPaperHasNoNames();

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    bool says(const QString& sentence) const;
    void press(QKeyCombination keys);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QString l1(const char* text)
{
    return QString::fromLatin1(text);
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

// In the window, which is not the active one at once when a dialog has gone.
void HandingOnTest::press(QKeyCombination keys)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
}

void HandingOnTest::copiesGoWhereTheyAreChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QByteArray>("brand");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("clean") << l1("Clean, for the client") << QByteArray("Veloria")
                           << QString::fromUtf8(
                                  "Veloria – E-bike customer journey CH 2026.rundblick");
    QTest::newRow("discreet") << l1("Discreet, for others") << QByteArray("Own brand")
                              << l1("Workshop.rundblick");
}

// From the key to the file.
void HandingOnTest::copiesGoWhereTheyAreChosen()
{
    QFETCH(QString, choice);
    QFETCH(QByteArray, brand);
    QFETCH(QString, proposal);
    const QString out = path(QTest::currentDataTag()); // the suffix is ours to know
    QString proposed;
    Person person;
    person.click(choice);
    person.answer([&](QDialog& dialog) {
        auto* line = dialog.findChild<QLineEdit*>(l1("fileNameEdit"));
        proposed = line ? line->text() : QString();
        return !proposed.isEmpty();
    });
    person.nameFile(out);
    press(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QVERIFY(person.isDone());
    QVERIFY(person.read().front().contains(l1("Neither copy holds the history")));
    QCOMPARE(proposed, proposal);
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("The copy is in ") + out + l1(".rundblick")), 20'000);
    const Result<Workshop> copy = readWorkshop(toStd(out + l1(".rundblick")));
    QVERIFY(copy);
    QCOMPARE(QByteArray::fromStdString(ownBrand(*copy)->name), brand);
    QCOMPARE(toQt(copy->all<Rater>().begin()->second.name).left(6), l1("Rater "));
    QCOMPARE(m_window->document()->path(), path("Veloria.rundblick"));
}

void HandingOnTest::aFileThatIsThereIsAskedAbout_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

// Whoever chooses a file that is there and says yes gets a copy that has nothing of it.
void HandingOnTest::aFileThatIsThereIsAskedAbout()
{
    QFETCH(bool, isReplaced);
    const QString out = path("there.rundblick");
    QVERIFY(saveFile(out, "anything"));
    Person person;
    person.click(l1("Discreet, for others"));
    person.nameFile(out);
    if (isReplaced) {
        person.click(l1("Yes"));
    } else {
        person.click(l1("No"));
        person.press(Qt::Key_Escape); // and leaves the file dialog, too
    }
    press(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QVERIFY(person.isDone());
    if (isReplaced) {
        QTRY_VERIFY_WITH_TIMEOUT(says(l1("The copy is in ") + out), 20'000);
        QVERIFY(readWorkshop(toStd(out)));
    } else {
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("anything"));
    }
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

void HandingOnTest::escapeWritesNothing_data()
{
    QTest::addColumn<bool>("isPaper");
    QTest::addColumn<int>("steps"); // before Escape
    QTest::newRow("copy, at once") << false << 0;
    QTest::newRow("copy, before the name") << false << 1;
    QTest::newRow("paper, at once") << true << 0;
    QTest::newRow("paper, before the name") << true << 1;
}

void HandingOnTest::escapeWritesNothing()
{
    QFETCH(bool, isPaper);
    QFETCH(int, steps);
    const QStringList before = QDir(m_folder->path()).entryList();
    Person person;
    if (steps > 0)
        person.click(isPaper ? QString::fromUtf8("Export …") : l1("Clean, for the client"));
    person.press(Qt::Key_Escape);
    if (isPaper)
        press(Qt::CTRL | Qt::Key_E);
    else
        press(Qt::CTRL | Qt::ALT | Qt::Key_K);
    QVERIFY(person.isDone());
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void HandingOnTest::discreetPaperHasNoNames()
{
    const QString out = path("discreet.pdf");
    Person person;
    person.answer([](QDialog& dialog) {
        auto* box = dialog.findChild<QCheckBox*>();
        auto* go = buttonIn(dialog, QString::fromUtf8("Export …"));
        if (!box || !go)
            return false;
        if (!box->isChecked())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        if (!box->isChecked())
            return false;
        QTest::mouseClick(go, Qt::LeftButton);
        return true;
    });
    person.nameFile(out);
    press(Qt::CTRL | Qt::Key_E);
    QVERIFY(person.isDone());
    QTRY_VERIFY_WITH_TIMEOUT(says(l1("Written to ") + out), 60'000);
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
