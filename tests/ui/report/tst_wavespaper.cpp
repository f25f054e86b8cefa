// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waves.h"
#include "tests/support/workshops.h"
#include "tests/ui/paint/labelchecks.h"
#include "tests/ui/report/paperjobs.h"
#include "ui/panels/report/reporttemplates.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;
using namespace Qt::StringLiterals;
using S = ReportSection;

// What changed from wave to wave, on paper.
class WavesPaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void labelsAreWholeAndApart_data();
    void labelsAreWholeAndApart();
    void everyTouchpointAndWaveIsInTheText();
    void contentsAndBookmarksNameItWhereThereAreWaves();
    void templatesOfBeforeKeepWhatTheyHad();

private:
    static Report report(const Workshop& workshop, const std::vector<S>& sections)
    {
        return buildReport(workshop, analysedFor(workshop), {.sections = sections});
    }
    QString textOf(const QByteArray& pdf) const
    {
        const QString file = m_folder.filePath(u"waves.pdf"_s);
        return saveFile(file, pdf)
            ? QString::fromUtf8(outputOf("pdftotext", {u"-raw"_s, file, u"-"_s}))
            : QString();
    }

    QTemporaryDir m_folder;
};

void WavesPaperTest::labelsAreWholeAndApart_data()
{
    QTest::addColumn<int>("waves");
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("language");
    for (const int waves : {2, 4, 9})
        for (const Paper paper : {Paper::A4, Paper::A3, Paper::A1})
            for (const char* language : {"en", "de"})
                QTest::addRow("%d waves %s %s", waves, rundblick::textOf(paper).data(), language)
                    << waves << static_cast<int>(paper) << QString::fromLatin1(language);
}

void WavesPaperTest::labelsAreWholeAndApart()
{
    QFETCH(int, waves);
    QFETCH(int, paper);
    QFETCH(QString, language);
    std::vector<std::string> names;
    for (int wave = 0; wave < waves; ++wave)
        names.push_back(std::to_string(2018 + wave) + " autumn");
    const Workshop workshop = withWaves(stressWorkshop(), names);
    std::vector<PaperPage> pages;
    const QByteArray pdf
        = pdfOf(report(workshop, {S::Waves}), {static_cast<Paper>(paper), language}, &pages);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(static_cast<Paper>(paper) != Paper::A4 || pages.size() > 1); // 100 rows
    for (const PaperPage& page : pages) {
        const QStringList faults = faultsOf(page.labels, page.size, 6.0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(u'\n')));
        QVERIFY(std::ranges::count(page.labels, toQt(names.back()), &LabelBox::text) == 1); // head
    }
}

void WavesPaperTest::everyTouchpointAndWaveIsInTheText()
{
    if (!hasProgram("pdftotext"))
        QSKIP("pdftotext (package poppler-utils) is not installed");
    const Workshop workshop = withWaves(stressWorkshop(), {"Messung 2025", "Messung 2026"});
    QString text = textOf(pdfOf(report(workshop, {S::Waves}), {Paper::A4, u"de"_s}));
    QVERIFY2(text.contains(u"Von Messung 2025 zu Messung 2026"), qPrintable(text.left(500)));
    QVERIFY(text.contains(u"Wellen"));
    text.remove(u' ').remove(u'\n').remove(u'\f').remove(u'-');
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop)) {
        QString name = toQt(touchpoint->name);
        QVERIFY2(text.contains(name.remove(u' ').remove(u'-')), touchpoint->name.c_str());
    }
}

void WavesPaperTest::contentsAndBookmarksNameItWhereThereAreWaves()
{
    if (!hasProgram("pdftotext") || !hasProgram("qpdf"))
        QSKIP("pdftotext and qpdf are not installed");
    const std::vector<S> all{S::Cover, S::Matrix, S::Waves, S::Appendix};
    const auto named = [&](const Workshop& workshop) {
        const QString text = textOf(pdfOf(report(workshop, all), {Paper::A4, u"en"_s}));
        const QByteArray outline = outputOf(
            "qpdf", {u"--json"_s, u"--json-key=outlines"_s, m_folder.filePath(u"waves.pdf"_s)});
        return std::pair(
            text.section(u'\f', 1, 1).contains(u"Waves"), outline.contains("\"Waves\""));
    };
    QCOMPARE(named(withWaves(smallWorkshop(), {"2025", "2026"})), std::pair(true, true));
    QCOMPARE(named(withWaves(smallWorkshop(), {"2025"})), std::pair(false, false));
}

void WavesPaperTest::templatesOfBeforeKeepWhatTheyHad()
{
    ReportTemplate old;
    old.sections = "cover\nmatrix\nmoments\nappendix";
    const std::vector<S> sections = sectionsOf(old);
    QVERIFY(sections == (std::vector{S::Cover, S::Matrix, S::Moments, S::Appendix}));
    const Report made = report(withWaves(smallWorkshop(), {"2025", "2026"}), sections);
    QVERIFY(std::ranges::none_of(
        made.figures, [](const ReportFigure& figure) { return sectionOf(figure) == S::Waves; }));
    QVERIFY(
        std::ranges::count(sectionsOf(proposedReports().front()), S::Waves) == 1); // full report
}

QTEST_MAIN(WavesPaperTest)
#include "tst_wavespaper.moc"
