// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/ui/pages/reportdriver.h"
#include "ui/panels/report/logobutton.h"
#include "ui/panels/report/sheetview.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace rundblick;
using S = ReportSection;

// The preview of the report under real events: it follows what is chosen, and holds nothing up.
class ReportPreviewTest : public ReportDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("reportpreview"); }
    void init() { showSmall(); }
    void cleanup()
    {
        undoAll();
        close();
    }
    void thePreviewFollowsAnEdit();
    void thePreviewIsPagedAndZoomedByKeys();
    void aSectionIsFoundInThePreview();
    void aLogoIsDroppedAndTakenAway();
    void theNameOfTheConsultantIsOnTheCover();
    void discreetlyNoBrandIsNamed();
    void theWindowKeepsItsLanguage();
    void smallTextIsWarnedOf();
    void theWindowStaysAlive();
};

void ReportPreviewTest::thePreviewFollowsAnEdit()
{
    const Touchpoint* first = ratedTouchpoints(workshop()).front();
    QVERIFY(m_session->perform(renameTouchpoint(workshop(), first->id, "Ein ganz anderer Name")));
    waitForPreview();
    QStringList texts;
    for (std::size_t sheet = 0; sheet < m_page->preview().sheets()->count(); ++sheet)
        texts += textsOfSheet(sheet);
    QTRY_VERIFY(texts.contains(QStringLiteral("Ein ganz anderer Name")));
}

void ReportPreviewTest::thePreviewIsPagedAndZoomedByKeys()
{
    SheetView& view = m_page->preview().view();
    QListWidget& strip = m_page->preview().strip();
    view.setFocus();
    QCOMPARE(strip.currentRow(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(strip.currentRow(), 2);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(strip.currentRow(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(strip.currentRow(), strip.count() - 1);
    QTest::keyClick(&view, Qt::Key_PageDown); // there is none
    QCOMPARE(strip.currentRow(), strip.count() - 1);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    QCOMPARE(view.zoom(), 1.5625);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.zoom(), 1.0); // the whole sheet is the least
}

void ReportPreviewTest::aSectionIsFoundInThePreview()
{
    SectionList& list = m_page->sections();
    list.setFocus();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
        list.visualItemRect(list.item(rowOf(S::Wheel))).center());
    const auto sheet = static_cast<std::size_t>(m_page->preview().strip().currentRow());
    QCOMPARE(m_page->preview().sheets()->pages().sectionOf(sheet), S::Wheel);
    QCOMPARE(m_edits, std::size_t{0}); // looking is no edit
}

void ReportPreviewTest::aLogoIsDroppedAndTakenAway()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QImage image(120, 60, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path));
    auto* logo = m_page->findChildren<LogoButton*>().front();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(logo, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(logo, &drop);
    QVERIFY(workshop().find(workshop().setup().clientLogo));
    QCOMPARE(m_edits, std::size_t{1});
    logo->setFocus();
    QTest::keyClick(logo, Qt::Key_Delete);
    QVERIFY(!workshop().setup().clientLogo);
    QVERIFY(workshop().all<Picture>().empty());
    QCOMPARE(m_edits, std::size_t{2});
}

void ReportPreviewTest::theNameOfTheConsultantIsOnTheCover()
{
    QLineEdit* name = line("Prepared by");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Beratung Nord"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(workshop().setup().consultant, std::string("Beratung Nord"));
    waitForPreview();
    QVERIFY(textsOfSheet(0).contains(QStringLiteral("Beratung Nord")));
}

void ReportPreviewTest::discreetlyNoBrandIsNamed()
{
    const auto* own = ownBrand(workshop());
    const QString brand = toQt(own->name);
    const auto isNamed = [&] {
        for (std::size_t sheet = 0; sheet < m_page->preview().sheets()->count(); ++sheet)
            if (textsOfSheet(sheet).join(u' ').contains(brand))
                return true;
        return false;
    };
    QVERIFY(isNamed());
    auto* discreet = m_page->findChild<QCheckBox*>();
    QTest::mouseClick(discreet, Qt::LeftButton, {}, QPoint(8, discreet->height() / 2));
    QVERIFY(m_page->isDiscreet());
    QTRY_VERIFY_WITH_TIMEOUT(!isNamed(), 20'000);
    QCOMPARE(m_edits, std::size_t{0});
    QTest::mouseClick(discreet, Qt::LeftButton, {}, QPoint(8, discreet->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(isNamed(), 20'000);
}

// The paper speaks another language than the window that shows it.
void ReportPreviewTest::theWindowKeepsItsLanguage()
{
    QComboBox* language = box("Language");
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_D); // Deutsch
    waitForPreview();
    const PaperSheets& sheets = *m_page->preview().sheets();
    QCOMPARE(sheets.pages().language(), QStringLiteral("de"));
    const QListWidget& strip = m_page->preview().strip();
    for (const auto& [section, german, english] :
        {std::tuple(S::Wheel, "360°-Kontaktpunktrad", "360° touchpoint wheel"),
            std::tuple(S::Matrix, "Kontaktpunkt-Matrix", "Touchpoint matrix")}) {
        m_page->preview().goTo(section);
        const int row = strip.currentRow();
        QVERIFY(textsOfSheet(static_cast<std::size_t>(row)).contains(QString::fromUtf8(german)));
        QCOMPARE(strip.item(row)->toolTip(), QString::fromUtf8(english));
        const QList<QLabel*> labels = m_page->preview().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->text().endsWith(u"· " + QString::fromUtf8(english));
        }));
    }
}

// At A0 the foot of the pages has 14 points at least; what stays as it is on A4 has 6. Said of the
// pages that are painted so far, which the draws may change once more.
void ReportPreviewTest::smallTextIsWarnedOf()
{
    const Legibility& legibility = m_page->preview().legibility();
    QTRY_VERIFY(legibility.smallest());
    QTRY_VERIFY2(legibility.smallest() && legibility.smallest()->points >= 6.0,
        qPrintable(QStringLiteral("%1 pt, page %2")
                       .arg(legibility.smallest()->points)
                       .arg(legibility.smallest()->page)));
    QVERIFY(!legibility.isTooSmall());
}

// No turn of the event loop takes so long that somebody would notice, with 100 touchpoints.
void ReportPreviewTest::theWindowStaysAlive()
{
    show(stressWorkshop(), {1200, 900});
    m_computation->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_computation->analysis() != nullptr, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_computation->isRunning(), 60'000);
    m_before = workshop();
    qint64 longest = 0;
    QElapsedTimer turn;
    QElapsedTimer whole;
    whole.start();
    QVERIFY(m_session->perform(
        renameTouchpoint(workshop(), ratedTouchpoints(workshop()).front()->id, "Neu")));
    m_computation->cancelSimulation();
    while (m_computation->isRunning() || !m_page->isReady()) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        QVERIFY(whole.elapsed() < 60'000);
    }
    qInfo("longest turn %lld ms, all sheets after %lld ms", longest, whole.elapsed());
    QVERIFY(longest < 1000); // 100 on a machine at rest
}

QTEST_MAIN(ReportPreviewTest)
#include "tst_reportpreview.moc"
