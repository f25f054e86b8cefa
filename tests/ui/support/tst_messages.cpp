// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messages.h"
#include "ui/support/templates/messagetemplates.h"

#include <QTest>

using namespace rundblick;

class MessagesTest : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasASentence();
    void namesFileRowAndColumn();
    void writesNumbersWhole();
    void namesRecords();
};

void MessagesTest::everyCodeHasASentence()
{
    for (const Code code : allCodes)
        QVERIFY2(*templateOf(code) != '\0', codeText(code).data());
}

void MessagesTest::namesFileRowAndColumn()
{
    const Message message{Code::OffScale,
        {{"file", "r.csv"}, {"row", std::int64_t{1234567}}, {"column", "value"}, {"value", 6.0},
            {"criterion", "{low}"}, {"low", 1.0}, {"high", 5.0}, {"step", 0.5}},
        {}};
    const QString text = sentence(message);
    QVERIFY2(text.startsWith(QString::fromUtf8(
                 "r.csv, row 1234567, column “value”: 6 is not on the scale of “{low}”, 1 to 5 in "
                 "steps of 0.5.")),
        qPrintable(text));
}

void MessagesTest::writesNumbersWhole()
{
    const Message message{Code::PathsRead,
        {{"count", std::int64_t{2200000}}, {"conversions", 19785.0}, {"nulls", 0.25}}, {}};
    QCOMPARE(sentence(message),
        QStringLiteral("Paths read: 2,200,000, with 19,785 conversions and 0.25 without."));
}

void MessagesTest::namesRecords()
{
    const Message changed{Code::RecordsChanged,
        {{"record", std::string(PhaseRestriction::table)}, {"count", std::int64_t{1}}}, {}};
    QCOMPARE(sentence(changed), QStringLiteral("Updated restrictions of phases: 1."));
    const Message message{Code::NamesCreated,
        {{"record", "rater"}, {"count", std::int64_t{2}}, {"names", "A, B"}}, {}};
    QCOMPARE(sentence(message), QStringLiteral("New raters: 2 (A, B)."));
}

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    MessagesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_messages.moc"
