// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and which language it speaks; each change builds its content anew.
#include "ui/support/language.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <algorithm>

namespace rundblick {

Theme MainWindow::themeFor(LookChoice choice, Theme systemTheme)
{
    switch (choice) {
    case LookChoice::System:
        return systemTheme;
    case LookChoice::Light:
        return Theme::Light;
    case LookChoice::Dark:
        return Theme::Dark;
    case LookChoice::HighContrast:
        return Theme::HighContrast;
    case LookChoice::Projector:
        return Theme::Projector;
    }
    return systemTheme;
}

void MainWindow::useTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    build();
}

void MainWindow::useSize(ScreenSize size)
{
    m_size = size;
    build();
}

void MainWindow::buildSoon()
{
    QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

void MainWindow::chooseLook(LookChoice look)
{
    Settings::setLook(look);
    m_theme = themeFor(look, m_systemTheme);
    buildSoon();
}

void MainWindow::changeScale(int steps)
{
    constexpr double step = 0.25;
    m_size.scale = steps == 0 ? 1.0 : std::clamp(m_size.scale + steps * step, 1.0, 2.0);
    Settings::setScale(m_size.scale);
    buildSoon();
}

void MainWindow::turnWorkshopMode()
{
    m_size.isTouch = !m_size.isTouch;
    Settings::setWorkshopMode(m_size.isTouch);
    buildSoon();
}

void MainWindow::chooseLanguage(const QString& language)
{
    Settings::setLanguage(language);
    useLanguage(languageFor(language));
    buildSoon();
}

} // namespace rundblick
