// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/model/checks.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshopbuilder.h"
#include "ui/paint/look.h"
#include "ui/panels/library/librarylist.h"
#include "ui/panels/library/librarypanel.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace rundblick;

// The library as a person uses it: typing, arrows, Enter, dropping.
class LibraryPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sectionsCountWhatTheyHold();
    void typingFindsAndEnterCreates();
    void controlEnterAlsoPlaces();
    void aNameOfTheCatalogueBringsItsChannel();
    void enterInTheListPlacesInTheCurrentPhase();
    void suggestionsFollowThePhase();
    void controlPParksAndBack();
    void deleteRemoves();
    void renamingInPlace();
    void draggingCarriesTheTouchpoint();
    void droppingOnTheParkingLotParks();
    void droppingElsewhereTakesOffTheMap();
    void aBoardGivesBack();
    void pastedLinesBecomeTouchpoints();
    void damagedPastingSaysWhy();
    void withoutPhasesNothingIsSuggested();

private:
    QStringList shown(bool heads) const;
    QModelIndex find(const QString& text) const;
    void choose(const QString& text);
    void drop(const std::string& json, const QString& onto);
    const Touchpoint* touchpoint(const char* name) const
    {
        return findByName<Touchpoint>(m_session->workshop(), name);
    }

    const Look m_look = screenLook(Theme::Light);
    WorkshopBuilder m_builder;
    Id<Phase> m_search;
    Id<Phase> m_service;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LibraryPanel> m_panel;
    QLineEdit* m_field = nullptr;
    LibraryList* m_list = nullptr;
};

void LibraryPanelTest::initTestCase()
{
    loadFonts();
    QLocale::setDefault(QLocale::English);
}

void LibraryPanelTest::init()
{
    m_panel.reset();
    m_builder = {};
    m_search = m_builder.phase("Search");
    m_service = m_builder.phase("Service");
    const auto placed = m_builder.touchpoint("Website");
    m_builder.placement(placed, m_search);
    m_builder.touchpoint("Radio & TV");
    const auto parked = m_builder.touchpoint("Company fleet");
    m_builder.change(parked, [](Touchpoint& t) { t.parked = true; });
    m_session = std::make_unique<Session>(
        m_builder.workshop(), [](const Edit&, HistoryStep) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_panel = std::make_unique<LibraryPanel>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_panel->resize(300, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_field = m_panel->findChild<QLineEdit*>();
    m_list = m_panel->findChild<LibraryList*>();
}

QStringList LibraryPanelTest::shown(bool heads) const
{
    const auto& model = static_cast<const LibraryModel&>(*m_list->model());
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(model.index(i)).isHead == heads)
            texts << model.row(model.index(i)).text;
    return texts;
}

QModelIndex LibraryPanelTest::find(const QString& text) const
{
    for (int i = 0; i < m_list->model()->rowCount(); ++i)
        if (m_list->model()->index(i, 0).data().toString() == text)
            return m_list->model()->index(i, 0);
    return {};
}

void LibraryPanelTest::choose(const QString& text)
{
    const QModelIndex index = find(text);
    QVERIFY2(index.isValid(), qPrintable(text));
    m_list->scrollTo(index);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(index).center());
    QCOMPARE(m_list->currentIndex(), index);
}

void LibraryPanelTest::drop(const std::string& json, const QString& onto)
{
    QMimeData mime;
    mime.setData(toQt(touchpointsMime), QByteArray::fromStdString(json));
    const QPoint place = m_list->visualRect(find(onto)).center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_list->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_list->viewport(), &event);
}

void LibraryPanelTest::sectionsCountWhatTheyHold()
{
    const QStringList heads = shown(true);
    QCOMPARE(heads.size(), 3);
    QCOMPARE(heads[0], QStringLiteral("Not yet on the map · 1"));
    QCOMPARE(heads[1], QStringLiteral("Suggested for “Service”")); // it has no touchpoint yet
    QCOMPARE(heads[2], QStringLiteral("Parking lot · 1"));
    QVERIFY(shown(false).contains(QStringLiteral("Radio & TV")));
    QVERIFY(!shown(false).contains(QStringLiteral("Website")));
}

void LibraryPanelTest::typingFindsAndEnterCreates()
{
    QTest::keyClicks(m_field, QStringLiteral("site web"));
    QVERIFY(!shown(false).contains(QStringLiteral("Radio & TV")));
    m_field->clear();
    QTest::keyClicks(m_field, QStringLiteral("web"));
    QVERIFY(shown(false).contains(QStringLiteral("Website"))); // on the map, found all the same
    QVERIFY(shown(false).contains(QStringLiteral("Create “web”")));
    QTest::keyClicks(m_field, QStringLiteral("log"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(touchpoint("weblog"));
    QCOMPARE(m_field->text(), QString());
    QVERIFY(m_selection->touchpoint() == touchpoint("weblog")->id);
    QVERIFY(shown(false).contains(QStringLiteral("weblog")));
    m_session->undo();
    QVERIFY(m_session->workshop() == m_builder.workshop());
}

void LibraryPanelTest::controlEnterAlsoPlaces()
{
    m_selection->select({}, m_search);
    QTest::keyClicks(m_field, QStringLiteral("Podium"));
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(placementAt(m_session->workshop(), touchpoint("Podium")->id, m_search));
    m_session->undo(); // one gesture, one edit
    QVERIFY(m_session->workshop() == m_builder.workshop());
}

void LibraryPanelTest::aNameOfTheCatalogueBringsItsChannel()
{
    QTest::keyClicks(m_field, QStringLiteral("pannendienst")); // in the other language
    QTest::keyClick(m_field, Qt::Key_Return);
    const Touchpoint* made = touchpoint("Breakdown service");
    QVERIFY(made);
    QCOMPARE(made->ownership, Ownership::Owned);
    QCOMPARE(made->form, Form::Personal);
}

void LibraryPanelTest::enterInTheListPlacesInTheCurrentPhase()
{
    m_selection->select({}, m_search);
    QTest::keyClick(m_field, Qt::Key_Down);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(m_list->currentIndex(), find(QStringLiteral("Radio & TV")));
    QTest::keyClick(m_list, Qt::Key_Return);
    QVERIFY(placementAt(m_session->workshop(), touchpoint("Radio & TV")->id, m_search));
    QVERIFY(!find(QStringLiteral("Radio & TV")).isValid());
    QVERIFY(m_selection->phase() == m_search);
}

void LibraryPanelTest::suggestionsFollowThePhase()
{
    m_selection->select({}, m_service);
    const QStringList service = shown(false);
    m_selection->select({}, m_search);
    QVERIFY(shown(true).contains(QStringLiteral("Suggested for “Search”")));
    QVERIFY(shown(false) != service);
    m_selection->select({}, m_service);
    const QString suggested = shown(false).at(1);
    choose(suggested);
    QTest::keyClick(m_list, Qt::Key_Return);
    QVERIFY(
        placementAt(m_session->workshop(), touchpoint(qUtf8Printable(suggested))->id, m_service));
    QVERIFY(!find(suggested).isValid());
}

void LibraryPanelTest::controlPParksAndBack()
{
    choose(QStringLiteral("Radio & TV"));
    QTest::keyClick(m_list, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(touchpoint("Radio & TV")->parked);
    QCOMPARE(m_list->currentIndex(), find(QStringLiteral("Radio & TV"))); // stays the current one
    QTest::keyClick(m_list, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!touchpoint("Radio & TV")->parked);
}

void LibraryPanelTest::deleteRemoves()
{
    choose(QStringLiteral("Radio & TV"));
    QTest::keyClick(m_list, Qt::Key_Delete);
    QVERIFY(!touchpoint("Radio & TV"));
}

void LibraryPanelTest::renamingInPlace()
{
    choose(QStringLiteral("Radio & TV"));
    QTest::keyClick(m_list, Qt::Key_F2);
    auto* editor = m_list->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Radio"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(touchpoint("Radio")); // an editor commits after its key
    QVERIFY(!placementAt(m_session->workshop(), touchpoint("Radio")->id, m_service)); // not placed
}

void LibraryPanelTest::draggingCarriesTheTouchpoint()
{
    const std::unique_ptr<QMimeData> mime(
        m_list->model()->mimeData({find(QStringLiteral("Radio & TV"))}));
    const std::string json = mime->data(toQt(touchpointsMime)).toStdString();
    QVERIFY(
        knownTouchpoints(m_session->workshop(), json) == std::vector{touchpoint("Radio & TV")->id});
    const QString suggested = shown(false).at(1);
    const std::unique_ptr<QMimeData> fresh(m_list->model()->mimeData({find(suggested)}));
    const auto edit = dropTouchpoints(m_session->workshop(),
        fresh->data(toQt(touchpointsMime)).toStdString(), Spot{m_service, Role::Decisive});
    QVERIFY(edit);
    QVERIFY(m_session->perform(*edit));
    QVERIFY(
        placementAt(m_session->workshop(), touchpoint(qUtf8Printable(suggested))->id, m_service));
}

void LibraryPanelTest::droppingOnTheParkingLotParks()
{
    const auto website = touchpoint("Website")->id;
    drop(toClipboard(m_session->workshop(), {website}), QStringLiteral("Parking lot · 1"));
    QVERIFY(touchpoint("Website")->parked);
    QVERIFY(m_session->workshop().all<Placement>().empty());
    m_session->undo();
    QVERIFY(m_session->workshop() == m_builder.workshop());
}

void LibraryPanelTest::droppingElsewhereTakesOffTheMap()
{
    const auto website = touchpoint("Website")->id;
    drop(toClipboard(m_session->workshop(), {website}), QStringLiteral("Not yet on the map · 1"));
    QVERIFY(!touchpoint("Website")->parked);
    QVERIFY(m_session->workshop().all<Placement>().empty());
    QVERIFY(shown(true).contains(QStringLiteral("Not yet on the map · 2")));
}

void LibraryPanelTest::aBoardGivesBack()
{
    const auto website = touchpoint("Website")->id;
    QVERIFY(!m_panel->takeBack({website}, m_panel->mapToGlobal(QPoint(-50, 20))));
    QVERIFY(m_session->workshop() == m_builder.workshop());
    const QRect head = m_list->visualRect(find(QStringLiteral("Parking lot · 1")));
    QVERIFY(m_panel->takeBack({website}, m_list->viewport()->mapToGlobal(head.center())));
    QVERIFY(touchpoint("Website")->parked);
}

void LibraryPanelTest::pastedLinesBecomeTouchpoints()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Chat\towned digital\nForum\tearned"));
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(touchpoint("Chat"));
    QCOMPARE(touchpoint("Forum")->ownership, Ownership::Earned);
}

void LibraryPanelTest::damagedPastingSaysWhy()
{
    QList<Code> codes;
    connect(
        m_session.get(), &Session::failed, this, [&](const Error& error) { codes << error.code; });
    auto* mime = new QMimeData;
    mime->setData(toQt(touchpointsMime), "{\"format\": \"something\"}");
    QGuiApplication::clipboard()->setMimeData(mime);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(codes == QList<Code>{Code::ClipboardForeign});
    QVERIFY(m_session->workshop() == m_builder.workshop());
}

void LibraryPanelTest::withoutPhasesNothingIsSuggested()
{
    m_session->perform(removeRecords<Phase>(m_session->workshop(), {m_search, m_service}));
    QCOMPARE(shown(true).size(), 2);
    choose(QStringLiteral("Radio & TV"));
    const Workshop before = m_session->workshop();
    QTest::keyClick(m_list, Qt::Key_Return);
    QVERIFY(m_session->workshop() == before);
}

QTEST_MAIN(LibraryPanelTest)
#include "tst_librarypanel.moc"
