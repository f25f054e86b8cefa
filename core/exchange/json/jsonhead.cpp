// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/jsonhead.h"

#include "core/exchange/json/jsonreader.h"

namespace rundblick {

std::optional<JsonHead> readJsonHead(std::string_view text)
{
    constexpr std::size_t longestFormat = 100;
    JsonReader json(text);
    JsonHead head;
    std::string key;
    if (!json.openObject())
        return {};
    while ((head.format.empty() || head.version == 0) && json.nextKey(key)) {
        if (key == "format")
            json.readText(head.format, longestFormat);
        else if (key == "version")
            json.readWhole(head.version);
        else
            json.skipValue();
    }
    if (!json.isFine() || head.format.empty())
        return {};
    return head;
}

} // namespace rundblick
