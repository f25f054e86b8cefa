// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "core/base/text.h"

#include <algorithm>

namespace rundblick {

std::optional<Arguments> Arguments::parse(
    std::span<const std::string> words, std::span<const OptionRule> rules, std::size_t fileCount)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!word.starts_with("--")) {
            if (arguments.m_files.size() == fileCount || word.empty())
                return {};
            arguments.m_files.push_back(word);
            continue;
        }
        const auto rule = std::ranges::find(rules, word, &OptionRule::name);
        if (rule == rules.end() || (rule->hasValue && ++i == words.size()))
            return {};
        if (!arguments.m_options.emplace(word, rule->hasValue ? words[i] : std::string()).second)
            return {};
    }
    if (arguments.m_files.size() != fileCount)
        return {};
    return arguments;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::optional<long long> Arguments::whole(
    std::string_view option, long long low, long long high, long long fallback) const
{
    if (!has(option))
        return fallback;
    const std::optional<long long> number = parseInteger(*value(option));
    return number && *number >= low && *number <= high ? number : std::nullopt;
}

} // namespace rundblick
