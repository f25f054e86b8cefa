// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshops.h"
#include "ui/paint/ink.h"
#include "ui/paint/journeypaint.h"

#include <QImage>
#include <QTest>

using namespace rundblick;

// The journey matrix as the window shows it: every name whole, legible, and clear of the others.
class ScreenLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void everyLabelIsWholeAndApart_data();
    void everyLabelIsWholeAndApart();
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

void ScreenLabelsTest::everyLabelIsWholeAndApart()
{
    QFETCH(bool, stress);
    QFETCH(double, width);
    QFETCH(int, theme);
    const Look look = screenLook(static_cast<Theme>(theme));
    const JourneyFigure figure
        = journeyFigure(stress ? stressWorkshop() : smallWorkshop(), nullptr, Grouping::Department);
    const JourneyGeometry geometry = journeyGeometry(figure, look, width);
    QImage image(int(width) + 1, int(geometry.bottom()) + 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    std::vector<LabelBox> labels;
    Ink ink(painter, look, &labels);
    paintJourney(ink, figure, geometry);

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

QTEST_MAIN(ScreenLabelsTest)
#include "tst_screenlabels.moc"
