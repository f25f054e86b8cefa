// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::array screenSizes = {20, 15, 32, 13, 13, 12, 12, 11};
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

// White on black, every border as strong as text.
Look highContrastLook()
{
    Look look = darkLook();
    look.leastContrast = 7.0;
    look.ground = Qt::black;
    look.card = Qt::black;
    look.line = 0xB8C2CF;
    look.track = 0x1C2026;
    look.text = 0xFFFFFF;
    look.muted = 0xD6DCE4;
    look.blue = 0x7CB8FF;
    look.blueDeep = 0xB5D6FF;
    look.blueSoft = 0x0A2E5C;
    look.onBlue = Qt::black;
    look.grey = 0xA7B0BB;
    look.greySoft = 0x4A525C;
    look.teal = 0x3FE0CB;
    look.tealSoft = 0x00332D;
    look.vermilion = 0xFF9B57;
    look.vermilionSoft = 0x40200A;
    look.amber = 0xFFD43B;
    look.amberSoft = 0x3D3200;
    return look;
}

// For a washed-out picture on a wall: no pale tints that vanish, darker seconds, larger letters.
Look projectorLook()
{
    Look look = lightLook();
    look.leastContrast = 7.0;
    look.ground = 0xFFFFFF;
    look.line = 0x8793A3;
    look.track = 0xDCE2EA;
    look.text = Qt::black;
    look.muted = 0x343D4A;
    look.blue = 0x0B459C;
    look.blueDeep = 0x06275C;
    look.blueSoft = 0xC6DAF5;
    look.grey = 0x7C8794;
    look.greySoft = 0xC3CAD3;
    look.teal = 0x00655A;
    look.tealSoft = 0xC4E8E3;
    look.vermilion = 0xB24700;
    look.vermilionSoft = 0xF9D9C4;
    look.amber = 0xD08F00;
    look.amberSoft = 0xFBE7B0;
    return look;
}

Look themed(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkLook();
    case Theme::HighContrast:
        return highContrastLook();
    case Theme::Projector:
        return projectorLook();
    case Theme::Light:
        break;
    }
    return lightLook();
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
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

QColor Look::asText(const QColor& color) const
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor darker = between(color, text, double(step) / steps);
        const bool isRead = std::ranges::all_of(std::array{ground, card, track, blueSoft},
            [&](const QColor& below) { return contrast(darker, below) >= leastContrast; });
        if (isRead)
            return darker;
    }
    return text;
}

QColor Look::textOn(const QColor& fill) const
{
    return std::ranges::max(std::array{onBlue, text, card}, {},
        [&](const QColor& candidate) { return contrast(candidate, fill); });
}

int Look::length(double pixels) const
{
    return qRound(pixels * scale);
}

int Look::target() const
{
    return length(isTouch ? 44.0 : 30.0);
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

Look screenLook(Theme theme, ScreenSize size)
{
    constexpr double wall = 1.15; // letters on it are read from further away
    Look look = themed(theme);
    look.scale = std::clamp(size.scale, 1.0, 2.0) * (theme == Theme::Projector ? wall : 1.0);
    look.isTouch = size.isTouch;
    look.leastSize = look.length(look.leastSize);
    std::ranges::transform(
        screenSizes, look.sizes, [&look](int letters) { return look.length(letters); });
    return look;
}

double contrast(const QColor& first, const QColor& second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
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
