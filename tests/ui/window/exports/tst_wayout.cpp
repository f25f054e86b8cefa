// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/answering.h"
#include "tests/ui/window/windowdriver.h"
#include "ui/pages/page.h"
#include "ui/session/selection.h"
#include "ui/support/strings.h"
#include "ui/window/exports/exporter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>

using namespace rundblick;

// How what was worked out leaves the window: asked for, named, and written as it was asked for.
class WayOutTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPictureIsAsLargeAsWasChosen();
    void onlyWhatIsSelectedIsOnThePicture();
    void thePicturesOfAReportAreAFolder();
    void tablesAreWrittenAsTheReaderWants();
    void aFolderInUseIsLeftAlone();
    void whoCancelsWritesNothing();

private:
    QString pathOf(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void exportTo(const char* name, ExportFormat format);
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isEntry(const QComboBox& box, const QString& text)
{
    return box.isVisible() && box.findText(text, Qt::MatchStartsWith) >= 0;
}

// Chooses in the list that has such an entry, by a key, and goes on.
Person::Answer chosen(const char* entry, Qt::Key key)
{
    return [entry = QString::fromUtf8(entry), key](QDialog& dialog) {
        QAbstractButton* go = buttonIn(dialog, QStringLiteral("Export …"));
        const auto boxes = dialog.findChildren<QComboBox*>();
        const auto box = std::ranges::find_if(
            boxes, [&](const QComboBox* each) { return isEntry(*each, entry); });
        if (!go || box == boxes.end())
            return false;
        (*box)->setFocus();
        QTest::keyClick(*box, key);
        for (auto* tick : dialog.findChildren<QCheckBox*>())
            if (tick->text() == QLatin1String("&Transparent paper"))
                QTest::mouseClick(tick, Qt::LeftButton, Qt::NoModifier, {10, tick->height() / 2});
        QTest::mouseClick(go, Qt::LeftButton);
        return true;
    };
}

// Its paper, at the corner.
bool isTransparent(const QImage& image)
{
    return image.pixelColor(0, 0).alpha() == 0;
}

} // namespace

void WayOutTest::initTestCase()
{
    prepare("wayout");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Settings::setDiscreet(false);
}

void WayOutTest::init()
{
    openSample(QStringLiteral("en"), {1400, 900});
    waitForMix();
    m_window->computation()->cancelSimulation();
    m_window->showPage(PageKind::Map);
}

void WayOutTest::exportTo(const char* name, ExportFormat format)
{
    Person person;
    person.click(QStringLiteral("Export …"));
    person.nameFile(pathOf(name));
    m_window->exporter().ask(format);
    QVERIFY(person.isDone());
}

void WayOutTest::aPictureIsAsLargeAsWasChosen()
{
    exportTo("two.png", ExportFormat::Png);
    QTRY_VERIFY(QFile::exists(pathOf("two.png")));
    Person person;
    person.answer(chosen("4×", Qt::Key_4)); // the entry that begins so; and transparent
    person.nameFile(pathOf("four.png"));
    m_window->exporter().ask(ExportFormat::Png);
    QVERIFY(person.isDone());
    QTRY_VERIFY(QFile::exists(pathOf("four.png")));
    const QImage two(pathOf("two.png"));
    const QImage four(pathOf("four.png"));
    QVERIFY(two.width() > 600);
    QVERIFY(std::abs(four.width() - 2 * two.width()) <= 2);
    QVERIFY(!isTransparent(two));
    QVERIFY(isTransparent(four));
}

void WayOutTest::onlyWhatIsSelectedIsOnThePicture()
{
    exportTo("all.svg", ExportFormat::Svg);
    const auto rated = ratedTouchpoints(m_window->document()->session().workshop());
    m_window->selection()->select(std::set{rated[0]->id, rated[1]->id}, rated[0]->id);
    Person person;
    person.answer(chosen("Only what is selected", Qt::Key_End));
    person.nameFile(pathOf("two.svg"));
    m_window->exporter().ask(ExportFormat::Svg);
    QVERIFY(person.isDone());
    QTRY_VERIFY(QFile::exists(pathOf("all.svg")));
    QTRY_VERIFY(QFile::exists(pathOf("two.svg")));
    const QByteArray all = contentOf(pathOf("all.svg"));
    const QByteArray two = contentOf(pathOf("two.svg"));
    QVERIFY(two.contains(toQt(rated[0]->name).section(u' ', 0, 0).toUtf8())); // may be in two lines
    QVERIFY(two.size() < all.size());
}

void WayOutTest::thePicturesOfAReportAreAFolder()
{
    m_window->showPage(PageKind::Setup); // no page with a picture: the report is offered
    exportTo("pictures", ExportFormat::Svg);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(pathOf("pictures")).exists(), 30'000);
    const QStringList files = QDir(pathOf("pictures")).entryList(QDir::Files);
    QVERIFY2(files.size() > 8, qPrintable(files.join(u' ')));
    QVERIFY(!files.filter(QStringLiteral("matrix")).isEmpty());
}

void WayOutTest::tablesAreWrittenAsTheReaderWants()
{
    exportTo("plain", ExportFormat::Tables);
    QTRY_VERIFY(QDir(pathOf("plain")).exists());
    Person person;
    person.answer(chosen("For German", Qt::Key_End));
    person.nameFile(pathOf("german"));
    m_window->exporter().ask(ExportFormat::Tables);
    QVERIFY(person.isDone());
    QTRY_VERIFY(QDir(pathOf("german")).exists());
    const QString table = QStringLiteral("/phases.csv");
    QVERIFY(contentOf(pathOf("plain") + table).contains(','));
    QVERIFY(!contentOf(pathOf("plain") + table).contains(';'));
    QVERIFY(contentOf(pathOf("german") + table).contains(';'));
}

void WayOutTest::aFolderInUseIsLeftAlone()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("used")));
    QFile mine(pathOf("used/mine.txt"));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    m_window->exporter().write({.formats = {ExportFormat::Tables},
        .report = m_window->reportOptions({}),
        .paper = {Paper::A4, QStringLiteral("en")},
        .target = {pathOf("used"), true}});
    const auto isSaid = [this] {
        return std::ranges::any_of(m_window->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Choose a new"));
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(QDir(pathOf("used")).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});
}

void WayOutTest::whoCancelsWritesNothing()
{
    const QStringList before = QDir(m_folder->path()).entryList();
    Person person;
    person.press(Qt::Key_Escape);
    m_window->exporter().ask(ExportFormat::Workbook);
    QVERIFY(person.isDone());
    QCoreApplication::processEvents();
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

QTEST_MAIN(WayOutTest)
#include "tst_wayout.moc"
