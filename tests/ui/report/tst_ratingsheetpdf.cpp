// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "ui/report/ratingsheetpdf.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

class RatingSheetPdfTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreWholeAndApart_data();
    void textsAreWholeAndApart();
    void popplerReadsCodesNamesAndScale();
    void knownRatingsStandInTheirBoxes();

private:
    static QStringList textsOf(const PaperPage& page)
    {
        QStringList texts;
        for (const LabelBox& label : page.labels)
            texts += label.text;
        return texts;
    }
};

void RatingSheetPdfTest::textsAreWholeAndApart_data()
{
    QTest::addColumn<int>("brands");
    QTest::addColumn<int>("criteria");
    QTest::addColumn<QString>("language");
    for (const char* const language : {"en", "de"}) {
        QTest::addRow("three brands, %s", language) << 3 << 2 << QString::fromLatin1(language);
        QTest::addRow("eleven brands, %s", language) << 11 << 5 << QString::fromLatin1(language);
        QTest::addRow("two bands, %s", language) << 25 << 3 << QString::fromLatin1(language);
    }
}

void RatingSheetPdfTest::textsAreWholeAndApart()
{
    QFETCH(int, brands);
    QFETCH(int, criteria);
    QFETCH(QString, language);
    WorkshopSize size;
    size.touchpoints = 100;
    size.phases = 12;
    size.brands = static_cast<std::size_t>(brands);
    size.criteria = static_cast<std::size_t>(criteria);
    const Workshop workshop = generatedWorkshop(size);
    const RatingSheet sheet = *ratingSheet(workshop, {"Person 1", Voice::Customer, {}});
    std::vector<PaperPage> pages;
    const QByteArray pdf = ratingSheetPdf(workshop, sheet, language, &pages);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pages.size(), sheet.pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].size.height() > pages[i].size.width()); // upright
        const QStringList faults = faultsOf(pages[i].labels, pages[i].size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(textsOf(pages[i]).contains(toQt(sheet.pages[i].code)));
    }
}

void RatingSheetPdfTest::popplerReadsCodesNamesAndScale()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (package poppler-utils) is not installed");
    const Workshop workshop = smallWorkshop();
    const RatingSheet sheet = *ratingSheet(workshop);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(saveFile(file, ratingSheetPdf(workshop, sheet, QStringLiteral("de"))));
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QString joined = text;
    joined.remove(u' ').remove(u'\n'); // letters are spaced by hand
    for (const SheetPage& page : sheet.pages)
        QVERIFY2(joined.contains(toQt(page.code)), page.code.c_str());
    QVERIFY2(text.contains(QStringLiteral("von 1 (sehr schlecht) bis 5 "
                                          "(sehr gut)")),
        qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Eigenmarke")));
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        QVERIFY2(joined.contains(toQt(touchpoint.name).remove(u' ')), touchpoint.name.c_str());
}

void RatingSheetPdfTest::knownRatingsStandInTheirBoxes()
{
    const Workshop workshop = smallWorkshop();
    const auto countOf = [&](SheetRater rater) {
        std::vector<PaperPage> pages;
        ratingSheetPdf(workshop, *ratingSheet(workshop, rater), QStringLiteral("en"), &pages);
        qsizetype count = 0;
        for (const PaperPage& page : pages)
            for (const QString& text : textsOf(page))
                count += text.size() == 1 && text >= QStringLiteral("1")
                    && text <= QStringLiteral("5");
        return count;
    };
    const SheetRater known = sheetRater(workshop, "Person 1", Voice::Customer);
    QVERIFY(known.id);
    qsizetype rated = 0;
    const auto slot = static_cast<std::size_t>(workshop.find(*known.id)->slot);
    for (const auto& [id, column] : workshop.all<Column>())
        rated += codeAt(column, slot) != notRated;
    QVERIFY(rated > 0);
    QCOMPARE(countOf(known) - countOf({}), rated); // beside the numbers of the touchpoints
}

QTEST_MAIN(RatingSheetPdfTest)
#include "tst_ratingsheetpdf.moc"
