// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

// An option of a command: "--own BRAND" has a value, "--timing" has none.
struct OptionRule {
    std::string_view name;
    bool hasValue = true;
};

// The words behind a command, sorted into its files and its options. It does not judge values.
class Arguments {
public:
    // Nothing where the words are not so many files and options of the rules, each at most once.
    static std::optional<Arguments> parse(std::span<const std::string> words,
        std::span<const OptionRule> rules, std::size_t fileCount = 1);

    const std::string& file(std::size_t place = 0) const { return m_files[place]; }
    bool has(std::string_view option) const { return m_options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;

    // The value as a whole number within the limits; `fallback` where the option is not given,
    // nothing where it is no such number.
    std::optional<long long> whole(
        std::string_view option, long long low, long long high, long long fallback) const;

private:
    std::vector<std::string> m_files;
    std::map<std::string, std::string, std::less<>> m_options;
};

} // namespace rundblick
