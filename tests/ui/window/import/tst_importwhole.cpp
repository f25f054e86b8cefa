// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/foreignformats.h"
#include "core/exchange/json/workshopjson.h"
#include "tests/ui/window/answering.h"
#include "tests/ui/window/windowdriver.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace rundblick;

// Files of others that are let go over the window, or chosen: taken over at once, as one edit.
class ImportWholeTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("importwhole"); }
    void init() { openSample(); }
    void aJourneyIsTakenOver();
    void aGraphTellsWhatItLeftAlone();
    void theOwnWorkshopBringsNothingNew();
    void whatIsNotSoundChangesNothing();
    void aListIsTakenOver();

private:
    QString write(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }
    void drop(const QString& path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(
            QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    const Workshop& workshop() const { return session().workshop(); }
    Session& session() const { return m_window->document()->session(); }
};

void ImportWholeTest::aJourneyIsTakenOver()
{
    const Workshop before = workshop();
    drop(write("j.mmd", "journey\nsection Nutzung\nReklamation am Schalter: 2: Junge\n"));
    QTRY_VERIFY(findByName<Touchpoint>(workshop(), "Reklamation am Schalter"));
    QVERIFY(findByName<Phase>(workshop(), "Nutzung"));
    QVERIFY(findByName<Segment>(workshop(), "Junge"));
    QVERIFY(readIn(*m_window).contains(QStringLiteral("“j.mmd” is imported.")));
    session().undo(); // one edit
    QVERIFY(workshop() == before);
}

void ImportWholeTest::aGraphTellsWhatItLeftAlone()
{
    Person person;
    QString told;
    person.answer([&](QDialog& dialog) {
        told = readIn(dialog);
        dialog.accept();
        return true;
    });
    drop(write("g.graphml",
        "<graphml><key id='c' for='node' attr.name='colour'/><graph><node id='Kiosk'/>"
        "</graph></graphml>"));
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.contains(QStringLiteral("colour")), qPrintable(told));
    QVERIFY(findByName<Touchpoint>(workshop(), "Kiosk"));
}

void ImportWholeTest::theOwnWorkshopBringsNothingNew()
{
    const Workshop before = workshop();
    const std::string json = workshopJson(before);
    drop(write("w.json", {json.data(), static_cast<qsizetype>(json.size())}));
    QTRY_VERIFY(readIn(*m_window).contains(QStringLiteral("nothing was changed")));
    QVERIFY(workshop() == before);
}

void ImportWholeTest::whatIsNotSoundChangesNothing()
{
    const Workshop before = workshop();
    drop(write(
        "w.json", R"({"format": "rundblick-workshop", "version": 1, "records": {"brand": 1}})"));
    QTRY_VERIFY(readIn(*m_window).contains(QStringLiteral("records.brand, 1:69")));
    QVERIFY(workshop() == before);
}

void ImportWholeTest::aListIsTakenOver()
{
    const QString path = write("list.csv", "Touchpoint,Channel\nKiosk,owned physical\n");
    m_window->importWhole(path, ForeignFormat::TouchpointList);
    const Touchpoint* kiosk = findByName<Touchpoint>(workshop(), "Kiosk");
    QVERIFY(kiosk);
    QVERIFY(kiosk->ownership == Ownership::Owned && kiosk->form == Form::Physical);
}

QTEST_MAIN(ImportWholeTest)
#include "tst_importwhole.moc"
