// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/model/setupedits/versionedits.h"
#include "core/store/versions/versions.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "tests/ui/window/answering.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/versions/differencetree.h"
#include "ui/window/versions/versionsdialog.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace rundblick;

// Naming a state of the workshop, comparing with it and going back to it, by mouse and keyboard.
class VersionsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void namesTheStateOfTheWorkshop();
    void proposesNames();
    void comparesWithNow();
    void comparesTwoVersions();
    void restoresInOneEdit();
    void leavesItAsItIs();
    void renamesAndRemoves();
    void saysWhatIsDamaged();

private:
    Session& session() { return m_window->document()->session(); }
    const Workshop& workshop() { return session().workshop(); }
    void renameTouchpointTo(const std::string& name);
    void keep(const std::string& name, const char* madeAt);
    void showDialog(const std::function<void(VersionsDialog&)>& act);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

static QLabel* summaryIn(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("summary"));
}

static QTreeWidget* listIn(const QDialog& dialog)
{
    for (QTreeWidget* tree : dialog.findChildren<QTreeWidget*>())
        if (!qobject_cast<DifferenceTree*>(tree))
            return tree;
    return nullptr;
}

static void click(const QDialog& dialog, const char* name)
{
    QTest::mouseClick(buttonIn(dialog, QString::fromUtf8(name)), Qt::LeftButton);
}

void VersionsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("versionsdialog"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void VersionsDialogTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(toStd(path), smallWorkshop(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(
        m_folder->filePath(QStringLiteral("data/working")), Theme::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(path));
    QTRY_VERIFY(m_window->menuBar()->isVisible()); // has its keys
}

void VersionsDialogTest::renameTouchpointTo(const std::string& name)
{
    QVERIFY(session().perform(
        renameTouchpoint(workshop(), workshop().all<Touchpoint>().begin()->first, name)));
}

void VersionsDialogTest::keep(const std::string& name, const char* madeAt)
{
    QVERIFY(
        session().perform(nameVersion(workshop(), name, madeAt, *packVersion(workshop(), name))));
}

// By its key, with the comparison done.
void VersionsDialogTest::showDialog(const std::function<void(VersionsDialog&)>& act)
{
    Person person;
    person.answer([&act](QDialog& dialog) {
        auto* versions = qobject_cast<VersionsDialog*>(&dialog);
        if (!versions || summaryIn(dialog)->text().isEmpty())
            return false;
        act(*versions);
        versions->reject();
        return true;
    });
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(person.isDone());
}

void VersionsDialogTest::namesTheStateOfTheWorkshop()
{
    Person person;
    person.answer([](QDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Before lunch"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        return true;
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(person.isDone());
    QTRY_VERIFY(findByName<NamedVersion>(workshop(), "Before lunch"));
    const Result<Workshop> kept
        = unpackVersion(*findByName<NamedVersion>(workshop(), "Before lunch"));
    QVERIFY(kept && *kept == smallWorkshop());
    QTRY_VERIFY(readIn(*m_window).contains(QStringLiteral("“Before lunch”")));
    session().undo();
    QVERIFY(workshop() == smallWorkshop());
}

void VersionsDialogTest::proposesNames()
{
    keep("before voting", "2026-11-22T09:30:00Z");
    Person person;
    QStringList proposals;
    QString notice;
    person.answer([&](QDialog& dialog) {
        const auto* names = dialog.findChild<QComboBox*>();
        for (int row = 0; row < names->count(); ++row)
            proposals << names->itemText(row);
        notice = readIn(dialog);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        return true;
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(person.isDone());
    QVERIFY(proposals.contains(QStringLiteral("Before voting")));
    QVERIFY(proposals.contains(QStringLiteral("After voting")));
    QVERIFY(notice.contains(QStringLiteral("this one will get a number"))); // the first is taken
    QCOMPARE(workshop().all<NamedVersion>().size(), std::size_t{1});
}

void VersionsDialogTest::comparesWithNow()
{
    const QString was = toQt(workshop().all<Touchpoint>().begin()->second.name);
    keep("Before voting", "2026-11-22T09:30:00Z");
    renameTouchpointTo("Werkstatt");
    showDialog([&](const VersionsDialog& dialog) {
        const QTreeWidget* list = listIn(dialog);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Before voting"));
        const QDateTime when(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
        QCOMPARE(list->topLevelItem(0)->text(1),
            QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(summaryIn(dialog)->text(), QStringLiteral("Touchpoint: 1 changed"));
        const auto* tree = dialog.findChild<DifferenceTree*>();
        QCOMPARE(tree->topLevelItemCount(), 1);
        const QTreeWidgetItem* touchpoint = tree->topLevelItem(0)->child(0);
        QCOMPARE(touchpoint->text(0), QStringLiteral("Werkstatt"));
        QCOMPARE(touchpoint->childCount(), 1);
        QCOMPARE(touchpoint->child(0)->text(0), QStringLiteral("Name"));
        QCOMPARE(touchpoint->child(0)->text(1), was);
        QCOMPARE(touchpoint->child(0)->text(2), QStringLiteral("Werkstatt"));
    });
}

void VersionsDialogTest::comparesTwoVersions()
{
    keep("First", "2026-11-22T09:00:00Z");
    renameTouchpointTo("Werkstatt");
    keep("Second", "2026-11-22T10:00:00Z");
    showDialog([&](const VersionsDialog& dialog) {
        QCOMPARE(listIn(dialog)->topLevelItem(0)->text(0), QStringLiteral("Second"));
        QCOMPARE(summaryIn(dialog)->text(), QStringLiteral("Nothing differs."));
        QVERIFY(!buttonIn(dialog, QStringLiteral("Restore …"))->isEnabled());
        auto* other = dialog.findChild<QComboBox*>();
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Down); // as a person chooses
        QCOMPARE(other->currentText(), QStringLiteral("First"));
        QTRY_COMPARE(summaryIn(dialog)->text(), QStringLiteral("Touchpoint: 1 changed"));
        QVERIFY(!buttonIn(dialog, QStringLiteral("Restore …"))->isEnabled()); // not with now
    });
}

void VersionsDialogTest::restoresInOneEdit()
{
    keep("Before voting", "2026-11-22T09:30:00Z");
    renameTouchpointTo("Werkstatt");
    session().perform(
        removeTouchpoints(workshop(), {workshop().all<Touchpoint>().rbegin()->first}));
    const Workshop after = workshop();
    Person person; // for the question; the dialog itself is before it
    showDialog([&](const VersionsDialog& dialog) {
        person.click(QStringLiteral("Restore this version"));
        click(dialog, "Restore …");
        QTRY_COMPARE(summaryIn(dialog)->text(), QStringLiteral("Nothing differs."));
    });
    QVERIFY(person.read().front().contains(QStringLiteral("Go back to “Before voting”?")));
    QVERIFY(person.read().front().contains(QStringLiteral("Touchpoint: 1 gone, 1 changed")));
    Workshop expected = smallWorkshop();
    QVERIFY(workshop().all<Touchpoint>() == expected.all<Touchpoint>());
    QVERIFY(workshop().all<Column>() == expected.all<Column>());
    QVERIFY(findByName<NamedVersion>(workshop(), "Before voting"));
    session().undo();
    QVERIFY(workshop() == after);
}

void VersionsDialogTest::leavesItAsItIs()
{
    keep("Before voting", "2026-11-22T09:30:00Z");
    renameTouchpointTo("Werkstatt");
    const Workshop after = workshop();
    Person person;
    showDialog([&](const VersionsDialog& dialog) {
        person.press(Qt::Key_Escape);
        click(dialog, "Restore …");
    });
    QVERIFY(person.isDone());
    QVERIFY(workshop() == after);
}

void VersionsDialogTest::renamesAndRemoves()
{
    keep("First", "2026-11-22T09:00:00Z");
    Person person;
    showDialog([&](const VersionsDialog& dialog) {
        person.answer([](QDialog& naming) {
            QTest::keyClicks(naming.focusWidget(), QStringLiteral("Start"));
            QTest::keyClick(naming.focusWidget(), Qt::Key_Return);
            return true;
        });
        click(dialog, "Rename …");
        QCOMPARE(listIn(dialog)->topLevelItem(0)->text(0), QStringLiteral("Start"));
        click(dialog, "Remove");
        QCOMPARE(listIn(dialog)->topLevelItemCount(), 0);
        QVERIFY(!buttonIn(dialog, QStringLiteral("Remove"))->isEnabled());
        QVERIFY(summaryIn(dialog)->text().startsWith(QStringLiteral("No version has a name yet.")));
    });
    QVERIFY(workshop() == smallWorkshop());
    session().undo();
    QVERIFY(findByName<NamedVersion>(workshop(), "Start"));
}

void VersionsDialogTest::saysWhatIsDamaged()
{
    QVERIFY(session().perform(nameVersion(
        workshop(), "Broken", "2026-11-22T09:00:00Z", Bytes(std::vector<std::uint8_t>(100, 7)))));
    showDialog([&](const VersionsDialog& dialog) {
        QVERIFY(summaryIn(dialog)->text().contains(QStringLiteral("“Broken” is damaged")));
        QVERIFY(!buttonIn(dialog, QStringLiteral("Restore …"))->isEnabled());
        QVERIFY(buttonIn(dialog, QStringLiteral("Remove"))->isEnabled());
    });
}

QTEST_MAIN(VersionsDialogTest)
#include "tst_versionsdialog.moc"
