// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowarguments.h"

#include <QRegularExpression>

namespace rundblick {
namespace {

std::optional<PageKind> pageFrom(const QString& text)
{
    constexpr const char* names[]
        = {"setup", "map", "journey", "flow", "ratings", "wheel", "matrix", "mix", "report"};
    for (std::size_t i = 0; i < std::size(allPages); ++i)
        if (text == QLatin1String(names[static_cast<int>(allPages[i])]))
            return allPages[i];
    return {};
}

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<Theme> themeFrom(const QString& text)
{
    constexpr const char* names[] = {"light", "dark", "contrast", "projector"};
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Projector})
        if (text == QLatin1String(names[static_cast<int>(theme)]))
            return theme;
    return {};
}

// An option of a screenshot with its value; false where it is none.
bool readOption(WindowRequest& request, const QString& option, const QString& value)
{
    if (option == QLatin1String("--size")) {
        const std::optional<QSize> size = sizeFrom(value);
        if (size)
            request.screenshot->size = *size;
        return size.has_value();
    }
    if (option == QLatin1String("--select")) {
        request.screenshot->selected = value;
        return true;
    }
    if (option == QLatin1String("--look")) {
        const std::optional<Theme> theme = themeFrom(value);
        request.screenshot->theme = theme.value_or(Theme::Light);
        return theme.has_value();
    }
    if (option == QLatin1String("--scale")) {
        request.screenshot->scale = value.toInt() / 100.0;
        return request.screenshot->scale >= 1.0 && request.screenshot->scale <= 2.0;
    }
    if (option == QLatin1String("--language")) {
        request.language = value;
        return value == QLatin1String("en") || value == QLatin1String("de");
    }
    return false;
}

std::optional<WindowRequest> screenshotRequest(QStringList arguments)
{
    if (arguments.size() < 3)
        return {};
    WindowRequest request;
    const std::optional<PageKind> page = pageFrom(arguments.takeFirst());
    if (!page)
        return {};
    request.screenshot.emplace();
    request.screenshot->page = *page;
    request.screenshot->output = arguments.takeFirst();
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (!argument.startsWith(QLatin1String("--")) && request.file.isEmpty())
            request.file = argument;
        else if (argument == QLatin1String("--discreet"))
            request.screenshot->isDiscreet = true;
        else if (arguments.isEmpty() || !readOption(request, argument, arguments.takeFirst()))
            return {};
    }
    return request.file.isEmpty() ? std::nullopt : std::optional(request);
}

} // namespace

std::optional<WindowRequest> windowRequest(const std::vector<std::string>& given)
{
    QStringList arguments;
    for (const std::string& argument : given)
        arguments << QString::fromLocal8Bit(argument.c_str());
    WindowRequest request;
    if (!arguments.isEmpty() && arguments.first() == QLatin1String("--screenshot"))
        return screenshotRequest(arguments.mid(1));
    if (!arguments.isEmpty() && arguments.first() == QLatin1String("--time-start")) {
        request.timeStart = true;
        arguments.removeFirst();
    }
    if (arguments.size() > 1 || (!arguments.isEmpty() && arguments.first().startsWith(u'-')))
        return {};
    if (!arguments.isEmpty())
        request.file = arguments.first();
    return request;
}

} // namespace rundblick
