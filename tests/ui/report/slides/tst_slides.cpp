// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/support/waves.h"
#include "tests/support/workshops.h"
#include "tests/ui/report/excel/oddworkshop.h"
#include "ui/paint/look.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slides.h"
#include "ui/report/slides/tablepages.h"
#include "ui/support/strings.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// The presentation as others see it: a sound package whose parts all belong together, and pages
// that LibreOffice makes of it, on which every name is found.
class TestSlides : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void packageIsSound_data();
    void packageIsSound();
    void titlesSayWhatWasFound();
    void wavesAreASlideWhereThereAreTwo();
    void everyNameIsOnAPage();
    void namesSurvive();
    void coloursAndLogosAreTheConsultants();
    void bytesAreTheSame();
    void tablesGoOnAndKeepTheirWords();
    void longNamesHaveRoom();
    void nothingIsAPresentationToo();
    void stepsTellTheirProgress();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QJsonObject checked(const QString& name, const QByteArray& content) const;

    QTemporaryDir m_folder;
    QString m_python;
    Workshop m_sample;
    Workshop m_odd;
};

namespace {

Analysis analysed(const Workshop& workshop)
{
    ComputeOptions options;
    options.draws = 50;
    const Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, {});
    return analysis ? *analysis : Analysis();
}

QByteArray slides(const Workshop& workshop, const char* language = "en")
{
    const auto rendering
        = slidesRendering(workshop, analysed(workshop), QString::fromLatin1(language));
    Result<std::vector<ExportedFile>> files = rendered(*rendering);
    return files ? files->front().content : QByteArray();
}

QString allTexts(const QJsonObject& found)
{
    QStringList texts;
    for (const QJsonValue& slide : found[QLatin1String("slides")].toArray())
        for (const QJsonValue& text : slide[QLatin1String("texts")].toArray())
            texts += text.toString();
    return texts.join(u'\n');
}

QByteArray png(const QColor& color)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString TestSlides::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QJsonObject TestSlides::checked(const QString& name, const QByteArray& content) const
{
    QProcess process;
    process.start(m_python,
        {QStringLiteral(TEST_DATA "/../ui/report/slides/checkslides.py"), write(name, content)});
    process.waitForFinished(60'000);
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestSlides::initTestCase()
{
    loadFonts();
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    write(QStringLiteral("sample"), templateFile(Template::Sample, Language::German));
    m_sample = *readWorkshop(toPath(path(QStringLiteral("sample"))));
    m_odd = OddWorkshop().workshop();
}

void TestSlides::packageIsSound_data()
{
    QTest::addColumn<Workshop>("workshop");
    QTest::addColumn<int>("leastSlides");
    QTest::addRow("sample") << m_sample << 16;
    QTest::addRow("small") << smallWorkshop() << 9;
    QTest::addRow("waves") << withWaves(smallWorkshop(), {"2025", "2026"}) << 10;
    QTest::addRow("odd names, group values") << m_odd << 9;
    QTest::addRow("a hundred long names") << stressWorkshop() << 14;
}

void TestSlides::packageIsSound()
{
    if (m_python.isEmpty())
        QSKIP("needs python3");
    QFETCH(Workshop, workshop);
    QFETCH(int, leastSlides);
    const QJsonObject found = checked(QStringLiteral("sound.pptx"), slides(workshop));
    const QJsonArray pages = found[QLatin1String("slides")].toArray();
    const QByteArray faults
        = QJsonDocument(found[QLatin1String("faults")].toArray()).toJson(QJsonDocument::Compact);
    QCOMPARE(faults, QByteArray("[]"));
    QVERIFY2(pages.size() >= leastSlides, QByteArray::number(pages.size()));
    QCOMPARE(found[QLatin1String("notes")].toInt(), pages.size());
    QCOMPARE(found[QLatin1String("notesWithText")].toInt(), pages.size());
    int shapes = 0;
    int tables = 0;
    for (const QJsonValue& page : pages) {
        shapes += page[QLatin1String("shapes")].toInt();
        tables += page[QLatin1String("tables")].toInt();
    }
    QVERIFY(shapes > 100 && tables >= 3); // figures are shapes, not pictures
}

// The worst deficit of the sample is named with its points, the gain with its interval.
void TestSlides::titlesSayWhatWasFound()
{
    if (m_python.isEmpty())
        QSKIP("needs python3");
    const Analysis analysis = analysed(m_sample);
    const TouchpointResult* worst = nullptr;
    for (const TouchpointResult& one : analysis.touchpoints)
        if (one.gap.verdict == GapVerdict::Deficit
            && (!worst || *one.gap.interval.value < *worst->gap.interval.value))
            worst = &one;
    QVERIFY(worst);
    const QJsonObject found = checked(QStringLiteral("titles.pptx"), slides(m_sample));
    QStringList titles;
    for (const QJsonValue& page : found[QLatin1String("slides")].toArray())
        titles += page[QLatin1String("title")].toString();
    const NumberStyle numbers(m_sample.setup());
    const QString deficit
        = QStringLiteral("%1: %2 points behind the best competitor")
              .arg(toQt(worst->name), numbers.number(-*worst->gap.interval.value));
    QVERIFY2(titles.contains(deficit), titles.join(u'\n').toUtf8());
    const MixAnswer& answer = *analysis.mix->sameBudget;
    const QString gain
        = QStringLiteral("Same budget, %1 effect (likely %2 to %3)")
              .arg(numbers.signedPercent(*answer.change), numbers.signedPercent(*answer.changeLow),
                  numbers.signedPercent(*answer.changeHigh));
    QVERIFY2(titles.contains(gain), titles.join(u'\n').toUtf8());
}

void TestSlides::wavesAreASlideWhereThereAreTwo()
{
    if (m_python.isEmpty())
        QSKIP("needs python3");
    const Workshop plain = smallWorkshop();
    const QString step = QStringLiteral("From 2025 to 2026: better at ");
    QVERIFY(!allTexts(checked(QStringLiteral("plain.pptx"), slides(plain))).contains(step));
    const QString text = allTexts(
        checked(QStringLiteral("waves.pptx"), slides(withWaves(plain, {"2025", "2026"}))));
    QVERIFY2(text.contains(step), qPrintable(text));
}

void TestSlides::everyNameIsOnAPage()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (office.isEmpty() || reader.isEmpty())
        QSKIP("needs LibreOffice and pdftotext");
    write(QStringLiteral("names.pptx"), slides(m_sample, "de"));
    QProcess process;
    process.start(office,
        {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
            QStringLiteral("--outdir"), m_folder.path(), path(QStringLiteral("names.pptx"))});
    QVERIFY(process.waitForFinished(120'000));
    process.start(
        reader, {QStringLiteral("-raw"), path(QStringLiteral("names.pdf")), QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60'000));
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.replace(u'\n', u' ');
    for (const Touchpoint* touchpoint : ratedTouchpoints(m_sample))
        QVERIFY2(text.contains(toQt(touchpoint->name)), touchpoint->name.c_str());
}

void TestSlides::namesSurvive()
{
    if (m_python.isEmpty())
        QSKIP("needs python3");
    const QString text = allTexts(checked(QStringLiteral("odd.pptx"), slides(m_odd)));
    for (const std::string& name : oddNames) {
        const QString expected = toQt(name).remove(QChar(1)).replace(u'\n', u' ');
        QVERIFY2(text.contains(expected), name.c_str());
    }
}

void TestSlides::coloursAndLogosAreTheConsultants()
{
    if (m_python.isEmpty())
        QSKIP("needs python3");
    Workshop workshop = m_odd;
    const QByteArray logo = png(Qt::red);
    Picture picture;
    picture.id = {7001};
    picture.mediaType = "image/png";
    picture.content = Bytes({logo.begin(), logo.end()});
    Setup setup = workshop.setup();
    setup.consultant = "Beratung & Söhne";
    setup.consultantColour = "#ffe000"; // white could not be read on it
    setup.consultantLogo = picture.id;
    setup.clientLogo = picture.id;
    workshop.apply({EditKind::ChangeRecord,
        {Change<Picture>{{}, picture}, Change<Setup>{workshop.setup(), setup}}});
    const QJsonObject found = checked(QStringLiteral("logo.pptx"), slides(workshop));
    QCOMPARE(found[QLatin1String("faults")].toArray().size(), 0);
    const QString theme = found[QLatin1String("theme")].toString();
    const qsizetype at = theme.indexOf(QLatin1String("<a:dk2>"));
    const QColor brand(u'#' + theme.mid(theme.indexOf(QLatin1String("val=\""), at) + 5, 6));
    QVERIFY(contrast(Qt::white, brand) >= 4.5);
    QVERIFY(brand.red() > brand.blue()); // still a yellow, darker
    QVERIFY(allTexts(found).contains(QStringLiteral("Beratung & Söhne")));
}

void TestSlides::bytesAreTheSame()
{
    const QByteArray first = slides(m_odd);
    QVERIFY(first.startsWith("PK"));
    QTest::qWait(2100); // an archive knows two seconds apart
    QVERIFY(slides(m_odd) == first);
    QVERIFY(slides(m_odd, "de") != first);
}

// A table of 60 rows and one text of 4,000 words: all of them, in order, and no page too high.
void TestSlides::tablesGoOnAndKeepTheirWords()
{
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words += QStringLiteral("word%1").arg(i);
    TablePlan plan;
    plan.columns = {{300.0}, {500.0}};
    plan.heads = {QStringLiteral("A"), QStringLiteral("B")};
    for (int i = 0; i < 60; ++i)
        plan.rows.push_back({plainCell(QString::number(i)), plainCell(QStringLiteral("text"))});
    plan.rows.push_back({plainCell(QStringLiteral("long")), plainCell(words.join(u' '))});
    const std::vector<SlideTable> pages = tablePages(plan);
    QVERIFY(pages.size() > 3);
    QStringList found;
    for (const SlideTable& page : pages) {
        double height = 0.0;
        for (const double one : page.heights)
            height += one;
        QVERIFY(height <= plan.height + 0.01);
        QCOMPARE(page.rows.front().front().runs.front().text, QStringLiteral("A"));
        for (std::size_t row = 1; row < page.rows.size(); ++row)
            found += page.rows[row][1].runs.front().text;
    }
    QVERIFY(found.join(u' ').endsWith(words.join(u' ')));
}

void TestSlides::longNamesHaveRoom()
{
    const QString name = QStringLiteral("Donaudampfschifffahrtsgesellschaft").repeated(4);
    QVERIFY(linesOf(name, 200.0, 12.0) >= 4);
    const QString cut = shortened(name, 120.0, 12.0);
    QVERIFY(cut.endsWith(QChar(0x2026)) && widthOf(cut, 12.0) <= 120.0);
    QCOMPARE(shortened(QStringLiteral("App"), 120.0, 12.0), QStringLiteral("App"));
    const double size = sizeFor(QStringLiteral("Ein recht langer Titel"), 100.0, {26.0, 8.0, 1});
    QVERIFY(size < 26.0 && widthOf(QStringLiteral("Ein recht langer Titel"), size) <= 100.0);
}

void TestSlides::nothingIsAPresentationToo()
{
    const QByteArray bytes = slides(Workshop());
    QVERIFY(bytes.startsWith("PK"));
    if (m_python.isEmpty())
        QSKIP("needs python3");
    const QJsonObject found = checked(QStringLiteral("nothing.pptx"), bytes);
    QCOMPARE(found[QLatin1String("faults")].toArray().size(), 0);
    QVERIFY(found[QLatin1String("slides")].toArray().size() >= 1);
}

void TestSlides::stepsTellTheirProgress()
{
    const auto rendering = slidesRendering(m_sample, analysed(m_sample), QStringLiteral("en"));
    double before = rendering->progress();
    QCOMPARE(before, 0.0);
    int steps = 0;
    while (!rendering->step()) {
        QVERIFY(rendering->progress() > before && rendering->progress() < 1.0);
        before = rendering->progress();
        ++steps;
    }
    QVERIFY(steps > 10);
}

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
