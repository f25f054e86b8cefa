// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/methodedits.h"

namespace rundblick {

Edit changeMethod(const Workshop& workshop, Method after)
{
    if (after == workshop.method())
        return {EditKind::ChangeMethod, {}};
    return changeRecord(workshop, std::move(after), EditKind::ChangeMethod);
}

std::vector<std::string_view> changedFields(const Method& method)
{
    const Method fresh;
    std::vector<std::string_view> names;
    eachField<Method>([&](const auto& field) {
        const bool isChanged = method.*field.member != fresh.*field.member;
        if (isChanged && field.name != "benchmarkBrand")
            names.push_back(field.name);
    });
    return names;
}

Edit resetMethod(const Workshop& workshop, std::string_view name)
{
    const Method fresh;
    Method method = workshop.method();
    eachField<Method>([&](const auto& field) {
        const bool belongs = name == "benchmark" && field.name == "benchmarkBrand";
        if (field.name == name || belongs)
            method.*field.member = fresh.*field.member;
    });
    return changeMethod(workshop, std::move(method));
}

Edit resetMethod(const Workshop& workshop)
{
    return changeMethod(workshop, Method{});
}

Edit setCoverageTarget(const Workshop& workshop, Id<Phase> phase, std::optional<double> target)
{
    return editRecord(workshop, phase, EditKind::ChangeMethod,
        [&](Phase& changed) { changed.coverageTarget = target; });
}

} // namespace rundblick
