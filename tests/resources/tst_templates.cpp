// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/study.h"
#include "core/store/workshopfile.h"
#include "resources/make/maker.h"
#include "resources/templates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rundblick;

// The sample and the templates as records: whole, reproducible, the same in both languages.
class TestTemplates : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsBakedIn_data();
    void everyTemplateIsBakedIn();
    void makingOneAgainGivesTheSameBytes_data();
    void makingOneAgainGivesTheSameBytes();
    void languagesDifferInWordsOnly_data();
    void languagesDifferInWordsOnly();
    void germanIsWrittenAsInSwitzerland();
    void sampleHasTheSizeOfARealWorkshop();
    void sampleIsRatedWithSomeGaps();
    void sampleLinksFormTheLoop();
    void carPurchaseBeginsAndEndsWithRecommendation();
    void blankIsReadyToBegin();

private:
    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(rundblick::Template)
Q_DECLARE_METATYPE(rundblick::Language)

namespace {

void addTemplateRows()
{
    QTest::addColumn<Template>("which");
    QTest::addColumn<Language>("language");
    for (const Template which : allTemplates) {
        QTest::addRow("%s, English", qPrintable(textOf(which))) << which << Language::English;
        QTest::addRow("%s, German", qPrintable(textOf(which))) << which << Language::German;
    }
}

std::filesystem::path tablesOf(Template which)
{
    const std::filesystem::path samples = TEST_DATA "/../../resources/samples";
    return samples / (which == Template::Sample ? "veloria" : textOf(which).toStdString());
}

Workshop made(Template which, Language language)
{
    return makeWorkshop(
        tablesOf(which), language == Language::German ? Tongue::German : Tongue::English);
}

// The workshop without its words; numbers, references and enumerations stay.
template <typename Record>
void eraseWords(Record& record)
{
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (std::is_same_v<T, std::string>)
            record.*field.member = (record.*field.member).empty() ? "" : "word";
    });
}

Workshop withoutWords(const Workshop& workshop)
{
    Edit edit;
    AllRecords::each([&]<typename Record>() {
        for (auto [id, record] : workshop.all<Record>()) {
            eraseWords(record);
            edit.changes.push_back(Change<Record>{{}, record});
        }
    });
    Workshop wordless;
    wordless.apply(edit);
    return wordless;
}

template <typename Record>
std::size_t count(const Workshop& workshop)
{
    return workshop.all<Record>().size();
}

} // namespace

void TestTemplates::everyTemplateIsBakedIn_data()
{
    addTemplateRows();
}

void TestTemplates::everyTemplateIsBakedIn()
{
    QFETCH(Template, which);
    QFETCH(Language, language);
    QFile file(m_folder.filePath(QStringLiteral("baked.rundblick")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(templateFile(which, language));
    file.close();
    std::vector<Message> notices;
    const Result<Workshop> read = readWorkshop(file.fileName().toStdString(), &notices);
    QVERIFY(read);
    QVERIFY(notices.empty());
    QVERIFY(check(*read));
    QVERIFY(*read == made(which, language));
}

void TestTemplates::makingOneAgainGivesTheSameBytes_data()
{
    addTemplateRows();
}

void TestTemplates::makingOneAgainGivesTheSameBytes()
{
    QFETCH(Template, which);
    QFETCH(Language, language);
    const QString path = m_folder.filePath(QStringLiteral("again.rundblick"));
    QFile::remove(path);
    QVERIFY(writeWorkshop(path.toStdString(), made(which, language), Existing::Refuse));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == templateFile(which, language));
}

void TestTemplates::languagesDifferInWordsOnly_data()
{
    QTest::addColumn<Template>("which");
    for (const Template which : allTemplates)
        QTest::addRow("%s", qPrintable(textOf(which))) << which;
}

void TestTemplates::languagesDifferInWordsOnly()
{
    QFETCH(Template, which);
    const Workshop english = made(which, Language::English);
    const Workshop german = made(which, Language::German);
    QVERIFY(withoutWords(english) == withoutWords(german));
    QVERIFY(english != german);
}

void TestTemplates::germanIsWrittenAsInSwitzerland()
{
    for (const Template which : allTemplates) {
        const Workshop workshop = made(which, Language::German);
        AllRecords::each([&]<typename Record>() {
            for (const auto& [id, record] : workshop.all<Record>())
                eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
                    if constexpr (std::is_same_v<T, std::string>)
                        for (const char* foreign : {"ß", "„", "“", "\"", "Touchpoint", "  "})
                            QVERIFY2((record.*field.member).find(foreign) == std::string::npos,
                                (record.*field.member).c_str());
                });
        });
    }
}

void TestTemplates::sampleHasTheSizeOfARealWorkshop()
{
    const Workshop sample = made(Template::Sample, Language::English);
    QCOMPARE(ratedTouchpoints(sample).size(), std::size_t(100));
    QCOMPARE(count<Phase>(sample), std::size_t(10));
    QCOMPARE(count<Brand>(sample), std::size_t(4));
    QCOMPARE(ownBrand(sample)->name, std::string("Veloria"));
    QCOMPARE(count<Rater>(sample), std::size_t(120));
    QCOMPARE(count<Criterion>(sample), std::size_t(5));
    double spend = 0.0;
    std::set<std::pair<Ownership, Form>> channels;
    std::set<std::string> owners;
    for (const auto& [id, touchpoint] : sample.all<Touchpoint>()) {
        spend += touchpoint.spend;
        channels.emplace(touchpoint.ownership, touchpoint.form);
        owners.insert(touchpoint.owner);
    }
    QCOMPARE(spend, 2'400'000.0);
    QCOMPARE(channels.size(), std::size_t(9)); // paid, owned, earned × digital, physical, personal
    QCOMPARE(owners.size(), std::size_t(8));
    QVERIFY(count<Quote>(sample) >= 15 && count<Idea>(sample) >= 10);
    QVERIFY(count<Action>(sample) >= 5 && count<Persona>(sample) == 3 && count<Step>(sample) >= 10);
}

void TestTemplates::sampleIsRatedWithSomeGaps()
{
    const Workshop sample = made(Template::Sample, Language::English);
    QCOMPARE(count<Column>(sample), std::size_t(100 * (4 * 4 + 1)));
    std::size_t asked = 0;
    std::size_t missing = 0;
    for (const auto& [id, column] : sample.all<Column>()) {
        QCOMPARE(codeCount(column), std::size_t(120));
        for (std::size_t slot = 0; slot < codeCount(column); ++slot) {
            ++asked;
            missing += codeAt(column, slot) == notRated ? 1U : 0U;
        }
    }
    const double share = static_cast<double>(missing) / static_cast<double>(asked);
    QVERIFY2(share > 0.08 && share < 0.13, qPrintable(QString::number(share)));
}

void TestTemplates::sampleLinksFormTheLoop()
{
    const Workshop sample = made(Template::Sample, Language::English);
    std::map<std::optional<Id<Touchpoint>>, double> leaving; // start: none
    std::set<LinkEnd> ends;
    for (const auto& [id, link] : sample.all<Link>()) {
        leaving[link.from] += link.weight;
        ends.insert(link.fromEnd);
        ends.insert(link.toEnd);
    }
    QCOMPARE(ends.size(), std::size_t(4));
    QCOMPARE(leaving.size(), std::size_t(101)); // from each touchpoint, and from the start
    for (const auto& [from, weight] : leaving)
        QVERIFY(std::abs(weight - 1.0) < 1e-9); // shares of those who are there
}

void TestTemplates::carPurchaseBeginsAndEndsWithRecommendation()
{
    const Workshop workshop = made(Template::CarPurchase, Language::German);
    const auto phases = ordered<Phase>(workshop);
    QCOMPARE(phases.front()->name, std::string("Empfehlung"));
    QCOMPARE(phases.back()->name, std::string("Weiterempfehlen"));
    QVERIFY(count<Touchpoint>(workshop) >= 50);
    std::set<Id<Touchpoint>> placed;
    for (const auto& [id, placement] : workshop.all<Placement>())
        placed.insert(placement.touchpoint);
    QCOMPARE(placed.size(), count<Touchpoint>(workshop));
    QCOMPARE(count<Column>(workshop) + count<GroupValue>(workshop), std::size_t(0));
}

void TestTemplates::blankIsReadyToBegin()
{
    const Workshop workshop = made(Template::Blank, Language::German);
    QCOMPARE(count<Touchpoint>(workshop), std::size_t(0));
    QCOMPARE(count<Criterion>(workshop), std::size_t(5));
    QCOMPARE(ownBrand(workshop)->name, std::string("Unsere Marke"));
    QVERIFY(workshop.find(workshop.setup().scenario));
    QVERIFY(workshop.all<Method>().size() == 1 && workshop.all<Setup>().size() == 1);
}

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
