// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowdriver.h"
#include "ui/pages/page.h"
#include "ui/session/selection.h"
#include "ui/support/strings.h"
#include "ui/window/noticebar.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSvgRenderer>

using namespace rundblick;

// A page, or what is chosen on its board, as a picture for other programs.
class CopyPictureTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QApplication::clipboard()->clear(); }
    void everyPageIsCopiedInBothForms_data();
    void everyPageIsCopiedInBothForms();
    void onlyWhatIsChosenIsOnThePicture();
    void aPageWithoutAPictureSaysSo();
    void discreetlyNoBrandIsOnThePicture();

private:
    QByteArray copied(PageKind page);
    void press();
};

void CopyPictureTest::initTestCase()
{
    prepare("copypicture");
    Settings::setDiscreet(false);
    openSample(QStringLiteral("en"), {1400, 900});
    waitForMix();
    m_window->computation()->cancelSimulation();
}

void CopyPictureTest::press()
{
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
}

// The SVG; empty where nothing was copied.
QByteArray CopyPictureTest::copied(PageKind page)
{
    m_window->showPage(page);
    press();
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    return mime ? mime->data(QStringLiteral("image/svg+xml")) : QByteArray();
}

void CopyPictureTest::everyPageIsCopiedInBothForms_data()
{
    QTest::addColumn<int>("page");
    for (const PageKind page : allPages)
        if (reportSectionOf(page))
            QTest::newRow(qPrintable(nameOf(page))) << static_cast<int>(page);
}

void CopyPictureTest::everyPageIsCopiedInBothForms()
{
    QFETCH(int, page);
    QSvgRenderer renderer;
    QVERIFY(renderer.load(copied(static_cast<PageKind>(page))));
    QVERIFY(renderer.viewBoxF().width() > 100.0);
    const QImage image = qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData());
    QVERIFY(image.width() > 2 * int(renderer.viewBoxF().width()));
}

// Of two touchpoints there are fewer shapes than of a hundred.
void CopyPictureTest::onlyWhatIsChosenIsOnThePicture()
{
    const qsizetype whole = copied(PageKind::Map).size();
    const auto rated = ratedTouchpoints(m_window->document()->session().workshop());
    m_window->selection()->select(std::set{rated[0]->id, rated[1]->id}, rated[0]->id);
    const qsizetype two = copied(PageKind::Map).size();
    QVERIFY(two > 0);
    QVERIFY2(two * 3 < whole, qPrintable(QStringLiteral("%1 of %2").arg(two).arg(whole)));
    m_window->selection()->select(std::nullopt);
}

void CopyPictureTest::aPageWithoutAPictureSaysSo()
{
    QVERIFY(copied(PageKind::Setup).isEmpty());
    QStringList said;
    for (const QLabel* label : m_window->findChild<NoticeBar*>()->findChildren<QLabel*>())
        said << label->text();
    QVERIFY2(said.join(u' ').contains(QLatin1String("no picture")), qPrintable(said.join(u'|')));
}

// Computed without names first; the letters are shapes, so it is asked whether they are others.
void CopyPictureTest::discreetlyNoBrandIsOnThePicture()
{
    const QByteArray named = copied(PageKind::Matrix);
    QVERIFY(!named.isEmpty());
    QApplication::clipboard()->clear();
    Settings::setDiscreet(true);
    m_window->showPage(PageKind::Matrix);
    press();
    const auto now = [] {
        const QMimeData* mime = QApplication::clipboard()->mimeData();
        return mime ? mime->data(QStringLiteral("image/svg+xml")) : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!now().isEmpty(), 60'000);
    Settings::setDiscreet(false);
    QVERIFY(now() != named);
}

QTEST_MAIN(CopyPictureTest)
#include "tst_copypicture.moc"
