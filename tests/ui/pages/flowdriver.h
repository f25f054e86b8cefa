// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/linkedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/writing/weighteditor.h"
#include "ui/pages/flowpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {

inline const LinkNode start{LinkEnd::Start, {}};
inline const LinkNode conversion{LinkEnd::Conversion, {}};

// The flow page on a small flow, with what a person does on it.
class FlowDriver : public PageDriver<FlowPage> {
protected:
    static void chooseStyle();
    void open();
    void show(const Workshop& workshop);
    static Workshop smallFlow(Id<Touchpoint>* shop, Id<Touchpoint>* site, Id<Touchpoint>* fair);
    FlowView& view() { return m_page->view(); }
    QPoint at(const LinkNode& node);
    QPoint handleOf(const LinkNode& node);
    QPoint at(Id<Link> link);
    const Link* link(const LinkNode& from, const LinkNode& to)
    {
        return linkBetween(workshop(), from, to);
    }
    LinkNode shop() const { return LinkNode::of(m_shop); }
    LinkNode site() const { return LinkNode::of(m_site); }
    LinkNode fair() const { return LinkNode::of(m_fair); }
    void drag(QPoint from, QPoint to);
    QLineEdit* weightLine() { return view().writer().weightEditor()->findChild<QLineEdit*>(); }
    QString sumShown() { return view().writer().weightEditor()->findChild<QLabel*>()->text(); }
    QPushButton* chip(const QString& text);

    Id<Touchpoint> m_shop;
    Id<Touchpoint> m_site;
    Id<Touchpoint> m_fair;
};

inline void FlowDriver::chooseStyle()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

// Start → shop → conversion (0.6) or site (0.4); fair unlinked.
inline Workshop FlowDriver::smallFlow(
    Id<Touchpoint>* shop, Id<Touchpoint>* site, Id<Touchpoint>* fair)
{
    WorkshopBuilder builder;
    *shop = builder.touchpoint("Shop");
    *site = builder.touchpoint("Site");
    *fair = builder.touchpoint("Fair");
    builder.add(Link{{}, LinkEnd::Start, {}, LinkEnd::Touchpoint, *shop, 1.0});
    builder.add(Link{{}, LinkEnd::Touchpoint, *shop, LinkEnd::Conversion, {}, 0.6});
    builder.add(Link{{}, LinkEnd::Touchpoint, *shop, LinkEnd::Touchpoint, *site, 0.4});
    builder.add(Link{{}, LinkEnd::Touchpoint, *site, LinkEnd::Lost, {}, 1.0});
    return builder.workshop();
}

inline void FlowDriver::open()
{
    show(smallFlow(&m_shop, &m_site, &m_fair));
}

inline void FlowDriver::show(const Workshop& workshop)
{
    PageDriver::show(workshop, {1280, 760});
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCoreApplication::processEvents();
}

inline QPoint FlowDriver::at(const LinkNode& node)
{
    return view().mapFromScene(view().scene().item(boardKeyOf(node))->sceneFrame().center());
}

inline QPoint FlowDriver::at(Id<Link> link)
{
    return view().mapFromScene(view().scene().itemOf<LinkItem>(link)->middle());
}

inline QPoint FlowDriver::handleOf(const LinkNode& node)
{
    const QRectF frame = view().scene().item(boardKeyOf(node))->sceneFrame();
    return view().mapFromScene(QPointF(frame.right(), frame.center().y()));
}

inline void FlowDriver::drag(QPoint from, QPoint to)
{
    QWidget* ground = view().viewport();
    QTest::mousePress(ground, Qt::LeftButton, {}, from);
    QTest::mouseMove(ground, (from + to) / 2);
    QTest::mouseMove(ground, to);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

inline QPushButton* FlowDriver::chip(const QString& text)
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace rundblick
