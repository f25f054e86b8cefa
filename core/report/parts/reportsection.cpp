// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/reportsection.h"

#include <algorithm>

namespace rundblick {

std::vector<ReportSection> everySection()
{
    std::vector<ReportSection> sections;
    for (std::size_t i = 0; i < enumTexts<ReportSection>.size(); ++i)
        sections.push_back(static_cast<ReportSection>(i));
    return sections;
}

std::vector<ReportSection> sectionsOfPage(ReportSection page)
{
    if (page == ReportSection::Journey)
        return {ReportSection::Journey, ReportSection::Moments};
    return {page};
}

std::optional<std::vector<ReportSection>> sectionsFrom(std::string_view texts)
{
    if (texts == "all")
        return everySection();
    std::vector<ReportSection> sections;
    while (!texts.empty()) {
        const std::size_t end = std::min(texts.find_first_of(",\n"), texts.size());
        const std::string_view text = texts.substr(0, end);
        texts.remove_prefix(std::min(end + 1, texts.size()));
        if (text.empty())
            continue;
        const auto section = enumFrom<ReportSection>(text);
        if (!section)
            return {};
        if (std::ranges::find(sections, *section) == sections.end())
            sections.push_back(*section);
    }
    return sections;
}

std::string textsOf(const std::vector<ReportSection>& sections)
{
    std::string texts;
    for (const ReportSection section : sections)
        texts.append(texts.empty() ? "" : "\n").append(textOf(section));
    return texts;
}

} // namespace rundblick
