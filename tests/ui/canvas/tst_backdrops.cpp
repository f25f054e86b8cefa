// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/pictureedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/canvas/boarddriver.h"
#include "ui/canvas/backdrop/backdropwriter.h"
#include "ui/canvas/backdrop/pagedialog.h"
#include "ui/support/pictures/picturefile.h"

#include <QAction>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>

using namespace rundblick;

// A photo or a page of a PDF behind a board, with mouse and keys.
class BackdropsTest : public BoardDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPictureIsAddedAndUndone();
    void aDragMovesItInOneEdit();
    void aCornerKeepsTheForm();
    void escapeOfTheToolPutsItBack();
    void keysMoveFadeAndRemove();
    void theSliderIsOneEdit();
    void clicksMeetTheCardsWhereNothingIsArranged();
    void aDroppedFileIsTaken();
    void aPageOfAPdfIsChosen();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void whatIsDrawnIsThePicture();

private:
    const Backdrop* only() const
    {
        const auto& all = m_session->workshop().all<Backdrop>();
        return all.size() == 1 ? &all.begin()->second : nullptr;
    }
    QRectF place() const // the picture is twice as wide as high
    {
        return {only()->x, only()->y, only()->width, only()->width / 2.0};
    }
    void add(const QString& path);
    void drag(QPointF from, QPointF by);
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    BackdropWriter* m_backdrops = nullptr; // the writer's
};

void BackdropsTest::initTestCase()
{
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(file("wall.png")));
    QPdfWriter pdf(file("plan.pdf"));
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    QPainter painter(&pdf);
    for (const QColor& color : {QColor(Qt::green), QColor(Qt::blue), QColor(Qt::red)}) {
        if (color != QColor(Qt::green))
            pdf.newPage();
        painter.fillRect(0, 0, pdf.width(), pdf.height(), color);
    }
}

void BackdropsTest::init()
{
    show(smallWorkshop(), {900, 600});
    m_backdrops = new BackdropWriter(*m_writer, *m_session, Board::Map);
}

void BackdropsTest::add(const QString& path)
{
    m_backdrops->add(path);
    QTRY_VERIFY(only());
    m_view->fit();
}

void BackdropsTest::drag(QPointF from, QPointF by)
{
    const QPoint start = m_view->mapFromScene(from);
    const QPoint end = m_view->mapFromScene(from + by);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_view->viewport(), (start + end) / 2);
    QTest::mouseMove(m_view->viewport(), end);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, end);
}

void BackdropsTest::aPictureIsAddedAndUndone()
{
    const Workshop before = m_session->workshop();
    add(file("wall.png"));
    QVERIFY(m_backdrops->action()->isChecked()); // it can be arranged at once
    QCOMPARE(m_view->tool(), &m_backdrops->tool());
    const Picture* picture = m_session->workshop().find(only()->picture);
    QVERIFY(picture);
    QCOMPARE(picture->mediaType, std::string("image/jpeg"));
    QCOMPARE(m_edits, 1);
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
    QVERIFY(!m_backdrops->tool().held());
    m_session->redo();
    QVERIFY(only());
}

void BackdropsTest::aDragMovesItInOneEdit()
{
    add(file("wall.png"));
    const QRectF before = place();
    drag(before.center(), {50, 30});
    QCOMPARE(m_edits, 2);
    const QRectF now = place();
    QVERIFY(qAbs(now.x() - before.x() - 50) < 2 && qAbs(now.y() - before.y() - 30) < 2);
    QCOMPARE(now.width(), before.width());
    m_session->undo();
    QCOMPARE(place(), before);
}

void BackdropsTest::aCornerKeepsTheForm()
{
    add(file("wall.png"));
    const QRectF before = place();
    drag(before.topLeft(), {-100, -50});
    QCOMPARE(m_edits, 2);
    const QRectF now = place();
    QVERIFY(qAbs(now.width() - before.width() - 100) < 3);
    QVERIFY(qAbs(now.right() - before.right()) < 0.01); // the opposite corner stays
    QVERIFY(qAbs(now.bottom() - before.bottom()) < 0.01);
    drag(now.bottomRight(), {-5000, -5000});
    QVERIFY(place().width() >= 20.0);
    QVERIFY(place().topLeft() == now.topLeft());
}

void BackdropsTest::escapeOfTheToolPutsItBack()
{
    add(file("wall.png"));
    const QRectF before = place();
    const QPoint start = m_view->mapFromScene(before.center());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_view->viewport(), start + QPoint(40, 40));
    m_backdrops->action()->setChecked(false); // another tool takes over
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start + QPoint(40, 40));
    QCOMPARE(place(), before);
    QCOMPARE(m_edits, 1);
    QVERIFY(m_view->tool() != &m_backdrops->tool());
}

void BackdropsTest::keysMoveFadeAndRemove()
{
    add(file("wall.png"));
    const QRectF before = place();
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(place(), before.translated(8, 1));
    QTest::keyClick(m_view.get(), Qt::Key_7);
    QCOMPARE(only()->opacity, 0.7);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(only()->opacity, 1.0);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QVERIFY(!only());
    QVERIFY(m_session->workshop().all<Picture>().empty()); // with its bytes
    QTest::keyClick(m_view.get(), Qt::Key_Right); // nothing is held
    m_session->undo();
    QCOMPARE(place(), before.translated(8, 1));
}

void BackdropsTest::theSliderIsOneEdit()
{
    add(file("wall.png"));
    auto* slider = m_view->findChild<QSlider*>();
    QVERIFY(slider && slider->isVisible());
    QCOMPARE(slider->value(), 40);
    const auto at = [&](double part) {
        return QPoint(qRound(8 + (slider->width() - 16) * part), slider->height() / 2);
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, at(35.0 / 95.0));
    for (const double part : {0.5, 0.6, 0.7, 0.8})
        QTest::mouseMove(slider, at(part));
    QCOMPARE(m_edits, 1);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(0.8));
    QCOMPARE(m_edits, 2);
    QVERIFY(only()->opacity > 0.7 && only()->opacity < 0.95);
    m_session->undo();
    QCOMPARE(only()->opacity, 0.4);
    QCOMPARE(slider->value(), 40);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(qRound(only()->opacity * 100), 41);
}

void BackdropsTest::clicksMeetTheCardsWhereNothingIsArranged()
{
    add(file("wall.png"));
    m_backdrops->action()->setChecked(false);
    const BoardItem* card = m_scene->listed().front();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(*card));
    QVERIFY(m_scene->chosen().contains(card->key()));
    const QRectF before = place();
    drag(before.bottomRight() - QPointF(5, 5), {40, 40});
    QCOMPARE(place(), before);
}

void BackdropsTest::aDroppedFileIsTaken()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file("wall.png"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &drop);
    QTRY_VERIFY(only());
    mime.setUrls({QUrl::fromLocalFile(file("table.csv"))}); // is for others
    QDropEvent other(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_view->viewport(), &other);
    QTest::qWait(50);
    QVERIFY(only()); // and nothing more
}

void BackdropsTest::aPageOfAPdfIsChosen()
{
    QCOMPARE(pagesOf(file("plan.pdf")), 3);
    PageDialog dialog(file("plan.pdf"), 3, nullptr);
    dialog.show();
    auto* pages = dialog.findChild<QListWidget*>();
    QCOMPARE(pages->count(), 3);
    const auto middle = [&](int page) {
        const QImage icon = pages->item(page)->icon().pixmap(160, 160).toImage();
        return icon.pixelColor(icon.width() / 2, icon.height() / 2);
    };
    QTRY_COMPARE(middle(2), QColor(Qt::red));
    QCOMPARE(middle(0), QColor(Qt::green));
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Right);
    QCOMPARE(dialog.page(), 1);
    m_backdrops->add(file("plan.pdf"), dialog.page());
    QTRY_VERIFY(only());
    const Picture& picture = *m_session->workshop().find(only()->picture);
    const QImage image
        = QImage::fromData(picture.content.data(), static_cast<int>(picture.content.size()));
    QCOMPARE(image.width(), longestBackdropSide);
    const QColor color = image.pixelColor(image.width() / 2, image.height() / 2);
    QVERIFY(color.blue() > 240 && color.red() < 15);
}

void BackdropsTest::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("no picture at all");
    QTest::addRow("half a PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::addRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj");
    QTest::addRow("a bomb") << QByteArray( // 60,000 × 60,000 pixels, says the head
        "P6 60000 60000 255\n");
}

void BackdropsTest::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, content);
    QFile bad(file("bad.png"));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(content) == content.size());
    bad.close();
    QSignalSpy failed(m_backdrops, &BackdropWriter::failed);
    m_backdrops->add(bad.fileName());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Code::PictureUnreadable);
    QVERIFY(!only());
}

void BackdropsTest::whatIsDrawnIsThePicture()
{
    add(file("wall.png"));
    m_backdrops->tool().setOpacity(1.0);
    m_backdrops->action()->setChecked(false);
    const QPointF free = place().bottomLeft() + QPointF(8, -8);
    QTRY_COMPARE(m_view->viewport()->grab().toImage().pixelColor(m_view->mapFromScene(free)).red(),
        254); // JPEG's red
}

QTEST_MAIN(BackdropsTest)
#include "tst_backdrops.moc"
