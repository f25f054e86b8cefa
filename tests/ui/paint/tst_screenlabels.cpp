// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/journeyedits.h"
#include "tests/support/workshops.h"
#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/tablecells.h"
#include "ui/support/strings.h"

#include <QImage>
#include <QTest>

using namespace rundblick;

// What `paint` writes on a surface of this size.
template <typename Paint>
static std::vector<LabelBox> labelsOf(const Look& look, QSizeF size, const Paint& paint)
{
    QImage image(size.toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    std::vector<LabelBox> labels;
    Ink ink(painter, look, &labels);
    paint(ink);
    return labels;
}

// The journey matrix as the window shows it: every name whole, legible, and clear of the others.
class ScreenLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void everyLabelIsWholeAndApart_data();
    void everyLabelIsWholeAndApart();
    void stepsStayInTheirArrows_data();
    void stepsStayInTheirArrows();
    void namesInTablesAreWhole_data();
    void namesInTablesAreWhole();
};

void ScreenLabelsTest::everyLabelIsWholeAndApart_data()
{
    QTest::addColumn<bool>("stress"); // names of 60 characters, 12 phases
    QTest::addColumn<double>("width"); // of the matrix in a window of 1280 and 1600 pixels
    QTest::addColumn<int>("theme");
    for (const bool stress : {false, true})
        for (const double width : {790.0, 1110.0})
            for (const Theme theme : {Theme::Light, Theme::Dark})
                QTest::addRow("%s, %d px, %s", stress ? "stress" : "small", int(width),
                    theme == Theme::Dark ? "dark" : "light")
                    << stress << width << static_cast<int>(theme);
}

namespace {

// The workshop with something said in every lane of every phase.
Workshop withLanes(Workshop workshop)
{
    for (const Phase* phase : ordered<Phase>(workshop)) {
        const Id<Phase> id = phase->id;
        for (const Lane lane : {Lane::Activity, Lane::Needs, Lane::Pains, Lane::Company})
            workshop.apply(
                setLaneText(workshop, {id, {}, lane}, "Was man hier tut, braucht und erleidet"));
        workshop.apply(setResponsibles(workshop, id, {{"Kundendienst"}, {"Händlernetz"}}));
        workshop.apply(setEmotion(workshop, {id, {}, Voice::Customer, Horizon::ToBe}, 1.5));
    }
    return workshop;
}

} // namespace

void ScreenLabelsTest::everyLabelIsWholeAndApart()
{
    QFETCH(bool, stress);
    QFETCH(double, width);
    QFETCH(int, theme);
    const Look look = screenLook(static_cast<Theme>(theme));
    const JourneyFigure figure = journeyFigure(
        withLanes(stress ? stressWorkshop() : smallWorkshop()), nullptr, Grouping::Department);
    const JourneyGeometry geometry = journeyGeometry(figure, look, width);
    const auto labels = labelsOf(
        look, {width, geometry.bottom()}, [&](Ink& ink) { paintJourney(ink, figure, geometry); });

    QVERIFY(labels.size() > figure.phases.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const QByteArray text = labels[i].text.toUtf8();
        const QRectF box = labels[i].box.boundingRect();
        QVERIFY2(!labels[i].isElided && !labels[i].isOutside, text.constData());
        QVERIFY2(labels[i].size >= look.leastSize, text.constData());
        QVERIFY2(QRectF(0.0, 0.0, width, geometry.bottom()).contains(box), text.constData());
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            const QRectF other = labels[j].box.boundingRect();
            const QByteArray both = text + QByteArray(" / ") + labels[j].text.toUtf8();
            QVERIFY2(!box.adjusted(0.5, 0.5, -0.5, -0.5)
                          .intersects(other.adjusted(0.5, 0.5, -0.5, -0.5)),
                both.constData());
        }
    }
}

void ScreenLabelsTest::stepsStayInTheirArrows_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("window of 1280 pixels") << 1050.0;
    QTest::newRow("window of 1600 pixels") << 1400.0;
}

// Steps are sentences, and many: the arrows grow with the longest.
void ScreenLabelsTest::stepsStayInTheirArrows()
{
    QFETCH(double, width);
    Workshop workshop = smallWorkshop();
    const Id<Placement> moment = workshop.all<Placement>().begin()->first;
    const std::vector<std::string> names{"Warten auf die telefonische Rückmeldung der Werkstatt",
        "Vor dem Schaufenster stehen bleiben und überlegen", "Zahlen", "Weiterempfehlen", "Fragen",
        "Beratung im Gespräch mit dem Mechaniker", "Angebot", "Rückgabe", "Abholen", "Danken"};
    workshop.apply(addSteps(workshop, moment, names, {}));
    const Look look = screenLook(Theme::Light);
    const JourneyFigure figure = momentFigure(workshop, moment, {});
    const JourneyGeometry geometry = journeyGeometry(figure, look, width);
    const auto labels = labelsOf(look, {width, geometry.bottom()},
        [&](Ink& ink) { paintPhaseHeads(ink, figure, geometry); });

    QCOMPARE(labels.size(), names.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QVERIFY2(!labels[i].isElided && !labels[i].isOutside, names[i].c_str());
        QVERIFY2(geometry.heads[i].contains(labels[i].box.boundingRect()), names[i].c_str());
    }
}

void ScreenLabelsTest::namesInTablesAreWhole_data()
{
    QTest::addColumn<double>("width"); // of the names' column of Matrix and Mix
    QTest::newRow("window of 1280 pixels") << 200.0;
    QTest::newRow("window of 1600 pixels") << 260.0;
}

void ScreenLabelsTest::namesInTablesAreWhole()
{
    QFETCH(double, width);
    constexpr double margin = 8.0;
    const Look look = screenLook(Theme::Light);
    const Workshop workshop = stressWorkshop();
    std::vector<QString> names;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        names.push_back(toQt(touchpoint->name));
    double height = 0.0;
    const auto labels = labelsOf(look, {width, 64.0}, [&](Ink& ink) {
        height = nameRowHeight(ink, names, width - 2.0 * margin, 32.0);
        for (const QString& name : names)
            paintNameCell(
                ink, QRectF(margin, 0.0, width - 2.0 * margin, height), Cover::Blue, name, false);
    });
    QVERIFY(height <= 44.0);
    QCOMPARE(labels.size(), std::size_t{100});
    for (const LabelBox& label : labels)
        QVERIFY2(!label.isElided && !label.isOutside && label.size >= look.leastSize,
            label.text.toUtf8().constData());
}

QTEST_MAIN(ScreenLabelsTest)
#include "tst_screenlabels.moc"
