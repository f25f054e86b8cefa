// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonschema.h"
#include "core/exchange/json/workshopjson.h"
#include "tests/core/exchange/foreignprogram.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rundblick;

static QJsonValue recordsOf(const QJsonObject& schema)
{
    return schema[QLatin1String("properties")][QLatin1String("records")]
                 [QLatin1String("properties")];
}

class JsonSchemaTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldStandsInIt();
    void typesAndLimitsAreThoseOfTheModel();
    void aValidatorAcceptsWorkshopsAndRefusesOthers();

private:
    QJsonObject fieldsOf(const char* table) const
    {
        return recordsOf(
            m_schema)[QLatin1String(table)][QLatin1String("items")][QLatin1String("properties")]
            .toObject();
    }

    QJsonObject m_schema;
};

void JsonSchemaTest::initTestCase()
{
    QJsonParseError error{};
    m_schema = QJsonDocument::fromJson(bytesOf(workshopJsonSchema()), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void JsonSchemaTest::everyFieldStandsInIt()
{
    int records = 0;
    AllRecords::each([&]<typename Record>() {
        const QJsonObject fields = fieldsOf(std::string(Record::table).c_str());
        qsizetype count = 1; // the id
        QVERIFY(fields.contains(QLatin1String("id")));
        eachField<Record>([&](const auto& field) {
            ++count;
            QVERIFY(fields.contains(
                QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()))));
        });
        QCOMPARE(fields.size(), count);
        ++records;
    });
    QVERIFY(records > 30);
}

void JsonSchemaTest::typesAndLimitsAreThoseOfTheModel()
{
    const QJsonObject placement = fieldsOf("placement");
    QCOMPARE(placement[QLatin1String("usage")],
        (QJsonObject{{QStringLiteral("type"), QStringLiteral("number")},
            {QStringLiteral("minimum"), 0}, {QStringLiteral("maximum"), 1}}));
    QCOMPARE(placement[QLatin1String("role")][QLatin1String("enum")],
        (QJsonArray{QStringLiteral("decisive"), QStringLiteral("supporting"),
            QStringLiteral("peripheral")}));
    QCOMPARE(placement[QLatin1String("experience")][QLatin1String("type")],
        (QJsonArray{QStringLiteral("number"), QStringLiteral("null")}));
    QCOMPARE(placement[QLatin1String("touchpoint")][QLatin1String("$ref")].toString(),
        QStringLiteral("#/$defs/id"));
    QCOMPARE(placement[QLatin1String("segment")][QLatin1String("$ref")].toString(),
        QStringLiteral("#/$defs/idOrNull"));
    const QJsonArray required = recordsOf(
        m_schema)[QLatin1String("placement")][QLatin1String("items")][QLatin1String("required")]
                                    .toArray();
    QCOMPARE(required,
        (QJsonArray{QStringLiteral("id"), QStringLiteral("touchpoint"), QStringLiteral("phase")}));
}

void JsonSchemaTest::aValidatorAcceptsWorkshopsAndRefusesOthers()
{
    if (!hasPythonModule(QStringLiteral("jsonschema")))
        QSKIP("python3-jsonschema is not installed");
    const char* const script = R"(
import json, sys
import jsonschema
schema, good, other = [json.loads(part) for part in sys.stdin.read().split('\n====\n')]
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
print(len(list(validator.iter_errors(good))))
for change in ({'spend': 'much'}, {'spend': -1}, {'form': 'liquid'}, {'id': 5}, {'name': ''},
               {'rated': 'yes'}):
    touchpoint = dict(other['records']['touchpoint'][0], **change)
    print(len(list(validator.iter_errors(dict(other, records={'touchpoint': [touchpoint]})))))
print(len(list(validator.iter_errors(dict(other, records={'nobody': []})))))
)";
    const std::string input = workshopJsonSchema() + "\n====\n" + workshopJson(variedWorkshop())
        + "\n====\n" + workshopJson(smallWorkshop());
    const Answer answer = askPython(script, bytesOf(input));
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output.simplified(), QByteArray("0 1 1 1 1 1 1 1"));
}

QTEST_APPLESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
