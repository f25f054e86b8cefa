// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"

#include "ui/paint/plainfont.h"

#include <QFile>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::array screenSizes = {20, 15, 32, 13, 13, 12, 12, 11};
constexpr int paperSizes[] = {16, 11, 22, 8, 8, 7, 7, 7};

// A colour in each theme, in the order of Theme.
struct Shade {
    QColor Look::*color;
    QRgb of[4];
};

// High contrast: white on black, every border as strong as text. Projector: for a washed-out
// picture on a wall, no pale tints that vanish, darker seconds.
constexpr Shade shades[] = {
    {&Look::ground, {0xF4F6FA, 0x12161D, 0x000000, 0xFFFFFF}},
    {&Look::card, {0xFFFFFF, 0x1B212B, 0x000000, 0xFFFFFF}},
    {&Look::line, {0xE2E7EF, 0x2E3744, 0xB8C2CF, 0x8793A3}},
    {&Look::track, {0xEDF0F5, 0x262E3A, 0x1C2026, 0xDCE2EA}},
    {&Look::text, {0x1A2230, 0xE8ECF2, 0xFFFFFF, 0x000000}},
    {&Look::muted, {0x5D6A7E, 0x9AA6B6, 0xD6DCE4, 0x343D4A}},
    {&Look::blue, {0x1F5FBF, 0x5B93E6, 0x7CB8FF, 0x0B459C}},
    {&Look::blueDeep, {0x143C7C, 0x8DB4F0, 0xB5D6FF, 0x06275C}},
    {&Look::blueSoft, {0xE3ECF9, 0x233654, 0x0A2E5C, 0xC6DAF5}},
    {&Look::onBlue, {0xFFFFFF, 0x0C1118, 0x000000, 0xFFFFFF}},
    {&Look::grey, {0xA9B2BD, 0x6F7A88, 0xA7B0BB, 0x7C8794}},
    {&Look::greySoft, {0xD8DDE4, 0x3A4451, 0x4A525C, 0xC3CAD3}},
    {&Look::teal, {0x0E8A7B, 0x35B8A6, 0x3FE0CB, 0x00655A}},
    {&Look::tealSoft, {0xE7F5F3, 0x17342F, 0x00332D, 0xC4E8E3}},
    {&Look::vermilion, {0xD55E00, 0xF28A3C, 0xFF9B57, 0xB24700}},
    {&Look::vermilionSoft, {0xFDF0E8, 0x3A2618, 0x40200A, 0xF9D9C4}},
    {&Look::amber, {0xE6A100, 0xF0B429, 0xFFD43B, 0xD08F00}},
    {&Look::amberSoft, {0xFFF6DF, 0x3A2F14, 0x3D3200, 0xFBE7B0}},
};

Look themed(Theme theme)
{
    Look look;
    look.isDark = theme == Theme::Dark || theme == Theme::HighContrast;
    if (theme == Theme::HighContrast || theme == Theme::Projector)
        look.leastContrast = 7.0;
    for (const Shade& shade : shades)
        look.*shade.color = shade.of[static_cast<int>(theme)];
    return look;
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
    QFont font(plainFamily());
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
    Look look = themed(Theme::Light);
    look.isPaper = true;
    look.ground = look.card;
    look.leastSize = 6;
    std::ranges::copy(paperSizes, look.sizes);
    return look;
}

void loadFonts()
{
    static const bool loaded = [] {
        for (const char* face : {"Regular", "SemiBold", "Bold"}) {
            QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
            if (file.open(QIODevice::ReadOnly))
                QFontDatabase::addApplicationFontFromData(plainFont(file.readAll()));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace rundblick
