// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"

#include <QFontDatabase>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int screenSizes[] = {20, 15, 32, 13, 13, 12, 12, 11};
constexpr int paperSizes[] = {16, 11, 22, 8, 8, 7, 7, 7};

Look lightLook()
{
    Look look;
    look.ground = 0xF4F6FA;
    look.card = 0xFFFFFF;
    look.line = 0xE2E7EF;
    look.track = 0xEDF0F5;
    look.text = 0x1A2230;
    look.muted = 0x5D6A7E;
    look.blue = 0x1F5FBF;
    look.blueDeep = 0x143C7C;
    look.blueSoft = 0xE3ECF9;
    look.onBlue = 0xFFFFFF;
    look.grey = 0xA9B2BD;
    look.greySoft = 0xD8DDE4;
    look.teal = 0x0E8A7B;
    look.tealSoft = 0xE7F5F3;
    look.vermilion = 0xD55E00;
    look.vermilionSoft = 0xFDF0E8;
    look.amber = 0xE6A100;
    look.amberSoft = 0xFFF6DF;
    return look;
}

Look darkLook()
{
    Look look;
    look.isDark = true;
    look.ground = 0x12161D;
    look.card = 0x1B212B;
    look.line = 0x2E3744;
    look.track = 0x262E3A;
    look.text = 0xE8ECF2;
    look.muted = 0x9AA6B6;
    look.blue = 0x5B93E6;
    look.blueDeep = 0x8DB4F0;
    look.blueSoft = 0x233654;
    look.onBlue = 0x0C1118;
    look.grey = 0x6F7A88;
    look.greySoft = 0x3A4451;
    look.teal = 0x35B8A6;
    look.tealSoft = 0x17342F;
    look.vermilion = 0xF28A3C;
    look.vermilionSoft = 0x3A2618;
    look.amber = 0xF0B429;
    look.amberSoft = 0x3A2F14;
    return look;
}

} // namespace

QFont Look::font(TextStyle style) const
{
    QFont font(QStringLiteral("Inter"));
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    font.setPixelSize(size(style));
    font.setWeight(weight(style));
    return font;
}

QFont::Weight Look::weight(TextStyle style) const
{
    switch (style) {
    case TextStyle::Title:
    case TextStyle::Figure:
        return QFont::Bold;
    case TextStyle::Headline:
    case TextStyle::Strong:
    case TextStyle::SmallStrong:
    case TextStyle::Caption:
        return QFont::DemiBold;
    case TextStyle::Body:
    case TextStyle::Small:
        break;
    }
    return QFont::Normal;
}

QColor Look::between(const QColor& from, const QColor& to, double share) const
{
    const auto mix = [share](int a, int b) {
        return std::clamp(static_cast<int>(a + (b - a) * share + 0.5), 0, 255);
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QPalette Look::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, track);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onBlue);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, blue);
    palette.setColor(QPalette::HighlightedText, onBlue);
    palette.setColor(QPalette::Link, blue);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Light, card);
    palette.setColor(QPalette::Midlight, track);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, grey);
    return palette;
}

Look screenLook(Theme theme)
{
    Look look = theme == Theme::Dark ? darkLook() : lightLook();
    std::ranges::copy(screenSizes, look.sizes);
    return look;
}

Look paperLook()
{
    Look look = lightLook();
    look.isPaper = true;
    look.ground = look.card;
    look.leastSize = 6;
    std::ranges::copy(paperSizes, look.sizes);
    return look;
}

void loadFonts()
{
    static const bool loaded = [] {
        for (const char* face : {"Regular", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace rundblick
