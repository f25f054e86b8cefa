// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/namededits.h"

namespace rundblick {
namespace {

// "Website" of "Website (3)".
std::string withoutNumber(const std::string& name)
{
    const std::size_t open = name.rfind(" (");
    if (open == std::string::npos || open == 0 || !name.ends_with(')'))
        return name;
    const std::string_view digits = std::string_view(name).substr(open + 2, name.size() - open - 3);
    return parseInteger(digits) ? name.substr(0, open) : name;
}

} // namespace

std::string uniqueName(const std::string& name, const std::set<std::string, std::less<>>& taken)
{
    if (!taken.contains(name))
        return name;
    constexpr std::size_t room = 12; // for the number
    const std::string base = shortened(withoutNumber(name), longestName - room);
    for (int number = 2;; ++number) {
        std::string candidate = base + " (" + std::to_string(number) + ')';
        if (!taken.contains(candidate))
            return candidate;
    }
}

} // namespace rundblick
