// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study.h"
#include "tests/ui/window/import/importcase.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

using namespace rundblick;

// A new user: an empty workshop and the raw export of a survey.
class FirstImportTest : public ImportCase {
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init()
    {
        openSample();
        QVERIFY(m_window->create(
            Template::Blank, m_folder->filePath(QStringLiteral("Blank.rundblick"))));
    }
    void cleanup() { m_dialog.reset(); }
    void theOwnBrandIsAskedAndRated();
    void anotherBrandIsTheOwnOne();

private:
    QString raw();
    void leaveZeroOut();
    std::string brands() const;
    bool says(const char* text) const;
};

// As Qualtrics writes it: three rows of heads; three brands at two touchpoints, from 1 to 5.
QString FirstImportTest::raw()
{
    const char* const names[] = {"Rivale - Website", "Rivale - Shop", "Velona - Website",
        "Velona - Shop", "Pedalo - Website", "Pedalo - Shop"};
    std::string heads = "StartDate,ResponseId";
    std::string titles = "Start Date,Response ID";
    std::string ids = R"("{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}")";
    for (int i = 0; i < 6; ++i) {
        heads += ",Q1_" + std::to_string(i + 1);
        titles += std::string(",How satisfied are you? - ") + names[i];
        ids += R"(,"{""ImportId"":""QID1_)" + std::to_string(i + 1) + R"(""}")";
    }
    std::string text = heads + '\n' + titles + '\n' + ids + '\n';
    for (int row = 0; row < 8; ++row) {
        text += "2026-10-01 10:00:00,R_" + std::to_string(row);
        for (int i = 0; i < 6; ++i)
            text += ',' + std::to_string((row + i) % 6); // 0 among them
        text += '\n';
    }
    return written("raw.csv", text);
}

std::string FirstImportTest::brands() const
{
    std::string text;
    for (const Brand* brand : ordered<Brand>(workshop()))
        text += (text.empty() ? "" : ", ") + brand->name + (brand->own ? "*" : "");
    return text;
}

// Answers that 0 is no answer.
void FirstImportTest::leaveZeroOut()
{
    QTRY_VERIFY(!m_dialog->findChildren<QRadioButton*>().isEmpty());
    for (QRadioButton* answer : m_dialog->findChildren<QRadioButton*>())
        if (answer->text().startsWith(QLatin1String("&No")))
            QTRY_VERIFY((click(answer), answer->isChecked()));
}

bool FirstImportTest::says(const char* text) const
{
    return std::ranges::any_of(m_dialog->findChildren<QLabel*>(), [text](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String(text));
    });
}

void FirstImportTest::theOwnBrandIsAskedAndRated()
{
    const Workshop before = workshop();
    QCOMPARE(before.all<Brand>().size(), std::size_t{4});
    openDialog(raw());
    goOn();
    grab("columns");
    QTRY_VERIFY(says("takes the places of what nobody rated: Our brand"));
    QCOMPARE(named<QComboBox>("Your own brand")->currentText(), QStringLiteral("Rivale"));
    goOn();
    leaveZeroOut();
    goOn();
    goOn();
    QTRY_COMPARE(brands(), "Rivale*, Velona, Pedalo");
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{2});
    const Criterion* rated = workshop().find(workshop().all<Column>().begin()->second.criterion);
    QCOMPARE(rated->high, 5.0);
    const auto shown = [this] {
        const auto& analysis = m_window->computation()->analysis();
        return analysis && !analysis->touchpoints.empty()
            && analysis->touchpoints.front().performance.front().interval.value.has_value();
    };
    QTRY_VERIFY(shown()); // not one criterion of many
    m_window->document()->session().undo();
    QVERIFY(workshop() == before);
}

void FirstImportTest::anotherBrandIsTheOwnOne()
{
    openDialog(raw());
    goOn();
    auto* own = named<QComboBox>("Your own brand");
    QTRY_VERIFY(own->isVisible());
    own->setFocus();
    QTest::keyClicks(own, QStringLiteral("Vel"));
    goOn();
    leaveZeroOut();
    goOn();
    goOn();
    QTRY_COMPARE(brands(), "Velona*, Rivale, Pedalo");
}

QTEST_MAIN(FirstImportTest)
#include "tst_firstimport.moc"
