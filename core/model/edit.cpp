// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"

#include <ranges>

namespace rundblick {
namespace {

// The two changes of the same record as one; nothing where they do not follow each other.
std::optional<AnyChange> joined(const AnyChange& first, const AnyChange& second)
{
    return std::visit(
        [&]<typename R>(const Change<R>& a) -> std::optional<AnyChange> {
            const auto* b = std::get_if<Change<R>>(&second);
            if (!b || !a.before || !a.after || !b->before || !b->after || a.after != b->before)
                return {};
            return Change<R>{a.before, b->after};
        },
        first);
}

} // namespace

AnyChange::AnyChange(const AnyChange& other) = default;
AnyChange::AnyChange(AnyChange&& other) noexcept = default;
AnyChange& AnyChange::operator=(const AnyChange& other) = default;
AnyChange& AnyChange::operator=(AnyChange&& other) noexcept = default;
AnyChange::~AnyChange() = default;
bool AnyChange::operator==(const AnyChange& other) const
{
    return static_cast<const Base&>(*this) == static_cast<const Base&>(other);
}

Edit inverse(const Edit& edit)
{
    Edit result{edit.kind, {}};
    result.changes.reserve(edit.changes.size());
    for (const AnyChange& change : edit.changes | std::views::reverse) {
        std::visit(
            [&]<typename R>(const Change<R>& c) {
                result.changes.push_back(Change<R>{c.after, c.before});
            },
            change);
    }
    return result;
}

std::optional<Edit> merged(const Edit& first, const Edit& second)
{
    if (first.kind != second.kind || first.changes.size() != second.changes.size())
        return {};
    Edit result{first.kind, {}};
    for (std::size_t i = 0; i < first.changes.size(); ++i) {
        std::optional<AnyChange> change = joined(first.changes[i], second.changes[i]);
        if (!change)
            return {};
        result.changes.push_back(std::move(*change));
    }
    return result;
}

} // namespace rundblick
