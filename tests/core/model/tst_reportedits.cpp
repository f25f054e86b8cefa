// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/reportedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// The templates of the report: shown, changed, saved, renamed, removed, each in one edit that can
// be undone.
class ReportEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aProposalBecomesATemplateThatIsShown();
    void aProposalThatWasTakenIsShownAsItIs();
    void aChangeWithoutATemplateMakesOne();
    void aChangeKeepsTheName();
    void savingMakesACopyThatIsShown();
    void savingOverAnotherReplacesItsContent();
    void savingWithoutANameChangesNothing();
    void aNameIsTakenOnce();
    void removingShowsNothing();

private:
    void perform(const Edit& edit);

    Workshop m_workshop;
    std::vector<Edit> m_done;
};

static ReportTemplate proposal(const char* name, Paper paper)
{
    ReportTemplate made;
    made.name = name;
    made.paper = paper;
    made.sections = "cover\nmap";
    return made;
}

void ReportEditsTest::init()
{
    WorkshopBuilder builder;
    Setup setup;
    setup.title = "Workshop";
    builder.add(setup);
    m_workshop = builder.workshop();
    m_done.clear();
}

// Also undone and done again.
void ReportEditsTest::perform(const Edit& edit)
{
    const Workshop before = m_workshop;
    m_workshop.apply(edit);
    const Workshop after = m_workshop;
    m_workshop.apply(inverse(edit));
    QVERIFY(m_workshop == before);
    m_workshop.apply(edit);
    QVERIFY(m_workshop == after);
    m_done.push_back(edit);
}

void ReportEditsTest::aProposalBecomesATemplateThatIsShown()
{
    QVERIFY(!shownReport(m_workshop));
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    QVERIFY(shownReport(m_workshop));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Poster"));
    QCOMPARE(m_done.back().kind, EditKind::ChangeReport);
}

void ReportEditsTest::aProposalThatWasTakenIsShownAsItIs()
{
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    ReportTemplate mine = *shownReport(m_workshop);
    mine.paper = Paper::A0;
    perform(changeReport(m_workshop, mine));
    perform(showReport(m_workshop, proposal("Full report", Paper::A4)));
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    QCOMPARE(shownReport(m_workshop)->paper, Paper::A0);
    QCOMPARE(m_workshop.all<ReportTemplate>().size(), std::size_t{2});
    QVERIFY(showReport(m_workshop, proposal("Poster", Paper::A1)).isEmpty());
}

void ReportEditsTest::aChangeWithoutATemplateMakesOne()
{
    perform(changeReport(m_workshop, proposal("Full report", Paper::A3)));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Full report"));
    QCOMPARE(shownReport(m_workshop)->paper, Paper::A3);
}

void ReportEditsTest::aChangeKeepsTheName()
{
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    ReportTemplate other = proposal("Another name", Paper::A2);
    perform(changeReport(m_workshop, other));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Poster"));
    QCOMPARE(shownReport(m_workshop)->paper, Paper::A2);
    QVERIFY(changeReport(m_workshop, *shownReport(m_workshop)).isEmpty());
}

void ReportEditsTest::savingMakesACopyThatIsShown()
{
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    perform(saveReport(m_workshop, *shownReport(m_workshop), "  Ours "));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Ours"));
    QCOMPARE(shownReport(m_workshop)->paper, Paper::A1);
    QCOMPARE(m_workshop.all<ReportTemplate>().size(), std::size_t{2});
    QCOMPARE(m_done.back().kind, EditKind::SaveReport);
}

void ReportEditsTest::savingOverAnotherReplacesItsContent()
{
    perform(saveReport(m_workshop, proposal("", Paper::A4), "Ours"));
    perform(showReport(m_workshop, proposal("Poster", Paper::A1)));
    perform(saveReport(m_workshop, *shownReport(m_workshop), "Ours"));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Ours"));
    QCOMPARE(shownReport(m_workshop)->paper, Paper::A1);
    QCOMPARE(m_workshop.all<ReportTemplate>().size(), std::size_t{2});
}

void ReportEditsTest::savingWithoutANameChangesNothing()
{
    QVERIFY(saveReport(m_workshop, proposal("Poster", Paper::A1), "   ").isEmpty());
}

void ReportEditsTest::aNameIsTakenOnce()
{
    perform(saveReport(m_workshop, proposal("", Paper::A4), "One"));
    perform(saveReport(m_workshop, proposal("", Paper::A4), "Two"));
    const Id<ReportTemplate> two = shownReport(m_workshop)->id;
    QVERIFY(renameReport(m_workshop, two, "One").isEmpty());
    QVERIFY(renameReport(m_workshop, two, " ").isEmpty());
    perform(renameReport(m_workshop, two, "Three"));
    QCOMPARE(shownReport(m_workshop)->name, std::string("Three"));
    QVERIFY(check(m_workshop));
}

void ReportEditsTest::removingShowsNothing()
{
    perform(saveReport(m_workshop, proposal("", Paper::A4), "One"));
    perform(removeReport(m_workshop, shownReport(m_workshop)->id));
    QVERIFY(!shownReport(m_workshop));
    QVERIFY(m_workshop.all<ReportTemplate>().empty());
    QVERIFY(check(m_workshop));
}

QTEST_APPLESS_MAIN(ReportEditsTest)
#include "tst_reportedits.moc"
