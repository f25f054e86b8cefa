// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"
#include "tests/app/program.h"
#include "ui/support/strings.h"

using namespace rundblick;

// "rundblick new": workshops from templates.
class NewCommandTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsMade_data();
    void everyTemplateIsMade();
    void anUnknownOneIsToldTheNames();
    void filesAreLeftAlone();

private:
    Program m_program;
};

static QString l1(const char* text)
{
    return QString::fromLatin1(text);
}

void NewCommandTest::everyTemplateIsMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first"); // of its phases
    const std::pair<const char*, const char*> templates[]
        = {{"sample", "Recommendation"}, {"car-purchase", "Recommendation"},
            {"need-to-recommend", "Need"}, {"reach-to-reactivate", "Reach & Acquire"},
            {"attract-sell-wow", "Attract"}, {"procurement", "Need"}, {"blank", "Recommendation"}};
    for (const auto& [name, first] : templates)
        QTest::newRow(name) << l1(name) << l1(first);
}

void NewCommandTest::everyTemplateIsMade()
{
    QFETCH(QString, name);
    const QString file = name + l1(".rundblick");
    QCOMPARE(m_program.run({l1("new"), file, l1("--template"), name}).exitCode, 0);
    const Run check = m_program.run({l1("check"), file});
    QCOMPARE(check.exitCode, 0);
    QVERIFY(check.output.startsWith(file.toUtf8()));
    QFETCH(QString, first);
    const auto workshop = readWorkshop(m_program.path(file).toStdString());
    QVERIFY(workshop);
    QCOMPARE(toQt(ordered<Phase>(*workshop).front()->name), first);
}

void NewCommandTest::anUnknownOneIsToldTheNames()
{
    const Run run = m_program.run({l1("new"), l1("cars.rundblick"), l1("--template"), l1("cars")});
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(QString::fromUtf8(run.error),
        QStringLiteral("rundblick: There is no template “cars”. The templates are: sample, "
                       "car-purchase, need-to-recommend, reach-to-reactivate, attract-sell-wow, "
                       "procurement, blank.\n"));
    QVERIFY(!QFile::exists(m_program.path(l1("cars.rundblick"))));
}

void NewCommandTest::filesAreLeftAlone()
{
    m_program.write(l1("mine.txt"), "mine");
    const Run run = m_program.run({l1("new"), l1("mine.txt")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error.contains("mine.txt"));
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(m_program.read(l1("mine.txt")), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(NewCommandTest)
#include "tst_newcommand.moc"
