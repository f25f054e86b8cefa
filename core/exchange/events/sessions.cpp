// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/sessions.h"

#include "core/base/text.h"
#include "core/exchange/survey/guess.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::string_view goodWords[] = {"yes", "y", "true", "x", "converted", "conversion",
    "purchase", "purchased", "bought", "won", "success", "ja", "j", "wahr", "gekauft", "kauf",
    "gewonnen", "erfolg", "konvertiert", "konversion", "abgeschlossen"};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

// The text itself where what comes out is no plain UTF-8.
std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        plain += low >= 0 ? static_cast<char>(high * 16 + low) : text[i];
        i += low >= 0 ? std::size_t{2} : 0;
    }
    const bool isPlain = isUtf8(plain) && std::ranges::none_of(plain, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    return isPlain ? plain : std::string(text);
}

std::string channelOf(const EventRows& event)
{
    const std::string_view source = event.at(EventField::Source);
    const std::string_view medium = event.at(EventField::Medium);
    if (source.empty() || medium.empty())
        return std::string(source);
    return std::string(source) + " / " + std::string(medium);
}

} // namespace

std::string pagePath(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos && !address.starts_with('/'))
        return std::string(address);
    if (scheme != std::string_view::npos) {
        const std::size_t path = address.find_first_of("/?#", scheme + 3);
        address = path == std::string_view::npos ? "/" : address.substr(path);
    }
    address = address.substr(0, address.find_first_of("?#"));
    while (address.ends_with('/'))
        address.remove_suffix(1);
    return address.empty() ? "/" : withoutEscapes(address);
}

std::string touchpointOf(const EventRows& event, const SessionRules& rules)
{
    const auto activity = [&] { return std::string(event.at(EventField::Activity)); };
    const auto page = [&] { return pagePath(event.at(EventField::Page)); };
    switch (rules.touchpoint) {
    case TouchpointBy::Activity:
        return activity();
    case TouchpointBy::Page:
        return event.at(EventField::Page).empty() ? std::string() : page();
    case TouchpointBy::Channel:
        return channelOf(event);
    case TouchpointBy::First:
        break;
    }
    if (std::string channel = channelOf(event); !channel.empty())
        return channel;
    return event.at(EventField::Page).empty() ? activity() : page();
}

bool meansConversion(std::string_view word)
{
    if (const std::optional<double> number = parseNumber(word))
        return *number > 0.0;
    return std::ranges::find(goodWords, plainTitle(word)) != std::end(goodWords);
}

} // namespace rundblick
