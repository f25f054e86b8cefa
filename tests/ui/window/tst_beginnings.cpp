// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/model/setupedits/setupedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/pages/page.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/start/savetemplatedialog.h"
#include "ui/window/start/startpage.h"
#include "ui/window/start/tile.h"
#include "ui/window/tour/guidedtour.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace rundblick;

// The three doors of the start page, and the templates that a person saves.
class BeginningsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyBeginningMakesAWorkshop();
    void ownTemplateIsSavedOfferedAndUsed();
    void savedTemplateTakesThePlaceOfItsNamesake();
    void dialogSaysWhatIsKept();
    void ownTemplateIsRemovedAfterAQuestion();
    void recentFilesTellDateAndPlaceAndWhatIsMissing();
    void sampleOpensWithoutAskingForAPlace();
    void sampleWithTourBeginsIt();
    void otherLocaleIsSeenAtOnce();

private:
    QString pathOf(const QString& name) const { return m_folder->filePath(name); }
    static Tile* tile(const QWidget& page, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BeginningsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("beginnings"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void BeginningsTest::init()
{
    Settings::clearRecentFiles();
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    for (const OwnTemplate& own : ownTemplates())
        QVERIFY(removeOwnTemplate(own));
}

Tile* BeginningsTest::tile(const QWidget& page, const QString& name)
{
    for (Tile* one : page.findChildren<Tile*>())
        if (one->accessibleName() == name && !one->isHidden())
            return one;
    return nullptr;
}

void BeginningsTest::everyBeginningMakesAWorkshop()
{
    QSet<QString> phases;
    for (const Beginning& beginning : allBeginnings()) {
        const QString path = pathOf(QString::number(phases.size()) + QStringLiteral(".rundblick"));
        QVERIFY(writeBeginning(beginning, Language::German, path));
        std::vector<Message> notices;
        const Result<Workshop> made = readWorkshop(path.toStdString(), &notices);
        QVERIFY(made);
        QVERIFY(notices.empty());
        QVERIFY(!made->all<Criterion>().empty() && made->find(made->setup().scenario));
        QString names;
        for (const Phase* phase : ordered<Phase>(*made))
            names += toQt(phase->name) + u'/';
        phases.insert(names);
        QVERIFY(!nameOf(beginning).isEmpty() && !descriptionOf(beginning).isEmpty());
    }
    QCOMPARE(phases.size(), 6); // each has phases of its own
}

void BeginningsTest::ownTemplateIsSavedOfferedAndUsed()
{
    const Workshop small = smallWorkshop();
    TemplateParts parts;
    parts.scenario = "Base";
    QVERIFY(saveOwnTemplate(QStringLiteral("Retail"), templateOf(small, parts)));
    const Look look = screenLook(Theme::Light);
    const StartPage page(look);
    Tile* own = tile(page, QStringLiteral("Retail"));
    QVERIFY(own);
    QSignalSpy chosen(&page, &StartPage::beginningChosen);
    own->click();
    QCOMPARE(chosen.count(), 1);
    MainWindow window(m_folder->path(), Theme::Light);
    const auto beginning = chosen.front().front().value<Beginning>();
    QVERIFY(window.create(beginning, pathOf(QStringLiteral("New.rundblick"))));
    const Workshop& made = window.document()->session().workshop();
    QCOMPARE(made.all<Touchpoint>().size(), small.all<Touchpoint>().size());
    QVERIFY(made.all<Column>().empty() && made.all<Brand>().empty());
    for (const PageKind kind : allPages) { // no page needs a brand
        window.showPage(kind);
        QVERIFY(window.page());
    }
    QVERIFY(window.close());
}

void BeginningsTest::savedTemplateTakesThePlaceOfItsNamesake()
{
    QVERIFY(
        saveOwnTemplate(QStringLiteral("Retail"), templateOf(smallWorkshop(), {.scenario = ""})));
    QVERIFY(saveOwnTemplate(QStringLiteral("Retail"), templateOf({}, {.scenario = ""})));
    QCOMPARE(ownTemplates().size(), std::size_t{1});
    const Result<Workshop> read = readWorkshop(ownTemplates().front().path.toStdString());
    QVERIFY(read && read->all<Phase>().empty());
}

void BeginningsTest::dialogSaysWhatIsKept()
{
    QVERIFY(saveOwnTemplate(QStringLiteral("There"), templateOf({}, {.scenario = ""})));
    SaveTemplateDialog dialog(QStringLiteral("Veloria"));
    dialog.show();
    auto* name = dialog.findChild<QLineEdit*>();
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("primary"));
    QVERIFY(dialog.parts().touchpoints && !dialog.parts().brands && !dialog.parts().segments);
    const auto boxes = dialog.findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 3);
    QTest::mouseClick(boxes[1], Qt::LeftButton, {}, QPoint(8, boxes[1]->height() / 2));
    QVERIFY(dialog.parts().brands);
    QTest::keyClick(name, Qt::Key_Delete); // all is selected
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(name, QStringLiteral("a/b"));
    QVERIFY(!save->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("There"));
    QVERIFY(save->isEnabled());
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains(QStringLiteral("will be replaced"));
    }));
}

void BeginningsTest::ownTemplateIsRemovedAfterAQuestion()
{
    QVERIFY(saveOwnTemplate(QStringLiteral("Retail"), templateOf({}, {.scenario = ""})));
    const Look look = screenLook(Theme::Light);
    StartPage page(look);
    page.show();
    const auto press = [&](const QString& answer) {
        QTimer::singleShot(0, &page, [answer] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            for (QAbstractButton* button : box->buttons())
                if (button->text() == answer)
                    button->click();
        });
        for (QToolButton* button : page.findChildren<QToolButton*>())
            if (button->accessibleName() == QLatin1String("Remove the template Retail")) {
                button->click();
                return;
            }
    };
    press(QStringLiteral("&Keep"));
    QCOMPARE(ownTemplates().size(), std::size_t{1});
    press(QStringLiteral("&Remove"));
    QVERIFY(ownTemplates().empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!tile(page, QStringLiteral("Retail")));
}

void BeginningsTest::recentFilesTellDateAndPlaceAndWhatIsMissing()
{
    const QString there = pathOf(QStringLiteral("There.rundblick"));
    QVERIFY(writeWorkshop(there.toStdString(), smallWorkshop(), Existing::Refuse));
    Settings::addRecentFile(there);
    Settings::addRecentFile(pathOf(QStringLiteral("Gone.rundblick")));
    const Look look = screenLook(Theme::Light);
    const StartPage page(look);
    Tile* present = tile(page, QStringLiteral("There"));
    Tile* gone = tile(page, QStringLiteral("Gone"));
    QVERIFY(present && present->isEnabled());
    const QString year = QString::number(QDate::currentDate().year() % 100);
    QVERIFY(present->accessibleDescription().contains(year));
    QVERIFY(present->accessibleDescription().contains(m_folder->path()));
    QVERIFY(gone && !gone->isEnabled());
    QVERIFY(gone->accessibleDescription().startsWith(QStringLiteral("▲ Not there any more")));
    QSignalSpy chosen(&page, &StartPage::recentChosen);
    present->click();
    QCOMPARE(chosen.front().front().toString(), there);
}

void BeginningsTest::sampleOpensWithoutAskingForAPlace()
{
    QString path;
    {
        MainWindow window(m_folder->path(), Theme::Light);
        window.openSample(false);
        QVERIFY(window.document());
        path = window.document()->path();
        Session& session = window.document()->session();
        QVERIFY(session.perform(setSetup(session.workshop(), &Setup::client, "Changed")));
        QVERIFY(window.close());
    }
    MainWindow again(m_folder->path(), Theme::Light);
    again.openSample(false);
    QCOMPARE(again.document()->session().workshop().setup().client, std::string("Changed"));
    QVERIFY(again.close());
    QVERIFY(QFile::remove(path));
}

void BeginningsTest::sampleWithTourBeginsIt()
{
    MainWindow window(m_folder->path(), Theme::Light);
    window.show();
    for (QPushButton* button : window.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("&tour"))) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    QVERIFY(window.document());
    QVERIFY(window.findChild<GuidedTour*>());
    const QString path = window.document()->path();
    QVERIFY(window.close());
    QVERIFY(QFile::remove(path));
}

// Pages read once how numbers are written, so that they are built anew.
void BeginningsTest::otherLocaleIsSeenAtOnce()
{
    const QString path = pathOf(QStringLiteral("W.rundblick"));
    QVERIFY(writeWorkshop(path.toStdString(), smallWorkshop(), Existing::Refuse));
    MainWindow window(m_folder->path(), Theme::Light);
    window.show();
    QVERIFY(window.open(path));
    window.showPage(PageKind::Setup);
    QPointer<Page> before = window.page();
    Session& session = window.document()->session();
    QVERIFY(session.perform(setSetup(session.workshop(), &Setup::period, "2027")));
    QCoreApplication::processEvents();
    QVERIFY(before);
    QVERIFY(session.perform(setSetup(session.workshop(), &Setup::currency, "EUR")));
    QTRY_VERIFY(!before);
    QVERIFY(window.page());
    QVERIFY(window.close());
}

QTEST_MAIN(BeginningsTest)
#include "tst_beginnings.moc"
