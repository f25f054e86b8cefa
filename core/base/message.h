// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rundblick {

using MessageValue = std::variant<double, std::int64_t, std::string>;

// What the core has to say: a code and the numbers and names that belong to it. It holds no
// sentence: ui/support/messages makes one, in the language of the reader. An error is a message
// too.
struct Message {
    Code code = Code::Cancelled;
    std::vector<std::pair<std::string, MessageValue>> values; // name, value; names unique
    std::string detail; // for the log and the "More" button, never translated

    const MessageValue* find(std::string_view name) const
    {
        for (const auto& [key, value] : values)
            if (key == name)
                return &value;
        return nullptr;
    }

    bool operator==(const Message&) const = default;
};

using Error = Message;

} // namespace rundblick
