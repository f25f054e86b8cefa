// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/templates.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rundblick {

// A window with the sample, in a folder of its own, for the tests that work in it with real events.
class WindowDriver : public QObject {
protected:
    // As main() does; `name` keeps the settings of tests apart.
    static void prepare(const char* name)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
        QCoreApplication::setApplicationName(QString::fromLatin1(name));
        loadFonts();
        QApplication::setStyle(QStringLiteral("Fusion"));
    }

    void openSample(const QString& language = QStringLiteral("en"), QSize size = {1280, 800})
    {
        m_window.reset();
        Settings::setLanguage(language);
        Settings::setLook(LookChoice::Light);
        useLanguage(language);
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
        m_window->resize(size);
        m_window->show();
        QVERIFY(m_window->create(
            Template::Sample, m_folder->filePath(QStringLiteral("Sample.rundblick"))));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void waitForMix()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
                && m_window->computation()->analysis()->stage >= Stage::Mix,
            60'000);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rundblick
