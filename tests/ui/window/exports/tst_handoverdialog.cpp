// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/answering.h"
#include "ui/paint/look.h"
#include "ui/report/exports/formatwords.h"
#include "ui/support/settings.h"
#include "ui/window/exports/handoverdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// The dialog in which a person says what the client keeps, with real events.
class HandOverDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theFolderLosesTheNameDiscreetly();
    void whoIsDiscreetBeginsWithoutTheName();
    void aFolderThatWasWrittenStays();
    void aFolderElsewhereStillFollows();
    void aFullFolderIsNotProposed();
    void everyFormatIsNamedOnce();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString folder() const { return m_dialog->folder(); }
    void turnDiscreet();
    void write(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandOverDialog> m_dialog;
};

void HandOverDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("handoverdialog"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void HandOverDialogTest::init()
{
    Settings::setDiscreet(false);
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialog = std::make_unique<HandOverDialog>(
        FolderProposal{m_folder->path(), QStringLiteral("Veloria AG"), QStringLiteral("Workshop")},
        false, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void HandOverDialogTest::turnDiscreet()
{
    for (auto* box : m_dialog->findChildren<QCheckBox*>())
        if (box->text().startsWith(QLatin1String("&Discreet")))
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

void HandOverDialogTest::write(const QString& text)
{
    auto* line = m_dialog->findChild<QLineEdit*>();
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

void HandOverDialogTest::theFolderLosesTheNameDiscreetly()
{
    QCOMPARE(folder(), path("Veloria AG"));
    turnDiscreet();
    QVERIFY(m_dialog->isDiscreet());
    QCOMPARE(folder(), path("Workshop"));
    turnDiscreet();
    QCOMPARE(folder(), path("Veloria AG"));
}

void HandOverDialogTest::whoIsDiscreetBeginsWithoutTheName()
{
    Settings::setDiscreet(true);
    const HandOverDialog dialog(
        {m_folder->path(), QStringLiteral("Veloria AG"), QStringLiteral("Workshop")}, false,
        nullptr);
    QCOMPARE(dialog.folder(), path("Workshop"));
}

void HandOverDialogTest::aFolderThatWasWrittenStays()
{
    write(path("for Anna"));
    turnDiscreet();
    QCOMPARE(folder(), path("for Anna"));
    turnDiscreet();
    QCOMPARE(folder(), path("for Anna"));
}

// Choosing where it shall be is not writing its name.
void HandOverDialogTest::aFolderElsewhereStillFollows()
{
    QVERIFY(QDir().mkpath(path("elsewhere")));
    Person person;
    person.nameFile(path("elsewhere"));
    for (auto* button : m_dialog->findChildren<QPushButton*>())
        if (button->text().startsWith(QLatin1String("&Choose")))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(person.isDone());
    QCOMPARE(folder(), path("elsewhere/Veloria AG"));
    turnDiscreet();
    QCOMPARE(folder(), path("elsewhere/Workshop"));
}

void HandOverDialogTest::aFullFolderIsNotProposed()
{
    QVERIFY(QDir().mkpath(path("Workshop/pictures")));
    turnDiscreet();
    QCOMPARE(folder(), path("Workshop (2)"));
}

void HandOverDialogTest::everyFormatIsNamedOnce()
{
    QStringList texts;
    for (const auto* box : m_dialog->findChildren<QCheckBox*>())
        texts += box->text();
    for (const FormatRule& rule : exportFormats()) {
        const QString kind = kindOf(rule.format);
        const QStringList those = texts.filter(titleOf(rule.format));
        QVERIFY2(!those.isEmpty(), qPrintable(kind));
        QCOMPARE(those.front().count(kind), 1);
    }
}

QTEST_MAIN(HandOverDialogTest)
#include "tst_handoverdialog.moc"
