// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/model/checks.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

namespace {

template <typename Record>
std::vector<Record> created(const Edit& edit)
{
    std::vector<Record> records;
    eachChange<Record>(
        edit, [&](const Change<Record>& change) { records.push_back(*change.after); });
    return records;
}

} // namespace

// Touchpoints from pasted lines and from columns of a spreadsheet.
class PastedTextTest : public QObject {
    Q_OBJECT

private slots:
    void pastedTextMakesTouchpoints_data();
    void pastedTextMakesTouchpoints();
    void existingNamesArePastedOnce();
};

void PastedTextTest::pastedTextMakesTouchpoints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // name/ownership/form, one after the other
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("lines", "App\nHotline\r\n\r\n  Messe  ", "App//|Hotline//|Messe//|");
    row("a column", "App\tx\nHotline\ty", "App//|Hotline//|");
    row("with channels", "App\towned digital\nTV\tPaid\nFreunde\tearned, personal",
        "App/owned/digital|TV/paid/|Freunde/earned/personal|");
    row("in German", "App\teigen, digital\nFreunde\tverdient/persönlich\nPlakat\tBezahlt physisch",
        "App/owned/digital|Freunde/earned/personal|Plakat/paid/physical|");
    row("titles", "Kontaktpunkt\tKanal\nApp\teigene", "App/owned/|");
    row("semicolons", "App;owned;\nLaden;physical", "App/owned/|Laden//physical|");
    row("a semicolon in a name", "Bahn; Bus", "Bahn; Bus//|");
    row("bullets", "- App\n• Hotline\n3. Messe\n12) Laden\n4 Räder",
        "App//|Hotline//|Messe//|Laden//|4 Räder//|");
    row("quoted cells", "\"Laden\nBern\"\towned\n\"Aktion \"\"2 für 1\"\"\"",
        "Laden Bern/owned/|Aktion \"2 für 1\"//|");
    row("a lone quotation mark", "\"App\nHotline", "\"App//|Hotline//|");
    row("twice", "App\nApp", "App//|");
    row("nothing", " \n\t\n", "");
}

void PastedTextTest::pastedTextMakesTouchpoints()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("Suchen");
    const Edit edit
        = touchpointsFromText(builder.workshop(), text.toStdString(), Spot{phase, Role::Decisive});
    std::string found;
    for (const Touchpoint& touchpoint : created<Touchpoint>(edit))
        found += touchpoint.name + '/' + std::string(textOf(touchpoint.ownership)) + '/'
            + std::string(textOf(touchpoint.form)) + '|';
    QCOMPARE(QByteArray::fromStdString(found), expected);
    QCOMPARE(created<Placement>(edit).size(), created<Touchpoint>(edit).size());
    QVERIFY(check(builder.workshop(), edit));
}

void PastedTextTest::existingNamesArePastedOnce()
{
    WorkshopBuilder builder;
    builder.touchpoint("Website");
    builder.touchpoint("Radio");
    QVERIFY(touchpointsFromText(builder.workshop(), "Website\nRadio").isEmpty());
}

QTEST_APPLESS_MAIN(PastedTextTest)
#include "tst_pastedtext.moc"
