// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/privacy/callnames.h"
#include "core/model/privacy/discretion.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// People and companies are found in texts by the parts of their names, too.
class CallNamesTest : public QObject {
    Q_OBJECT

private slots:
    void personsAreCalledByTheirNames_data();
    void personsAreCalledByTheirNames();
    void ownersArePersonsOrDepartments_data();
    void ownersArePersonsOrDepartments();
    void companiesAreCalledByTheirFirstWord_data();
    void companiesAreCalledByTheirFirstWord();
    void partsAreHiddenInTexts_data();
    void partsAreHiddenInTexts();
    void cleanCopiesHidePartsOfRaters();
    void aBlockKeepsItsCells();
};

namespace {

const StandIns english{"Workshop", "the client", "Own brand", "Brand %1", "Rater %1", "Team %1"};

QString joined(const std::vector<Word>& words)
{
    QStringList texts;
    for (const Word& word : words)
        texts << QString::fromStdString(word.text);
    return texts.join(u' ');
}

// Raters by their slots: 1 Anna Keller, 2 Jürg Messe, 3 Eva Frei, 4 Anna-Lena Meier-Huber, 5 Kunde
// 07, 6 Łukasz Öztürk, 7 Tom; Team 1 is Erna Quastmann, Team 2 Marketing.
WorkshopBuilder peopled(const std::string& text)
{
    WorkshopBuilder builder;
    builder.brand("Zyxelia", true);
    builder.brand("Rivalora Sport AG");
    builder.brand("Bank Cler");
    builder.brand("Nordstern Blau");
    builder.brand("Nordstern Rot");
    builder.brand("Post Mobil");
    for (const char* rater : {"Anna Keller", "Jürg Messe", "Eva Frei", "Anna-Lena Meier-Huber",
             "Kunde 07", "Łukasz Öztürk", "Tom"})
        builder.rater(rater);
    const Id<Touchpoint> fair = builder.touchpoint("Messe Basel");
    builder.change<Touchpoint>(fair, [&](Touchpoint& it) {
        it.owner = "Erna Quastmann";
        it.note = text;
    });
    const Id<Touchpoint> post = builder.touchpoint("Post");
    builder.change<Touchpoint>(post, [](Touchpoint& it) { it.owner = "Marketing"; });
    builder.touchpoint("Beratung durch Herrn Keller");
    Setup setup;
    setup.client = "Veloria Mobility AG, Biel";
    builder.add(setup);
    return builder;
}

std::string noteOf(const Workshop& workshop)
{
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        if (!touchpoint.note.empty())
            return touchpoint.note;
    return {};
}

} // namespace

void CallNamesTest::personsAreCalledByTheirNames_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const char* names) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(names);
    };
    row("Anna Keller", "Anna Keller");
    row("Frau Dr. Anna von der Keller", "Anna Keller");
    row("Anna-Lena Meier-Huber", "Anna Lena Meier Huber");
    row("Bo Li", ""); // two letters are in every text
    row("Kunde 07", "");
    row("Kundin Anna", ""); // a role, whoever it is
    row("Rater 12", "");
    row("", "");
}

void CallNamesTest::personsAreCalledByTheirNames()
{
    QFETCH(QString, person);
    QTEST(joined(callNames(person.toStdString())), "names");
}

void CallNamesTest::ownersArePersonsOrDepartments_data()
{
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("Erna Quastmann") << true;
    QTest::newRow("E. Quastmann") << true;
    QTest::newRow("Peter von Arx") << true;
    QTest::newRow("Marketing") << false;
    QTest::newRow("Quastmann") << false; // may be a department
    QTest::newRow("Digital Marketing") << false;
    QTest::newRow("Leitung Aussendienst") << false;
    QTest::newRow("Dealer network") << false;
    QTest::newRow("alle gemeinsam") << false;
    QTest::newRow("Team 3") << false;
}

void CallNamesTest::ownersArePersonsOrDepartments()
{
    QFETCH(bool, isPerson);
    QCOMPARE(mayBePerson(QTest::currentDataTag()), isPerson);
}

void CallNamesTest::companiesAreCalledByTheirFirstWord_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* company, const char* name) {
        QTest::newRow(company) << QString::fromUtf8(company) << QString::fromUtf8(name);
    };
    row("Veloria Mobility AG", "Veloria");
    row("Die Mobiliar Versicherung", "Mobiliar");
    row("Bank Cler", "");
    row("Veloria", ""); // is found in full
    row("3M Schweiz", "");
    row("BP Europa", "");
    row("", "");
}

void CallNamesTest::companiesAreCalledByTheirFirstWord()
{
    QFETCH(QString, company);
    const std::optional<Word> name = callName(company.toStdString());
    QTEST(name ? QString::fromStdString(name->text) : QString(), "name");
}

void CallNamesTest::partsAreHiddenInTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    const auto row = [](const char* text, const char* hidden) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hidden);
    };
    row("Frau Keller hat angerufen", "Rater 1 hat angerufen");
    row("Frau Dr. Keller, KELLER und kellers", "Rater 1, Rater 1 und Rater 1s");
    row("Kellers Idee, Keller's idea", "Rater 1s Idee, Rater 1's idea");
    row("im Weinkeller, Kellerei", "im Weinkeller, Kellerei"); // inside a longer word
    row("Anna sagt", "Rater sagt"); // two have this name
    row("Anna Keller sagt", "Rater 1 sagt");
    row("an der Messe", "an der Messe"); // a word of the workshop
    row("Herr Messe an der Messe", "Rater 2 an der Messe");
    row("Herr Jürg Messe, Jürgs Stand, JÜRG", "Rater 2, Rater 2s Stand, Rater 2");
    row("Eva evaluiert, eva", "Rater 3 evaluiert, eva"); // three letters: as written
    row("Meier-Huber, Huber, Lena", "Rater 4-Rater 4, Rater 4, Rater 4");
    row("Kunde 07 und jeder Kunde", "Rater 5 und jeder Kunde");
    row("Öztürk, öztürk, łukasz", "Rater 6, Rater 6, Rater 6");
    row("Tom, tomorrow, atom", "Rater 7, tomorrow, atom");
    row("Quastmann, Erna und Marketing", "Team 1, Team 1 und Marketing");
    row("Veloria, Velorias App, VELORIA-Shop", "the client, the clients App, the client-Shop");
    row("Velorianer", "Velorianer"); // inside a longer word
    row("Rivalora und rivaloras Preis", "Brand A und Brand As Preis");
    row("die Bank, Bank Cler", "die Bank, Brand B");
    row("Nordstern, Nordstern Rot", "Brand, Brand D"); // two have this word
    row("per Post, Post Mobil", "per Post, Brand E"); // called as a touchpoint is
    row("Mobility", "Mobility");
}

void CallNamesTest::partsAreHiddenInTexts()
{
    QFETCH(QString, text);
    const Workshop workshop = peopled(text.toStdString()).workshop();
    const Workshop copy = discreetCopy(workshop, english);
    QVERIFY(check(copy));
    QTEST(QString::fromStdString(noteOf(copy)), "hidden");
    QTEST(QString::fromStdString(discreetText(workshop, english, text.toStdString())), "hidden");
    QVERIFY(findByName<Touchpoint>(copy, "Messe Basel"));
    QVERIFY(findByName<Touchpoint>(copy, "Beratung durch Rater 1"));
}

// Its readers know whose workshop it is.
void CallNamesTest::cleanCopiesHidePartsOfRaters()
{
    const Workshop copy = cleanCopy(
        peopled("Frau Keller, Keller, Veloria, Quastmann, Rivalora").workshop(), english);
    QCOMPARE(noteOf(copy), std::string("Rater 1, Rater 1, Veloria, Quastmann, Rivalora"));
    QVERIFY(findByName<Touchpoint>(copy, "Beratung durch Herrn Keller"));
}

// A cell that is somebody's whole name, as in a table, is hidden whatever the name.
void CallNamesTest::aBlockKeepsItsCells()
{
    const Workshop workshop = peopled({}).workshop();
    const std::string block = "Zyxelia\t3\nMarketing\t\nTom\tVeloria\n\n";
    QCOMPARE(discreetText(workshop, english, block),
        std::string("Own brand\t3\nTeam 2\t\nRater 7\tthe client\n\n"));
    QCOMPARE(discreetText(workshop, english, ""), std::string());
}

QTEST_APPLESS_MAIN(CallNamesTest)
#include "tst_callnames.moc"
