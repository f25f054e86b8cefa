// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/model/edits/recordedits.h"
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/canvas/board/boardview.h"
#include "ui/pages/page.h"
#include "ui/panels/library/librarymodel.h"
#include "ui/panels/sheets/sheetbutton.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/exports/exportdialog.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// What leaves the window while the person is discreet, and what stays as it is.
class DiscreetClipboardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void textsOfFieldsLoseTheirNames();
    void tablesLoseTheirNames();
    void whatWasCopiedBeforeLosesItsNames();
    void otherTextsStayAsTheyAre();
    void fieldsOfOursGetWhatWasCopied();
    void boardsKeepNamesForBoards();
    void draggedTouchpointsLoseTheirNames();
    void theSwitchIsRememberedAndShown();
    void sheetsNameNobody();

private:
    QString copied() const { return QGuiApplication::clipboard()->text(); }
    void turn()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    }
    bool says(const QString& sentence) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

Workshop namedWorkshop()
{
    Workshop workshop = smallWorkshop();
    const auto rename = [&]<typename Record>(const Record& record, const char* name) {
        workshop.apply(editRecord(
            workshop, record.id, EditKind::ChangeRecord, [&](Record& it) { it.name = name; }));
    };
    rename(*ownBrand(workshop), "Zyxelia");
    rename(*ordered<Touchpoint>(workshop).front(), "Zyxelia Magazin");
    rename(workshop.all<Rater>().begin()->second, "Anna Quast");
    workshop.apply(addTouchpoints(workshop, {"Zyxelia Flyer"})); // on no board yet
    return workshop;
}

} // namespace

void DiscreetClipboardTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("discreetclipboard"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void DiscreetClipboardTest::init()
{
    Settings::setDiscreet(false);
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(toStd(path), namedWorkshop(), Existing::Refuse));
    m_window
        = std::make_unique<MainWindow>(m_folder->filePath(QStringLiteral("working")), Theme::Light);
    m_window->show();
    QVERIFY(m_window->open(path));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->clear();
}

bool DiscreetClipboardTest::says(const QString& sentence) const
{
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(sentence))
            return true;
    return false;
}

void DiscreetClipboardTest::textsOfFieldsLoseTheirNames()
{
    QPlainTextEdit field(m_window.get());
    field.setPlainText(QStringLiteral("Frau Quast: ZYXELIAS Laden"));
    field.show();
    const auto copyAll = [&] {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    };
    copyAll();
    QCOMPARE(copied(), field.toPlainText());
    turn();
    copyAll();
    QCOMPARE(copied(), QStringLiteral("Rater 1: Own brandS Laden"));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml()); // which would name them
    turn();
    copyAll();
    QCOMPARE(copied(), field.toPlainText());
}

// Also those that leave copying to Qt.
void DiscreetClipboardTest::tablesLoseTheirNames()
{
    turn();
    QTableWidget table(1, 1, m_window.get());
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("Zyxelia")));
    table.show();
    table.setCurrentCell(0, 0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), QStringLiteral("Own brand"));
    QCOMPARE(exactTextOnClipboard(), QStringLiteral("Zyxelia"));
}

void DiscreetClipboardTest::whatWasCopiedBeforeLosesItsNames()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Zyxelia"));
    turn();
    QCOMPARE(copied(), QStringLiteral("Own brand"));
}

void DiscreetClipboardTest::otherTextsStayAsTheyAre()
{
    turn();
    auto* mime = new QMimeData;
    mime->setText(QStringLiteral("nobody"));
    mime->setHtml(QStringLiteral("<b>nobody</b>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->html(), QStringLiteral("<b>nobody</b>"));
    QVERIFY(!hasExactText(*QGuiApplication::clipboard()->mimeData()));
}

void DiscreetClipboardTest::fieldsOfOursGetWhatWasCopied()
{
    turn();
    QGuiApplication::clipboard()->setText(QStringLiteral("Zyxelia"));
    QLineEdit line(m_window.get());
    QPlainTextEdit text(m_window.get());
    QLineEdit locked(QStringLiteral("as it was"), m_window.get());
    locked.setReadOnly(true);
    for (QWidget* field : std::initializer_list<QWidget*>{&line, &text, &locked}) {
        field->show();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }
    QCOMPARE(line.text(), QStringLiteral("Zyxelia"));
    QCOMPARE(text.toPlainText(), QStringLiteral("Zyxelia"));
    QCOMPARE(locked.text(), QStringLiteral("as it was"));
}

void DiscreetClipboardTest::boardsKeepNamesForBoards()
{
    turn();
    m_window->showPage(PageKind::Map);
    auto* board = m_window->page()->findChild<BoardView*>();
    QVERIFY(board);
    board->setFocus();
    const std::size_t before = m_window->document()->session().workshop().all<Touchpoint>().size();
    QTest::keyClick(board, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(board, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied().contains(QStringLiteral("Own brand Magazin")));
    QVERIFY(!copied().contains(QStringLiteral("Zyxelia")));
    const QByteArray json = QGuiApplication::clipboard()->mimeData()->data(toQt(touchpointsMime));
    QVERIFY(json.contains("Zyxelia Magazin"));
    QTest::keyClick(board, Qt::Key_V, Qt::ControlModifier);
    const Workshop& workshop = m_window->document()->session().workshop();
    QVERIFY(workshop.all<Touchpoint>().size() > before);
    QVERIFY(findByName<Touchpoint>(workshop, "Zyxelia Magazin (2)"));
}

void DiscreetClipboardTest::draggedTouchpointsLoseTheirNames()
{
    m_window->showPage(PageKind::Map);
    auto* library = m_window->page()->findChild<LibraryModel*>();
    QVERIFY(library);
    QModelIndexList all;
    for (int row = 0; row < library->rowCount(); ++row)
        if (library->index(row).data().toString() == QLatin1String("Zyxelia Flyer"))
            all << library->index(row);
    QCOMPARE(all.size(), 1);
    for (const bool isDiscreet : {false, true}) {
        Settings::setDiscreet(isDiscreet);
        const std::unique_ptr<QMimeData> mime(library->mimeData(all));
        QCOMPARE(mime->text(),
            isDiscreet ? QStringLiteral("Own brand Flyer") : QStringLiteral("Zyxelia Flyer"));
        QCOMPARE(exactText(*mime), QStringLiteral("Zyxelia Flyer"));
    }
}

void DiscreetClipboardTest::theSwitchIsRememberedAndShown()
{
    QVERIFY(!ExportDialog(ExportFormat::Pdf, {}, nullptr).isDiscreet());
    turn();
    QVERIFY(Settings::isDiscreet());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("(discreet for others)")));
    QVERIFY(says(QStringLiteral("name no brand, client or person")));
    QVERIFY(ExportDialog(ExportFormat::Pdf, {}, nullptr).isDiscreet());
    turn();
    QVERIFY(!Settings::isDiscreet());
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("discreet")));
    QVERIFY(says(QStringLiteral("have all names again")));
}

void DiscreetClipboardTest::sheetsNameNobody()
{
    m_window->showPage(PageKind::Ratings);
    auto* sheets = m_window->page()->findChild<SheetButton*>();
    const auto written = [&](const char* name) {
        const QString path = m_folder->filePath(QLatin1String(name));
        sheets->writeCsv(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written("named.csv").contains("Zyxelia"));
    QVERIFY(says(QStringLiteral("The sheets are in ")));
    turn();
    const QByteArray discreet = written("discreet.csv");
    QVERIFY(discreet.contains("Own brand") && !discreet.contains("Zyxelia"));
    QVERIFY(says(QStringLiteral("It cannot be read back")));
}

QTEST_MAIN(DiscreetClipboardTest)
#include "tst_discreetclipboard.moc"
