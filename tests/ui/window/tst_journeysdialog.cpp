// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"
#include "tests/support/workshops.h"
#include "tests/ui/window/answering.h"
#include "ui/paint/look.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/strings.h"
#include "ui/window/events/eventsstep.h"
#include "ui/window/events/journeysdialog.h"
#include "ui/window/events/namesmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <fstream>

using namespace rundblick;
using namespace Qt::StringLiterals;

// From a file of events to journeys in the workshop, by mouse and keyboard.
class JourneysDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void importsWhatItRecognises();
    void correctsColumnsAndGoals();
    void correctsHowTheFileIsWritten();
    void aFileThatCannotBeReadIsCorrected();
    void cleansWithLivePreview();
    void addsAndRemovesPatterns();
    void saysWhatIsWrong();
    void stopsAndGoesOn();
    void tooManyWaysAreToldBesideTheRules();
    void tellsHowToExport();

private:
    std::filesystem::path write(const std::string& name, const std::string& content) const
    {
        const std::filesystem::path path = toStd(m_folder->filePath(toQt(name)));
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    void open(const std::filesystem::path& path)
    {
        m_dialog = std::make_unique<JourneysDialog>(*m_session, path, m_look, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    bool isReady(const char* button) const
    {
        const QAbstractButton* found = buttonIn(*m_dialog, QString::fromUtf8(button));
        return found && found->isEnabled();
    }
    void click(const char* button) const
    {
        QTest::mouseClick(buttonIn(*m_dialog, QString::fromUtf8(button)), Qt::LeftButton);
    }
    template <typename Widget>
    Widget* in(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QString::fromUtf8(name));
    }
    QLabel* error() const // of the first step
    {
        return m_dialog->findChild<EventsStep*>()->findChild<QLabel*>(u"error"_s);
    }
    template <typename Widget>
    Widget* named(const char* accessibleName) const
    {
        for (Widget* one : m_dialog->findChildren<Widget*>())
            if (one->accessibleName() == QLatin1String(accessibleName))
                return one;
        return nullptr;
    }
    QCheckBox* box(const QString& words) const
    {
        for (QCheckBox* one : m_dialog->findChildren<QCheckBox*>())
            if (one->text().remove(u'&').startsWith(words))
                return one;
        return nullptr;
    }
    QStringList frequent() const;
    QString paths() const;

    const Look m_look = screenLook(Theme::Light);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<JourneysDialog> m_dialog;
};

namespace {

// Two customers; one buys.
constexpr const char* eventLog
    = "case,activity,time\n"
      "1,Ad,2026-01-01 10:00\n1,Ad,2026-01-01 10:01\n1,Website,2026-01-01 10:02\n"
      "1,Purchase,2026-01-01 10:03\n2,Ad,2026-01-01 10:00\n2,Shop,2026-01-01 12:00\n";

} // namespace

// The list on the second step: "path journeys goals".
QStringList JourneysDialogTest::frequent() const
{
    QStringList lines;
    const auto* tree = m_dialog->findChild<QTreeWidget*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = tree->topLevelItem(i);
        lines << item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
    }
    return lines;
}

// What is in the workshop: "Ad Website 1 0; Ad Shop 0 1", sorted.
QString JourneysDialogTest::paths() const
{
    const Workshop& workshop = m_session->workshop();
    QStringList lines;
    for (const auto& [id, set] : workshop.all<PathSet>())
        for (const Path& path : unpackPaths(set.rows)) {
            QStringList words;
            for (const Id<Touchpoint> step : path.steps)
                words << toQt(workshop.find(step)->name);
            lines << words.join(u' ')
                    + QStringLiteral(" %1 %2").arg(path.conversions).arg(path.nulls);
        }
    lines.sort();
    return lines.join(u"; "_s);
}

void JourneysDialogTest::initTestCase()
{
    loadFonts();
    QApplication::setStyle(u"Fusion"_s);
    useLanguage(u"en"_s);
}

void JourneysDialogTest::init()
{
    m_dialog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session
        = std::make_unique<Session>(Workshop(), [](const Edit&, HistoryStep) { return ok(); });
}

void JourneysDialogTest::importsWhatItRecognises()
{
    open(write("log.csv", eventLog));
    QTRY_VERIFY(isReady("Continue"));
    QCOMPARE(in<QLabel>("outcome")->text(),
        u"The first 6 events make 2 journeys over 3 touchpoints; 1 of them reach the goal."_s);
    click("Continue");
    QCOMPARE(frequent(), (QStringList{u"Ad › Shop 1 0"_s, u"Ad › Website 1 1"_s}));
    QCOMPARE(in<QLabel>("unknown")->text(),
        u"3 touchpoints that the workshop has not will be made: Ad, Shop, Website"_s);
    click("Import");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(paths(), u"Ad Shop 0 1; Ad Website 1 0"_s);
    QVERIFY(m_dialog->report().contains(u"2 journeys of customers were made of 6 events"_s));
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::ImportFiles);
    m_session->undo();
    QCOMPARE(m_session->workshop(), Workshop());
}

// The goal by its check box, the touchpoint from another column.
void JourneysDialogTest::correctsColumnsAndGoals()
{
    open(write("log.csv",
        "who,activity,place,time\n1,look,Web,1\n1,look,Shop,2\n1,order,Shop,3\n2,look,Web,1\n"));
    QTRY_VERIFY(error()->text().contains(u"who the customer is"_s));
    QVERIFY(!isReady("Continue"));
    in<QComboBox>("customerColumn")->setFocus();
    QTest::keyClicks(in<QComboBox>("customerColumn"), u"who"_s);
    QTRY_VERIFY(isReady("Continue"));
    QTest::keyClicks(in<QComboBox>("activityColumn"), u"place"_s);
    QTRY_COMPARE(in<QLabel>("outcome")->text(),
        u"The first 4 events make 2 journeys over 2 touchpoints; 0 of them reach the goal."_s);
    auto* goals = in<QListView>("goals");
    goals->setCurrentIndex(goals->model()->index(0, 0)); // Shop and Web are equally frequent
    QCOMPARE(goals->currentIndex().data().toString(), u"Shop (2)"_s);
    QTest::keyClick(goals, Qt::Key_Space);
    QTRY_COMPARE(in<QLabel>("outcome")->text(),
        u"The first 4 events make 2 journeys over 1 touchpoints; 1 of them reach the goal."_s);
}

// A file of which too little says how it is written.
void JourneysDialogTest::correctsHowTheFileIsWritten()
{
    open(write("log.txt", "case|activity|time\n1|Caf\xC3\xA9|2026-01-01\n1|Kasse|2026-01-02\n"));
    QTRY_VERIFY(isReady("Continue"));
    auto* separator = named<QComboBox>("Separated by");
    auto* encoding = named<QComboBox>("Encoding");
    QCOMPARE(separator->currentText(), u"Vertical bar"_s);
    QCOMPARE(encoding->currentText(), u"UTF-8"_s);
    QVERIFY(!named<QComboBox>("Decimal mark")->isVisible());
    QVERIFY(!named<QComboBox>("Sheet")->isVisible());
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_End); // Windows-1252
    QTRY_COMPARE(in<QListView>("goals")->model()->index(0, 0).data().toString(), u"CafÃ© (1)"_s);
    QTest::keyClick(encoding, Qt::Key_Home);
    QTRY_COMPARE(in<QListView>("goals")->model()->index(0, 0).data().toString(), u"Café (1)"_s);
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Home); // the comma
    QTRY_VERIFY(error()->text().contains(u"who the customer is"_s));
    QVERIFY(!isReady("Continue"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(separator, Qt::Key_Down);
    QTRY_VERIFY(isReady("Continue"));
}

void JourneysDialogTest::aFileThatCannotBeReadIsCorrected()
{
    open(write("log.csv", "sep=,\n\"case\";\"activity\";\"time\"\n1;Ad;2026-01-01\n"));
    QTRY_VERIFY(!error()->text().isEmpty());
    QVERIFY(!isReady("Continue"));
    auto* separator = named<QComboBox>("Separated by");
    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Down);
    QTRY_VERIFY(isReady("Continue"));
    QCOMPARE(error()->text(), QString());
}

void JourneysDialogTest::cleansWithLivePreview()
{
    open(write("log.csv", eventLog));
    QTRY_VERIFY(isReady("Continue"));
    click("Continue");
    QTest::mouseClick(box(u"The same touchpoint"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(frequent(), (QStringList{u"Ad › Shop 1 0"_s, u"Ad › Ad › Website 1 1"_s}));
    QTest::mouseClick(box(u"Keep of a journey"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(frequent().size(), 2); // ten are kept
    auto* table = m_dialog->findChild<QTableView*>();
    const QModelIndex shop = table->model()->index(1, NamesModel::Becomes);
    QCOMPARE(shop.siblingAtColumn(NamesModel::Name).data().toString(), u"Shop"_s);
    const QPoint place = table->visualRect(shop).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(table->viewport()->findChild<QLineEdit*>());
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QTest::keyClicks(editor, u"Store"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(frequent(), (QStringList{u"Ad › Store 1 0"_s, u"Ad › Ad › Website 1 1"_s}));
    table->setCurrentIndex(table->model()->index(0, NamesModel::Name));
    QTest::keyClick(table, Qt::Key_Space); // Ad is left out
    QCOMPARE(frequent(), (QStringList{u"Store 1 0"_s, u"Website 1 1"_s}));
    QVERIFY(m_dialog->isVisible());
    click("Import");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(paths(), u"Store 0 1; Website 1 0"_s);
}

void JourneysDialogTest::addsAndRemovesPatterns()
{
    open(write("log.csv", eventLog));
    QTRY_VERIFY(isReady("Continue"));
    click("Continue");
    QList<QLineEdit*> fields;
    for (QLineEdit* field : m_dialog->findChildren<QLineEdit*>())
        if (field->accessibleName() == u"Pattern of names"
            || field->accessibleName() == u"What they become")
            fields << field;
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields[0], u"*s*"_s);
    QTest::keyClicks(fields[1], u"Place"_s);
    click("Add");
    QCOMPARE(frequent(), QStringList{u"Ad › Place 2 1"_s});
    auto* table = m_dialog->findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(0, 0));
    click("Remove");
    QCOMPARE(frequent().size(), 2);
}

void JourneysDialogTest::saysWhatIsWrong()
{
    open(write("empty.csv", ""));
    QTRY_VERIFY(error()->text().contains(u"empty.csv holds no event"_s));
    QVERIFY(!isReady("Continue"));
    open(write("faulty.csv", std::string(eventLog) + "3,Ad,soon\n3,,2026-01-01\n"));
    QTRY_VERIFY(error()->text().startsWith(u"1 event cannot be read"_s));
    QVERIFY(isReady("Continue"));
}

// A long file: stopped, it changes nothing, and the dialog goes on.
void JourneysDialogTest::stopsAndGoesOn()
{
    std::string text = "case,activity,time\n";
    for (int i = 0; i < 200'000; ++i)
        text += std::to_string(i) + ",Ad,2026-01-01\n";
    open(write("long.csv", text));
    QTRY_VERIFY(isReady("Continue"));
    click("Continue");
    click("Import");
    QTRY_VERIFY(isReady("Stop"));
    click("Stop");
    QTRY_VERIFY(isReady("Import"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_session->workshop(), Workshop());
    click("Import");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(paths(), u"Ad 0 200000"_s);
}

// 24 × 24 × 24 × 24 ways of four touchpoints are 331,776; with the last two kept there are 576.
void JourneysDialogTest::tooManyWaysAreToldBesideTheRules()
{
    std::string text = "case,activity,time\n";
    for (int i = 0, rest = 0; i < 24 * 24 * 24 * 24; ++i) {
        rest = i;
        for (int step = 0; step < 4; ++step, rest /= 24)
            text += std::to_string(i) + ",T" + std::to_string(rest % 24) + ','
                + std::to_string(step + 1) + '\n';
    }
    open(write("ways.csv", text));
    QTRY_VERIFY(isReady("Continue"));
    click("Continue");
    QTest::mouseClick(box(u"The same touchpoint"_s), Qt::LeftButton, {}, QPoint(8, 8));
    click("Import");
    QLabel* problem = nullptr;
    const auto isTold = [&] {
        for (QLabel* label : m_dialog->findChildren<QLabel*>(u"error"_s))
            if (label->isVisible() && label->text().contains(u"300,000 different ways"_s))
                problem = label;
        return problem != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 60'000);
    QVERIFY(isReady("Import") && isReady("Back")); // where the rules are
    auto* cuts = box(u"Keep of a journey"_s);
    QTest::mouseClick(cuts, Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!problem->isVisible());
    auto* longest = cuts->parentWidget()->findChild<QDoubleSpinBox*>();
    QVERIFY(longest);
    longest->setFocus();
    longest->selectAll();
    QTest::keyClicks(longest, u"2"_s);
    QTest::keyClick(longest, Qt::Key_Tab);
    click("Import");
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), 60'000);
    std::size_t ways = 0;
    for (const auto& [id, set] : m_session->workshop().all<PathSet>())
        ways += unpackPaths(set.rows).size();
    QCOMPARE(ways, std::size_t{576});
}

void JourneysDialogTest::tellsHowToExport()
{
    open(write("log.csv", eventLog));
    QTRY_VERIFY(isReady("Continue"));
    QString query;
    Person person;
    person.answer([&query](QDialog& dialog) {
        query = dialog.findChild<QPlainTextEdit*>()->toPlainText();
        QTest::mouseClick(buttonIn(dialog, u"Close"_s), Qt::LeftButton);
        return true;
    });
    click("From Google Analytics …");
    for (const char* column :
        {"user_pseudo_id", "ga_session_id", "event_timestamp", "page_location"})
        QVERIFY(query.contains(QString::fromUtf8(column)));
}

QTEST_MAIN(JourneysDialogTest)
#include "tst_journeysdialog.moc"
