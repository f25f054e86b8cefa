// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/journeyedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/pages/journeypage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {

// The journey page on three phases, two touchpoints and one moment of truth, with what a person
// does on it.
class JourneyDriver : public PageDriver<JourneyPage> {
protected:
    static void chooseStyle();
    void open();
    JourneyScene& board() { return m_page->view().board(); }
    QWidget* viewport() { return m_page->view().viewport(); }
    QPoint at(const BoardPlace& place)
    {
        return m_page->view().mapFromScene(board().rectOf(place).center());
    }
    QPoint at(const MoodPlace& place, double value)
    {
        JourneyGeometry geometry = board().geometry();
        return m_page->view().mapFromScene(geometry.emotionPoint(place.phase, value));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_page->view(), Qt::Key(key), modifiers);
    }
    QPlainTextEdit* writer() { return viewport()->findChild<QPlainTextEdit*>(); }
    std::string lane(std::size_t phase, Lane lane)
    {
        const LaneText* text = laneTextAt(workshop(), {m_phases[phase], {}, lane});
        return text ? text->text : std::string();
    }
    template <typename Widget>
    Widget* named(const char* accessibleName)
    {
        for (Widget* widget : m_page->findChildren<Widget*>())
            if (widget->accessibleName() == QLatin1String(accessibleName) && widget->isVisible())
                return widget;
        return nullptr;
    }
    template <typename Button>
    Button* button(const char* text)
    {
        for (Button* one : m_page->findChildren<Button*>())
            if (one->text() == QString::fromUtf8(text) && one->isVisible())
                return one;
        return nullptr;
    }
    QByteArrayList steps()
    {
        QByteArrayList texts;
        for (const Step* step : stepsOf(workshop(), m_moment))
            texts << QByteArray::fromStdString(step->text);
        return texts;
    }
    void openMoment()
    {
        m_selection->select(m_shop, m_phases[1]);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(board().moment() == m_moment);
    }
    void writeStep(const char* text)
    {
        auto* line = named<QLineEdit>("New step");
        QVERIFY(line);
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::vector<Id<Phase>> m_phases;
    Id<Touchpoint> m_shop;
    Id<Placement> m_moment;
};

inline void JourneyDriver::chooseStyle()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

inline void JourneyDriver::open()
{
    WorkshopBuilder builder;
    m_phases.clear();
    for (const char* name : {"Search", "Buy", "Use"})
        m_phases.push_back(builder.phase(name));
    Segment segment;
    segment.name = "Families";
    builder.add(segment);
    m_shop = builder.touchpoint("Shop");
    builder.change(m_shop, [](Touchpoint& shop) {
        shop.ownership = Ownership::Owned;
        shop.form = Form::Personal;
    });
    const Id<Touchpoint> app = builder.touchpoint("App");
    builder.placement(app, m_phases[2]);
    m_moment = builder.placement(m_shop, m_phases[1]);
    builder.change(m_moment, [](Placement& placement) {
        placement.momentOfTruth = true;
        placement.experience = 1.0;
        placement.teamExperience = -1.0;
    });
    show(builder.workshop(), {1400, 900});
}

} // namespace rundblick
