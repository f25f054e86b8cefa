// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workshopfile.h"
#include "resources/templates.h"
#include "tests/ui/window/mapplan.h"
#include "ui/canvas/items/boarditem.h"
#include "ui/canvas/map/mapview.h"
#include "ui/canvas/writing/weighteditor.h"
#include "ui/pages/mappage.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/inspector/placementform.h"
#include "ui/panels/inspector/touchpointform.h"
#include "ui/panels/lists/setuptable.h"
#include "ui/panels/numberbox.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

namespace rundblick {

// The program's window with an empty workshop, and the sample as the plan of what to build there.
// What a person sees is read from it; what they do is sent by the tests as events.
class MapWalk : public QObject {
protected:
    void begin(const QString& application);
    void finish(); // closes the window and compares the file with the plan
    void photograph(const QString& stage) const; // where the environment names a folder for it

    const Workshop& workshop() const { return m_window->document()->session().workshop(); }
    MapPage& page() const { return static_cast<MapPage&>(*m_window->page(PageKind::Map)); }
    MapScene& board() const { return page().board(); }
    MapView& view() const { return page().view(); }
    template <typename Widget>
    Widget* shown() const // the first that is visible; null where none is
    {
        for (Widget* widget : m_window->findChildren<Widget*>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    template <typename Widget>
    Widget& the() const
    {
        Widget* widget = shown<Widget>();
        if (!widget)
            qFatal("%s is not shown", Widget::staticMetaObject.className());
        return *widget;
    }
    template <typename Field>
    Field& field(const QString& name) const // by what a screen reader calls it, or its form
    {
        for (Field* found : the<Inspector>().findChildren<Field*>())
            if (found->isVisible() && found->accessibleName() == name)
                return *found;
        qFatal("no field is called like that");
    }
    NumberBox& importance() const { return *the<PlacementForm>().findChildren<NumberBox*>()[0]; }
    NumberBox& usage() const { return *the<PlacementForm>().findChildren<NumberBox*>()[1]; }

    Id<Touchpoint> idOf(std::size_t touchpoint) const
    {
        return findByName<Touchpoint>(workshop(), toStd(m_plan.touchpoints[touchpoint].name))->id;
    }
    BoardKey keyOf(std::size_t touchpoint, std::size_t phase) const;
    // A delegate takes its text after the key, and its editor goes away later still.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void progress(const char* stage);

    MapPlan m_plan;
    QByteArray m_planned;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_clock;
};

inline void MapWalk::begin(const QString& application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(application);
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    const QString sample = m_folder->filePath(QStringLiteral("sample.rundblick"));
    QFile file(sample);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(templateFile(Template::Sample, Language::German));
    file.close();
    const Result<Workshop> template_ = readWorkshop(sample.toStdString());
    QVERIFY(template_);
    m_plan = planOf(*template_);
    m_planned = mapJson(*template_);
    QCOMPARE(m_plan.touchpoints.size(), std::size_t{100});
    m_path = m_folder->filePath(QStringLiteral("built.rundblick"));
    QVERIFY(writeWorkshop(m_path.toStdString(), Workshop(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->resize(1440, 900);
    QVERIFY(m_window->open(m_path));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_clock.start();
}

inline void MapWalk::finish()
{
    QVERIFY2(mapJson(workshop()) == m_planned,
        firstDifference(mapJson(workshop()), m_planned).constData());
    QVERIFY(m_window->close());
    const Result<Workshop> built = readWorkshop(m_path.toStdString());
    QVERIFY(built);
    QVERIFY2(mapJson(*built) == m_planned, firstDifference(mapJson(*built), m_planned).constData());
}

inline void MapWalk::photograph(const QString& stage) const
{
    settle();
    if (const QString folder = qEnvironmentVariable("RUNDBLICK_STAGES"); !folder.isEmpty())
        m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, stage));
}

inline BoardKey MapWalk::keyOf(std::size_t touchpoint, std::size_t phase) const
{
    const MapEntry* entry = board().entryIn(idOf(touchpoint), board().figure().phases[phase].id);
    if (entry && board().item(entry->placement))
        return entry->placement;
    return idOf(touchpoint);
}

inline void MapWalk::progress(const char* stage)
{
    qInfo("%s: %lld ms", stage, static_cast<long long>(m_clock.restart()));
    photograph(QString::fromLatin1(stage));
}

} // namespace rundblick
